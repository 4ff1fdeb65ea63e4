#include "pages/paymentspage.h"

#include "pages/paymentdetail.h"
#include "widgets/copybutton.h"
#include "widgets/dialogs.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/recordview.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds retimeEvery{10};

const QString &customPeriod()
{
    static const QString value = u"custom"_s;
    return value;
}

QToolButton *tool(const QString &name, const QString &iconName, const QString &text, const QString &tip,
                  QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PaymentsPage::PaymentsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
{
    setObjectName(u"paymentsPage"_s);
    setAccessibleName(title());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"paymentsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new PaymentDetailPane(session, m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({680, 400}); // shares, not pixels
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_detail, &PaymentDetailPane::intentRequested, this, &PaymentsPage::intentRequested);
    connect(m_detail, &PaymentDetailPane::deliveryRequested, this, &PaymentsPage::deliveryRequested);
    connect(&m_model, &PageModel::stateChanged, this, &PaymentsPage::refreshActions);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PaymentsPage::refreshActions);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PaymentsPage::refreshActions);
    connect(&m_model, &PaymentModel::countChanged, this, &PaymentsPage::refreshCount);
    connect(&m_model, &PageModel::arrived, this, &PaymentsPage::fitColumns);
    connect(&session, &Session::opened, this, &PaymentsPage::load);
    connect(&session, &Session::reload, this, &PaymentsPage::load);
    connect(&session, &Session::merchantsChanged, this, [this] {
        QList<FilterChip::Choice> choices;
        for (const Merchant &merchant : m_session.merchants())
            choices.append({merchant.id, merchant.name});
        m_merchant->setChoices(choices);
        const bool several = choices.size() > 1 || !m_merchant->value().isEmpty();
        m_merchant->setVisible(several);
        m_view->setColumnHidden(PaymentModel::MerchantName, !several);
    });
    connect(&session, &Session::troubleChanged, this, [this] {
        if (!m_session.trouble() && m_model.state() == PageModel::State::Failed)
            load();
    });
    m_clock.setInterval(retimeEvery);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    m_clock.start();
    restore();
    m_area->refresh();
    refreshActions();
    refreshCount();
}

PaymentsPage::~PaymentsPage() = default;

void PaymentsPage::buildFilters(QWidget *parent)
{
    m_filters = new FilterBar(u"payments"_s, tr("Filter payments by text"),
                              tr("ID, last four digits, e-mail, name, description (/)"), parent);
    m_status = m_filters->addChip(u"statusChip"_s, tr("Status"), tr("Any status"));
    m_currency = m_filters->addChip(u"currencyChip"_s, tr("Currency"), tr("Any currency"));
    m_period = m_filters->addOwnChip(u"periodChip"_s, tr("Period"), tr("Any time"));
    m_merchant = m_filters->addChip(u"merchantChip"_s, tr("Merchant"), tr("All merchants"));
    m_merchant->hide();
    QList<FilterChip::Choice> statuses;
    for (const PaymentStatus status :
         {PaymentStatus::Authorized, PaymentStatus::Captured, PaymentStatus::PartiallyRefunded, PaymentStatus::Refunded,
          PaymentStatus::Voided, PaymentStatus::Failed, PaymentStatus::Expired})
        statuses.append({wordOf(status), statusName(status)});
    m_status->setChoices(statuses);
    m_currency->setChoices({{u"USD"_s, u"USD"_s}, {u"EUR"_s, u"EUR"_s}, {u"MAD"_s, u"MAD"_s}});
    m_period->setChoices({{u"today"_s, tr("Today")},
                          {u"24h"_s, tr("Last 24 hours")},
                          {u"7d"_s, tr("Last 7 days")},
                          {u"30d"_s, tr("Last 30 days")},
                          {customPeriod(), tr("Between two days…")}});
    connect(m_period, &FilterChip::valueChosen, this, [this](const QString &value) {
        if (value == customPeriod()) {
            askPeriod();
            return;
        }
        setPeriod(value);
        applyFilter();
    });
    m_filters->addClear(u"clearFilters"_s);
    connect(m_filters, &FilterBar::changed, this, &PaymentsPage::applyFilter);
}

