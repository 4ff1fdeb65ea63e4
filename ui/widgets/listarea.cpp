#include "widgets/listarea.h"

#include "models/pagemodel.h"
#include "widgets/messagebar.h"
#include "widgets/newrowspill.h"
#include "widgets/paymentwords.h"
#include "widgets/recordview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ListArea::ListArea(PageModel &model, const QString &name, const QString &title, const QString &busy, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_busy(busy)
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RecordView(m_stack))
    , m_panel(new StatePanel(m_stack))
    , m_pill(new NewRowsPill(m_view, &model))
{
    setObjectName(name + u"Area"_s);
    m_stack->setObjectName(name + u"Stack"_s);
    m_view->setObjectName(name + u"View"_s);
    m_view->setAccessibleName(title);
    m_view->setPages(&model);
    m_panel->setObjectName(name + u"State"_s);
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    m_pill->setObjectName(name + u"Pill"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(&model, &PageModel::stateChanged, this, &ListArea::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListArea::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListArea::refresh);
    connect(&model, &PageModel::edgeFailed, this, [this](const Error &error) {
        m_message->showMessage(Tone::Warning, tr("More rows could not be read"), troubleOf(error).title,
                               tr("Try again"), [this] { m_model.fetchMore({}); });
    });
}

void ListArea::refresh()
{
    switch (m_model.state()) {
    case PageModel::State::Idle:
    case PageModel::State::Busy:
        if (m_model.rowCount() > 0 && m_stack->currentIndex() == 0)
            return; // what is there stays until the answer comes
        m_panel->setContent({.title = m_busy, .busy = true});
        m_stack->setCurrentIndex(1);
        return;
    case PageModel::State::Failed: {
        const Trouble trouble = troubleOf(m_model.error());
        m_panel->setContent({.iconName = u"dialog-error"_s,
                             .tone = Tone::Negative,
                             .title = trouble.title,
                             .text = trouble.text,
                             .action = tr("Try again")},
                            m_reload);
        m_stack->setCurrentIndex(1);
        return;
    }
    case PageModel::State::Ready:
        break;
    }
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (m_empty) {
        const Empty empty = m_empty();
        m_panel->setContent(empty.content, empty.act, empty.actMore);
    }
    m_stack->setCurrentIndex(1);
}

} // namespace countersign::ui
