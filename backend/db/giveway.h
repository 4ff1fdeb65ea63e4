// Private to db/.
#pragma once

namespace countersign::db {

// From now on the calling thread runs when others leave the processor to it. Linux keeps this a thread, not a process;
// elsewhere, and where it is refused, nothing changes.
void giveWay();

} // namespace countersign::db
