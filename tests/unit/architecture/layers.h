// The rules about who may use whom: folders in one straight line, the window apart from the backend, Qt's versions in
// one file, one clock, one JSON reader. Pure: what is given is judged, nothing is read from disk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::architecture {

struct Violation
{
    std::string file;
    int line = 0; // 0: the file as a whole
    std::string rule;

    [[nodiscard]] std::string describe() const;
};

// `path` is relative to the project's root; paths outside app/, backend/ and ui/ have no rules here.
std::vector<Violation> checkSource(std::string_view path, std::string_view text);

// `lists` has one "folder: library library" a line.
std::vector<Violation> checkLinks(std::string_view lists);

// The folders of the backend that the rules know; a new one must be given its place in the line.
std::vector<std::string> knownFolders();

} // namespace countersign::architecture
