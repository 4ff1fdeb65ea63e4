#include "pages/newpaymentpage.h"

#include "pages/cardtray.h"
#include "widgets/amountbar.h"
#include "widgets/badge.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 10;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

void setLeftToRight(QLineEdit *edit)
{
    edit->setLayoutDirection(Qt::LeftToRight);
}

} // namespace

NewPaymentPage::NewPaymentPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(u"newPaymentPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"newPaymentSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildForm());
    m_splitter->addWidget(buildTray());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::NewPaymentSplitter));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    auto *submitKeys = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    submitKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(submitKeys, &QShortcut::activated, this, &NewPaymentPage::submit);
    connect(&session, &Session::merchantsChanged, this, &NewPaymentPage::fillMerchants);
    fillMerchants();
    refresh();
}

QList<KeyHelp> NewPaymentPage::keys() const
{
    return {{u"Ctrl+Enter"_s, tr("Make the payment")}, {tr("Enter on a card"), tr("Fill the form with it")}};
}

void NewPaymentPage::shown()
{
    m_amount->setFocus();
    m_amount->selectAll();
}

void NewPaymentPage::saveState()
{
    Settings::setValue(Setting::NewPaymentSplitter, m_splitter->saveState());
}

QWidget *NewPaymentPage::buildForm()
{
    auto *body = new QWidget(this);
    body->setObjectName(u"newPaymentForm"_s);
    auto *heading = new QLabel(title(), body);
    heading->setObjectName(u"newPaymentHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);

    const auto line = [this, body](const QString &objectName, const QString &name, const QString &placeholder = {}) {
        auto *edit = new QLineEdit(body);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(placeholder);
        connect(edit, &QLineEdit::textChanged, this, &NewPaymentPage::refresh);
        return edit;
    };
    const auto combo = [this, body](const QString &objectName, const QString &name) {
        auto *box = new QComboBox(body);
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        connect(box, &QComboBox::currentIndexChanged, this, &NewPaymentPage::refresh);
        return box;
    };
    const auto form = [] {
        auto *made = new QFormLayout;
        made->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        made->setRowWrapPolicy(QFormLayout::WrapLongRows);
        made->setHorizontalSpacing(14);
        made->setVerticalSpacing(8);
        return made;
    };

    m_merchant = combo(u"newMerchant"_s, tr("Merchant"));
    m_merchant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_merchant->setMinimumContentsLength(12);
    connect(m_merchant, &QComboBox::currentIndexChanged, this, [this] {
        const QString currency = m_merchant->currentData(Qt::UserRole + 1).toString();
        if (const int index = m_currency->findText(currency); index >= 0)
            m_currency->setCurrentIndex(index);
    });
    m_amount = new MoneyEdit(body);
    m_amount->setObjectName(u"newAmount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_currency = combo(u"newCurrency"_s, tr("Currency"));
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"MAD"_s});
    m_amount->setCurrency(m_currency->currentText());
    m_amount->setMinor(9999);
    connect(m_amount, &MoneyEdit::amountChanged, this, &NewPaymentPage::refresh);
    connect(m_currency, &QComboBox::currentTextChanged, m_amount, &MoneyEdit::setCurrency);
    m_authorize = new QRadioButton(tr("A&uthorize: hold it, capture later"), body);
    m_authorize->setObjectName(u"newAuthorize"_s);
    m_sale = new QRadioButton(tr("&Sale: hold and capture at once"), body);
    m_sale->setObjectName(u"newSale"_s);
    m_authorize->setChecked(true);
    connect(m_sale, &QRadioButton::toggled, this, &NewPaymentPage::refresh);
    m_description = line(u"newDescription"_s, tr("Description"), tr("Optional"));
    m_customerName = line(u"newCustomerName"_s, tr("Customer name"), tr("Optional"));
    m_customerEmail = line(u"newCustomerEmail"_s, tr("Customer e-mail"), tr("Optional"));
    setLeftToRight(m_customerEmail);

    auto *amountRow = new QHBoxLayout;
    amountRow->addWidget(m_amount, 1);
    amountRow->addWidget(m_currency);
    auto *kindRow = new QVBoxLayout;
    kindRow->setSpacing(2);
    kindRow->addWidget(m_authorize);
    kindRow->addWidget(m_sale);
    QFormLayout *what = form();
    what->addRow(tr("&Merchant"), m_merchant);
    auto *amountLabel = new QLabel(tr("&Amount"), body);
    amountLabel->setBuddy(m_amount);
    what->addRow(amountLabel, amountRow);
    what->addRow(tr("Kind"), kindRow);
    what->addRow(tr("&Description"), m_description);
    what->addRow(tr("Customer &name"), m_customerName);
    what->addRow(tr("Customer &e-mail"), m_customerEmail);

    auto *card = new QGroupBox(tr("Card"), body);
    card->setObjectName(u"newCard"_s);
    m_number = line(u"newCardNumber"_s, tr("Card number"), tr("Choose a test card, or type its number"));
    m_number->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_number->setMaxLength(24);
    setLeftToRight(m_number);
    m_holder = line(u"newCardHolder"_s, tr("Name on the card"));
    m_month = combo(u"newCardMonth"_s, tr("Expiry month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(u"%1"_s.arg(month, 2, 10, QChar(u'0')), month);
    m_month->setCurrentIndex(11);
    m_year = combo(u"newCardYear"_s, tr("Expiry year"));
    const int thisYear = m_session.now().toLocalTime().date().year();
    for (int year = thisYear; year <= thisYear + yearsAhead; ++year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(4);
    m_cvv = line(u"newCardCvv"_s, tr("Security code (CVV)"));
    m_cvv->setMaxLength(4);
    m_cvv->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    m_cvv->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,4}"_s), m_cvv));
    setLeftToRight(m_cvv);
    auto *expiryRow = new QHBoxLayout;
    expiryRow->addWidget(m_month);
    expiryRow->addWidget(m_year);
    expiryRow->addStretch();
    QFormLayout *cardForm = form();
    card->setLayout(cardForm);
    cardForm->addRow(tr("Card n&umber"), m_number);
    cardForm->addRow(tr("Name on the car&d"), m_holder);
    auto *expiryLabel = new QLabel(tr("E&xpires"), card);
    expiryLabel->setBuddy(m_month);
    cardForm->addRow(expiryLabel, expiryRow);
    cardForm->addRow(tr("C&VV"), m_cvv);

    m_message = new MessageBar(body);
    m_problem = new QLabel(body);
    m_problem->setObjectName(u"newProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_submit = new QPushButton(body);
    m_submit->setObjectName(u"newSubmit"_s);
    m_submit->setAutoDefault(false);
    m_submit->setToolTip(tr("Make the payment (Ctrl+Enter)"));
    connect(m_submit, &QPushButton::clicked, this, &NewPaymentPage::submit);
    auto *submitRow = new QHBoxLayout;
    submitRow->addWidget(m_problem, 1);
    submitRow->addWidget(m_submit);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addLayout(what);
    layout->addWidget(card);
    layout->addWidget(m_message);
    layout->addLayout(submitRow);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"newPaymentScroll"_s);
    scroll->setAccessibleName(tr("Payment form"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    return scroll;
}

QWidget *NewPaymentPage::buildTray()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"newPaymentSide"_s);
    auto *tray = new CardTray(m_session, u"testCards"_s, tr("No real card is ever charged. A click fills the form."),
                              CardUse::Direct, side);
    connect(tray, &CardTray::cardChosen, this, &NewPaymentPage::useCard);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(buildResult());
    layout->addWidget(tray, 1);
    return side;
}

QWidget *NewPaymentPage::buildResult()
{
    m_result = new QGroupBox(tr("Result"), this);
    m_result->setObjectName(u"newResult"_s);
    m_resultBadge = new Badge(m_result);
    m_resultBadge->setObjectName(u"resultBadge"_s);
    m_resultAmount = new QLabel(m_result);
    m_resultAmount->setObjectName(u"resultAmount"_s);
    QFont large = m_resultAmount->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_resultAmount->setFont(large);
    m_resultText = new QLabel(m_result);
    m_resultText->setObjectName(u"resultText"_s);
    m_resultText->setWordWrap(true);
    m_resultText->setTextFormat(Qt::PlainText);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_resultBar = new AmountBar(m_result);
    m_resultBar->setObjectName(u"resultBar"_s);
    m_resultBar->setAccessibleName(tr("What became of the amount"));
    auto *open = new QPushButton(icon(u"go-next"_s), tr("&Open payment"), m_result);
    open->setObjectName(u"resultOpen"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT paymentOpened(m_resultId); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_resultAmount);
    head->addWidget(m_resultBadge);
    head->addStretch();
    auto *layout = new QVBoxLayout(m_result);
    layout->addLayout(head);
    layout->addWidget(m_resultText);
    layout->addWidget(m_resultBar);
    layout->addWidget(open, 0, Qt::AlignLeading);
    m_result->hide();
    return m_result;
}

void NewPaymentPage::useCard(const TestCard &card)
{
    m_number->setText(plain(cardNumber(card.number)));
    if (m_holder->text().trimmed().isEmpty())
        m_holder->setText(u"Jane Doe"_s);
    m_month->setCurrentIndex(11);
    m_year->setCurrentIndex(4);
    m_cvv->setText(u"123"_s);
}

void NewPaymentPage::fillMerchants()
{
    const QString chosen = m_merchant->currentData().toString();
    const QSignalBlocker blocker(m_merchant);
    m_merchant->clear();
    for (const Merchant &merchant : m_session.merchants()) {
        m_merchant->addItem(u"%1 (%2)"_s.arg(merchant.name, merchant.id), merchant.id);
        m_merchant->setItemData(m_merchant->count() - 1, merchant.currency, Qt::UserRole + 1);
    }
    const int index = m_merchant->findData(chosen);
    m_merchant->setCurrentIndex(index >= 0 ? index : 0);
    if (chosen.isEmpty()) {
        if (const int currency = m_currency->findText(m_merchant->currentData(Qt::UserRole + 1).toString());
            currency >= 0)
            m_currency->setCurrentIndex(currency);
    }
    refresh();
}

NewPayment NewPaymentPage::request() const
{
    NewPayment request;
    request.sale = m_sale->isChecked();
    request.merchant = m_merchant->currentData().toString();
    request.amount = {m_amount->minor().value_or(0), m_currency->currentText()};
    request.cardNumber = digitsOf(m_number->text());
    request.cardholderName = m_holder->text().trimmed();
    request.expMonth = m_month->currentData().toInt();
    request.expYear = m_year->currentData().toInt();
    request.cvv = m_cvv->text();
    request.description = m_description->text().trimmed();
    request.customerName = m_customerName->text().trimmed();
    request.customerEmail = m_customerEmail->text().trimmed();
    return request;
}

QString NewPaymentPage::firstProblem() const
{
    if (m_session.me().role.isEmpty())
        return tr("Waiting for the gateway.");
    if (!m_session.mayMakePayments())
        return tr("Your role does not allow making payments.");
    if (m_merchant->currentIndex() < 0)
        return tr("There is no merchant to pay yet.");
    if (!m_amount->minor())
        return tr("Enter an amount above zero.");
    if (const auto digits = digitsOf(m_number->text()); digits.size() < 13 || digits.size() > 19)
        return tr("Choose a test card, or enter a card number.");
    if (m_holder->text().trimmed().isEmpty())
        return tr("Enter the name on the card.");
    if (m_cvv->text().size() < 3)
        return tr("Enter the security code of the card.");
    return {};
}

void NewPaymentPage::refresh()
{
    if (!m_submit)
        return;
    const QString problem = firstProblem();
    m_problem->setText(m_busy ? tr("Asking the card network…") : problem);
    m_submit->setEnabled(problem.isEmpty() && !m_busy);
    m_submit->setAccessibleDescription(problem);
    const auto minor = m_amount->minor();
    const QString money = minor ? formatMoney({*minor, m_currency->currentText()}) : QString();
    if (m_sale->isChecked())
        m_submit->setText(minor ? tr("Charge %1").arg(money) : tr("Charge"));
    else
        m_submit->setText(minor ? tr("Authorize %1").arg(money) : tr("Authorize"));
}

void NewPaymentPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    m_busy = true;
    refresh();
    m_call = m_session.client().createPayment(request(), m_userAction,
                                              [this](const Outcome<Payment> &outcome) { answered(outcome); });
}

void NewPaymentPage::answered(const Outcome<Payment> &outcome)
{
    m_busy = false;
    refresh();
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    m_userAction.settle();
    const Payment &payment = *outcome;
    m_resultId = payment.id;
    m_resultAmount->setText(formatMoney(payment.amount));
    m_resultBadge->setLook(
        {statusName(payment.status, payment.statusWord), statusIcon(payment.status), statusTone(payment.status)},
        statusMeaning(payment.status));
    QString text = u"%1 · %2"_s.arg(isolated(payment.id), cardText(payment.card));
    if (payment.status == PaymentStatus::Failed && !payment.responseMessage.isEmpty())
        text += u'\n' + declineReason(payment.responseCode, payment.responseMessage);
    text += u'\n' + statusMeaning(payment.status);
    m_resultText->setText(text);
    m_resultBar->setPayment(payment);
    m_result->setAccessibleDescription(m_resultBadge->look().text + u", "_s + text);
    m_result->show();
}

void NewPaymentPage::showError(const Error &error)
{
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have made the payment. Trying again is safe: the same request is not "
               "done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_userAction.settle();
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
    const std::pair<QString, QWidget *> fields[] = {{u"amount"_s, m_amount},
                                                    {u"currency"_s, m_currency},
                                                    {u"merchant"_s, m_merchant},
                                                    {u"description"_s, m_description},
                                                    {u"customer.email"_s, m_customerEmail},
                                                    {u"customer.name"_s, m_customerName},
                                                    {u"card.number"_s, m_number},
                                                    {u"card.cardholder_name"_s, m_holder},
                                                    {u"card.exp_month"_s, m_month},
                                                    {u"card.exp_year"_s, m_year},
                                                    {u"card.cvv"_s, m_cvv}};
    for (const auto &[name, field] : fields) {
        if (error.field == name)
            field->setFocus();
    }
}

} // namespace countersign::ui
