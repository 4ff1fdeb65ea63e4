// A card that is kept for use without its number: what stays of it, and what the test card behind it will do. Reads on
// any connection; jobs on the writer's thread.
#pragma once

#include "payments/actions.h"
#include "payments/cardnetwork.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::payments {

struct NewMethod
{
    std::int64_t tenant = 0;
    CardOnFile card;
    Behavior behavior;
    bool checksCvc = false;                       // a CVC came with it
    std::optional<std::string> billing, metadata; // JSON objects
};

struct PaymentMethod
{
    std::int64_t seq = 0;
    std::string suffix; // pm_<suffix>
    std::int64_t tenant = 0;
    CardOnFile card;
    Behavior behavior;
    bool checksCvc = false;
    std::optional<std::string> billing, metadata;
    std::optional<std::int64_t> customer;
    std::optional<std::string> customerSuffix;
    bool used = false;  // by an attempt to pay
    bool spent = false; // it paid once without a customer, or was let go of by one: it may not be used again
    Millis createdAt = 0;

    [[nodiscard]] std::string id() const { return "pm_" + suffix; }
};

PaymentMethod createMethod(const NewMethod &command, Transaction &transaction);
PaymentMethod changeMethod(PaymentMethod method, const NewMethod &details, Transaction &transaction);
PaymentMethod attachMethod(PaymentMethod method, std::int64_t customer, Transaction &transaction);
PaymentMethod detachMethod(PaymentMethod method, Transaction &transaction);

std::optional<PaymentMethod> findMethod(db::Connection &connection, std::int64_t tenant, std::string_view suffix);
std::optional<PaymentMethod> findMethodBySeq(db::Connection &connection, std::int64_t seq);
// Of one customer; order and cursor as listRefunds().
std::vector<PaymentMethod> listMethods(db::Connection &connection, std::int64_t customer, std::int64_t after,
                                       bool upward, std::int64_t limit);

} // namespace countersign::payments
