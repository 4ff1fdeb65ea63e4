// A hosted page as its tests read it: by the marks that the page carries for them.
#pragma once

#include "support/http.h"

#include <string>

namespace countersign::test {

// The page's state, as it says itself, behind the status: "410 expired".
std::string pageState(const Answer &page);

// What stands in the element with this data-testid, up to the first end tag in it.
std::string pagePart(const Answer &page, const std::string &testId);

// The value of an attribute of that element; "not there" when it has none.
std::string pageAttribute(const Answer &page, const std::string &testId, const std::string &name);

} // namespace countersign::test
