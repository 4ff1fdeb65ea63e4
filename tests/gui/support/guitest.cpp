#include "gui/support/guitest.h"

#include "widgets/icons.h"
#include "widgets/language.h"
#include "widgets/settings.h"
#include "widgets/theme.h"
#include "window.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace countersign::test {

using namespace Qt::StringLiterals;

void beginGuiTest()
{
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QStandardPaths::setTestModeEnabled(true);
    ui::setUpApplication(*qApp);
    resetGui();
}

void resetGui()
{
    ui::Settings::clear();
    ui::setLanguage(u"en"_s);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
}

QWidget *dialog(const QString &name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace countersign::test
