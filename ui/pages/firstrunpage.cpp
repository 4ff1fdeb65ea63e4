#include "pages/firstrunpage.h"

#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

// Ids are [A-Za-z0-9_-]{1,64}; a name in any script still gives one.
QString idFrom(const QString &name)
{
    QString id = u"merchant_"_s;
    bool gap = false;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            if (gap && !id.endsWith(u'_'))
                id += u'_';
            gap = false;
            id += c;
        } else if (c.isSpace() || c.isPunct()) {
            gap = true;
        }
        if (id.size() >= 40)
            break;
    }
    return id.endsWith(u'_') ? id + u"first"_s : id;
}

} // namespace

FirstRunPage::FirstRunPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(u"firstRunPage"_s);
    setAccessibleName(title());
    auto *body = new QWidget(this);
    body->setObjectName(u"firstRunBody"_s);
    auto *heading = new QLabel(tr("Welcome to Countersign"), body);
    heading->setObjectName(u"firstRunHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    heading->setWordWrap(true);
    auto *intro = new QLabel(tr("This console and its payment gateway run on this computer alone. No real card is ever "
                                "charged, and nothing is sent anywhere."),
                             body);
    intro->setObjectName(u"firstRunIntro"_s);
    intro->setWordWrap(true);
    m_message = new MessageBar(body);

    m_demoBox = new QGroupBox(tr("Look around first"), body);
    m_demoBox->setObjectName(u"firstRunDemo"_s);
    auto *demoText =
        new QLabel(tr("A demo shop with a small history of payments and keys that are always the same. They "
                      "fill this empty store, and the Developers page can empty it again."),
                   m_demoBox);
    demoText->setObjectName(u"firstRunDemoText"_s);
    demoText->setWordWrap(true);
    auto *demo = new QPushButton(tr("Open the &demo"), m_demoBox);
    demo->setObjectName(u"firstRunDemoButton"_s);
    demo->setAutoDefault(false);
    connect(demo, &QPushButton::clicked, this, [this, demo] {
        demo->setEnabled(false);
        m_create->setEnabled(false);
        m_message->showMessage(Tone::Info, tr("Setting up the demo…"), {});
        Q_EMIT demoRequested();
    });
    auto *demoLayout = new QVBoxLayout(m_demoBox);
    demoLayout->addWidget(demoText);
    demoLayout->addWidget(demo, 0, Qt::AlignLeading);

    auto *accountBox = new QGroupBox(tr("Make the first account"), body);
    accountBox->setObjectName(u"firstRunAccount"_s);
    m_name = new QLineEdit(accountBox);
    m_name->setObjectName(u"firstRunName"_s);
    m_name->setAccessibleName(tr("Merchant name"));
    m_name->setPlaceholderText(tr("The name of your shop"));
    m_name->setMaxLength(100);
    m_currency = new QComboBox(accountBox);
    m_currency->setObjectName(u"firstRunCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"MAD"_s});
    m_create = new QPushButton(tr("&Make the account"), accountBox);
    m_create->setObjectName(u"firstRunCreate"_s);
    m_create->setAutoDefault(false);
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunPage::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &FirstRunPage::create);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::create);
    auto *form = new QFormLayout(accountBox);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Merchant &name"), m_name);
    form->addRow(tr("&Currency"), m_currency);
    form->addRow(QString(), m_create);

    body->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addWidget(heading);
    column->addWidget(intro);
    column->addWidget(m_message);
    column->addWidget(m_demoBox);
    column->addWidget(accountBox);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"firstRunScroll"_s);
    scroll->setAccessibleName(title());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refresh();
}

void FirstRunPage::shown()
{
    // The demo is another data folder, so only the program that holds the gateway can open it.
    m_demoBox->setVisible(m_session.target().local);
    m_name->setFocus();
}

void FirstRunPage::refresh()
{
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && !m_call.active());
}

void FirstRunPage::create()
{
    if (!m_create->isEnabled())
        return;
    m_message->hide();
    Merchant merchant;
    merchant.name = m_name->text().trimmed();
    merchant.id = idFrom(merchant.name);
    merchant.currency = m_currency->currentText();
    m_call = m_session.client().createMerchant(merchant, m_merchantAction, [this](const Outcome<Merchant> &outcome) {
        m_call = {};
        refresh();
        if (!outcome) {
            showFailure(outcome.error());
            return;
        }
        m_merchantAction.settle();
        makeKey(outcome->id);
    });
    refresh();
}

void FirstRunPage::makeKey(const QString &merchant)
{
    m_call = m_session.client().createKey(merchant, m_keyAction, [this](const Outcome<MadeKey> &outcome) {
        m_call = {};
        if (outcome)
            m_keyAction.settle();
        // Without a key the account is there all the same; the Developers page makes one.
        Q_EMIT accountMade(m_name->text().trimmed(), m_currency->currentText());
        m_session.refreshMerchants();
        refresh();
    });
}

void FirstRunPage::showFailure(const Error &error)
{
    const Trouble trouble = troubleOf(error);
    m_message->showMessage(Tone::Negative, tr("The account was not made"), trouble.title + u". "_s + trouble.text);
}

} // namespace countersign::ui
