// Looks for what must never be written to disk.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace countersign::test {

// The first file below `folder` that contains one of the needles, with the needle; empty when none does.
std::string findInFiles(const QString &folder, const std::vector<std::string> &needles);

// The first table and column of a store that is not in use holding exactly this text; empty when none does.
std::string findTextInStore(const QString &file, const std::string &text);

// The first column of what a statement finds in a copy of a store whose process is gone: looking changes nothing.
std::vector<std::string> readStore(const QString &file, const std::string &sql);

// Runs statements on a store that is not in use; what SQLite says about them, empty when all went well.
std::string changeStore(const QString &file, const std::string &sql);

// What SQLite's integrity check says about a store that is not in use: "ok", or what is wrong.
std::string integrityOf(const QString &file);

} // namespace countersign::test
