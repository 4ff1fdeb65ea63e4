#include "pages/checkoutpage.h"

#include "pages/intentdetail.h"
#include "pages/newintentdialog.h"
#include "widgets/copybutton.h"
#include "widgets/filterchip.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/intentwords.h"
#include "widgets/listarea.h"
#include "widgets/messagebar.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

CheckoutPage::CheckoutPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
{
    setObjectName(u"checkoutPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"checkoutSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new IntentDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({600, 460}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_detail, &IntentDetailPane::paymentRequested, this, &CheckoutPage::paymentRequested);
    connect(m_detail, &IntentDetailPane::deliveryRequested, this, &CheckoutPage::deliveryRequested);
    connect(m_detail, &IntentDetailPane::shareRequested, this, &CheckoutPage::shareRequested);
    connect(&m_model, &IntentModel::countChanged, this, &CheckoutPage::refreshCount);
    connect(&m_model, &PageModel::arrived, this, [this] {
        fitColumns();
        // One that was made or opened before the list held it is chosen now.
        if (!m_detail->id().isEmpty() && m_view->currentId().isEmpty())
            m_view->select(m_detail->id());
    });
    connect(&session, &Session::opened, this, &CheckoutPage::load);
    connect(&session, &Session::reload, this, &CheckoutPage::load);
    connect(&session, &Session::meChanged, this, &CheckoutPage::refreshActions);
    connect(&session, &Session::merchantsChanged, this, &CheckoutPage::fillMerchants);
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_model.state() == PageModel::State::Failed)
            load();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CheckoutPage::applyFilter);
    // The cells tell the time of when they are painted, and only those in sight are.
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    restore();
    m_area->refresh();
    refreshCount();
    refreshActions();
}

CheckoutPage::~CheckoutPage() = default;

QWidget *CheckoutPage::buildFilters(QWidget *parent)
{
    auto *filters = new QWidget(parent);
    filters->setObjectName(u"checkoutFilters"_s);
    auto *flow = new FlowLayout(6, filters);
    m_text = new QLineEdit(filters);
    m_text->setObjectName(u"checkoutText"_s);
    m_text->setAccessibleName(tr("Filter payment pages by text"));
    m_text->setPlaceholderText(tr("Filter…  /"));
    m_text->setToolTip(tr("ID, order, description, e-mail (/)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 20);
    if (const QIcon find = icon(u"edit-find"_s); !find.isNull())
        m_text->addAction(find, QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus();
    });
    m_text->installEventFilter(this);
    flow->addWidget(m_text);
    const auto chip = [this, filters, flow](const QString &objectName, const QString &name, const QString &any) {
        auto *made = new FilterChip(name, any, filters);
        made->setObjectName(objectName);
        flow->addWidget(made);
        connect(made, &FilterChip::valueChosen, this, [this, made](const QString &value) {
            made->setValue(value);
            applyFilter();
        });
        return made;
    };
    m_status = chip(u"intentStatusChip"_s, tr("State"), tr("Any state"));
    QList<FilterChip::Choice> states;
    for (const IntentStatus status : {IntentStatus::Created, IntentStatus::RequiresAction, IntentStatus::Authorized,
                                      IntentStatus::Failed, IntentStatus::Canceled, IntentStatus::Expired})
        states.append({wordOf(status), intentLook(status).text});
    m_status->setChoices(states);
    m_merchant = chip(u"intentMerchantChip"_s, tr("Merchant"), tr("All merchants"));
    m_merchant->hide();
    m_clear = new QPushButton(tr("Clear filters"), filters);
    m_clear->setObjectName(u"checkoutClearFilters"_s);
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &CheckoutPage::clearFilters);
    flow->addWidget(m_clear);
    return filters;
}

