// What the search found, in words: the type of an object, and its state as its own page shows it.
#pragma once

#include "client/values.h"
#include "widgets/badge.h"

#include <QString>

namespace countersign::ui {

[[nodiscard]] QString hitTypeName(const QString &type);
[[nodiscard]] BadgeLook hitLook(const Hit &hit); // no text where there is no state

} // namespace countersign::ui
