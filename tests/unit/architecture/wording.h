// What a file of the project must not say: where it was written, on which errand, with which registry. A reader of the
// repository has none of these. Pure.
#pragma once

#include "layers.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace countersign::architecture {

std::vector<Violation> checkWording(std::string_view path, const QByteArray &content);

} // namespace countersign::architecture
