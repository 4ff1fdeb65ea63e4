#include "support/setup.h"

#include "support/json.h"

namespace countersign::test {

Setup Setup::merchants(int count)
{
    Setup setup;
    for (int i = 1; i <= count; ++i)
        setup.merchant("m" + std::to_string(i), {keyOf(i), secondKeyOf(i)}, noLimits);
    setup.operatorOf("Ada Admin", "admin", adminToken);
    setup.operatorOf("Ben Approver", "approver", approverToken);
    setup.operatorOf("Cleo Support", "support", supportToken);
    setup.operatorOf("Dev Developer", "developer", developerToken);
    setup.operatorOf("Mia Merchant", "merchant", merchantToken, "m1");
    setup.set("public_limits", R"({"per_second":0})");
    return setup;
}

Setup &Setup::merchant(const std::string &id, const std::vector<std::string> &keys, const std::string &limits,
                       const std::string &stripe, const std::string &name)
{
    std::string list;
    for (const std::string &key : keys)
        list += (list.empty() ? "" : ",") + jsonString(key);
    Body body;
    body.setText("id", id).setText("name", name.empty() ? "Shop " + id : name).set("api_keys", '[' + list + ']');
    if (!limits.empty())
        body.set("limits", limits);
    if (!stripe.empty())
        body.set("stripe", stripe);
    m_merchants += (m_merchants.empty() ? "" : ",") + body.text();
    return *this;
}

Setup &Setup::stripeMerchants(int count)
{
    for (int i = 1; i <= count; ++i) {
        const std::string id = "s" + std::to_string(i);
        Body stripe;
        stripe.setText("secret_key", "sk_test_" + id).setText("publishable_key", "pk_test_" + id);
        merchant(id, {"pk_test_api_" + id}, noLimits, stripe.text());
    }
    return *this;
}

Setup &Setup::operatorOf(const std::string &name, const std::string &role, const std::string &token,
                         const std::string &merchant)
{
    Body body;
    body.setText("name", name).setText("role", role).setText("token", token);
    if (!merchant.empty())
        body.setText("merchant", merchant);
    m_operators += (m_operators.empty() ? "" : ",") + body.text();
    return *this;
}

Setup &Setup::set(const std::string &key, const std::string &raw)
{
    m_others.set(key, raw);
    return *this;
}

std::string Setup::text() const
{
    Body all = m_others;
    all.set("merchants", '[' + m_merchants + ']').set("operators", '[' + m_operators + ']');
    return all.text();
}

} // namespace countersign::test
