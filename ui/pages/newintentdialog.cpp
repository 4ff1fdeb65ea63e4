#include "pages/newintentdialog.h"

#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int currencyRole = Qt::UserRole + 1;

} // namespace

NewIntentDialog::NewIntentDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_merchant(new QComboBox(this))
    , m_amount(new MoneyEdit(this))
    , m_currency(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"newIntentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New payment page"));
    setAccessibleName(windowTitle());
    auto *sentence = new QLabel(tr("A page on which a customer pays this amount by card. It can be paid for an hour, "
                                   "with five attempts."),
                                this);
    sentence->setObjectName(u"newIntentSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_problem->setObjectName(u"newIntentProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);

    auto *form = buildForm();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"newIntentScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"newIntentButtons"_s);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"newIntentDismiss"_s);
    m_submit = buttons->addButton(tr("Make the page"), QDialogButtonBox::ApplyRole);
    m_submit->setObjectName(u"newIntentSubmit"_s);
    m_submit->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &NewIntentDialog::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(&session, &Session::merchantsChanged, this, &NewIntentDialog::fillMerchants);
    fillMerchants();
    refresh();
    // With large text the form is as wide as its longest line, and its scroll bar stands beside it.
    const int beside = scroll->verticalScrollBar()->sizeHint().width() + 2 * layout->contentsMargins().left();
    const int wide = std::max(fontMetrics().averageCharWidth() * 70, form->minimumSizeHint().width() + beside);
    const QSize room = parent->window()->size() - QSize(40, 60);
    resize(QSize(wide, sizeHint().height() + form->sizeHint().height()).boundedTo(room));
    m_amount->setFocus();
    m_amount->selectAll();
}

QWidget *NewIntentDialog::buildForm()
{
    auto *body = new QWidget(this);
    body->setObjectName(u"newIntentForm"_s);
    auto *form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 8, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(8);
    m_merchant->setObjectName(u"newIntentMerchant"_s);
    m_merchant->setAccessibleName(tr("Merchant"));
    m_merchant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_merchant->setMinimumContentsLength(12);
    m_amount->setObjectName(u"newIntentAmount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_currency->setObjectName(u"newIntentCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"MAD"_s});
    m_amount->setCurrency(m_currency->currentText());
    m_amount->setMinor(9999);
    connect(m_amount, &MoneyEdit::amountChanged, this, &NewIntentDialog::refresh);
    connect(m_currency, &QComboBox::currentTextChanged, m_amount, &MoneyEdit::setCurrency);
    connect(m_merchant, &QComboBox::currentIndexChanged, this, [this] {
        if (const int index = m_currency->findText(m_merchant->currentData(currencyRole).toString()); index >= 0)
            m_currency->setCurrentIndex(index);
        refresh();
    });
    form->addRow(tr("&Merchant"), m_merchant);
    auto *amountRow = new QHBoxLayout;
    amountRow->addWidget(m_amount, 1);
    amountRow->addWidget(m_currency);
    auto *amountLabel = new QLabel(tr("&Amount"), body);
    amountLabel->setObjectName(u"newIntentAmountLabel"_s);
    amountLabel->setBuddy(m_amount);
    form->addRow(amountLabel, amountRow);
    m_automatic = new QRadioButton(tr("A&utomatic: the money is taken when the card is approved"), body);
    m_automatic->setObjectName(u"newIntentAutomatic"_s);
    m_automatic->setChecked(true);
    m_manual = new QRadioButton(tr("Ma&nual: the card is only held, capture later"), body);
    m_manual->setObjectName(u"newIntentManual"_s);
    auto *captureRow = new QVBoxLayout;
    captureRow->setSpacing(2);
    captureRow->addWidget(m_automatic);
    captureRow->addWidget(m_manual);
    form->addRow(tr("Capture"), captureRow);
    const auto field = [this, body, form](const QString &objectName, const QString &title, const QString &name,
                                          const QString &text, const QString &hint, bool leftToRight) {
        auto *edit = new QLineEdit(text, body);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setToolTip(hint);
        if (leftToRight)
            edit->setLayoutDirection(Qt::LeftToRight);
        edit->setCursorPosition(0);
        form->addRow(title, edit);
        connect(edit, &QLineEdit::textChanged, this, &NewIntentDialog::refresh);
        return edit;
    };
    m_success = field(u"newIntentSuccess"_s, tr("&Success URL"), tr("Success URL"),
                      Settings::get<QString>(Setting::CheckoutSuccessUrl),
                      tr("Where the browser goes once it is paid: HTTPS, or HTTP on this computer"), true);
    m_cancel =
        field(u"newIntentCancel"_s, tr("Cancel U&RL"), tr("Cancel URL"),
              Settings::get<QString>(Setting::CheckoutCancelUrl), tr("Optional: where somebody goes who leaves"), true);
    m_order = field(u"newIntentOrder"_s, tr("&Order"), tr("Order"), {}, tr("Optional: your own number for it"), false);
    m_description = field(u"newIntentDescription"_s, tr("&Description"), tr("Description"), {},
                          tr("Optional: the customer reads it on the page"), false);
    m_email = field(u"newIntentEmail"_s, tr("Customer &e-mail"), tr("Customer e-mail"), {},
                    tr("Optional: filled in on the page"), true);
    return body;
}

