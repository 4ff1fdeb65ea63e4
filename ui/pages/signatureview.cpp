#include "pages/signatureview.h"

#include "widgets/deliverywords.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/wiretext.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// The time in a signature that carries one (t=1767225600,v1=…).
QDateTime timeIn(const QString &signature)
{
    static const QRegularExpression pattern(u"(?:^|,)t=([0-9]{9,11})(?:,|$)"_s);
    const auto match = pattern.match(signature);
    return match.hasMatch() ? QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC) : QDateTime();
}

QString recipeOf(const QString &format)
{
    if (format == "stripe"_L1)
        return SignatureView::tr("HMAC-SHA256 over the time, a full stop and the exact body, in lower-case "
                                 "hexadecimal; the header carries the time as t and the digits as v1.");
    if (format == "nuvouch"_L1)
        return SignatureView::tr("HMAC-SHA256 over the exact body, in lower-case hexadecimal, after the word sha256=.");
    return SignatureView::tr("HMAC-SHA256 over the exact body, in lower-case hexadecimal, with nothing in front.");
}

} // namespace

SignatureView::SignatureView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_value(new WireTextView({}, tr("signature"), this))
    , m_recipe(new QLabel(this))
    , m_verdict(new MessageBar(this))
    , m_expected(new WireTextView(tr("What it should be"), tr("expected signature"), this))
    , m_signature(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_at(new QComboBox(this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_restore(new QPushButton(tr("As it was sent"), this))
{
    setObjectName(u"signatureView"_s);
    m_source = buildSource();
    m_value->setObjectName(u"signatureValue"_s);
    m_value->setMostLines(2);
    m_value->hide();
    m_recipe->setObjectName(u"signatureRecipe"_s);
    m_recipe->setWordWrap(true);
    m_recipe->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setObjectName(u"signatureVerdict"_s);
    m_expected->setObjectName(u"signatureExpected"_s);
    m_expected->setMostLines(2);
    m_expected->hide();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_signature->setObjectName(u"signatureInput"_s);
    m_signature->setAccessibleName(tr("Signature to check"));
    m_signature->setPlaceholderText(tr("The header's value as it was received"));
    m_signature->setFont(fixed);
    m_signature->setLayoutDirection(Qt::LeftToRight);
    m_body->setObjectName(u"signatureBody"_s);
    m_body->setAccessibleName(tr("Body to check"));
    m_body->setPlaceholderText(tr("The body as it was received"));
    m_body->setFont(fixed);
    m_body->setLayoutDirection(Qt::LeftToRight);
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_body->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_at->setObjectName(u"signatureAt"_s);
    m_at->setAccessibleName(tr("When it is taken to arrive"));
    m_at->addItem(tr("as if it arrived when it was sent"), true);
    m_at->addItem(tr("as if it arrived now"), false);
    m_at->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_at->setMinimumContentsLength(14);
    for (QPushButton *button : {m_check, m_restore})
        button->setAutoDefault(false);
    m_check->setObjectName(u"signatureCheck"_s);
    m_restore->setObjectName(u"signatureRestore"_s);
    m_restore->setToolTip(tr("Put back the signature and the body of the delivery"));
    connect(m_check, &QPushButton::clicked, this, &SignatureView::check);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        restore();
        check();
    });
    connect(m_signature, &QLineEdit::returnPressed, this, &SignatureView::check);
    connect(m_signature, &QLineEdit::textChanged, this, &SignatureView::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, &SignatureView::edited);
    connect(m_at, &QComboBox::currentIndexChanged, this, &SignatureView::edited);

    auto *title = new QLabel(tr("Check what was received"), this);
    title->setObjectName(u"signatureTitle"_s);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_check);
    actions->addWidget(m_restore);
    actions->addWidget(m_at);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_source);
    layout->addWidget(m_value);
    layout->addWidget(m_recipe);
    layout->addWidget(m_verdict);
    layout->addWidget(m_expected);
    layout->addWidget(title);
    layout->addWidget(m_signature);
    layout->addWidget(m_body, 1);
    layout->addLayout(actions);
}

QWidget *SignatureView::buildSource()
{
    auto *source = new QWidget(this);
    source->setObjectName(u"signatureSource"_s);
    const auto combo = [source](const QString &name, const QString &accessible) {
        auto *made = new QComboBox(source);
        made->setObjectName(name);
        made->setAccessibleName(accessible);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(16);
        return made;
    };
    m_format = combo(u"signatureFormat"_s, tr("Format"));
    m_secretOf = combo(u"signatureSecretOf"_s, tr("Whose secret"));
    m_secret = new QLineEdit(source);
    m_secret->setObjectName(u"signatureSecret"_s);
    m_secret->setAccessibleName(tr("Secret"));
    m_secret->setPlaceholderText(tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setLayoutDirection(Qt::LeftToRight);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SignatureView::fillSecrets);
    connect(m_secretOf, &QComboBox::currentIndexChanged, this, [this] {
        m_secret->setVisible(m_secretOf->currentData().toString().isEmpty());
        edited();
    });
    connect(m_secret, &QLineEdit::textChanged, this, &SignatureView::edited);
    auto *form = new QFormLayout(source);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("Secret &of"), m_secretOf);
    form->addRow(QString(), m_secret);
    source->hide();
    return source;
}

