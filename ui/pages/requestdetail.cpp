#include "pages/requestdetail.h"

#include "pages/factlist.h"
#include "pages/timelineview.h"
#include "widgets/badge.h"
#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/jsontext.h"
#include "widgets/paymentwords.h"
#include "widgets/requestwords.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"
#include "widgets/wiretext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds copiedFor{1500};
constexpr int headerLines = 14;
constexpr int bodyLines = 40;

QLabel *sectionTitle(const QString &text, const QString &name, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    title->setObjectName(name);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    return title;
}

QScrollArea *scrolled(QWidget *content, const QString &name, const QString &title, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

// JSON is indented to be read; what is cut short or is no JSON stays as it came.
QString readableBody(const LoggedMessage &message)
{
    QJsonParseError error;
    QJsonDocument::fromJson(message.body, &error);
    return error.error == QJsonParseError::NoError ? indentedJson(message.body) : QString::fromUtf8(message.body);
}

// The journal's amounts carry their currency only where an object begins; later entries go by that of the answer.
QString currencyOf(const RequestDetail &detail)
{
    for (const JournalEntry &entry : detail.entries) {
        if (const QString code = entry.data.value("currency"_L1).toString(); !code.isEmpty())
            return code;
    }
    for (const LoggedMessage *message : {&detail.answered, &detail.sent}) {
        QJsonObject object = QJsonDocument::fromJson(message->body).object();
        if (object.value("data"_L1).isObject())
            object = object.value("data"_L1).toObject();
        const QJsonValue amount = object.value("amount"_L1);
        const QJsonObject holder = amount.isObject() ? amount.toObject() : object;
        if (const QString code = holder.value("currency"_L1).toString(); !code.isEmpty())
            return code;
    }
    return {};
}

} // namespace

bool opensObject(const QString &id, const Session &session)
{
    if (isApprovalId(id))
        return session.maySeeApprovals();
    if (id.startsWith("conn_"_L1))
        return session.mayLink();
    if (id.startsWith("CLVTX_"_L1))
        return session.maySeeSettlements();
    for (const auto prefix : {"pay_"_L1, "txn_"_L1, "pi_"_L1, "dlv_"_L1, "we_"_L1}) {
        if (id.startsWith(prefix))
            return true;
    }
    return false;
}

RequestDetailPane::RequestDetailPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
{
    setObjectName(u"requestDetail"_s);
    setAccessibleName(tr("Request"));
    m_stack->setObjectName(u"requestDetailStack"_s);
    m_panel->setObjectName(u"requestDetailState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(buildContent());
    display(QString());
}

QWidget *RequestDetailPane::buildContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"requestDetailContent"_s);
    m_target = new ElidedLabel(content);
    m_target->setObjectName(u"requestTarget"_s);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_target->setFont(large);
    m_status = new Badge(content);
    m_status->setObjectName(u"requestStatus"_s);
    m_replay = new Badge(content);
    m_replay->setObjectName(u"requestReplay"_s);
    m_replay->setLook({tr("Replay"), u"edit-undo"_s, Tone::Info},
                      tr("Answered with what was stored under this idempotency key; nothing was done again."));
    m_duration = new QLabel(content);
    m_duration->setObjectName(u"requestDuration"_s);
    m_duration->setForegroundRole(QPalette::PlaceholderText);
    m_idLabel = new ElidedLabel(content);
    m_idLabel->setObjectName(u"requestId"_s);
    m_idLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_idLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *copyId = new CopyButton(tr("request ID"), content);
    copyId->setObjectName(u"requestCopyId"_s);
    copyId->setSource([this] { return m_id; });
    m_curl = new QPushButton(icon(u"edit-copy"_s), tr("Copy as &curl"), content);
    m_curl->setObjectName(u"requestCopyCurl"_s);
    m_curl->setAutoDefault(false);
    m_curl->setAccessibleName(tr("Copy as curl"));
    m_curl->setToolTip(
        tr("A command for the shell that makes this call again; keys and secrets are variables in it (Ctrl+Shift+C)"));
    connect(m_curl, &QPushButton::clicked, this, &RequestDetailPane::copyCurl);

    auto *head = new FlowLayout(10);
    head->addWidget(m_status);
    head->addWidget(m_replay);
    head->addWidget(m_duration);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(2);
    idRow->addWidget(m_idLabel, 1);
    idRow->addWidget(copyId);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_curl);

    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"requestTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the request"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildSummary(), tr("Summary"));
    m_tabs->addTab(buildMessage(u"requestSent"_s, tr("Request headers"), tr("Request body"), m_sent), tr("Request"));
    m_tabs->addTab(buildMessage(u"requestAnswered"_s, tr("Answer headers"), tr("Answer body"), m_answered),
                   tr("Answer"));
    m_tabs->setCurrentIndex(Settings::get<int>(Setting::RequestTab));
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [](int index) { Settings::setValue(Setting::RequestTab, index); });

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_target);
    layout->addLayout(head);
    layout->addLayout(idRow);
    layout->addLayout(actions);
    layout->addWidget(m_tabs, 1);
    return content;
}

