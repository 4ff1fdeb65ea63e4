#include "pages/traynotices.h"

#include "widgets/approvalwords.h"
#include "widgets/foreigntext.h"
#include "widgets/format.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatherFor{400};
constexpr int mostRead = 8; // of many at once; the note then gives their number alone

// Desktops take the text of a note for markup: what others wrote must not become any.
QString unmarked(const QString &foreign)
{
    QString text = plain(foreignLine(foreign));
    return text.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
}

QString textOf(const Approval &approval, const QDateTime &now)
{
    QStringList parts;
    for (const QString &part : {approval.amount, approval.payee, partyText(approval.integrator)}) {
        if (!part.isEmpty())
            parts += unmarked(part);
    }
    return parts.join(u" · "_s) + u'\n' + TrayNotices::tr("Ends %1").arg(countdown(approval.expiresAt, now));
}

} // namespace

TrayNotices::TrayNotices(Session &session, Tray &tray, std::function<bool()> looking, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tray(tray)
    , m_looking(std::move(looking))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherFor);
    connect(&m_gather, &QTimer::timeout, this, &TrayNotices::readFresh);
    connect(&session, &Session::changed, this, &TrayNotices::heard);
    const auto recount = [this] { m_tray.setPending(m_session.counts().approvalsMine); };
    connect(&session, &Session::countsChanged, this, recount);
    recount();
    connect(&tray, &Tray::opened, this, &TrayNotices::windowRequested);
    connect(&tray, &Tray::approvalsOpened, this, &TrayNotices::approvalsRequested);
    connect(&tray, &Tray::noteOpened, this, &TrayNotices::pressed);
}

void TrayNotices::heard(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (!entry.kind.startsWith("approval."_L1) || entry.kind == "approval.seen"_L1)
            continue;
        if (entry.kind == "approval.created"_L1) {
            m_fresh.insert(entry.object);
            continue;
        }
        m_fresh.remove(entry.object);
        std::erase_if(m_waiting, [&entry](const Approval &one) { return one.id == entry.object; });
        if (entry.object == m_noted) {
            m_tray.withdrawNote(m_noted);
            m_noted.clear();
        }
    }
    if (!m_fresh.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

void TrayNotices::readFresh()
{
    if (m_reading > 0) {
        m_gather.start();
        return;
    }
    const QSet<QString> fresh = std::exchange(m_fresh, {});
    if (fresh.isEmpty() || !m_session.mayDecide() || m_looking())
        return;
    m_reads.clear();
    m_waiting.clear();
    const auto known = std::min<qsizetype>(fresh.size(), mostRead);
    m_reading = static_cast<std::size_t>(known);
    for (auto it = fresh.begin(); m_reads.size() < static_cast<std::size_t>(known); ++it) {
        m_reads.push_back(m_session.client().approval(*it, [this](const Outcome<ApprovalDetail> &outcome) {
            --m_reading;
            if (outcome && outcome->approval.state == ApprovalState::Pending && outcome->approval.decide.allowed)
                m_waiting.push_back(outcome->approval);
            if (m_reading == 0)
                readAll();
        }));
    }
}

void TrayNotices::readAll()
{
    if (m_waiting.empty())
        return;
    if (m_waiting.size() == 1) {
        const Approval &one = m_waiting.front();
        m_noted = one.id;
        m_tray.showNote({one.id, unmarked(one.title), textOf(one, m_session.now())});
        return;
    }
    m_noted.clear();
    m_tray.showNote({{},
                     tr("%n new request(s) wait for you", nullptr, static_cast<int>(m_waiting.size())),
                     tr("Those that end first are at the top of the list.")});
}

void TrayNotices::pressed(const QString &about)
{
    if (about.isEmpty()) {
        Q_EMIT approvalsRequested();
        return;
    }
    m_pressedCall = m_session.client().approval(about, [this, about](const Outcome<ApprovalDetail> &outcome) {
        if (outcome && outcome->approval.state == ApprovalState::Pending)
            Q_EMIT approvalRequested(about);
        else
            Q_EMIT windowRequested();
    });
}

} // namespace countersign::ui
