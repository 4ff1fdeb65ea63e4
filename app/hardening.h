#pragma once

namespace countersign::app {

// No core dump and no debugger of the same user: memory holds card numbers and keys for moments (design.md 4).
void hardenProcess();

} // namespace countersign::app
