// "Resend all matching": a task whose work is a filter of deliveries, newest first.
#pragma once

#include "due/task.h"
#include "webhooks/delivery.h"

#include <memory>

namespace countersign::webhooks {

struct ResendAll
{
    DeliveryFilter filter;
};
due::Task startResendAll(const ResendAll &command, Transaction &transaction);
std::unique_ptr<due::Worker> resendWorker();

} // namespace countersign::webhooks
