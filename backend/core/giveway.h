// Threads that leave the processor to others.
#pragma once

namespace countersign {

// How much of its share the calling thread gives up when others want to run too.
enum class Yield { Some, Most }; // to about a third, to about a tenth

// Linux keeps this a thread, not a process; elsewhere, and where it is refused, nothing changes.
void giveWay(Yield yield);

} // namespace countersign
