// Text made safe for HTML, and the templates of resources/web filled in. Pure but for reading the program's own
// resources.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace countersign::api::pages {

// What cannot be shown is U+FFFD: control characters, and those that turn the direction of what follows, so that a
// name cannot pass for another one.
std::string escaped(std::string_view text);
std::string named(std::string_view name); // the same within <bdi>: the sentence around it keeps its own direction
// "%1 … %2" of the word table with names in their places.
std::string sentence(std::string_view words, std::string_view first, std::string_view second);

const std::string &resource(std::string_view file); // of resources/web; read once
// {{name}} by its value, which is HTML already.
std::string filled(std::string_view page, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace countersign::api::pages
