// What must hold for the head validator whatever the bytes are. Used by the fuzzer and by the tests.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace countersign::http::test {

// Examines `bytes` at once and again growing by the given pieces (a cut is taken modulo what is left). Returns nullptr,
// or what was wrong.
const char *checkHead(std::string_view bytes, std::span<const unsigned char> cuts);

} // namespace countersign::http::test
