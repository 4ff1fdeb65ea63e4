// The log category of the HTTP front. Lines carry request numbers and reasons, never header values, bodies or paths.
#pragma once

#include <QLoggingCategory>

namespace countersign::http {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

} // namespace countersign::http
