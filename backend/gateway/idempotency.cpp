#include "gateway/idempotency.h"

#include "core/json/reader.h"

#include <QtGlobal>

namespace countersign::gateway {
namespace {

constexpr std::size_t fingerprintBytes = 16;

std::string canonicalBody(const std::string &body)
{
    const auto document = json::Document::parse(body);
    return document ? json::canonical(document->root()) : body;
}

std::string sealContext(const IdempotencyUse &use)
{
    return "idempotency:" + std::to_string(use.hash);
}

// Lapsed rows are no danger, only ballast: the rows nearest the table's beginning are the oldest.
class IdempotencyExpiry final : public due::Rule
{
public:
    [[nodiscard]] std::string_view name() const override { return "idempotency expiry"; }
    [[nodiscard]] std::optional<Millis> earliest(db::Connection &connection) const override
    {
        auto q = connection.query("SELECT expires_at FROM idempotency ORDER BY seq LIMIT 1");
        return q.next() ? std::optional(q.integer(0)) : std::nullopt;
    }
    Result<int> apply(journal::Transaction &tx, Millis until, int rows) const override
    {
        tx.db().run("DELETE FROM idempotency WHERE seq IN (SELECT seq FROM idempotency ORDER BY seq LIMIT ?) "
                    "AND expires_at <= ?",
                    rows, until);
        return tx.db().changedRows();
    }
};

} // namespace

Result<std::optional<IdempotencyUse>> idempotencyOf(const http::Request &request, const api::Dialect &dialect,
                                                    const api::Route &route, const api::Caller &caller,
                                                    const std::string &callerName, const secrets::Keyring &keyring)
{
    if (route.idempotency == api::Idempotency::Never)
        return std::optional<IdempotencyUse>();
    const std::string_view key = request.headers.value("idempotency-key");
    if (key.empty()) {
        if (route.idempotency == api::Idempotency::Required)
            return Error::of(Code::IdempotencyKeyRequired);
        return std::optional<IdempotencyUse>();
    }
    if (key.size() > longestIdempotencyKey)
        return Error::of(Code::IdempotencyKeyInvalid);
    IdempotencyUse use;
    use.rules = &dialect.keys;
    use.answersOtherBodies = use.rules->answersOtherBodies && use.rules->answersOtherBodies(caller);
    std::string named = callerName;
    named += '\n';
    named += key;
    if (use.rules->byPath) {
        named += '\n';
        named += request.path();
    }
    use.hash = keyring.hash63(secrets::Label::IdempotencyKey, named);
    std::string asked(http::methodName(request.method));
    asked += ' ';
    asked += request.path();
    asked += '\n';
    asked += canonicalBody(request.body);
    const secrets::Mac mac = keyring.mac(secrets::Label::IdempotencyBody, asked);
    use.fingerprint.assign(mac.begin(), mac.begin() + fingerprintBytes);
    use.key = key;
    use.secrecy = route.secrecy;
    return std::optional(std::move(use));
}

Result<std::optional<Replay>> replay(db::Connection &connection, Millis now, const IdempotencyUse &use,
                                     const secrets::Keyring &keyring)
{
    auto q = connection.query("SELECT fingerprint, status, sealed, reply, coalesce(request, 0) FROM idempotency "
                              "WHERE hash = ? AND expires_at > ?",
                              use.hash, now);
    if (!q.next())
        return std::optional<Replay>();
    if (!secrets::equalInConstantTime(q.view(0), use.fingerprint)) {
        if (!use.answersOtherBodies)
            return Error{Code::IdempotencyMismatch, use.key, {}, 0};
        qWarning("An idempotency key came again with another body; it was given the first answer");
    }
    std::string body = q.text(3);
    if (q.integer(2) != 0) {
        COUNTERSIGN_TRY(opened, keyring.open(secrets::Label::SealedReply, body, sealContext(use)));
        body = std::move(opened);
    }
    http::Response response = http::Response::json(static_cast<int>(q.integer(1)), std::move(body));
    if (use.rules && use.rules->markReplay)
        use.rules->markReplay(response);
    return std::optional(Replay{std::move(response), static_cast<std::uint64_t>(q.integer(4))});
}

bool isKept(const http::Response &response, api::Keeping keeping)
{
    return keeping == api::Keeping::Executed || response.status < 300 ||
           (response.status == 402 && keeping == api::Keeping::Decisions);
}

void record(journal::Transaction &transaction, const IdempotencyUse &use, const http::Response &response,
            const secrets::Keyring &keyring)
{
    const bool sealed = use.secrecy == api::Secrecy::Secret;
    const std::string reply =
        sealed ? keyring.seal(secrets::Label::SealedReply, response.body, sealContext(use)) : response.body;
    transaction.db().run(
        "INSERT INTO idempotency(hash, fingerprint, expires_at, status, sealed, reply, request) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(hash) DO UPDATE SET fingerprint = ?2, expires_at = ?3, "
        "status = ?4, sealed = ?5, reply = ?6, request = ?7",
        use.hash, db::Blob{use.fingerprint}, transaction.now() + idempotencyLifetime, response.status, sealed,
        db::Blob{reply}, transaction.origin().request);
}

std::unique_ptr<due::Rule> idempotencyExpiry()
{
    return std::make_unique<IdempotencyExpiry>();
}

} // namespace countersign::gateway
