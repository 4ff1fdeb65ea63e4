// What people type, as patterns of LIKE … ESCAPE '\': '%' and '_' are letters then, not wildcards. Pure.
#pragma once

#include <string>
#include <string_view>

namespace countersign::db {

std::string escapedLike(std::string_view text);
std::string likeAnywhere(std::string_view text); // somewhere in it

} // namespace countersign::db
