#pragma once

#include "commandline.h"

namespace countersign::app {

// `countersign` and `countersign connect URL`. Returns the exit status.
int showWindow(int argc, char **argv, CommandLine line);

} // namespace countersign::app
