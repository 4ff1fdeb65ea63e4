#include "widgets/newrowspill.h"

#include "models/pagemodel.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/recordview.h"

#include <QEvent>
#include <QHeaderView>

namespace countersign::ui {

using namespace Qt::StringLiterals;

NewRowsPill::NewRowsPill(RecordView *view, PageModel *model)
    : QPushButton(view)
    , m_view(view)
    , m_model(model)
{
    setIcon(ui::icon(u"arrow-up"_s));
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show them at the top of the list"));
    hide();
    connect(this, &QPushButton::clicked, view, [view, model] {
        model->showWaiting();
        view->scrollToTop();
    });
    connect(model, &PageModel::waitingChanged, this, &NewRowsPill::refresh);
    view->installEventFilter(this);
}

void NewRowsPill::refresh()
{
    const int waiting = m_model->waiting();
    setVisible(waiting > 0);
    if (waiting == 0)
        return;
    setText(m_model->waitingIsMore() ? tr("%1+ new").arg(formatNumber(waiting)) : tr("%n new", "rows", waiting));
    setAccessibleName(tr("Show %1").arg(text()));
    place();
}

void NewRowsPill::place()
{
    adjustSize();
    move((m_view->width() - width()) / 2, m_view->horizontalHeader()->height() + 8);
    raise();
}

bool NewRowsPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace countersign::ui
