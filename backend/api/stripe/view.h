// What is read of the store before it is written as Stripe's JSON: each object with the rows it cannot do without, and
// a shelf for those a caller asked to see in full (contracts/clive-stripe.md B6, expand). Values; any thread.
#pragma once

#include "api/stripe/errors.h"
#include "payments/customer.h"
#include "payments/dispute.h"
#include "payments/intent.h"
#include "payments/paymentmethod.h"
#include "payments/refunds.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::api::stripe {

struct FailureView
{
    payments::Payment payment;
    std::optional<payments::PaymentMethod> method;
};

struct IntentView
{
    payments::Intent intent;
    std::optional<payments::Payment> paid;   // authorized, captured and what came of it
    std::optional<std::string> latestCharge; // suffix
    std::optional<FailureView> failure;
    std::string returnUrl; // of the challenge that runs
};

struct ChargeView
{
    payments::Payment payment;
    std::optional<payments::Intent> intent;
    std::optional<payments::PaymentMethod> method;
    bool disputed = false;
    std::vector<payments::RefundRecord> refunds; // newest first, where they were asked for
};

struct RefundView
{
    payments::RefundRecord refund;
    payments::Payment payment;
    std::optional<std::string> intentSuffix, methodSuffix;
};

struct DisputeView
{
    payments::Dispute dispute;
    payments::Payment payment;
    std::optional<std::string> intentSuffix;
};

// Kept nowhere: money that moved is a captured charge or a refund, and this is how the account saw it.
struct TransactionView
{
    std::string id, source; // txn_…, and ch_… or re_…
    bool isRefund = false;
    std::int64_t amount = 0, fee = 0; // negative for a refund
    Currency currency = *Currency::fromCode("USD");
    std::optional<std::string> description;
    Millis createdAt = 0;
};

// The names asked for below an object: latest_charge.balance_transaction.
struct Expansion
{
    std::map<std::string, Expansion, std::less<>> members;

    [[nodiscard]] const Expansion *find(std::string_view name) const
    {
        const auto found = members.find(name);
        return found == members.end() ? nullptr : &found->second;
    }
};

// By public id.
struct Shelf
{
    std::map<std::string, IntentView> intents;
    std::map<std::string, ChargeView> charges;
    std::map<std::string, payments::PaymentMethod> methods;
    std::map<std::string, payments::Customer> customers;
    std::map<std::string, RefundView> refunds;
    std::map<std::string, TransactionView> transactions;
};

template <class T>
struct One
{
    T object;
    Expansion expansion = {};
    Shelf shelf = {};
    bool publishable = false;            // for a browser: a few members only
    std::optional<Problem> problem = {}; // then the object is inside an error
    std::optional<payments::PaymentMethod> problemMethod = {};
};

template <class T>
struct Page
{
    std::vector<T> rows;
    bool more = false;
    std::string url;
    Expansion expansion = {};
    Shelf shelf = {};
};

std::string chargeId(const payments::Payment &payment); // ch_<the payment's suffix>
std::string transactionId(std::string_view suffix);     // txn_<suffix>
std::string lowerCode(Currency currency);               // "usd"

} // namespace countersign::api::stripe
