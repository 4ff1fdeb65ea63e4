// What a person's browser asks for on /connect. HTTP thread, pure.
#pragma once

#include "api/pages/words.h"
#include "api/route.h"
#include "approvals/link.h"

namespace countersign::api::pages {

struct ConnectRequest
{
    std::string token;
    const Language *language = nullptr; // of the table
    const secrets::Keyring *keyring = nullptr;
};
Result<ConnectRequest> decodeAsk(const Context &context);    // ?t=
Result<ConnectRequest> decodeAnswer(const Context &context); // a form with `token`: it is in no address any more

} // namespace countersign::api::pages