QWidget *PaymentsPage::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"paymentsListArea"_s);
    auto *heading = new QLabel(title(), list);
    heading->setObjectName(u"paymentsHeading"_s);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_count = new QLabel(list);
    m_count->setObjectName(u"paymentsCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_order = tool(u"paymentsOrder"_s, u"view-sort"_s, {}, tr("Which end of the list comes first"), list);
    connect(m_order, &QToolButton::clicked, this, [this] {
        setDirection(m_model.direction() == PageModel::Direction::NewestFirst ? PageModel::Direction::OldestFirst
                                                                              : PageModel::Direction::NewestFirst);
    });
    m_date = tool(u"paymentsGoToDate"_s, u"view-calendar-day"_s, tr("Go to date"),
                  tr("Go to a date in the list (Ctrl+G)"), list);
    connect(m_date, &QToolButton::clicked, this, &PaymentsPage::askDate);
    m_export = tool(u"paymentsExport"_s, u"document-export"_s, tr("Export"),
                    tr("Save all payments that match the filters as CSV (Ctrl+E)"), list);
    connect(m_export, &QToolButton::clicked, this, &PaymentsPage::exportList);
    const auto shortcut = [this](const QKeySequence &keys, auto &&act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(u"Ctrl+G"_s), [this] { askDate(); });
    shortcut(QKeySequence(u"Ctrl+E"_s), [this] { exportList(); });
    buildFilters(list);
    addListKeys(this, m_filters, [this] { load(); });

    auto *tools = new QWidget(list);
    tools->setObjectName(u"paymentsTools"_s);
    auto *toolsFlow = new FlowLayout(4, tools);
    toolsFlow->addWidget(heading);
    toolsFlow->addWidget(m_count);
    toolsFlow->addWidget(m_order);
    toolsFlow->addWidget(m_date);
    toolsFlow->addWidget(m_export);

    m_area = new ListArea(m_model, u"payments"_s, tr("List of payments"), tr("Reading payments…"), list);
    m_area->setReload([this] { load(); });
    m_area->setEmpty([this] { return whenEmpty(); });
    m_message = m_area->message();
    m_view = m_area->view();
    m_columns = new Columns(m_view, Setting::PaymentsColumns);
    connect(m_filters, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) { m_detail->display(id); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) {
        m_detail->display(id);
        m_detail->findChild<QWidget *>(u"detailTabs"_s)->setFocus();
    });
    connect(m_view, &RecordView::filterRequested, m_filters, &FilterBar::focusText);
    connect(m_view, &RecordView::menuRequested, this, &PaymentsPage::showMenu);

    m_exportRow = new QWidget(list);
    m_exportRow->setObjectName(u"exportRow"_s);
    m_exportText = new QLabel(m_exportRow);
    m_exportText->setObjectName(u"exportText"_s);
    m_exportBar = new QProgressBar(m_exportRow);
    m_exportBar->setObjectName(u"exportBar"_s);
    m_exportBar->setAccessibleName(tr("Export progress"));
    m_exportBar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel export"), m_exportRow);
    cancel->setObjectName(u"exportCancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        endExport();
        m_message->showMessage(Tone::Info, tr("Export cancelled"), tr("Nothing was written."));
    });
    auto *exportLayout = new QHBoxLayout(m_exportRow);
    exportLayout->setContentsMargins(12, 4, 12, 4);
    exportLayout->addWidget(m_exportText);
    exportLayout->addWidget(m_exportBar, 1);
    exportLayout->addWidget(cancel);
    m_exportRow->hide();

    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(12, 0, 12, 0);
    padded->setSpacing(8);
    padded->addWidget(tools);
    padded->addWidget(m_filters);
    layout->addLayout(padded);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_exportRow);
    return list;
}

void PaymentsPage::restore()
{
    m_status->setValue(Settings::get<QString>(Setting::PaymentsStatus));
    m_currency->setValue(Settings::get<QString>(Setting::PaymentsCurrency));
    m_merchant->setValue(Settings::get<QString>(Setting::PaymentsMerchant));
    m_merchant->setVisible(!m_merchant->value().isEmpty());
    setPeriod(Settings::get<QString>(Setting::PaymentsPeriod));
    m_filters->setText(Settings::get<QString>(Setting::PaymentsText));
    setDirection(Settings::get<QString>(Setting::PaymentsDirection) == "oldest"_L1 ? PageModel::Direction::OldestFirst
                                                                                   : PageModel::Direction::NewestFirst);
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::PaymentsSplitter));
    if (!m_columns->restore()) {
        const int em = fontMetrics().averageCharWidth();
        const std::pair<int, int> widths[] = {{PaymentModel::Time, 14},        {PaymentModel::Amount, 15},
                                              {PaymentModel::Status, 20},      {PaymentModel::CardUsed, 20},
                                              {PaymentModel::Description, 26}, {PaymentModel::MerchantName, 16},
                                              {PaymentModel::Id, 28}};
        for (const auto &[column, width] : widths)
            m_view->setColumnWidth(column, width * em);
    }
}

