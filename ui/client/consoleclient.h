// The console API as typed, asynchronous calls (design: console API). The window reaches a gateway through this alone.
//
// Lives in one thread; callbacks run there. Each call returns a Call: destroy it and the callback never runs. Every
// call ends: after its deadline it is an Error of kind Unreachable. Large answers are decoded on a thread of the
// client's own.
#pragma once

#include "client/approvalvalues.h"
#include "client/call.h"
#include "client/coveragevalues.h"
#include "client/intentvalues.h"
#include "client/outcome.h"
#include "client/partnervalues.h"
#include "client/requestvalues.h"
#include "client/sharevalues.h"
#include "client/useraction.h"
#include "client/values.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

class QIODevice;
class QNetworkReply;

namespace countersign::ui {

template <class T>
using Reply = std::function<void(const Outcome<T> &)>;

// Which page of a list: by cursor, from a time on, or from the end that `order` begins at.
struct PageQuery
{
    enum class Order { Newest, Oldest };
    Order order = Order::Newest;
    QString after;   // cursor of an earlier page in the same order
    QDateTime start; // Newest: at or before it; Oldest: at or after it
    int limit = 200;
};

struct ClockChange
{
    std::optional<qint64> advanceSeconds;
    std::optional<QDateTime> set;
    std::optional<bool> frozen;
    bool reset = false;
};

class ConsoleClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleClient)

