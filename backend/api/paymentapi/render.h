// Answers of the Payment API: exact keys in their order (contracts/payment-api.md 5). Pure.
#pragma once

#include "api/paymentapi/decode.h"
#include "api/route.h"

namespace countersign::api::paymentapi {

http::Response renderAuthorized(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderSale(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderCaptured(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderVoided(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderRefunded(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderPayment(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderTransaction(const payments::Payment &payment, const Surroundings &surroundings);
http::Response renderTransactions(const TransactionsView &view, const Surroundings &surroundings);
http::Response renderCreatedIntent(const CreatedIntent &created, const Surroundings &surroundings);
http::Response renderPublicIntent(const payments::Intent &intent, const Surroundings &surroundings);
http::Response renderConfirmed(const payments::Confirmed &confirmed, const Surroundings &surroundings);
http::Response renderCanceled(const payments::Intent &intent, const Surroundings &surroundings);

std::string checkoutUrl(const Surroundings &surroundings, const payments::Intent &intent,
                        std::string_view clientSecret);

} // namespace countersign::api::paymentapi
