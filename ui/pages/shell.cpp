#include "pages/shell.h"

#include "pages/approvalspage.h"
#include "pages/checkoutpage.h"
#include "pages/developerspage.h"
#include "pages/firstrunpage.h"
#include "pages/linkspage.h"
#include "pages/navigation.h"
#include "pages/newpaymentpage.h"
#include "pages/paymentspage.h"
#include "pages/requestspage.h"
#include "pages/searchbox.h"
#include "pages/settingspage.h"
#include "pages/settlementspage.h"
#include "pages/sharedialog.h"
#include "pages/walkthroughpage.h"
#include "pages/webhookspage.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/language.h"
#include "widgets/paymentwords.h"
#include "widgets/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct SignalWords
{
    QString text;
    Tone tone;
};

// The gateway names what must not be missed by a code; the words here are the window's, in the person's language.
SignalWords wordsOf(const Signal &signal)
{
    const QString &code = signal.code;
    if (code == "simulated_clock"_L1 || code == "clock_simulated"_L1 || code == "clock"_L1)
        return {Shell::tr("Simulated clock"), Tone::Warning};
    if (code.startsWith("faults"_L1))
        return {Shell::tr("Faults are on"), Tone::Negative};
    if (code.contains("plain"_L1))
        return {Shell::tr("Open to the network without TLS"), Tone::Negative};
    if (code.startsWith("listening"_L1) || code.startsWith("share"_L1))
        return {Shell::tr("Open to the network"), Tone::Warning};
    if (code == "write_failed"_L1)
        return {Shell::tr("The store cannot be written"), Tone::Negative};
    if (code.startsWith("keychain"_L1))
        return {Shell::tr("No keychain"), Tone::Warning};
    if (code == "ephemeral"_L1)
        return {Shell::tr("Nothing is kept"), Tone::Info};
    if (code == "demo"_L1)
        return {Shell::tr("Demo"), Tone::Info};
    return {signal.text.isEmpty() ? code : signal.text, Tone::Warning};
}

