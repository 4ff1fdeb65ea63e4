#pragma once

#include "commandline.h"

namespace countersign::app {

inline constexpr int exitWrong = 2; // an option, setup file, port, key or data folder is wrong

// `countersign gateway`: serves until a signal asks to stop. Returns the exit status.
int serveGateway(int argc, char **argv, CommandLine line);

void complain(const Error &error); // one line on standard error

} // namespace countersign::app