// Description and ID share what is left: the ID is copied whole however much of it shows.
void PaymentsPage::fitColumns()
{
    if (!m_columns->wantMeasure())
        return;
    m_view->resizeColumnsToContents();
    int rest = m_view->viewport()->width();
    for (const int column : {PaymentModel::Time, PaymentModel::Amount, PaymentModel::Status, PaymentModel::CardUsed})
        rest -= m_view->columnWidth(column);
    if (!m_view->isColumnHidden(PaymentModel::MerchantName))
        rest -= m_view->columnWidth(PaymentModel::MerchantName);
    const int least = fontMetrics().averageCharWidth() * 10;
    const int id = std::max(least, rest / 4);
    m_view->setColumnWidth(PaymentModel::Id, id);
    m_view->setColumnWidth(PaymentModel::Description, std::max(least, rest - id));
}

void PaymentsPage::saveState()
{
    Settings::setValue(Setting::PaymentsSplitter, m_splitter->saveState());
    m_columns->save();
}

void PaymentsPage::shown()
{
    m_view->setFocus();
    fitColumns();
}

QList<KeyHelp> PaymentsPage::keys() const
{
    return {{u"↑ ↓  j k"_s, tr("Move through the list")},
            {tr("Enter"), tr("Go into the chosen payment")},
            {u"/"_s, tr("Filter the list")},
            {tr("Home, End"), tr("First and last payment of the whole list")},
            {u"Ctrl+G"_s, tr("Go to a date")},
            {u"Ctrl+C"_s, tr("Copy the ID of the chosen payment")},
            {u"Ctrl+E"_s, tr("Export what matches as CSV")},
            {u"F5"_s, tr("Read the list again")}};
}

PaymentFilter PaymentsPage::filterNow() const
{
    PaymentFilter filter;
    filter.status = m_status->value();
    filter.currency = m_currency->value();
    filter.merchant = m_merchant->value();
    filter.text = m_filters->text();
    const QString period = m_period->value();
    const QDateTime now = m_session.now();
    if (period == "today"_L1)
        filter.from = now.toLocalTime().date().startOfDay().toUTC();
    else if (period == "24h"_L1)
        filter.from = now.addDays(-1);
    else if (period == "7d"_L1)
        filter.from = now.addDays(-7);
    else if (period == "30d"_L1)
        filter.from = now.addDays(-30);
    else if (const auto days = period.split(u'/'); days.size() == 2) {
        filter.from = QDate::fromString(days[0], Qt::ISODate).startOfDay().toUTC();
        filter.to = QDate::fromString(days[1], Qt::ISODate).addDays(1).startOfDay().toUTC();
    }
    return filter;
}

void PaymentsPage::setPeriod(const QString &value)
{
    const auto days = value.split(u'/');
    if (days.size() == 2)
        m_period->setValue(value, tr("%1 to %2")
                                      .arg(shortDate(QDate::fromString(days[0], Qt::ISODate)),
                                           shortDate(QDate::fromString(days[1], Qt::ISODate))));
    else
        m_period->setValue(value);
}

void PaymentsPage::applyFilter()
{
    Settings::setValue(Setting::PaymentsStatus, m_status->value());
    Settings::setValue(Setting::PaymentsCurrency, m_currency->value());
    Settings::setValue(Setting::PaymentsMerchant, m_merchant->value());
    Settings::setValue(Setting::PaymentsPeriod, m_period->value());
    Settings::setValue(Setting::PaymentsText, m_filters->text());
    m_model.setFilter(filterNow());
    m_area->refresh();
    refreshActions();
}

void PaymentsPage::load()
{
    m_message->hide();
    const PaymentFilter filter = filterNow();
    if (m_model.filter() != filter && m_model.state() != PageModel::State::Idle) {
        m_model.setFilter(filter);
        return;
    }
    m_model.setFilter(filter);
    m_model.load();
}

void PaymentsPage::open(const QString &id)
{
    m_view->select(id);
    m_detail->display(id);
}

void PaymentsPage::goToDate(const QDate &date)
{
    const bool newestFirst = m_model.direction() == PageModel::Direction::NewestFirst;
    m_model.toTime(newestFirst ? date.endOfDay().toUTC() : date.startOfDay().toUTC());
    m_view->setFocus();
}