QFrame *lineBelow(QWidget *parent, const QString &name)
{
    auto *line = new QFrame(parent);
    line->setObjectName(name);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

Shell::Shell(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"shell"_s);
    m_navigation = new Navigation(this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 8, 0, 8);
    side->addWidget(m_navigation, 1);
    auto *divider = new QFrame(this);
    divider->setObjectName(u"navigationDivider"_s);
    divider->setFrameShape(QFrame::VLine);
    divider->setFrameShadow(QFrame::Plain);
    divider->setForegroundRole(QPalette::Mid);
    divider->setFixedWidth(1);
    middle->addLayout(side);
    middle->addWidget(divider);
    middle->addWidget(m_stack, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(lineBelow(this, u"topLine"_s));
    layout->addWidget(m_signalStrip);
    layout->addLayout(middle, 1);
    layout->addWidget(lineBelow(this, u"bottomLine"_s));
    layout->addWidget(buildBottom());

    m_approvals = new ApprovalsPage(session, m_stack);
    m_links = new LinksPage(session, m_stack);
    m_payments = new PaymentsPage(session, m_stack);
    m_newPayment = new NewPaymentPage(session, m_stack);
    m_checkout = new CheckoutPage(session, m_stack);
    m_webhooks = new WebhooksPage(session, m_stack);
    m_requests = new RequestsPage(session, m_stack);
    m_developers = new DevelopersPage(session, m_stack);
    m_settlements = new SettlementsPage(session, m_stack);
    m_settings = new SettingsPage(session, m_stack);
    m_firstRun = new FirstRunPage(session, m_stack);
    m_walkthrough = new WalkthroughPage(session, m_stack);
    addPage(m_payments);
    addPage(m_newPayment);
    addPage(m_checkout);
    addPage(m_settlements);
    addPage(m_approvals);
    addPage(m_links);
    addPage(m_webhooks);
    addPage(m_requests);
    addPage(m_developers);
    addPage(m_settings);
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(m_walkthrough);

    connect(m_navigation, &Navigation::pageChosen, this, &Shell::showPage);
    connect(m_payments, &PaymentsPage::newPaymentRequested, this, [this] { showPage(m_newPayment->objectName()); });
    connect(m_payments, &PaymentsPage::intentRequested, this, &Shell::openIntent);
    connect(m_payments, &PaymentsPage::deliveryRequested, this, &Shell::openDelivery);
    connect(m_webhooks, &WebhooksPage::paymentRequested, this, &Shell::openPayment);
    connect(m_webhooks, &WebhooksPage::intentRequested, this, &Shell::openIntent);
    connect(m_newPayment, &NewPaymentPage::paymentOpened, this, &Shell::openPayment);
    connect(m_checkout, &CheckoutPage::paymentRequested, this, &Shell::openPayment);
    connect(m_checkout, &CheckoutPage::deliveryRequested, this, &Shell::openDelivery);
    connect(m_checkout, &CheckoutPage::shareRequested, this, &Shell::showShare);
    connect(m_settlements, &SettlementsPage::intentRequested, this, &Shell::openIntent);
    connect(m_settlements, &SettlementsPage::deliveryRequested, this, &Shell::openDelivery);
    connect(m_settings, &SettingsPage::shareRequested, this, &Shell::showShare);
    connect(m_settings, &SettingsPage::appearanceChosen, this, &Shell::appearanceChosen);
    connect(m_settings, &SettingsPage::languageChosen, this, &Shell::languageChosen);
    connect(m_requests, &RequestsPage::objectRequested, this, &Shell::openObject);
    connect(m_approvals, &ApprovalsPage::walkthroughRequested, this, &Shell::openWalkthrough);
    connect(m_developers, &DevelopersPage::walkthroughRequested, this, &Shell::openWalkthrough);
    connect(m_walkthrough, &WalkthroughPage::objectRequested, this, &Shell::openObject);
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &Shell::demoRequested);
    connect(m_firstRun, &FirstRunPage::accountMade, this, &Shell::accountMade);
    connect(m_search, &SearchBox::hitChosen, this, [this](const Hit &hit) {
        if (hit.type == "payment"_L1)
            openPayment(hit.id);
        else if (hit.type == "intent"_L1)
            openIntent(hit.id);
        else if (hit.type == "approval"_L1)
            openApproval(hit.id);
        else if (hit.type == "link"_L1)
            openLink(hit.id);
        else if (hit.type == "connection"_L1)
            openConnection(hit.id);
        else if (hit.type == "delivery"_L1)
            openDelivery(hit.id);
        else if (hit.type == "endpoint"_L1)
            openEndpoint(hit.id);
        else if (hit.type == "merchant"_L1)
            showPage(m_developers->objectName());
    });

    connect(&session, &Session::statusChanged, this, [this] {
        refreshConnection();
        refreshSignals();
        refreshBottom();
    });
    connect(&session, &Session::troubleChanged, this, [this] {
        refreshConnection();
        refreshSignals();
    });
    connect(&session, &Session::countsChanged, this, [this] {
        refreshCounts();
        refreshBottom();
    });
    connect(&session, &Session::meChanged, this, &Shell::refreshPages);
    connect(&session, &Session::merchantsChanged, this, &Shell::refreshPages);

    const auto shortcut = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(u"Ctrl+K"_s), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    shortcut(QKeySequence(u"Ctrl+N"_s), [this] {
        if (m_session.mayMakePayments())
            showPage(m_newPayment->objectName());
    });
    shortcut(QKeySequence(u"?"_s), [this] { showKeys(); });
    shortcut(QKeySequence(u"Shift+?"_s), [this] { showKeys(); });
    shortcut(QKeySequence(u"F1"_s), [this] { showKeys(); });

    refreshConnection();
    refreshSignals();
    refreshBottom();
    const QString remembered = Settings::get<QString>(Setting::Page);
    showPage(page(remembered) ? remembered : m_payments->objectName());
}

void Shell::addPage(Page *page)
{
    // There are nine such keys, and the last page has the usual one for settings.
    const QString keys = m_pages.size() < 9 ? u"Ctrl+%1"_s.arg(m_pages.size() + 1) : u"Ctrl+,"_s;
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->addPage(*page, keys);
    connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
            [this, name = page->objectName()] { showPage(name); });
}

