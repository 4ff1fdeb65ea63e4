// A C++ source as the architecture rules look at it: what it includes, and which names it uses outside of comments and
// string literals. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::architecture {

struct Include
{
    int line = 0; // counted from 1
    std::string path;
    bool quoted = false; // "path" rather than <path>

    friend bool operator==(const Include &, const Include &) = default;
};

struct Name
{
    int line = 0;
    std::string text;

    friend bool operator==(const Name &, const Name &) = default;
};

struct SourceText
{
    std::vector<Include> includes;
    std::vector<Name> names; // identifiers and keywords, macros and directives among them
};

SourceText readSource(std::string_view text);

} // namespace countersign::architecture
