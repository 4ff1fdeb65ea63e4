// What the whole window knows about the gateway it is connected to: who we are, its state, its counters, its merchants,
// and the feed. Pages read it and listen to it; none of them asks for these on its own.
#pragma once

#include "client/consoleclient.h"
#include "client/livefeed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace countersign::ui {

struct Target
{
    QUrl url;
    QString token;
    bool local = true;  // the gateway inside this program
    QString name;       // of a remote, as the person knows it
    bool inside = true; // a local one ends with this program
};

class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(QObject *parent = nullptr);

    void connectTo(const Target &target);
    void disconnectFrom();
    [[nodiscard]] const Target &target() const { return m_target; }

    [[nodiscard]] ConsoleClient &client() { return m_client; }
    [[nodiscard]] LiveFeed &feed() { return m_feed; }
    [[nodiscard]] const Me &me() const { return m_me; }
    [[nodiscard]] const GatewayStatus &status() const { return m_status; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const QList<Merchant> &merchants() const { return m_merchants; }
    [[nodiscard]] bool merchantsKnown() const { return m_merchantsKnown; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; } // why there is no answer
    [[nodiscard]] QDateTime now() const { return m_feed.now(); }                    // domain time
    // The time of the gateway's machine, which attempts, inbox messages and logged requests carry.
    [[nodiscard]] QDateTime wall() const;

    // Whether the role may do it at all (design: roles); the object's own state may still forbid it.
    [[nodiscard]] bool mayMoveMoney() const; // capture, void
    [[nodiscard]] bool mayRefund() const;
    [[nodiscard]] bool mayMakePayments() const; // and payment pages
    [[nodiscard]] bool maySeeIntents() const;
    [[nodiscard]] bool maySeeSettlements() const;
    [[nodiscard]] bool maySettle() const;  // run settlements, pay batches
    [[nodiscard]] bool mayShare() const;   // open the gateway's pages to phones
    [[nodiscard]] bool mayDevelop() const; // keys, clock, webhook endpoints
    [[nodiscard]] bool maySeeWebhooks() const;
    [[nodiscard]] bool maySeeInboxes() const;
    [[nodiscard]] bool mayResend() const; // webhook deliveries
    [[nodiscard]] bool maySeeRequests() const;
    [[nodiscard]] bool maySeeApprovals() const;
    [[nodiscard]] bool mayDecide() const;          // and accept links, revoke connections
    [[nodiscard]] bool mayCancelApprovals() const; // as the integrator would
    [[nodiscard]] bool mayLink() const;

    void refreshStatus();
    void refreshMerchants();

Q_SIGNALS:
    void opened(); // the feed is complete and we know who we are: pages may load
    void reload(); // everything shown must be read again
    void changed(const QList<countersign::ui::JournalEntry> &entries);
    void meChanged();
    void statusChanged();
    void countsChanged();
    void merchantsChanged();
    void troubleChanged();

private:
    void refreshMe();
    void refreshCounts();
    void heard(const QList<JournalEntry> &entries);
    void openIfComplete();

    Target m_target;
    ConsoleClient m_client;
    LiveFeed m_feed;
    Me m_me;
    GatewayStatus m_status;
    QDateTime m_wall; // when the status was read
    QElapsedTimer m_wallRead;
    Counts m_counts;
    QList<Merchant> m_merchants;
    bool m_meKnown = false;
    bool m_merchantsKnown = false;
    bool m_feedReady = false;
    bool m_opened = false;
    std::optional<Error> m_trouble;
    QTimer m_statusTimer;
    QTimer m_countsTimer;
    Call m_meCall;
    Call m_statusCall;
    Call m_countsCall;
    Call m_merchantsCall;
};

} // namespace countersign::ui
