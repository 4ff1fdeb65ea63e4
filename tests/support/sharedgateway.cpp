#include "support/sharedgateway.h"

namespace countersign::test {

bool SharedGateway::start(int merchants, const QString &frozenAt)
{
    m_merchants = merchants + 1;
    return start(Setup::merchants(m_merchants), frozenAt);
}

bool SharedGateway::start(const Setup &setup, const QString &frozenAt)
{
    return m_process.startEphemeral(setup.text(), frozenAt);
}

Shop SharedGateway::shop()
{
    if (m_lastMerchant >= m_merchants)
        qFatal("this test class needs more merchants");
    ++m_lastMerchant;
    return shopOf(m_lastMerchant);
}

} // namespace countersign::test
