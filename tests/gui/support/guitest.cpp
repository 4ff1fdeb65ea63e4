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

void addPictureRows()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const int light = static_cast<int>(ui::Theme::Mode::Light);
    QTest::newRow("light") << light << QSize(1280, 800) << u"en"_s;
    QTest::newRow("dark") << static_cast<int>(ui::Theme::Mode::Dark) << QSize(1280, 800) << u"en"_s;
    QTest::newRow("small") << light << QSize(1024, 640) << u"en"_s;
    QTest::newRow("mirrored") << light << QSize(1280, 800) << u"ar"_s;
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
