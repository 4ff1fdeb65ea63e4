#include "payments/customer.h"

#include "core/ids.h"

namespace countersign::payments {
namespace {

constexpr std::size_t suffixLength = 14;

#define COUNTERSIGN_CUSTOMER_SELECT                                                                                    \
    "SELECT c.seq, c.uid, c.tenant, c.email, c.name, c.phone, c.description, c.address, c.shipping, c.metadata, "      \
    "c.deleted, c.created_at FROM customers c "

Customer readCustomer(const db::Query &q)
{
    Customer c;
    c.seq = q.integer(0);
    c.suffix = q.text(1);
    c.tenant = q.integer(2);
    c.details = {q.maybeText(3), q.maybeText(4), q.maybeText(5), q.maybeText(6),
                 q.maybeText(7), q.maybeText(8), q.maybeText(9)};
    c.deleted = q.integer(10) != 0;
    c.createdAt = q.integer(11);
    return c;
}

std::optional<Customer> one(db::Query q)
{
    return q.next() ? std::optional(readCustomer(q)) : std::nullopt;
}

} // namespace

Customer createCustomer(std::int64_t tenant, CustomerDetails details, Transaction &tx)
{
    Customer c;
    c.suffix = newIdSuffix(tx.now(), suffixLength);
    c.tenant = tenant;
    c.details = std::move(details);
    c.createdAt = tx.now();
    tx.db().run("INSERT INTO customers(uid, tenant, email, name, phone, description, address, shipping, metadata, "
                "created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                c.suffix, tenant, c.details.email, c.details.name, c.details.phone, c.details.description,
                c.details.address, c.details.shipping, c.details.metadata, c.createdAt);
    c.seq = tx.db().lastRow();
    tx.append(journal::Kind::CustomerCreated, tenant, c.id(), {}, "{}");
    return c;
}

Customer changeCustomer(Customer customer, CustomerDetails details, Transaction &tx)
{
    customer.details = std::move(details);
    const CustomerDetails &d = customer.details;
    tx.db().run("UPDATE customers SET email = ?, name = ?, phone = ?, description = ?, address = ?, shipping = ?, "
                "metadata = ? WHERE seq = ?",
                d.email, d.name, d.phone, d.description, d.address, d.shipping, d.metadata, customer.seq);
    tx.append(journal::Kind::CustomerChanged, customer.tenant, customer.id(), {}, "{}");
    return customer;
}

void deleteCustomer(const Customer &customer, Transaction &tx)
{
    tx.db().run("UPDATE customers SET deleted = 1, email = NULL, name = NULL, phone = NULL, description = NULL, "
                "address = NULL, shipping = NULL, metadata = NULL WHERE seq = ?",
                customer.seq);
    tx.db().run("UPDATE payment_methods SET customer = NULL, spent = 1 WHERE customer = ?", customer.seq);
    tx.append(journal::Kind::CustomerDeleted, customer.tenant, customer.id(), {}, "{}");
}

std::optional<Customer> findCustomer(db::Connection &connection, std::int64_t tenant, std::string_view suffix)
{
    if (suffix.empty())
        return std::nullopt;
    return one(connection.query(COUNTERSIGN_CUSTOMER_SELECT "WHERE c.uid = ? AND c.tenant = ?", suffix, tenant));
}

std::optional<Customer> findCustomerBySeq(db::Connection &connection, std::int64_t seq)
{
    return one(connection.query(COUNTERSIGN_CUSTOMER_SELECT "WHERE c.seq = ?", seq));
}

std::vector<Customer> listCustomers(db::Connection &connection, const CustomerFilter &filter, std::int64_t after,
                                    bool upward, std::int64_t limit)
{
    std::string where = upward ? "WHERE c.seq > ?1" : "WHERE c.seq < ?1";
    where += " AND c.tenant = ?3 AND c.deleted = 0";
    if (filter.email)
        where += " AND c.email = ?4";
    if (filter.from)
        where += " AND c.created_at >= ?5";
    if (filter.to)
        where += " AND c.created_at < ?6";
    auto q = connection.built(COUNTERSIGN_CUSTOMER_SELECT + where + " ORDER BY c.seq " + (upward ? "ASC" : "DESC") +
                              " LIMIT ?2");
    q.bindFrom(1, after == 0 && !upward ? INT64_MAX : after, limit, filter.tenant, filter.email, filter.from,
               filter.to);
    std::vector<Customer> out;
    while (q.next())
        out.push_back(readCustomer(q));
    return out;
}

} // namespace countersign::payments
