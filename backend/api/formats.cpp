#include "api/formats.h"

#include "api/clive/events.h"
#include "api/nuvouch/events.h"
#include "api/paymentapi/events.h"
#include "api/stripe/events.h"

namespace countersign::api {

const webhooks::Formats &formats()
{
    static const webhooks::Formats all(
        {&paymentapi::events(), &stripe::events(), &clive::events(), &nuvouch::events()});
    return all;
}

} // namespace countersign::api
