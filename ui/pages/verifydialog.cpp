#include "pages/verifydialog.h"

#include "pages/signatureview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(Session &session, const QList<WebhookFormat> &formats, const QList<Endpoint> &endpoints,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"verifyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a signature"));
    setAccessibleName(windowTitle());
    auto *view = new SignatureView(session, this);
    view->setFormats(formats, endpoints);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"verifyScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"verifyButtons"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 40);
    resize(wanted.boundedTo(parent->window()->size()));
}

} // namespace countersign::ui
