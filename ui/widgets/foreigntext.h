// Text that somebody outside wrote, made safe to show: it cannot turn the reading direction of what stands around it,
// hide characters, or widen the page. Always shown as plain text.
#pragma once

#include <QString>

namespace countersign::ui {

// Several lines stay several. Characters that steer direction show as marks: "⟨U+202E⟩".
[[nodiscard]] QString foreignText(const QString &text);
// The same on one line, as in a list or a name.
[[nodiscard]] QString foreignLine(const QString &text);
// For a button: one line, at most so many characters, and no character taken for a shortcut.
[[nodiscard]] QString foreignLabel(const QString &text, int most = 36);

// For a tooltip, which would take text that looks like markup for markup.
[[nodiscard]] QString foreignTip(const QString &text);

} // namespace countersign::ui
