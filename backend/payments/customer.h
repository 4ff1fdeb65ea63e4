// A customer of a merchant: whom cards are kept for. Deleted ones stay as rows, because payments refer to them. Reads
// on any connection; jobs on the writer's thread.
#pragma once

#include "payments/actions.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::payments {

struct CustomerDetails
{
    std::optional<std::string> email, name, phone, description;
    std::optional<std::string> address, shipping, metadata; // JSON objects
};

struct Customer
{
    std::int64_t seq = 0;
    std::string suffix; // cus_<suffix>
    std::int64_t tenant = 0;
    CustomerDetails details;
    bool deleted = false;
    Millis createdAt = 0;

    [[nodiscard]] std::string id() const { return "cus_" + suffix; }
};

Customer createCustomer(std::int64_t tenant, CustomerDetails details, Transaction &transaction);
Customer changeCustomer(Customer customer, CustomerDetails details, Transaction &transaction);
// Lets go of the cards kept for it.
void deleteCustomer(const Customer &customer, Transaction &transaction);

// Deleted ones are found too.
std::optional<Customer> findCustomer(db::Connection &connection, std::int64_t tenant, std::string_view suffix);
std::optional<Customer> findCustomerBySeq(db::Connection &connection, std::int64_t seq);

struct CustomerFilter
{
    std::int64_t tenant = 0;
    std::optional<std::string> email;
    std::optional<Millis> from, to; // created: from <= t < to
};
// Without deleted ones. Order and cursor as listRefunds().
std::vector<Customer> listCustomers(db::Connection &connection, const CustomerFilter &filter, std::int64_t after,
                                    bool upward, std::int64_t limit);

} // namespace countersign::payments