QWidget *RequestDetailPane::buildSummary()
{
    auto *summary = new QWidget(this);
    summary->setObjectName(u"requestSummary"_s);
    const auto sentence = [summary](const QString &name) {
        auto *label = new QLabel(summary);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    m_outcome = sentence(u"requestOutcome"_s);
    m_replayed = sentence(u"requestReplayed"_s);
    m_replayed->setText(tr("The answer is the stored one of the first call with this key; nothing was done again."));
    m_replayed->setAccessibleName(m_replayed->text());
    m_facts = new FactList(summary);
    m_facts->setObjectName(u"requestFacts"_s);
    m_madeTitle = sectionTitle(tr("What it made"), u"requestMadeTitle"_s, summary);
    m_made = new TimelineView(summary);
    m_made->setObjectName(u"requestMade"_s);
    m_made->setAccessibleName(tr("What it made, newest first"));
    m_sameKeyTitle = sectionTitle(tr("Calls with this idempotency key"), u"requestSameKeyTitle"_s, summary);
    m_sameKey = new QWidget(summary);
    m_sameKey->setObjectName(u"requestSameKey"_s);
    m_sameKey->setAccessibleName(m_sameKeyTitle->text());
    m_sameKeyLayout = new QVBoxLayout(m_sameKey);
    m_sameKeyLayout->setContentsMargins(0, 0, 0, 0);
    m_sameKeyLayout->setSpacing(4);
    auto *layout = new QVBoxLayout(summary);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_outcome);
    layout->addWidget(m_replayed);
    layout->addWidget(m_facts);
    layout->addWidget(m_madeTitle);
    layout->addWidget(m_made);
    layout->addWidget(m_sameKeyTitle);
    layout->addWidget(m_sameKey);
    layout->addStretch(1);
    return scrolled(summary, u"requestSummaryScroll"_s, tr("Summary"), this);
}

QWidget *RequestDetailPane::buildMessage(const QString &name, const QString &headersTitle, const QString &bodyTitle,
                                         MessageView &view)
{
    auto *page = new QWidget(this);
    page->setObjectName(name);
    view.headers = new WireTextView(headersTitle, headersTitle, page);
    view.headers->setObjectName(name + u"Headers"_s);
    view.headers->setMostLines(headerLines);
    view.note = new QLabel(page);
    view.note->setObjectName(name + u"Note"_s);
    view.note->setWordWrap(true);
    view.note->setForegroundRole(QPalette::PlaceholderText);
    view.body = new WireTextView(bodyTitle, bodyTitle, page);
    view.body->setObjectName(name + u"Body"_s);
    view.body->setMostLines(bodyLines);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(view.body);
    layout->addWidget(view.note);
    layout->addWidget(view.headers);
    layout->addStretch(1);
    return scrolled(page, name + u"Scroll"_s, bodyTitle, this);
}

void RequestDetailPane::display(const QString &id)
{
    if (id == m_id && m_detail)
        return;
    m_id = id;
    m_detail.reset();
    m_call.cancel();
    if (id.isEmpty()) {
        m_panel->setContent({.iconName = u"view-list-details"_s,
                             .title = tr("No request chosen"),
                             .text = tr("Choose one in the list to see what was asked and what was answered.")});
    } else {
        m_panel->setContent({.title = tr("Loading…"), .busy = true});
    }
    m_stack->setCurrentIndex(0);
    Q_EMIT detailChanged();
    if (!id.isEmpty())
        fetch();
}

void RequestDetailPane::fetch()
{
    m_call = m_session.client().loggedRequest(m_id, [this](const Outcome<RequestDetail> &outcome) {
        if (outcome) {
            m_detail = *outcome;
            fill();
            m_stack->setCurrentIndex(1);
            Q_EMIT detailChanged();
            return;
        }
        const Trouble trouble = troubleOf(outcome.error());
        const bool gone = outcome.error().kind == Error::Kind::NotFound;
        m_panel->setContent(
            {.iconName = u"dialog-error"_s,
             .tone = Tone::Negative,
             .title = gone ? tr("This request is not in the log any more") : trouble.title,
             .text = gone ? tr("The log keeps calls for some days, and fewer when there are very many.") : trouble.text,
             .action = tr("Try again")},
            [this] { fetch(); });
        m_stack->setCurrentIndex(0);
    });
}

