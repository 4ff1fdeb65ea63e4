#include "widgets/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct Installed
{
    QString code = u"en"_s;
    std::unique_ptr<QTranslator> own;
    std::unique_ptr<QTranslator> toolkit;
};

Installed &installed()
{
    static Installed one;
    return one;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"fr"_s, u"ar"_s};
}

QString languageName(const QString &code)
{
    if (code == "fr"_L1)
        return u"Français"_s;
    if (code == "ar"_L1)
        return u"العربية"_s;
    return u"English"_s;
}

QString currentLanguage()
{
    return installed().code;
}

void setLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    QString chosen = code;
    if (!languages().contains(chosen))
        chosen = system.name().section(u'_', 0, 0);
    if (!languages().contains(chosen))
        chosen = u"en"_s;
    // The system's own locale where it speaks the language: its date order and separators are the person's.
    const bool same = system.name().section(u'_', 0, 0) == chosen;
    QLocale::setDefault(same ? system : QLocale(chosen));

    Installed &one = installed();
    if (one.own)
        QCoreApplication::removeTranslator(one.own.get());
    if (one.toolkit)
        QCoreApplication::removeTranslator(one.toolkit.get());
    one.code = chosen;
    one.toolkit = std::make_unique<QTranslator>();
    if (one.toolkit->load(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(one.toolkit.get());
    one.own = std::make_unique<QTranslator>();
    if (one.own->load(u"countersign_"_s + chosen, u":/i18n"_s))
        QCoreApplication::installTranslator(one.own.get());
    QGuiApplication::setLayoutDirection(QLocale(chosen).textDirection());
}

} // namespace countersign::ui