Page *Shell::page(const QString &pageName) const
{
    for (Page *one : m_pages) {
        if (one->objectName() == pageName)
            return one;
    }
    return nullptr;
}

QWidget *Shell::buildTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(u"topBar"_s);
    m_connectionIcon = new QLabel(top);
    m_connectionIcon->setObjectName(u"connectionIcon"_s);
    m_connection = new QLabel(top);
    m_connection->setObjectName(u"connection"_s);
    m_connection->setTextFormat(Qt::PlainText);
    QFont bold = m_connection->font();
    bold.setWeight(QFont::DemiBold);
    m_connection->setFont(bold);
    m_connection->setMinimumWidth(0);
    m_search = new SearchBox(m_session, this, top);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 70);

    m_menu = new QToolButton(top);
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Appearance, language, keys"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    if (const QIcon drawn = icon(u"application-menu"_s); drawn.isNull())
        m_menu->setText(tr("Menu"));
    else
        m_menu->setIcon(drawn);
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(u"menu"_s);
    const auto choices = [this, menu](const QString &title, const QList<std::pair<QString, QString>> &options,
                                      const QString &current, void (Shell::*signal)(const QString &)) {
        QMenu *submenu = menu->addMenu(title);
        auto *group = new QActionGroup(submenu);
        for (const auto &[value, text] : options) {
            QAction *action = submenu->addAction(text);
            action->setObjectName(u"choose_"_s + value);
            action->setCheckable(true);
            action->setChecked(value == current);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, signal, value = value] { Q_EMIT(this->*signal)(value); });
        }
    };
    choices(tr("Appearance"), {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
            Settings::get<QString>(Setting::Appearance), &Shell::appearanceChosen);
    QList<std::pair<QString, QString>> tongues{{u"system"_s, tr("As the system")}};
    for (const QString &code : languages())
        tongues.append({code, languageName(code)});
    choices(tr("Language"), tongues, Settings::get<QString>(Setting::Language), &Shell::languageChosen);
    menu->addSeparator();
    m_share = menu->addAction(icon(u"document-share"_s), tr("Share with phones…"));
    m_share->setObjectName(u"menuShare"_s);
    m_share->setVisible(false); // until it is known who asks
    connect(m_share, &QAction::triggered, this, &Shell::showShare);
    connect(menu->addAction(icon(u"input-keyboard"_s), tr("Keys") + u"\t?"_s), &QAction::triggered, this,
            &Shell::showKeys);
    connect(menu->addAction(icon(u"help-about"_s), tr("About Countersign")), &QAction::triggered, this,
            &Shell::showAbout);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, this, &Shell::quitRequested);
    addAction(quit);
    connect(m_menu, &QToolButton::clicked, menu, [this, menu] {
        const int x = isRightToLeft() ? 0 : m_menu->width() - menu->sizeHint().width();
        menu->popup(m_menu->mapToGlobal(QPoint(x, m_menu->height())));
    });

    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(8);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connection);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_menu);

    m_signalStrip = new QWidget(this);
    m_signalStrip->setObjectName(u"signals"_s);
    m_signalStrip->setAccessibleName(tr("Signals"));
    m_signalFlow = new FlowLayout(6, m_signalStrip);
    m_signalFlow->setContentsMargins(12, 5, 12, 5);
    m_signalStrip->hide();
    return top;
}

