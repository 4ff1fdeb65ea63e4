#include "pages/inboxpane.h"

#include "pages/inboxdialog.h"
#include "pages/messagedetail.h"
#include "widgets/copybutton.h"
#include "widgets/deliverywords.h"
#include "widgets/dialogs.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatheader.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/listarea.h"
#include "widgets/messagebar.h"
#include "widgets/paymentwords.h"
#include "widgets/recordview.h"
#include "widgets/settings.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds pollEvery{1};

enum InboxColumn { NameColumn, AnswerColumn, MessagesColumn, CheckColumn };

} // namespace

InboxPane::InboxPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"inboxPane"_s);
    setAccessibleName(tr("Inbox"));
    m_wanted = Settings::get<QString>(Setting::InboxName);
    m_splitter->setObjectName(u"inboxSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_detail = new MessageDetailPane(m_splitter);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({600, 480}); // shares, not pixels
    m_splitter->restoreState(Settings::get<QByteArray>(Setting::InboxSplitter));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_detail, &MessageDetailPane::deliveryRequested, this, &InboxPane::deliveryRequested);
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        poll();
        m_view->viewport()->update();
    });
    m_poll.start();
    connect(&session, &Session::meChanged, this, &InboxPane::refreshActions);
    connect(&session, &Session::reload, this, [this] {
        m_model.setInbox({}); // another store may hold an inbox of the same name
        m_inboxes.clear();
        m_list->clear();
        if (isVisible())
            poll();
    });
    m_area->refresh();
    refreshActions();
}

QWidget *InboxPane::buildInboxes(QWidget *parent)
{
    auto *area = new QWidget(parent);
    area->setObjectName(u"inboxesArea"_s);
    m_list = new QTreeWidget(area);
    m_list->setObjectName(u"inboxesList"_s);
    m_list->setAccessibleName(tr("Inboxes"));
    m_list->setHeader(new FlatHeader(m_list));
    m_list->setHeaderLabels({tr("Inbox"), tr("Answers"), tr("Messages"), tr("Checks")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_list->setMaximumHeight(fontMetrics().height() * 8);
    useQuietSelection(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            choose(item->data(NameColumn, Qt::UserRole).toString());
    });
    m_url = new ElidedLabel(area);
    m_url->setObjectName(u"inboxUrl"_s);
    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyUrl = new CopyButton(tr("address of the inbox"), area);
    m_copyUrl->setObjectName(u"inboxCopyUrl"_s);
    m_copyUrl->setSource([this] { return chosen() ? chosen()->url : QString(); });
    auto *answerLabel = new QLabel(tr("&Answers"), area);
    answerLabel->setObjectName(u"inboxAnswerLabel"_s);
    m_answer = new QComboBox(area);
    m_answer->setObjectName(u"inboxAnswer"_s);
    m_answer->setAccessibleName(tr("How the inbox answers"));
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    answerLabel->setBuddy(m_answer);
    for (const QString &answer : {u"200"_s, u"500"_s, u"302"_s, u"slow"_s, u"never"_s})
        m_answer->addItem(inboxAnswerName(answer), answer);
    connect(m_answer, &QComboBox::activated, this, &InboxPane::answerChosen);
    const auto button = [area](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, area);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_verification = button(u"inboxVerification"_s, tr("Chec&ks…"));
    m_verification->setToolTip(tr("With which format and secret signatures are checked"));
    m_new = button(u"inboxNew"_s, tr("New &inbox…"));
    m_clear = button(u"inboxClear"_s, tr("C&lear…"));
    connect(m_verification, &QPushButton::clicked, this, [this] {
        if (chosen())
            setUp(*chosen());
    });
    connect(m_new, &QPushButton::clicked, this, [this] { setUp(std::nullopt); });
    connect(m_clear, &QPushButton::clicked, this, &InboxPane::clear);
    auto *urlRow = new QHBoxLayout;
    urlRow->setSpacing(2);
    urlRow->addWidget(m_url, 1);
    urlRow->addWidget(m_copyUrl);
    auto *actions = new FlowLayout(6);
    actions->addWidget(answerLabel);
    actions->addWidget(m_answer);
    actions->addWidget(m_verification);
    actions->addWidget(m_clear);
    actions->addWidget(m_new);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addLayout(urlRow);
    layout->addLayout(actions);
    return area;
}

QWidget *InboxPane::buildList()
{
    auto *list = new QWidget(this);
    list->setObjectName(u"inboxListArea"_s);
    m_area = new ListArea(m_model, u"messages"_s, tr("Messages of the inbox"), tr("Reading messages…"), list);
    m_area->setReload([this] { m_model.reload(); });
    m_area->setEmpty([this]() -> ListArea::Empty {
        const Inbox *inbox = chosen();
        const QString url = inbox ? inbox->url : QString();
        return {{.iconName = u"mail-message"_s,
                 .title = tr("Nothing has arrived"),
                 .text = tr("What is posted to the address of this inbox appears here. Point an endpoint at it, or "
                            "post something yourself."),
                 .command = u"curl -d '{\"hello\":\"inbox\"}' -H 'Content-Type: application/json' "_s + url},
                {}};
    });
    m_view = m_area->view();
    connect(m_view, &RecordView::currentIdChanged, this, [this](const QString &id) {
        const InboxMessage *message = m_model.messageAt(m_model.rowOf(id));
        if (message)
            m_detail->display(*message);
    });
    connect(m_view, &RecordView::menuRequested, this, &InboxPane::showMenu);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &InboxPane::refreshActions);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InboxPane::refreshActions);
    auto *again = new QShortcut(QKeySequence(u"F5"_s), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        poll();
        m_model.reload();
    });
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildInboxes(list));
    layout->addWidget(m_area, 1);
    const int em = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(MessageModel::Time, em * 14);
    m_view->setColumnWidth(MessageModel::Event, em * 30);
    m_view->setColumnWidth(MessageModel::Verification, em * 22);
    return list;
}

void InboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    poll();
}

void InboxPane::focusList()
{
    m_list->setFocus();
}

void InboxPane::saveState()
{
    Settings::setValue(Setting::InboxSplitter, m_splitter->saveState());
    if (const Inbox *inbox = chosen())
        Settings::setValue(Setting::InboxName, inbox->name);
}

const Inbox *InboxPane::chosen() const
{
    for (const Inbox &inbox : m_inboxes) {
        if (inbox.name == m_model.inbox())
            return &inbox;
    }
    return nullptr;
}

void InboxPane::poll()
{
    if (m_pollCall.active() || !m_session.maySeeInboxes())
        return;
    m_pollCall = m_session.client().inboxes([this](const Outcome<QList<Inbox>> &outcome) {
        m_pollCall = {};
        if (outcome) {
            arrived(*outcome);
        } else if (!m_read) {
            const Trouble trouble = troubleOf(outcome.error());
            m_area->message()->showMessage(Tone::Negative, tr("The inboxes could not be read"),
                                           trouble.title + u". "_s + trouble.text);
        }
    });
}

void InboxPane::arrived(const QList<Inbox> &inboxes)
{
    if (!std::exchange(m_read, true))
        m_area->message()->hide();
    const auto before = chosen() ? std::optional(*chosen()) : std::nullopt;
    if (m_inboxes != inboxes) {
        m_inboxes = inboxes;
        fillInboxes();
    }
    const Inbox *now = chosen();
    if (!before || !now)
        return;
    // Fewer than before: somebody emptied it. More, or as many and later: something arrived.
    if (now->messages < before->messages) {
        m_detail->display(std::nullopt);
        m_model.reload();
    } else if (now->messages != before->messages || now->lastAt != before->lastAt) {
        m_model.noteArrived();
    }
}

void InboxPane::fillInboxes()
{
    const QString name = m_wanted.isEmpty() ? m_model.inbox() : m_wanted;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Inbox &inbox : std::as_const(m_inboxes)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, Qt::UserRole, inbox.name);
        item->setText(NameColumn, isolated(inbox.name));
        item->setToolTip(NameColumn, inbox.url);
        item->setText(AnswerColumn, inboxAnswerName(inbox.answer));
        item->setText(MessagesColumn, formatNumber(inbox.messages));
        item->setText(CheckColumn, inbox.format.isEmpty() ? tr("endpoints' secrets")
                                                          : tr("%1, own secret").arg(formatName(inbox.format)));
        if (inbox.name == name)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < CheckColumn; ++column)
        m_list->resizeColumnToContents(column);
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_wanted.clear();
    choose(m_list->currentItem() ? m_list->currentItem()->data(NameColumn, Qt::UserRole).toString() : QString());
}

