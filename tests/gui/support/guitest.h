// What every test of the window starts from: its own settings, the English language, the light colours, no mercy for
// warnings about broken connections.
#pragma once

#include <QApplication>
#include <QTest>

namespace countersign::test {

// Call from initTestCase(): settings go to a place of this test's own and start empty.
void beginGuiTest();
// Call from init(): every test starts from the defaults.
void resetGui();

// Data of a test that looks at its page in each dress: int mode (of Theme), QSize size, QString language.
void addPictureRows();

// The one child with this name, which must exist.
template <class T>
T *child(const QObject *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found)
        qFatal("no child named %s", qPrintable(name));
    return found;
}

// A top-level dialog with this name that is showing, or null.
QWidget *dialog(const QString &name);

} // namespace countersign::test

#define COUNTERSIGN_GUI_TEST(Class)                                                                                    \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        countersign::test::beginGuiTest();                                                                             \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