QWidget *CheckoutPage::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"checkoutListArea"_s);
    auto *heading = new QLabel(title(), list);
    heading->setObjectName(u"checkoutHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_count = new QLabel(list);
    m_count->setObjectName(u"checkoutCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_new = new QPushButton(icon(u"list-add"_s), tr("New payment page…"), list);
    m_new->setObjectName(u"checkoutNew"_s);
    m_new->setAccessibleName(tr("New payment page"));
    m_new->setToolTip(tr("Make a page on which a customer pays (Ctrl+Shift+N)"));
    m_new->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, &CheckoutPage::newIntent);
    auto *tools = new QWidget(list);
    tools->setObjectName(u"checkoutTools"_s);
    auto *toolsFlow = new FlowLayout(8, tools);
    toolsFlow->addWidget(heading);
    toolsFlow->addWidget(m_count);
    toolsFlow->addWidget(m_new);

    m_area = new ListArea(m_model, u"checkout"_s, tr("List of payment pages"), tr("Reading payment pages…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this]() -> ListArea::Empty {
        if (!m_model.filter().empty())
            return {{.iconName = u"view-filter"_s,
                     .title = tr("No payment page matches"),
                     .text = tr("No payment page has all that the filters ask for."),
                     .action = tr("Clear filters")},
                    [this] { clearFilters(); }};
        return {{.iconName = u"view-barcode-qr"_s,
                 .title = tr("No payment pages yet"),
                 .text = tr("A payment page is where a customer pays one amount by card. Those that programs make "
                            "appear here as well."),
                 .action = m_session.mayMakePayments() ? tr("New payment page…") : QString()},
                [this] { newIntent(); }};
    });
    m_view = m_area->view();
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->focusContent();
    });
    connect(m_view, &RecordView::filterRequested, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &RecordView::menuRequested, this, &CheckoutPage::showMenu);
    const auto shortcut = [this](const QKeySequence &keys, auto &&act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(u"/"_s), [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::Refresh, [this] { load(); });
    shortcut(QKeySequence(u"Ctrl+Shift+N"_s), [this] { newIntent(); });
    shortcut(QKeySequence(u"Ctrl+O"_s), [this] { m_detail->openPage(); });
    shortcut(QKeySequence(u"Ctrl+L"_s), [this] { m_detail->copyLink(); });

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(tools);
    padded->addWidget(buildFilters(list));
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    return list;
}

QList<KeyHelp> CheckoutPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {tr("Enter"), tr("Go into the chosen payment page")},
            {u"/"_s, tr("Filter the list")},
            {u"Ctrl+Shift+N"_s, tr("New payment page")},
            {u"Ctrl+O"_s, tr("Open the chosen page in the browser")},
            {u"Ctrl+L"_s, tr("Copy the link of the chosen page")},
            {u"F5"_s, tr("Read the list again")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen row")}};
}

void CheckoutPage::restore()
{
    m_status->setValue(Settings::get<QString>(Setting::CheckoutStatus));
    m_merchant->setValue(Settings::get<QString>(Setting::CheckoutMerchant));
    m_text->setText(Settings::get<QString>(Setting::CheckoutText));
    m_typing.stop();
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::CheckoutSplitter));
    const QByteArray columns = Settings::get<QByteArray>(Setting::CheckoutColumns);
    m_columnsSet = !columns.isEmpty() && m_view->horizontalHeader()->restoreState(columns);
}

// What has a length of its own gets it; what it is about gets the rest, and the ID, which is copied whole, what is
// left.
void CheckoutPage::fitColumns()
{
    if (m_columnsSet || m_model.rowCount() == 0 || !isVisible())
        return;
    m_columnsSet = true;
    m_view->resizeColumnsToContents();
    const int em = fontMetrics().averageCharWidth();
    // A countdown changes its width as it goes.
    const QDateTime now = m_session.now();
    m_view->setColumnWidth(IntentModel::Ends,
                           fontMetrics().horizontalAdvance(countdown(now.addSecs(3599), now)) + 3 * em);
    m_view->setColumnWidth(IntentModel::MerchantName,
                           std::min(em * 18, m_view->columnWidth(IntentModel::MerchantName)));
    int rest = m_view->viewport()->width();
    for (const int column :
         {IntentModel::Time, IntentModel::Amount, IntentModel::Status, IntentModel::Ends, IntentModel::MerchantName})
        rest -= m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
    const int id = std::max(em * 12, rest / 3);
    m_view->setColumnWidth(IntentModel::Id, id);
    m_view->setColumnWidth(IntentModel::About, std::max(em * 16, rest - id));
}

void CheckoutPage::saveState()
{
    Settings::setValue(Setting::CheckoutSplitter, m_splitter->saveState());
    if (m_columnsSet)
        Settings::setValue(Setting::CheckoutColumns, m_view->horizontalHeader()->saveState());
    m_detail->saveState();
}

void CheckoutPage::shown()
{
    m_view->setFocus();
}

void CheckoutPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ticking.start();
    // How wide the list is, is known when the layout has had its turn.
    QMetaObject::invokeMethod(this, &CheckoutPage::fitColumns, Qt::QueuedConnection);
}