QWidget *Shell::buildBottom()
{
    auto *bottom = new QWidget(this);
    bottom->setObjectName(u"bottomBar"_s);
    m_address = new QLabel(bottom);
    m_address->setObjectName(u"gatewayAddress"_s);
    m_address->setAccessibleName(tr("Gateway address"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(tr("gateway address"), bottom);
    copy->setObjectName(u"gatewayAddressCopy"_s);
    copy->setSource([this] { return m_session.target().url.toString(QUrl::StripTrailingSlash); });
    m_deliveries = new QLabel(bottom);
    m_deliveries->setObjectName(u"queuedDeliveries"_s);
    m_store = new QLabel(bottom);
    m_store->setObjectName(u"storeSize"_s);
    for (QLabel *label : {m_address, m_deliveries, m_store}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(12, 3, 12, 3);
    row->setSpacing(4);
    row->addWidget(m_address);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_deliveries);
    row->addSpacing(14);
    row->addWidget(m_store);
    return bottom;
}

void Shell::refreshConnection()
{
    const Target &target = m_session.target();
    const auto &trouble = m_session.trouble();
    QString name = target.local ? tr("This computer") : (target.name.isEmpty() ? target.url.host() : target.name);
    if (m_session.status().demo)
        name = tr("%1 (demo)").arg(name);
    m_connection->setText(name);
    QString tip = target.url.toString();
    if (!m_session.me().name.isEmpty())
        tip = tr("%1, signed in as %2 (%3)").arg(tip, m_session.me().name, m_session.me().role);
    m_connection->setToolTip(tip);
    m_connection->setAccessibleDescription(tip);
    const int side = fontMetrics().height() + 2;
    m_connectionIcon->setPixmap(
        icon(trouble ? u"network-disconnect"_s : (target.local ? u"server-database"_s : u"network-connect"_s),
             trouble ? std::optional(Tone::Negative) : std::nullopt)
            .pixmap(side, side));
}

void Shell::refreshSignals()
{
    QList<std::pair<SignalWords, QString>> shown;
    if (const auto &trouble = m_session.trouble()) {
        const Trouble words = troubleOf(*trouble);
        shown.append(
            {{trouble->kind == Error::Kind::Unauthorised ? tr("Token not accepted") : tr("Gateway unreachable"),
              Tone::Negative},
             words.text});
    }
    for (const Signal &signal : m_session.status().signalList)
        shown.append({wordsOf(signal), signal.text});

    const auto &signalList = m_session.status().signalList;
    const bool shared =
        m_session.mayShare() && std::any_of(signalList.begin(), signalList.end(),
                                            [](const Signal &signal) { return signal.code.startsWith("share"_L1); });
    QString key = shared ? u"shared\n"_s : QString();
    for (const auto &[words, text] : std::as_const(shown))
        key += words.text + u'|' + text + u'\n';
    m_signalStrip->setVisible(!shown.isEmpty());
    if (key == m_signalKey)
        return;
    m_signalKey = key;
    while (QLayoutItem *item = m_signalFlow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const auto &[words, text] : std::as_const(shown)) {
        auto *badge = new Badge(m_signalStrip);
        badge->setObjectName(u"signal"_s);
        badge->setLook(
            {words.text, words.tone == Tone::Info ? u"dialog-information"_s : u"dialog-warning"_s, words.tone}, text);
        m_signalFlow->addWidget(badge);
        badge->show();
    }
    if (shared) {
        auto *change = new QPushButton(tr("Sharing…"), m_signalStrip);
        change->setObjectName(u"signalShare"_s);
        change->setAccessibleName(tr("Change or stop the sharing with phones"));
        change->setToolTip(change->accessibleName());
        change->setAutoDefault(false);
        connect(change, &QPushButton::clicked, this, &Shell::showShare);
        m_signalFlow->addWidget(change);
        change->show();
    }
}

void Shell::refreshBottom()
{
    const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
    m_address->setText(isolated(url));
    const GatewayStatus &status = m_session.status();
    const Counts &counts = m_session.counts();
    m_deliveries->setText(tr("%n queued deliveries", nullptr, static_cast<int>(counts.deliveriesPending)));
    m_deliveries->setAccessibleName(m_deliveries->text());
    m_deliveries->setToolTip(counts.deliveriesHeld > 0 ? tr("%n more are held by paused endpoints", nullptr,
                                                            static_cast<int>(counts.deliveriesHeld))
                                                       : QString());
    if (status.storeId.isEmpty())
        m_store->clear();
    else if (status.ephemeral)
        m_store->setText(tr("Store in memory, %1").arg(formatBytes(status.storeBytes)));
    else
        m_store->setText(tr("Store %1").arg(formatBytes(status.storeBytes)));
    m_store->setToolTip(status.storePath);
    m_store->setAccessibleName(m_store->text());
}

void Shell::refreshCounts()
{
    const qint64 payments = m_session.counts().payments;
    m_navigation->setCount(m_payments->objectName(), payments > 0 ? formatNumber(payments) : QString());
    const qint64 approvals = m_session.counts().approvalsMine;
    m_navigation->setCount(m_approvals->objectName(), approvals > 0 ? formatNumber(approvals) : QString(), true);
    const qint64 failing = m_session.counts().endpointsFailing;
    m_navigation->setCount(m_webhooks->objectName(),
                           failing > 0 ? tr("%n failing", "endpoints", static_cast<int>(failing)) : QString(), true);
}

void Shell::refreshPages()
{
    m_navigation->setPageVisible(m_newPayment->objectName(), m_session.mayMakePayments());
    m_navigation->setPageVisible(m_checkout->objectName(), m_session.maySeeIntents());
    m_navigation->setPageVisible(m_settlements->objectName(), m_session.maySeeSettlements());
    m_share->setVisible(m_session.mayShare());
    refreshSignals();
    m_navigation->setPageVisible(m_approvals->objectName(), m_session.maySeeApprovals());
    m_navigation->setPageVisible(m_links->objectName(), m_session.mayLink());
    m_navigation->setPageVisible(m_webhooks->objectName(), m_session.maySeeWebhooks());
    m_navigation->setPageVisible(m_requests->objectName(), m_session.maySeeRequests());
    m_navigation->setPageVisible(m_developers->objectName(), m_session.mayDevelop());
    refreshConnection();
    const bool first = m_session.merchantsKnown() && m_session.merchants().isEmpty();
    const bool showingFirst = m_stack->currentWidget() == m_firstRun;
    if (first && !showingFirst) {
        m_navigation->setEnabled(false);
        m_stack->setCurrentWidget(m_firstRun);
        m_firstRun->shown();
    } else if (!first && showingFirst && m_session.merchantsKnown()) {
        m_navigation->setEnabled(true);
        showPage(m_payments->objectName());
    }
    const auto *current = qobject_cast<Page *>(m_stack->currentWidget());
    const bool forbidden = (current == m_approvals && !m_session.maySeeApprovals()) ||
                           (current == m_links && !m_session.mayLink()) ||
                           (current == m_newPayment && !m_session.mayMakePayments()) ||
                           (current == m_checkout && !m_session.maySeeIntents()) ||
                           (current == m_settlements && !m_session.maySeeSettlements()) ||
                           (current == m_webhooks && !m_session.maySeeWebhooks()) ||
                           (current == m_requests && !m_session.maySeeRequests()) ||
                           ((current == m_developers || current == m_walkthrough) && !m_session.mayDevelop());
    if (forbidden && !m_session.me().role.isEmpty())
        showPage(m_payments->objectName());
}

void Shell::showPage(const QString &pageName)
{
    Page *wanted = page(pageName);
    if (!wanted || !m_navigation->isEnabled())
        return;
    m_navigation->setCurrentPage(pageName);
    m_stack->setCurrentWidget(wanted);
    Settings::setValue(Setting::Page, pageName);
    wanted->shown();
}

void Shell::openPayment(const QString &id)
{
    showPage(m_payments->objectName());
    m_payments->open(id);
}

void Shell::openApprovals()
{
    showPage(m_approvals->objectName());
}

bool Shell::approvalsInFront() const
{
    return m_stack->currentWidget() == m_approvals;
}

void Shell::openApproval(const QString &id)
{
    showPage(m_approvals->objectName());
    m_approvals->open(id);
}

void Shell::openLink(const QString &id)
{
    showPage(m_links->objectName());
    m_links->open(id);
}

void Shell::openConnection(const QString &id)
{
    showPage(m_links->objectName());
    m_links->openConnection(id);
}

void Shell::openRequest(const QString &id)
{
    showPage(m_requests->objectName());
    m_requests->open(id);
}

// Not in the navigation, for it is looked at once or twice: it stands before the page for developers.
void Shell::openWalkthrough()
{
    if (!m_session.mayDevelop() || !m_navigation->isEnabled())
        return;
    m_navigation->setCurrentPage(m_developers->objectName());
    m_stack->setCurrentWidget(m_walkthrough);
    m_walkthrough->shown();
}

void Shell::openObject(const QString &id)
{
    if (id.startsWith("pi_"_L1))
        openIntent(id);
    else if (id.startsWith("pay_"_L1))
        openPayment(id);
    else if (id.startsWith("txn_"_L1)) // a payment's other name
        openPayment(u"pay_"_s + id.mid(4));
    else if (id.startsWith("dlv_"_L1))
        openDelivery(id);
    else if (id.startsWith("we_"_L1))
        openEndpoint(id);
    else if (isApprovalId(id))
        openApproval(id);
    else if (id.startsWith("req_"_L1))
        openRequest(id);
    else if (id.startsWith("conn_sess_"_L1))
        openLink(id);
    else if (id.startsWith("conn_"_L1))
        openConnection(id);
    else if (id.startsWith("CLVTX_"_L1)) {
        showPage(m_settlements->objectName());
        m_settlements->openTransaction(id);
    }
}

void Shell::openIntent(const QString &id)
{
    showPage(m_checkout->objectName());
    m_checkout->open(id);
}

void Shell::openDelivery(const QString &id)
{
    showPage(m_webhooks->objectName());
    m_webhooks->openDelivery(id);
}

void Shell::openEndpoint(const QString &id)
{
    showPage(m_webhooks->objectName());
    m_webhooks->openEndpoint(id);
}

void Shell::showKeys()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    auto *body = new QWidget(dialog);
    body->setObjectName(u"keysBody"_s);
    auto *grid = new QGridLayout(body);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto heading = [&](const QString &text) {
        auto *label = new QLabel(text, body);
        label->setObjectName(u"keysHeading"_s);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        grid->addWidget(label, row++, 0, 1, 2);
    };
    const auto line = [&](const KeyHelp &help) {
        auto *keys = new QLabel(isolated(help.keys), body);
        keys->setObjectName(u"keysKeys"_s);
        auto *meaning = new QLabel(help.meaning, body);
        meaning->setObjectName(u"keysMeaning"_s);
        meaning->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row++, 1);
    };
    heading(tr("Everywhere"));
    line({u"Ctrl+K"_s, tr("Search everything")});
    line({u"Ctrl+1 … Ctrl+9"_s, tr("Go to a page")});
    line({u"Ctrl+,"_s, tr("Settings")});
    line({u"Ctrl+N"_s, tr("New payment")});
    line({u"?  F1"_s, tr("Show these keys")});
    line({u"Esc"_s, tr("Leave a field, close a dialog")});
    line({u"Ctrl+Q"_s, tr("Quit")});
    for (const Page *one : std::as_const(m_pages)) {
        if (one->keys().isEmpty())
            continue;
        heading(one->title());
        for (const KeyHelp &help : one->keys())
            line(help);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(dialog);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->setObjectName(u"keysButtons"_s);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted = body->sizeHint() + QSize(60, 80);
    dialog->resize(wanted.boundedTo(window()->size()));
    dialog->open();
}

void Shell::showAbout()
{
    const GatewayStatus &status = m_session.status();
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Countersign"));
    auto *text = new QLabel(dialog);
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(
        tr("Countersign %1\nGateway %2\nStore %3\n\nA console for payments and approvals with a gateway of its own. "
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(COUNTERSIGN_VERSION), status.version, isolated(status.storeId)));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->setObjectName(u"aboutButtons"_s);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

void Shell::showShare()
{
    if (m_session.mayShare())
        (new ShareDialog(m_session, this))->open();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window, or with large text, the room belongs to the list.
    m_navigation->setNarrow(width() < fontMetrics().averageCharWidth() * 130);
}

void Shell::saveState()
{
    for (Page *one : std::as_const(m_pages))
        one->saveState();
}

} // namespace countersign::ui