void PaymentsPage::askDate()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"dateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to date"));
    auto *calendar = new QCalendarWidget(dialog);
    calendar->setObjectName(u"dateCalendar"_s);
    calendar->setAccessibleName(tr("Date to go to"));
    calendar->setMaximumDate(m_session.now().toLocalTime().date());
    calendar->setSelectedDate(m_session.now().toLocalTime().date());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->setObjectName(u"dateButtons"_s);
    QPushButton *go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"dateGo"_s);
    go->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(calendar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(calendar, &QCalendarWidget::activated, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, calendar] { goToDate(calendar->selectedDate()); });
    dialog->open();
}

void PaymentsPage::askPeriod()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"periodDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Payments between two days"));
    const QDate today = m_session.now().toLocalTime().date();
    const auto field = [dialog](const QString &name, const QString &label, const QDate &date) {
        auto *edit = new QDateEdit(date, dialog);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setCalendarPopup(true);
        return edit;
    };
    auto *from = field(u"periodFrom"_s, tr("First day"), today.addDays(-6));
    auto *to = field(u"periodTo"_s, tr("Last day"), today);
    auto *form = new QFormLayout;
    form->addRow(tr("&First day"), from);
    form->addRow(tr("&Last day"), to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->setObjectName(u"periodButtons"_s);
    QPushButton *show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"periodShow"_s);
    show->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(from, &QDateEdit::dateChanged, to, &QDateEdit::setMinimumDate);
    to->setMinimumDate(from->date());
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, from, to] {
        setPeriod(from->date().toString(Qt::ISODate) + u'/' + to->date().toString(Qt::ISODate));
        applyFilter();
    });
    dialog->open();
}

void PaymentsPage::setDirection(PageModel::Direction direction)
{
    const bool newest = direction == PageModel::Direction::NewestFirst;
    m_order->setText(newest ? tr("Newest first") : tr("Oldest first"));
    m_order->setAccessibleName(m_order->text());
    Settings::setValue(Setting::PaymentsDirection, newest ? u"newest"_s : u"oldest"_s);
    m_model.setDirection(direction);
}

QString PaymentsPage::exampleCommand() const
{
    const QString url = m_session.target().url.toString(QUrl::StripTrailingSlash);
    const QString key = m_session.status().demo ? u"pk_test_demo_payment"_s : u"$API_KEY"_s;
    return u"curl %1/api/v1/payments/authorize -H 'Content-Type: application/json' -H \"X-API-Key: %2\" -H "
           u"\"Idempotency-Key: "
           "$(uuidgen)\" -d '{\"amount\":9999,\"currency\":\"USD\",\"card\":{\"number\":\"4242424242424242\","
           "\"cardholder_name\":\"Jane Doe\",\"exp_month\":12,\"exp_year\":2030,\"cvv\":\"123\"}}'"_s.arg(url, key);
}

void PaymentsPage::refreshActions()
{
    m_filters->setClearVisible(!m_model.filter().empty());
    m_export->setEnabled(m_model.rowCount() > 0 && !m_exportCall.active());
}

ListArea::Empty PaymentsPage::whenEmpty()
{
    if (!m_model.filter().empty())
        return {{.iconName = u"view-filter"_s,
                 .title = tr("No payment matches"),
                 .text = tr("No payment has all that the filters ask for."),
                 .action = tr("Clear filters")},
                [this] { m_filters->clear(); }};
    return {{.iconName = u"view-financial-list"_s,
             .title = tr("No payments yet"),
             .text = tr("Each payment appears here the moment it is made: by your program through the "
                        "Payment API, or in this window."),
             .action = m_session.mayMakePayments() ? tr("New payment") : QString(),
             .command = exampleCommand()},
            [this] { Q_EMIT newPaymentRequested(); }};
}

void PaymentsPage::refreshCount()
{
    const auto &count = m_model.count();
    if (!count) {
        m_count->clear();
        return;
    }
    if (count->more)
        m_count->setText(tr("%1+ payments").arg(formatNumber(count->number)));
    else
        m_count->setText(tr("%n payment(s)", nullptr, static_cast<int>(count->number)));
    m_count->setAccessibleName(m_count->text());
}

