// Where log lines go: standard error, or <data>/logs/countersign.log in five files of 5 MB when there is no terminal
// (design.md 6). Every line is redacted first. Install once, from main; any thread may log through Qt's macros then.
#pragma once

#include <string>

namespace countersign::diagnostics {

void logToStandardError();
// Falls back to standard error when the folder cannot be written.
void logToFolder(const std::string &folder);

} // namespace countersign::diagnostics
