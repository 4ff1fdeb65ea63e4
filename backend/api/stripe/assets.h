// Stripe.js and the pages of its elements as this gateway serves them: files of the program's own resources
// (contracts/clive-stripe.md B1; design.md 9). Pure but for reading them.
#pragma once

#include "api/route.h"

namespace countersign::api::stripe {

struct Asset
{
    std::string file;
};
Result<Asset> decodeScript(const Context &context);
Result<Asset> decodeElement(const Context &context); // its name is the path's last segment
Result<Asset> findAsset(const Asset &asset, const Reading &reading);
http::Response renderAsset(const Asset &asset, const Surroundings &surroundings);

} // namespace countersign::api::stripe