void RequestDetailPane::fill()
{
    const LoggedRequest &request = m_detail->request;
    const QString target = isolated(methodText(request) + u' ' + request.target());
    m_target->setFullText(plain(target));
    m_target->setAccessibleName(plain(target));
    m_status->setLook({httpStatusText(request.status), httpStatusIcon(request.status), httpStatusTone(request.status)},
                      httpStatusMeaning(request.status));
    m_replay->setVisible(request.replayed);
    m_duration->setText(formatDuration(request.microseconds));
    m_duration->setAccessibleName(tr("Duration %1").arg(plain(m_duration->text())));
    m_idLabel->setFullText(isolated(request.id));
    m_idLabel->setAccessibleName(tr("Request ID %1").arg(request.id));
    fillFacts();
    fillSameKey();
    fillMessage(m_sent, m_detail->sent, false);
    fillMessage(m_answered, m_detail->answered, true);

    QList<JournalEntry> newestFirst(m_detail->entries.crbegin(), m_detail->entries.crend());
    m_madeTitle->setVisible(!newestFirst.isEmpty());
    m_made->setVisible(!newestFirst.isEmpty());
    m_made->setEntries(newestFirst, currencyOf(*m_detail), m_session.now(), m_session.me());
}

void RequestDetailPane::fillFacts()
{
    const LoggedRequest &request = m_detail->request;
    m_outcome->setText(httpStatusMeaning(request.status));
    m_outcome->setAccessibleName(tr("Outcome: %1").arg(m_outcome->text()));
    m_replayed->setVisible(request.replayed);
    m_facts->clear();
    m_facts->addText(u"requestAt"_s, tr("Time"), preciseTime(request.at));
    m_facts->addText(u"requestCaller"_s, tr("Caller"), callerText(request, m_session.me()), request.actor);
    m_facts->addText(u"requestDialect"_s, tr("Interface"), dialectName(request.dialect));
    QString way = m_detail->peer.isEmpty() ? QString() : isolated(m_detail->peer);
    if (m_detail->shared)
        way = tr("%1, by the share for phones").arg(way);
    m_facts->addText(u"requestPeer"_s, tr("From"), m_detail->tls ? tr("%1, over TLS").arg(way) : way);
    m_facts->addCopyable(u"requestKey"_s, tr("Idempotency key"), request.idempotencyKey);
    int number = 0;
    for (const QString &id : request.objects) {
        const QString name = u"requestObject%1"_s.arg(number);
        const QString title = number == 0 ? tr("Objects") : QString();
        ++number;
        if (opensObject(id, m_session))
            m_facts->addLink(name, title, id, tr("Open %1").arg(id), [this, id] { Q_EMIT objectRequested(id); });
        else
            m_facts->addCopyable(name, title, id);
    }
}

void RequestDetailPane::fillSameKey()
{
    while (QLayoutItem *item = m_sameKeyLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool several = m_detail->sameKey.size() > 1;
    m_sameKeyTitle->setVisible(several);
    m_sameKey->setVisible(several);
    if (!several)
        return;
    int number = 0;
    for (const SameKeyRequest &one : m_detail->sameKey) {
        const QString kind = one.replayed ? tr("replay") : number == 0 ? tr("first") : tr("not a replay");
        const QString words =
            tr("%1 · %2 · %3", "time, status, kind").arg(preciseTime(one.at), httpStatusText(one.status), kind);
        auto *label = new QLabel(m_sameKey);
        label->setObjectName(u"sameKey%1"_s.arg(number++));
        label->setWordWrap(true);
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
        if (one.id == m_id) {
            label->setTextFormat(Qt::PlainText);
            label->setText(tr("%1 · this one").arg(words));
        } else {
            label->setText(u"<a href=\"open\">%1</a>"_s.arg(words.toHtmlEscaped()));
            label->setAccessibleName(tr("Open the request of %1").arg(plain(words)));
            label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            connect(label, &QLabel::linkActivated, this, [this, id = one.id] { Q_EMIT requestRequested(id); });
        }
        m_sameKeyLayout->addWidget(label);
    }
}

void RequestDetailPane::fillMessage(const MessageView &view, const LoggedMessage &message, bool isAnswer) const
{
    QStringList lines;
    for (const auto &[name, value] : message.headers)
        lines.append(u"%1: %2"_s.arg(name, value));
    view.headers->setText(lines.join(u'\n'));
    view.headers->setVisible(!lines.isEmpty());
    const QString body = QString::fromUtf8(message.body);
    view.body->setText(body, readableBody(message));
    view.body->setVisible(!body.isEmpty());
    QString note;
    if (message.withheld)
        note = tr("This answer holds a secret, so its %1 were not kept.").arg(formatBytes(message.size));
    else if (message.cut)
        note = tr("The log keeps the beginning of long bodies; this one had %1.").arg(formatBytes(message.size));
    else if (message.size == 0)
        note = isAnswer ? tr("The answer had no body.") : tr("The request had no body.");
    view.note->setText(note);
    view.note->setVisible(!note.isEmpty());
}

void RequestDetailPane::copyCurl()
{
    if (!m_detail)
        return;
    QGuiApplication::clipboard()->setText(m_detail->curl);
    m_curl->setText(tr("Copied"));
    m_curl->setIcon(icon(u"checkmark"_s, Tone::Positive));
    QTimer::singleShot(copiedFor, m_curl, [this] {
        m_curl->setText(tr("Copy as &curl"));
        m_curl->setIcon(icon(u"edit-copy"_s));
    });
}

} // namespace countersign::ui