void SignatureView::setDelivery(const DeliveryDetail &detail)
{
    const bool other = !m_detail || m_detail->delivery.id != detail.delivery.id;
    m_detail = detail;
    m_value->setTitle(tr("%1, computed again").arg(detail.signatureHeader));
    m_value->setText(detail.signatureValue);
    m_value->setVisible(!detail.signatureValue.isEmpty());
    m_recipe->setText(recipeOf(detail.delivery.format));
    m_at->setVisible(timeIn(detail.signatureValue).isValid());
    // What somebody pasted is not taken away because the delivery moved on.
    if (!other)
        return;
    m_looked = false;
    restore();
}

void SignatureView::setFormats(const QList<WebhookFormat> &formats, const QList<Endpoint> &endpoints)
{
    m_formats = formats;
    m_endpoints = endpoints;
    m_source->show();
    m_restore->hide();
    m_at->hide();
    m_format->clear();
    for (const WebhookFormat &format : formats)
        m_format->addItem(formatName(format.format), format.format);
    fillSecrets();
}

void SignatureView::fillSecrets()
{
    const QString format = m_format->currentData().toString();
    m_secretOf->clear();
    m_secretOf->addItem(tr("A secret typed here"), QString());
    for (const Endpoint &endpoint : std::as_const(m_endpoints)) {
        if (endpoint.format == format)
            m_secretOf->addItem(endpointTitle(endpoint), endpoint.id);
    }
    m_recipe->setText(recipeOf(format));
    edited();
}

void SignatureView::restore()
{
    if (!m_detail)
        return;
    m_signature->setText(m_detail->signatureValue);
    m_signature->setCursorPosition(0);
    m_body->setPlainText(m_detail->payload);
    edited();
}

// A verdict on something else than what stands there now would mislead.
void SignatureView::edited()
{
    m_call.cancel();
    m_verdict->hide();
    m_expected->hide();
    allow();
}

void SignatureView::allow()
{
    const bool may = m_session.mayDevelop();
    m_check->setEnabled(may && !m_call.active());
    m_check->setToolTip(may ? QString() : tr("Your role does not allow this"));
    m_check->setAccessibleDescription(m_check->toolTip());
}

SignatureQuestion SignatureView::question() const
{
    SignatureQuestion asked;
    asked.body = m_body->toPlainText();
    asked.signature = m_signature->text();
    if (!m_detail) {
        asked.format = m_format->currentData().toString();
        asked.endpoint = m_secretOf->currentData().toString();
        asked.secret = m_secret->text();
        return asked;
    }
    asked.format = m_detail->delivery.format;
    asked.endpoint = m_detail->delivery.endpoint;
    // The field ends lines its own way; a body nobody touched is checked as it was sent.
    QString shown = m_detail->payload;
    shown.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (asked.body == shown)
        asked.body = m_detail->payload;
    if (m_at->currentData().toBool()) {
        asked.at = timeIn(asked.signature);
        if (!asked.at.isValid() && m_detail->delivery.last)
            asked.at = m_detail->delivery.last->at;
    }
    return asked;
}

void SignatureView::check()
{
    if (!m_session.mayDevelop())
        return;
    m_verdict->hide();
    m_expected->hide();
    m_check->setEnabled(false);
    m_call = m_session.client().verifySignature(
        question(), [this](const Outcome<SignatureVerdict> &outcome) { answered(outcome); });
}

void SignatureView::answered(const Outcome<SignatureVerdict> &outcome)
{
    m_call = {};
    allow();
    if (!outcome) {
        const Trouble trouble = troubleOf(outcome.error());
        m_verdict->showMessage(Tone::Warning, tr("It could not be checked"), trouble.title + u". "_s + trouble.text);
        return;
    }
    const VerdictWords words = verdictWords(outcome->valid, outcome->reason, outcome->text);
    m_verdict->showMessage(words.tone, words.title, words.text);
    m_expected->setText(outcome->expected);
    // Above stands what it should be already, unless it was checked for another time.
    const bool said = m_detail && outcome->expected == m_detail->signatureValue;
    m_expected->setVisible(!outcome->valid && !said && !outcome->expected.isEmpty());
}

void SignatureView::look()
{
    if (std::exchange(m_looked, true) || !m_detail)
        return;
    check();
}

} // namespace countersign::ui
