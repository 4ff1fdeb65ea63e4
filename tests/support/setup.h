// Builds setup files for gateways under test.
#pragma once

#include "support/body.h"

#include <string>
#include <vector>

namespace countersign::test {

inline constexpr const char *adminToken = "op_test_admin";
inline constexpr const char *approverToken = "op_test_approver";
inline constexpr const char *supportToken = "op_test_support";
inline constexpr const char *developerToken = "op_test_developer";
inline constexpr const char *merchantToken = "op_test_merchant"; // scoped to m1

class Setup
{
public:
    // `count` merchants m1…, every limit off, with the keys keyOf(1)… and secondKeyOf(1)…; one operator of every role.
    static Setup merchants(int count);
    static std::string keyOf(int merchant) { return "pk_test_m" + std::to_string(merchant) + "_first"; }
    static std::string secondKeyOf(int merchant) { return "pk_test_m" + std::to_string(merchant) + "_second"; }

    // One more merchant; `limits` is the raw JSON of its limits, empty for the defaults of the program, and `stripe`
    // that of its Stripe keys, empty for none. Its name is "Shop" and the id unless one is given.
    Setup &merchant(const std::string &id, const std::vector<std::string> &keys, const std::string &limits,
                    const std::string &stripe = {}, const std::string &name = {});
    // Merchants s1… with Stripe keys (support/stripe.h), every limit off.
    Setup &stripeMerchants(int count);
    Setup &operatorOf(const std::string &name, const std::string &role, const std::string &token,
                      const std::string &merchant = {});
    Setup &set(const std::string &key, const std::string &raw); // any other member of the file

    [[nodiscard]] std::string text() const;

    static constexpr const char *noLimits =
        R"({"payments_per_second":0,"payments_per_hour":0,"transactions_per_second":0})";

private:
    std::string m_merchants;
    std::string m_operators;
    Body m_others;
};

} // namespace countersign::test
