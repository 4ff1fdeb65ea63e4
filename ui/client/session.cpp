#include "client/session.h"

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds statusEvery{5};
constexpr std::chrono::milliseconds countsAtMostEvery{500};

bool among(const QString &role, std::initializer_list<QLatin1StringView> roles)
{
    return std::any_of(roles.begin(), roles.end(), [&role](QLatin1StringView one) { return role == one; });
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_feed(m_client)
{
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsAtMostEvery);
    m_statusTimer.setInterval(statusEvery);
    // An empty gateway may be filled by another hand (a setup file, the demo); the first merchant ends the welcome
    // page.
    const auto awaitMerchants = [this] {
        if (m_merchantsKnown && m_merchants.isEmpty())
            refreshMerchants();
    };
    connect(&m_countsTimer, &QTimer::timeout, this, &Session::refreshCounts);
    connect(&m_countsTimer, &QTimer::timeout, this, awaitMerchants);
    connect(&m_statusTimer, &QTimer::timeout, this, &Session::refreshStatus);
    connect(&m_statusTimer, &QTimer::timeout, this, awaitMerchants);
    connect(&m_feed, &LiveFeed::changed, this, &Session::heard);
    connect(&m_feed, &LiveFeed::ready, this, [this] {
        m_feedReady = true;
        openIfComplete();
    });
    connect(&m_feed, &LiveFeed::reload, this, [this] {
        refreshStatus();
        refreshCounts();
        refreshMerchants();
        Q_EMIT reload();
    });
    connect(&m_feed, &LiveFeed::lost, this, [this](const Error &error) {
        m_trouble = error;
        Q_EMIT troubleChanged();
    });
    connect(&m_feed, &LiveFeed::restored, this, [this] {
        m_trouble.reset();
        Q_EMIT troubleChanged();
        refreshMe();
        refreshStatus();
        refreshCounts();
        refreshMerchants();
    });
}

void Session::connectTo(const Target &target)
{
    disconnectFrom();
    m_target = target;
    m_client.setTarget(target.url, target.token);
    m_feed.start();
    m_statusTimer.start();
    refreshMe();
    refreshStatus();
    refreshCounts();
    refreshMerchants();
}

void Session::disconnectFrom()
{
    m_feed.stop();
    m_statusTimer.stop();
    m_countsTimer.stop();
    m_meCall.cancel();
    m_statusCall.cancel();
    m_countsCall.cancel();
    m_merchantsCall.cancel();
    m_meKnown = m_merchantsKnown = m_feedReady = m_opened = false;
    m_me = {};
    m_status = {};
    m_wall = {};
    m_counts = {};
    m_merchants.clear();
    m_trouble.reset();
}

QDateTime Session::wall() const
{
    return m_wall.isValid() ? m_wall.addMSecs(m_wallRead.elapsed()) : QDateTime::currentDateTimeUtc();
}

bool Session::mayMoveMoney() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1, "merchant"_L1});
}

bool Session::mayRefund() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1, "merchant"_L1});
}

bool Session::mayMakePayments() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1, "merchant"_L1});
}

bool Session::maySeeIntents() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1, "developer"_L1, "merchant"_L1});
}

bool Session::maySeeSettlements() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1, "developer"_L1});
}

bool Session::maySettle() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1});
}

bool Session::mayShare() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1});
}

bool Session::mayDevelop() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1});
}

bool Session::maySeeRequests() const
{
    return among(m_me.role, {"admin"_L1, "support"_L1, "developer"_L1, "merchant"_L1});
}

bool Session::maySeeWebhooks() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1, "support"_L1, "merchant"_L1});
}

bool Session::maySeeInboxes() const
{
    return mayDevelop();
}

bool Session::mayResend() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1, "support"_L1});
}

bool Session::maySeeApprovals() const
{
    return among(m_me.role, {"admin"_L1, "approver"_L1, "developer"_L1});
}

bool Session::mayDecide() const
{
    return among(m_me.role, {"admin"_L1, "approver"_L1});
}

bool Session::mayCancelApprovals() const
{
    return among(m_me.role, {"admin"_L1, "developer"_L1});
}

bool Session::mayLink() const
{
    return among(m_me.role, {"admin"_L1, "approver"_L1, "merchant"_L1, "developer"_L1});
}

void Session::refreshMe()
{
    m_meCall = m_client.me([this](const Outcome<Me> &outcome) {
        if (!outcome)
            return;
        m_me = *outcome;
        m_meKnown = true;
        Q_EMIT meChanged();
        openIfComplete();
    });
}

void Session::refreshStatus()
{
    m_statusCall = m_client.status([this](const Outcome<GatewayStatus> &outcome) {
        if (!outcome)
            return;
        // Links begin with another address from now on, those that are shown too.
        const bool moved = !m_status.linkUrl.isEmpty() && m_status.linkUrl != outcome->linkUrl;
        m_status = *outcome;
        m_wall = m_status.clock.now.addSecs(-m_status.clock.offsetSeconds);
        m_wallRead.start();
        Q_EMIT statusChanged();
        if (moved && m_opened)
            Q_EMIT reload();
    });
}

void Session::refreshCounts()
{
    m_countsCall = m_client.counts([this](const Outcome<Counts> &outcome) {
        if (!outcome)
            return;
        m_counts = *outcome;
        Q_EMIT countsChanged();
    });
}

void Session::refreshMerchants()
{
    m_merchantsCall = m_client.merchants([this](const Outcome<QList<Merchant>> &outcome) {
        // A role that may not list merchants works on payments all the same.
        if (!outcome && outcome.error().kind != Error::Kind::Forbidden)
            return;
        m_merchants = outcome ? *outcome : QList<Merchant>();
        m_merchantsKnown = outcome.ok();
        Q_EMIT merchantsChanged();
    });
}

void Session::heard(const QList<JournalEntry> &entries)
{
    bool status = false;
    bool merchants = false;
    for (const JournalEntry &entry : entries) {
        status = status || entry.kind.startsWith("clock."_L1);
        merchants = merchants || entry.kind.startsWith("merchant."_L1);
    }
    if (status)
        refreshStatus();
    if (merchants)
        refreshMerchants();
    if (!m_countsTimer.isActive())
        m_countsTimer.start();
    Q_EMIT changed(entries);
}

void Session::openIfComplete()
{
    if (m_opened || !m_feedReady || !m_meKnown)
        return;
    m_opened = true;
    Q_EMIT opened();
}

} // namespace countersign::ui