public:
    explicit ConsoleClient(QObject *parent = nullptr);
    ~ConsoleClient() override;

    // Where to go from now on; calls under way keep going where they went.
    void setTarget(const QUrl &url, const QString &token);
    [[nodiscard]] QUrl url() const { return m_url; }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    [[nodiscard]] Call me(Reply<Me> reply);
    [[nodiscard]] Call status(Reply<GatewayStatus> reply);
    [[nodiscard]] Call counts(Reply<Counts> reply);
    // Without `after` the answer tells where the feed is now. `wait` is how long the gateway may hold the call.
    [[nodiscard]] Call changes(std::optional<qint64> after, std::chrono::seconds wait, Reply<Changes> reply);

    [[nodiscard]] Call payments(const PaymentFilter &filter, const PageQuery &page, Reply<Listing<Payment>> reply);
    [[nodiscard]] Call paymentCount(const PaymentFilter &filter, Reply<Count> reply);
    [[nodiscard]] Call payment(const QString &id, Reply<PaymentDetail> reply);
    [[nodiscard]] Call createPayment(const NewPayment &request, UserAction &action, Reply<Payment> reply);
    // version: what the person saw; the gateway answers Changed when it is no longer so.
    [[nodiscard]] Call capture(const QString &id, qint64 minor, qint64 version, UserAction &action,
                               Reply<Payment> reply);
    [[nodiscard]] Call voidPayment(const QString &id, const QString &reason, qint64 version, UserAction &action,
                                   Reply<Payment> reply);
    [[nodiscard]] Call refund(const QString &id, qint64 minor, const QString &reason, qint64 version,
                              UserAction &action, Reply<Payment> reply);
    // Writes the filtered list to `sink`, piece by piece. The sink outlives the call; cancelling stops writing to it.
    [[nodiscard]] Call exportPayments(const PaymentFilter &filter, QIODevice &sink,
                                      std::function<void(qint64 rows)> progress, Reply<Nothing> reply);

    [[nodiscard]] Call testCards(Reply<QList<TestCard>> reply);
    [[nodiscard]] Call merchants(Reply<QList<Merchant>> reply);
    [[nodiscard]] Call createMerchant(const Merchant &merchant, UserAction &action, Reply<Merchant> reply);
    [[nodiscard]] Call keys(Reply<QList<ApiKey>> reply);
    [[nodiscard]] Call createKey(const QString &merchant, UserAction &action, Reply<MadeKey> reply);
    [[nodiscard]] Call revealKey(const QString &id, Reply<QString> reply);
    [[nodiscard]] Call deactivateKey(const QString &id, UserAction &action, Reply<Nothing> reply);
    [[nodiscard]] Call moveClock(const ClockChange &change, Reply<ClockState> reply);
    [[nodiscard]] Call reset(const QString &storeId, UserAction &action, Reply<Nothing> reply);
    [[nodiscard]] Call search(const QString &text, Reply<QList<Hit>> reply);

    [[nodiscard]] Call intents(const IntentFilter &filter, const PageQuery &page, Reply<Listing<Intent>> reply);
    [[nodiscard]] Call intentCount(const IntentFilter &filter, Reply<Count> reply);
    [[nodiscard]] Call intent(const QString &id, Reply<IntentDetail> reply);
    [[nodiscard]] Call createIntent(const NewIntent &intent, UserAction &action, Reply<Intent> reply);
    // A decline is an answer: the attempt was made and failed.
    [[nodiscard]] Call confirmIntent(const QString &id, const PayingCard &card, qint64 version, UserAction &action,
                                     Reply<IntentAnswer> reply);
    // verdict: passed, failed or abandoned, as the card's holder would choose it.
    [[nodiscard]] Call endChallenge(const QString &id, const QString &verdict, qint64 version, UserAction &action,
                                    Reply<IntentAnswer> reply);
    [[nodiscard]] Call cancelIntent(const QString &id, qint64 version, UserAction &action, Reply<Intent> reply);

    // With the status "pending" those that end first come first; otherwise the newest.
    [[nodiscard]] Call approvals(const ApprovalFilter &filter, const PageQuery &page, Reply<Listing<Approval>> reply);
    [[nodiscard]] Call approval(const QString &id, Reply<ApprovalDetail> reply);
    [[nodiscard]] Call markSeen(const QString &id, Reply<Approval> reply);
    // version: what the card showed; the gateway answers Changed when it is no longer so.
    [[nodiscard]] Call decide(const QString &id, const QString &value, const QString &reason, qint64 version,
                              UserAction &action, Reply<Approval> reply);
    [[nodiscard]] Call cancelApproval(const QString &id, qint64 version, UserAction &action, Reply<Approval> reply);
    [[nodiscard]] Call links(const LinkFilter &filter, const PageQuery &page, Reply<Listing<Link>> reply);
    [[nodiscard]] Call link(const QString &id, Reply<Link> reply);
    // A subject that has a waiting link gets that one again.
    [[nodiscard]] Call createLink(const NewLink &link, UserAction &action, Reply<Link> reply);
    [[nodiscard]] Call acceptLink(const QString &id, Reply<Link> reply);
    [[nodiscard]] Call refuseLink(const QString &id, Reply<Link> reply);
    [[nodiscard]] Call acceptCode(const QString &shortCode, Reply<Link> reply);
    [[nodiscard]] Call connections(const LinkFilter &filter, const PageQuery &page, Reply<Listing<Connection>> reply);
    [[nodiscard]] Call connection(const QString &id, Reply<Connection> reply);
    [[nodiscard]] Call revokeConnection(const QString &id, Reply<Connection> reply);
    [[nodiscard]] Call integrators(Reply<QList<Integrator>> reply);

    [[nodiscard]] Call requests(const RequestFilter &filter, const PageQuery &page, Reply<RequestListing> reply);
    // Whether there are any after `newest`, a cursor of an earlier listing; empty: any at all.
    [[nodiscard]] Call newerRequests(const RequestFilter &filter, const QString &newest, Reply<RequestListing> reply);
    [[nodiscard]] Call loggedRequest(const QString &id, Reply<RequestDetail> reply);

    [[nodiscard]] Call endpoints(const PageQuery &page, Reply<Listing<Endpoint>> reply);
    [[nodiscard]] Call endpoint(const QString &id, Reply<Endpoint> reply);
    [[nodiscard]] Call createEndpoint(const NewEndpoint &request, UserAction &action, Reply<MadeEndpoint> reply);
    [[nodiscard]] Call changeEndpoint(const QString &id, const EndpointChange &change, qint64 version,
                                      UserAction &action, Reply<Endpoint> reply);
    [[nodiscard]] Call removeEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply);
    [[nodiscard]] Call pauseEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply);
    [[nodiscard]] Call resumeEndpoint(const QString &id, UserAction &action, Reply<Endpoint> reply);
    [[nodiscard]] Call revealEndpointSecret(const QString &id, Reply<QString> reply);
    // secret: empty for one that the gateway makes. overlap: how long both count, where the format can say so.
    [[nodiscard]] Call rotateEndpointSecret(const QString &id, const QString &secret, std::chrono::seconds overlap,
                                            UserAction &action, Reply<MadeEndpoint> reply);
    // event: empty for the gateway's choice.
    [[nodiscard]] Call testEndpoint(const QString &id, const QString &event, UserAction &action, Reply<Delivery> reply);
    [[nodiscard]] Call webhookFormats(Reply<QList<WebhookFormat>> reply);

    [[nodiscard]] Call deliveries(const DeliveryFilter &filter, const PageQuery &page, Reply<Listing<Delivery>> reply);
    [[nodiscard]] Call deliveryCount(const DeliveryFilter &filter, Reply<Count> reply);
    [[nodiscard]] Call delivery(const QString &id, Reply<DeliveryDetail> reply);
    [[nodiscard]] Call resendDelivery(const QString &id, UserAction &action, Reply<Delivery> reply);
    [[nodiscard]] Call sendDeliveryNow(const QString &id, UserAction &action, Reply<Delivery> reply);
    // How many resendDeliveries() would send again; nothing is sent.
    [[nodiscard]] Call resendCount(const DeliveryFilter &filter, Reply<Count> reply);
    [[nodiscard]] Call resendDeliveries(const DeliveryFilter &filter, UserAction &action, Reply<Task> reply);
    [[nodiscard]] Call task(const QString &id, Reply<Task> reply);
    [[nodiscard]] Call cancelTask(const QString &id, UserAction &action, Reply<Task> reply);
    [[nodiscard]] Call verifySignature(const SignatureQuestion &question, Reply<SignatureVerdict> reply);

    [[nodiscard]] Call inboxes(Reply<QList<Inbox>> reply);
    // Makes the inbox where there is none of that name.
    [[nodiscard]] Call changeInbox(const QString &name, const InboxChange &change, UserAction &action,
                                   Reply<Inbox> reply);
    [[nodiscard]] Call inboxMessages(const QString &name, const PageQuery &page, Reply<Listing<InboxMessage>> reply);
    [[nodiscard]] Call retention(Reply<Retention> reply);
    [[nodiscard]] Call setRetention(const Retention &retention, Reply<Retention> reply);
    [[nodiscard]] Call clearInbox(const QString &name, UserAction &action, Reply<qint64> reply); // how many went

    [[nodiscard]] Call share(Reply<Share> reply);
    [[nodiscard]] Call setShare(const ShareWish &wish, Reply<Share> reply);
    [[nodiscard]] Call coverage(Reply<QList<CoveredEndpoint>> reply);

    [[nodiscard]] Call partners(Reply<QList<Partner>> reply);
    [[nodiscard]] Call partnerClients(const QString &partner, const PageQuery &page,
                                      Reply<Listing<PartnerClient>> reply);
    [[nodiscard]] Call cliveTransactions(const TransactionFilter &filter, const PageQuery &page,
                                         Reply<Listing<CliveTransaction>> reply);
    [[nodiscard]] Call cliveTransaction(const QString &id, Reply<CliveTransactionDetail> reply);
    // What became of one that no payment intent of this gateway stands behind.
    [[nodiscard]] Call setOutcome(const QString &id, const QString &status, qint64 version, UserAction &action,
                                  Reply<CliveTransaction> reply);
    [[nodiscard]] Call batches(const BatchFilter &filter, const PageQuery &page, Reply<Listing<Batch>> reply);
    [[nodiscard]] Call batch(const QString &id, Reply<BatchDetail> reply);
    // partner: empty for all. The batches made; none when nothing is eligible.
    [[nodiscard]] Call runSettlement(const QString &partner, UserAction &action, Reply<QList<Batch>> reply);
    // fail: as if the bank had refused.
    [[nodiscard]] Call payBatch(const QString &id, bool fail, qint64 version, UserAction &action, Reply<Batch> reply);

private:
    struct Request
    {
        QByteArray method = QByteArrayLiteral("GET");
        QString path = {}; // under /console/v1
        QUrlQuery query = {};
        QByteArray body = {};
        QByteArray idempotencyKey = {};
        std::chrono::milliseconds deadline{0}; // 0: the client's own
    };
    struct Answer
    {
        QByteArray body;
        QString next; // cursor of the next piece, where the gateway gives one beside the body
    };
    using Answered = std::function<void(const Outcome<Answer> &)>;
    struct Export;

    [[nodiscard]] QNetworkReply *send(const Request &request);
    [[nodiscard]] Call start(const Request &request, Answered answered);
    void exportFrom(const std::shared_ptr<Export> &run, const QString &after);
    template <class T>
    [[nodiscard]] Call fetch(const Request &request, std::function<T(const QByteArray &)> decode, Reply<T> reply);
    [[nodiscard]] Request write(const QByteArray &method, const QString &path, const QJsonObject &body,
                                UserAction *action) const;

    QNetworkAccessManager m_network;
    QThreadPool m_decoder;
    QUrl m_url;
    QByteArray m_authorization;
    std::chrono::milliseconds m_deadline{15'000};
};

} // namespace countersign::ui