void PaymentsPage::showMenu(const QString &id, const QPoint &place)
{
    if (m_detail->id() != id)
        m_detail->display(id);
    QMenu *menu = rowMenu(this, u"paymentMenu"_s, id);
    const int row = m_model.rowOf(id);
    if (const Payment *payment = m_model.paymentAt(row)) {
        connect(menu->addAction(tr("Copy amount")), &QAction::triggered, this,
                [amount = payment->amount] { copyText(formatMoney(amount)); });
        menu->addSeparator();
        const auto act = [this, menu, status = payment->status](const QString &text, const Permission &permission,
                                                                const QString &word, bool roleAllows,
                                                                PaymentActionDialog::Action action) {
            QAction *made = menu->addAction(text);
            made->setEnabled(permission.allowed && roleAllows);
            made->setToolTip(permission.allowed ? QString() : refusal(status, word, permission.reason));
            connect(made, &QAction::triggered, m_detail, [this, action] {
                if (m_detail->detail()) {
                    m_detail->begin(action);
                    return;
                }
                // The detail of a row just chosen is still on its way.
                connect(
                    m_detail, &PaymentDetailPane::detailChanged, m_detail, [this, action] { m_detail->begin(action); },
                    Qt::SingleShotConnection);
            });
        };
        act(tr("Capture…"), payment->capture, u"capture"_s, m_session.mayMoveMoney(),
            PaymentActionDialog::Action::Capture);
        act(tr("Void…"), payment->voiding, u"void"_s, m_session.mayMoveMoney(), PaymentActionDialog::Action::Void);
        act(tr("Refund…"), payment->refund, u"refund"_s, m_session.mayRefund(), PaymentActionDialog::Action::Refund);
        menu->setToolTipsVisible(true);
        menu->addSeparator();
        connect(menu->addAction(tr("Only this status")), &QAction::triggered, this, [this, word = payment->statusWord] {
            m_status->setValue(word);
            applyFilter();
        });
    }
    menu->popup(place);
}

void PaymentsPage::exportList()
{
    if (m_exportCall.active() || m_model.rowCount() == 0)
        return;
    QString folder = Settings::get<QString>(Setting::ExportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"payments-%1.csv"_s.arg(m_session.now().toLocalTime().date().toString(Qt::ISODate));
    FileDialog::save(this, tr("Export payments"), QDir(folder).filePath(name), tr("CSV files (*.csv)"),
                     [this](const QString &path) { exportTo(path); });
}

void PaymentsPage::exportTo(const QString &path)
{
    Settings::setValue(Setting::ExportFolder, QFileInfo(path).absolutePath());
    m_exportFile = std::make_unique<QSaveFile>(path);
    if (!m_exportFile->open(QIODevice::WriteOnly)) {
        m_message->showMessage(Tone::Negative, tr("The file cannot be written"),
                               tr("%1: %2. Choose another place.").arg(path, m_exportFile->errorString()));
        m_exportFile.reset();
        return;
    }
    const auto &count = m_model.count();
    m_exportBar->setRange(0, count && !count->more ? static_cast<int>(count->number) : 0);
    m_exportBar->setValue(0);
    m_exportText->setText(tr("Exporting…"));
    m_exportRow->show();
    m_message->hide();
    const auto rows = std::make_shared<qint64>(0);
    m_exportCall = m_session.client().exportPayments(
        m_model.filter(), *m_exportFile,
        [this, rows](qint64 written) {
            *rows = written;
            m_exportText->setText(tr("Exporting: %1 rows").arg(formatNumber(written)));
            if (m_exportBar->maximum() > 0)
                m_exportBar->setValue(static_cast<int>(std::min<qint64>(written, m_exportBar->maximum())));
        },
        [this, rows, path](const Outcome<Nothing> &outcome) {
            const bool written = outcome.ok() && m_exportFile->commit();
            const QString fileError = m_exportFile->errorString();
            endExport();
            if (written) {
                m_message->showMessage(Tone::Positive, tr("Exported %n payment(s)", nullptr, static_cast<int>(*rows)),
                                       path);
                return;
            }
            const Trouble trouble =
                outcome.ok() ? Trouble{tr("The file cannot be written"), fileError} : troubleOf(outcome.error());
            m_message->showMessage(Tone::Negative, tr("The export failed; nothing was written"),
                                   trouble.title + u". "_s + trouble.text, tr("Try again"),
                                   [this, path] { exportTo(path); });
        });
    refreshActions();
}

void PaymentsPage::endExport()
{
    m_exportCall.cancel();
    if (m_exportFile)
        m_exportFile->cancelWriting();
    m_exportFile.reset();
    m_exportRow->hide();
    refreshActions();
}

} // namespace countersign::ui
