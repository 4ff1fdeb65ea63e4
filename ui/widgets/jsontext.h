// JSON for reading: indented, in the order it came, nothing rounded or re-spelled.
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::ui {

[[nodiscard]] QString indentedJson(const QByteArray &json);

} // namespace countersign::ui
