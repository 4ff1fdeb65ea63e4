#include "api/clive/events.h"

#include "api/clive/amount.h"
#include "core/json/writer.h"
#include "partners/transaction.h"
#include "webhooks/signing.h"

#include <array>

namespace countersign::api::clive {
namespace {

// contracts/clive-stripe.md A14.
constexpr std::array<std::string_view, 5> allTypes{
    "transaction_succeeded", "transaction_failed",     "transaction_abandoned",
    "transaction_refunded",  "transaction_chargeback",
};
constexpr std::array<Millis, 3> delays{0, 1 * second, 2 * second};
constexpr webhooks::Schedule retries{delays, 0, 10 * second, 0};

// The status is the one the entry is about: the row may have moved on in the same commit.
struct Row
{
    journal::Kind kind;
    std::string_view type;
    partners::TransactionStatus status;
};
constexpr std::array rows{
    Row{journal::Kind::TransactionSucceeded, "transaction_succeeded", partners::TransactionStatus::Succeeded},
    Row{journal::Kind::TransactionFailed, "transaction_failed", partners::TransactionStatus::Failed},
    Row{journal::Kind::TransactionAbandoned, "transaction_abandoned", partners::TransactionStatus::Abandoned},
    Row{journal::Kind::TransactionRefunded, "transaction_refunded", partners::TransactionStatus::Refunded},
    Row{journal::Kind::TransactionChargedBack, "transaction_chargeback", partners::TransactionStatus::Chargeback},
};

const Row *rowOf(journal::Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

class CliveEvents final : public webhooks::Format
{
public:
    [[nodiscard]] webhooks::FormatId id() const override { return webhooks::FormatId::Clive; }
    [[nodiscard]] std::string_view name() const override { return "clive"; }
    [[nodiscard]] accounts::TenantKind owner() const override { return accounts::TenantKind::Partner; }
    [[nodiscard]] std::span<const std::string_view> types() const override { return allTypes; }
    [[nodiscard]] std::vector<std::string_view> typesOf(const journal::Entry &entry) const override
    {
        const Row *row = rowOf(entry.kind);
        return row ? std::vector{row->type} : std::vector<std::string_view>();
    }
    [[nodiscard]] Result<std::string> render(const journal::Entry &entry, const webhooks::Telling &telling,
                                             db::Connection &db, Millis) const override
    {
        const Row *row = rowOf(entry.kind);
        const auto t = partners::findTransaction(db, 0, entry.object);
        if (!row || !t)
            return Error::of(Code::Internal);
        json::Writer w;
        w.object().field("event", telling.type).field("clive_tx_id", t->id).field("partner_id", t->partnerId);
        w.field("client_id", t->clientId).field("echezona_reference", t->reference);
        w.field("status", partners::name(row->status));
        w.rawField("amount", decimalText(t->amount, t->currency.decimals())).field("currency", t->currency.code());
        w.rawField("meta", t->meta.value_or("null")).end();
        return std::move(w).take();
    }
    [[nodiscard]] std::string sample(const webhooks::Telling &telling, std::string_view owner) const override
    {
        json::Writer w;
        w.object().field("event", telling.type).field("clive_tx_id", "CLVTX_0000000000000_000");
        w.field("partner_id", owner).field("client_id", "TEST").field("echezona_reference", "TEST");
        w.field("status", telling.type.substr(telling.type.find('_') + 1))
            .field("amount", 750)
            .field("currency", "USD");
        w.key("meta").object().field("test", telling.event).end().end();
        return std::move(w).take();
    }
    [[nodiscard]] const webhooks::Schedule &schedule() const override { return retries; }
    [[nodiscard]] webhooks::SignatureForm signature() const override { return {"X-Clive-Signature", "", false, 0}; }
    [[nodiscard]] std::vector<webhooks::Header> headers(const webhooks::Signing &signing) const override
    {
        std::vector<webhooks::Header> out;
        if (!signing.secrets.current.empty())
            out.push_back({"X-Clive-Signature", webhooks::hmacHex(signing.secrets.current, signing.body)});
        return out;
    }
};

} // namespace

const webhooks::Format &events()
{
    static const CliveEvents instance;
    return instance;
}

} // namespace countersign::api::clive
