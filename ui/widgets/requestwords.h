// The words and tones a call of the API is shown with.
#pragma once

#include "client/requestvalues.h"
#include "widgets/theme.h"

#include <QString>

namespace countersign::ui {

[[nodiscard]] QString httpStatusText(int status); // "404 Not Found"
[[nodiscard]] QString httpStatusMeaning(int status);
[[nodiscard]] Tone httpStatusTone(int status);
[[nodiscard]] QString httpStatusIcon(int status); // name in the icon set

[[nodiscard]] QString dialectName(const QString &dialect); // the gateway's word when it is not known here
[[nodiscard]] QString callerText(const LoggedRequest &request, const Me &me);
[[nodiscard]] QString methodText(const LoggedRequest &request); // a dash when it could not be read
// The clock to the millisecond; with the day when that is not today's.
[[nodiscard]] QString logTime(const QDateTime &time);

} // namespace countersign::ui
