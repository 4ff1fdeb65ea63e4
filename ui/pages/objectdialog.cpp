#include "pages/objectdialog.h"

#include "widgets/copybutton.h"
#include "widgets/format.h"
#include "widgets/jsontext.h"
#include "widgets/statepanel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString paymentOf(const QByteArray &json)
{
    const QJsonValue payment = QJsonDocument::fromJson(json).object().value("payment"_L1);
    return payment.isObject() ? payment.toObject().value("id"_L1).toString() : payment.toString();
}

} // namespace

ObjectDialog::ObjectDialog(const QString &kind, const QString &id, const QByteArray &json, QWidget *parent)
    : QDialog(parent)
{
    auto *text = new QPlainTextEdit(indentedJson(json), this);
    text->setObjectName(u"objectJson"_s);
    text->setAccessibleName(tr("The object as JSON"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    frame(kind, id, text, paymentOf(json));
}

ObjectDialog::ObjectDialog(const QString &kind, const QString &id, const Trouble &trouble, QWidget *parent)
    : QDialog(parent)
{
    auto *panel = new StatePanel(this);
    panel->setContent(
        {.iconName = u"dialog-error"_s, .tone = Tone::Negative, .title = trouble.title, .text = trouble.text});
    frame(kind, id, panel, {});
}

void ObjectDialog::frame(const QString &kind, const QString &id, QWidget *content, const QString &payment)
{
    setObjectName(u"objectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"%1 %2"_s.arg(kind, id));
    auto *heading = new QLabel(u"%1 %2"_s.arg(kind, isolated(id)), this);
    heading->setObjectName(u"objectHeading"_s);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(tr("ID"), this);
    copy->setObjectName(u"objectCopy"_s);
    copy->setSource([id] { return id; });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"objectButtons"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!payment.isEmpty()) {
        QPushButton *open = buttons->addButton(tr("Open its payment"), QDialogButtonBox::ActionRole);
        open->setObjectName(u"objectPayment"_s);
        connect(open, &QPushButton::clicked, this, [this, payment] {
            Q_EMIT paymentRequested(payment);
            accept();
        });
    }
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);
}

} // namespace countersign::ui