void NewIntentDialog::fillMerchants()
{
    const QString chosen = m_merchant->currentData().toString();
    m_merchant->clear();
    for (const Merchant &merchant : m_session.merchants()) {
        m_merchant->addItem(u"%1 (%2)"_s.arg(merchant.name, merchant.id), merchant.id);
        m_merchant->setItemData(m_merchant->count() - 1, merchant.currency, currencyRole);
    }
    m_merchant->setCurrentIndex(std::max(0, m_merchant->findData(chosen)));
}

QString NewIntentDialog::firstProblem() const
{
    if (m_merchant->currentIndex() < 0)
        return tr("There is no merchant to pay yet.");
    if (!m_amount->minor())
        return tr("Enter an amount above zero.");
    if (m_success->text().trimmed().isEmpty())
        return tr("Enter where the browser goes once it is paid.");
    return {};
}

void NewIntentDialog::refresh()
{
    if (!m_email)
        return; // still being built
    const QString problem = firstProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_submit->setEnabled(problem.isEmpty() && !m_busy);
    m_submit->setAccessibleDescription(problem);
}

void NewIntentDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->hide();
    NewIntent intent;
    intent.merchant = m_merchant->currentData().toString();
    intent.amount = {m_amount->minor().value_or(0), m_currency->currentText()};
    intent.manualCapture = m_manual->isChecked();
    intent.successUrl = m_success->text().trimmed();
    intent.cancelUrl = m_cancel->text().trimmed();
    intent.orderId = m_order->text().trimmed();
    intent.description = m_description->text().trimmed();
    intent.customerEmail = m_email->text().trimmed();
    m_busy = true;
    refresh();
    m_call = m_session.client().createIntent(intent, m_action,
                                             [this](const Outcome<Intent> &outcome) { answered(outcome); });
}

void NewIntentDialog::answered(const Outcome<Intent> &outcome)
{
    m_busy = false;
    refresh();
    if (outcome) {
        m_action.settle();
        Settings::setValue(Setting::CheckoutSuccessUrl, m_success->text().trimmed());
        Settings::setValue(Setting::CheckoutCancelUrl, m_cancel->text().trimmed());
        Q_EMIT made(*outcome);
        accept();
        return;
    }
    const Error &error = outcome.error();
    if (error.kind == Error::Kind::Unreachable) {
        m_message->showMessage(
            Tone::Warning, tr("The gateway did not answer"),
            tr("It may or may not have made the page. Trying again is safe: the same request is not done twice."),
            tr("Try again"), [this] { submit(); });
        return;
    }
    m_action.settle();
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, trouble.title, trouble.text);
    const std::pair<QLatin1StringView, QWidget *> fields[] = {
        {"amount"_L1, m_amount},           {"currency"_L1, m_currency},   {"merchant"_L1, m_merchant},
        {"success_url"_L1, m_success},     {"cancel_url"_L1, m_cancel},   {"order_id"_L1, m_order},
        {"description"_L1, m_description}, {"customer_email"_L1, m_email}};
    for (const auto &[name, widget] : fields) {
        if (error.field == name)
            widget->setFocus();
    }
}

} // namespace countersign::ui
