// The opaque cursors of the console's lists: a row's seq behind a tag that says which list it belongs to. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::api::console {

std::string makeCursor(std::string_view list, std::int64_t seq);
std::optional<std::int64_t> readCursor(std::string_view list, std::string_view cursor);

} // namespace countersign::api::console
