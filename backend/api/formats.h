// Every dialect's webhooks, in the order their events are told.
#pragma once

#include "webhooks/format.h"

namespace countersign::api {

const webhooks::Formats &formats();

} // namespace countersign::api
