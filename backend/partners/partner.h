// A partner as the setup file describes it (design.md 6): who may ask, for whose account, at which terms. The row is a
// tenant's; its settings are read here. Any connection.
#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "db/sqlite.h"
#include "partners/fees.h"
#include "secrets/keyring.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::partners {

enum class PartnerStatus : std::uint8_t { Active, Inactive, Suspended };
std::string_view name(PartnerStatus status);

enum class RefundOn : std::uint8_t { Any, Full }; // which refunds make a transaction refunded

struct Partner
{
    std::int64_t seq = 0; // of the tenant
    std::string id, name;
    PartnerStatus status = PartnerStatus::Active;
    bool approved = true;      // its own review (KYC) is over
    std::int64_t merchant = 0; // tenant whose payments these are; 0: it is gone
    std::string merchantId;
    FeeTerms terms; // without what a client changes
    RefundOn refundOn = RefundOn::Any;
    bool strictKeys = false;
    std::int64_t perSecond = 0;
    Millis statusDelay = 0; // before a transaction learns what its payment did
    Millis createdAt = 0;
};

std::optional<Partner> findPartner(db::Connection &connection, std::int64_t seq);
std::optional<Partner> findPartner(db::Connection &connection, std::string_view id);
std::vector<Partner> listPartners(db::Connection &connection);

// PartnerNotActive (text: the status) or PartnerUnverified.
Status mayTrade(const Partner &partner);

// What a buyer's browser needs beside a client secret. Error ProcessorKeyMissing (field "secret" or "publishable") when
// the partner's merchant has no such key.
Result<std::string> publishableKeyOf(const Partner &partner, const secrets::Keyring &keyring,
                                     db::Connection &connection);

} // namespace countersign::partners
