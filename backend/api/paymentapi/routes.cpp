#include "api/paymentapi/decode.h"
#include "api/paymentapi/dialect.h"
#include "api/paymentapi/errors.h"
#include "api/paymentapi/render.h"
#include "payments/actions.h"
#include "payments/intentactions.h"

#include <array>

namespace countersign::api::paymentapi {
namespace {

using enum http::Method;

constexpr auto apiKey = Door::MerchantKey;
constexpr auto money = Bucket::Payments;
constexpr auto maybe = Idempotency::Optional;
constexpr auto never = Idempotency::Never;

const std::array routes{
    Route{Post, "/api/v1/payments/authorize", apiKey, money, maybe, Kind::Write,
          write<decodeAuthorize, payments::authorize, renderAuthorized>},
    Route{Post, "/api/v1/payments/sale", apiKey, money, maybe, Kind::Write,
          write<decodeSale, payments::authorize, renderSale>},
    Route{Post, "/api/v1/payments/:id/capture", apiKey, money, maybe, Kind::Write,
          write<decodeCapture, payments::capture, renderCaptured>},
    Route{Post, "/api/v1/payments/:id/void", apiKey, money, maybe, Kind::Write,
          write<decodeVoid, payments::voidPayment, renderVoided>},
    Route{Post, "/api/v1/payments/:id/refund", apiKey, money, maybe, Kind::Write,
          write<decodeRefund, payments::refund, renderRefunded>},
    Route{Get, "/api/v1/payments/:id", apiKey, money, never, Kind::Point,
          read<decodePaymentLookup, findPayment, renderPayment>},
    Route{Post,
          "/api/v1/payment-intents",
          apiKey,
          money,
          maybe,
          Kind::Write,
          write<decodeIntent, createIntent, renderCreatedIntent>,
          {},
          Secrecy::Secret},
    Route{Post, "/api/v1/payment-intents/:id/cancel", apiKey, money, maybe, Kind::Write,
          write<decodeCancel, payments::cancelIntent, renderCanceled>},
    Route{Get, "/api/v1/transactions", apiKey, Bucket::Transactions, never, Kind::Point,
          read<decodeTransactions, listTransactions, renderTransactions>},
    Route{Get, "/api/v1/transactions/", apiKey, Bucket::Transactions, never, Kind::Point,
          read<decodeTransactions, listTransactions, renderTransactions>},
    Route{Get, "/api/v1/transactions/:id", apiKey, Bucket::Transactions, never, Kind::Point,
          read<decodeTransactionLookup, findTransaction, renderTransaction>},
    Route{Get, "/api/public/payment-intents/:id", Door::Open, Bucket::Public, never, Kind::Point,
          read<decodePublicIntentLookup, findIntent, renderPublicIntent>},
    Route{Post, "/api/public/payment-intents/:id/confirm", Door::Open, Bucket::Public, never, Kind::Write,
          write<decodeConfirm, payments::confirmIntent, renderConfirmed>},
};

// contracts/payment-api.md 2.1. What the key opens is looked up afterwards, never guessed from its form.
Result<std::string_view> credential(const http::Request &request)
{
    const std::string_view key = request.headers.value("x-api-key");
    if (key.empty())
        return Error::of(Code::CredentialMissing);
    if (!key.starts_with("pk_"))
        return Error::of(Code::CredentialMalformed);
    return key;
}

} // namespace

const Dialect &dialect()
{
    static const Dialect instance{"paymentapi", routes, renderError, credential};
    return instance;
}

} // namespace countersign::api::paymentapi