void InboxPane::choose(const QString &name)
{
    if (name != m_model.inbox()) {
        m_view->clearCurrent();
        m_detail->display(std::nullopt);
        m_model.setInbox(name);
    }
    refreshActions();
}

void InboxPane::refreshActions()
{
    const Inbox *inbox = chosen();
    const bool may = m_session.mayDevelop();
    const QString refusal = may ? QString() : tr("Your role does not allow this");
    m_url->setFullText(inbox ? isolated(inbox->url) : QString());
    m_url->setAccessibleName(inbox ? tr("Address: %1").arg(inbox->url) : tr("Address"));
    m_copyUrl->setEnabled(inbox);
    if (inbox && !m_answerCall.active())
        m_answer->setCurrentIndex(m_answer->findData(inbox->answer));
    for (QWidget *widget : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_verification)})
        widget->setEnabled(inbox && may);
    m_new->setEnabled(may);
    m_clear->setEnabled(inbox && may && m_model.rowCount() > 0 && !m_clearCall.active());
    m_answer->setToolTip(may ? tr("What the sender is told, from now on") : refusal);
    m_new->setToolTip(refusal);
    m_clear->setToolTip(may ? tr("Take away what arrived") : refusal);
}

void InboxPane::failed(const QString &title, const Error &error)
{
    const Trouble trouble = troubleOf(error);
    m_area->message()->showMessage(Tone::Negative, title, trouble.title + u". "_s + trouble.text);
}

void InboxPane::answerChosen()
{
    const Inbox *inbox = chosen();
    if (!inbox)
        return;
    InboxChange change;
    change.answer = m_answer->currentData().toString();
    m_answerCall =
        m_session.client().changeInbox(inbox->name, change, m_answerAction, [this](const Outcome<Inbox> &outcome) {
            m_answerCall = {};
            m_answerAction.settle();
            if (!outcome)
                failed(tr("The answer was not changed"), outcome.error());
            refreshActions();
            poll();
        });
}

void InboxPane::setUp(const std::optional<Inbox> &inbox)
{
    auto *dialog = new InboxDialog(m_session, m_formats, inbox, this);
    connect(dialog, &InboxDialog::completed, this, [this](const Inbox &made) {
        m_wanted = made.name;
        m_inboxes.clear(); // read and chosen anew
        poll();
    });
    dialog->open();
}

void InboxPane::clear()
{
    const Inbox *inbox = chosen();
    if (!inbox)
        return;
    MessageBox::ask(
        this,
        {tr("Clear the inbox"),
         tr("%n messages of the inbox %1 are taken away.", nullptr, static_cast<int>(inbox->messages)).arg(inbox->name),
         tr("Clear"), true},
        [this, name = inbox->name] {
            m_clearCall = m_session.client().clearInbox(name, m_clearAction, [this](const Outcome<qint64> &outcome) {
                m_clearCall = {};
                m_clearAction.settle();
                if (!outcome) {
                    failed(tr("The inbox was not cleared"), outcome.error());
                } else {
                    m_view->clearCurrent();
                    m_detail->display(std::nullopt);
                    m_model.reload();
                    poll();
                }
                refreshActions();
            });
            refreshActions();
        });
}

void InboxPane::showMenu(const QString &id, const QPoint &place)
{
    const InboxMessage *message = m_model.messageAt(m_model.rowOf(id));
    if (!message)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"edit-copy"_s), tr("Copy body")), &QAction::triggered, this,
            [body = message->body] { copyText(body); });
    QAction *open = menu->addAction(tr("Open the delivery"));
    open->setEnabled(!message->delivery.isEmpty());
    connect(open, &QAction::triggered, this,
            [this, delivery = message->delivery] { Q_EMIT deliveryRequested(delivery); });
    menu->popup(place);
}

} // namespace countersign::ui