void CheckoutPage::hideEvent(QHideEvent *event)
{
    m_ticking.stop();
    Page::hideEvent(event);
}

IntentFilter CheckoutPage::filterNow() const
{
    return {m_status->value(), m_merchant->value(), m_text->text().trimmed()};
}

void CheckoutPage::applyFilter()
{
    m_typing.stop();
    const IntentFilter filter = filterNow();
    Settings::setValue(Setting::CheckoutStatus, filter.status);
    Settings::setValue(Setting::CheckoutMerchant, filter.merchant);
    Settings::setValue(Setting::CheckoutText, filter.text);
    m_model.setFilter(filter);
    m_clear->setVisible(!filter.empty());
}

void CheckoutPage::clearFilters()
{
    m_status->setValue({});
    m_merchant->setValue({});
    m_text->clear();
    applyFilter();
    m_view->setFocus();
}

void CheckoutPage::load()
{
    m_area->message()->hide();
    if (!m_session.maySeeIntents())
        return; // the role is not known yet, or does not see this page
    const IntentFilter filter = filterNow();
    m_clear->setVisible(!filter.empty());
    m_model.setFilter(filter);
    m_model.load();
}

void CheckoutPage::open(const QString &id)
{
    m_view->select(id);
    m_detail->display(id);
}

void CheckoutPage::newIntent()
{
    if (!m_session.mayMakePayments())
        return;
    auto *dialog = new NewIntentDialog(m_session, this);
    connect(dialog, &NewIntentDialog::made, this, [this](const Intent &intent) {
        open(intent.id);
        if (m_model.state() == PageModel::State::Ready)
            m_model.toFirst();
    });
    dialog->open();
}

void CheckoutPage::fillMerchants()
{
    QList<FilterChip::Choice> choices;
    for (const Merchant &merchant : m_session.merchants())
        choices.append({merchant.id, merchant.name});
    m_merchant->setChoices(choices);
    const bool several = choices.size() > 1 || !m_merchant->value().isEmpty();
    m_merchant->setVisible(several);
    m_view->setColumnHidden(IntentModel::MerchantName, !several);
}

void CheckoutPage::refreshCount()
{
    const auto &count = m_model.count();
    QString text;
    if (count && count->more)
        text = tr("%1+ payment pages").arg(formatNumber(count->number));
    else if (count)
        text = tr("%n payment page(s)", nullptr, static_cast<int>(count->number));
    m_count->setText(text);
    m_count->setAccessibleName(text);
}

void CheckoutPage::refreshActions()
{
    m_new->setVisible(m_session.mayMakePayments());
    m_clear->setVisible(!m_model.filter().empty());
    m_area->refresh();
}

bool CheckoutPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (m_text->text().isEmpty())
                m_view->setFocus();
            else
                m_text->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_view->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CheckoutPage::showMenu(const QString &id, const QPoint &place)
{
    m_detail->display(id);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"intentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy ID") + u"\tCtrl+C"_s), &QAction::triggered, this,
            [id] { copyText(id); });
    if (m_session.mayMakePayments()) {
        // The link of a row just chosen may still be on its way.
        const auto whenThere = [this](void (IntentDetailPane::*act)()) {
            if (m_detail->detail())
                (m_detail->*act)();
            else
                connect(m_detail, &IntentDetailPane::detailChanged, m_detail, act, Qt::SingleShotConnection);
        };
        connect(menu->addAction(tr("Copy link") + u"\tCtrl+L"_s), &QAction::triggered, m_detail,
                [whenThere] { whenThere(&IntentDetailPane::copyLink); });
        connect(menu->addAction(tr("Open in the browser") + u"\tCtrl+O"_s), &QAction::triggered, m_detail,
                [whenThere] { whenThere(&IntentDetailPane::openPage); });
    }
    if (const Intent *intent = m_model.intentAt(m_model.rowOf(id))) {
        menu->addSeparator();
        connect(menu->addAction(tr("Only this state")), &QAction::triggered, this, [this, word = intent->statusWord] {
            m_status->setValue(word);
            applyFilter();
        });
        if (!intent->payment.isEmpty())
            connect(menu->addAction(tr("Open the payment")), &QAction::triggered, this,
                    [this, payment = intent->payment] { Q_EMIT paymentRequested(payment); });
    }
    menu->popup(place);
}

} // namespace countersign::ui
