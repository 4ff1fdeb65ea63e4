// Icons of the breeze set, read where the system has them and recoloured by the palette. An icon that is not installed
// is null; whoever shows one alone says it in words then.
#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace countersign::ui {

// name: as in the set, "edit-copy". Without a tone it has the colour of text, with one that of the tone.
[[nodiscard]] QIcon icon(const QString &name, std::optional<Tone> tone = std::nullopt);

// Where the set is looked for, for tests; empty: where the system keeps it.
void setIconFolder(const QString &folder);

} // namespace countersign::ui
