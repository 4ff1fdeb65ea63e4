// The language of the window: translators, default locale and direction. GUI thread, after QApplication.
#pragma once

#include <QString>
#include <QStringList>

namespace countersign::ui {

// "system", "en", "fr" or "ar". What is on screen already keeps its language; the window is built again after this.
void setLanguage(const QString &code);
// The code in force, never "system".
[[nodiscard]] QString currentLanguage();
[[nodiscard]] QStringList languages();
[[nodiscard]] QString languageName(const QString &code); // in that language itself

} // namespace countersign::ui
