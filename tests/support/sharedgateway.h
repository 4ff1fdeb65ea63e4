// One gateway for all test functions of a class, and a merchant of its own for each of them, so that they cannot
// disturb one another. The domain clock is frozen: what the documents show as 2026-01-24T10:00:00Z comes back as
// exactly that.
#pragma once

#include "support/console.h"
#include "support/gatewayprocess.h"
#include "support/setup.h"
#include "support/shop.h"

namespace countersign::test {

inline constexpr const char *startOfTime = "2026-01-24T10:00:00Z";

class SharedGateway
{
public:
    // `merchants` is how many shop() can hand out.
    [[nodiscard]] bool start(int merchants, const QString &frozenAt = QString::fromLatin1(startOfTime));
    [[nodiscard]] bool start(const Setup &setup, const QString &frozenAt = QString::fromLatin1(startOfTime));
    void handOut(int merchants) { m_merchants = merchants; } // of a setup of one's own that has m1 to that

    // A shop whose merchant no other test function has. m1 is never handed out: the scoped operator belongs to it.
    Shop shop();
    [[nodiscard]] int lastMerchant() const { return m_lastMerchant; } // the number of the merchant handed out last
    [[nodiscard]] Shop shopOf(int merchant) const { return {address(), Setup::keyOf(merchant)}; }
    [[nodiscard]] Shop secondKeyOf(int merchant) const { return {address(), Setup::secondKeyOf(merchant)}; }
    [[nodiscard]] Buyer buyer() const { return Buyer(address()); }
    [[nodiscard]] Console console(const std::string &token = adminToken) const { return {address(), token}; }

    [[nodiscard]] const Address &address() const { return m_process.address(); }
    [[nodiscard]] GatewayProcess &process() { return m_process; }
    [[nodiscard]] std::string failure() const { return m_process.failure(); }

private:
    GatewayProcess m_process;
    int m_merchants = 0;
    int m_lastMerchant = 1;
};

} // namespace countersign::test
