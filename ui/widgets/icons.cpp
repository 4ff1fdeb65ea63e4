#include "widgets/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QStringList>
#include <QSvgRenderer>

#include <cmath>
#include <memory>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QString &folderOverride()
{
    static QString folder;
    return folder;
}

QString pathOf(const QString &name, int size)
{
    static const QStringList groups = {u"actions"_s, u"status"_s, u"places"_s, u"devices"_s, u"apps"_s};
    const QStringList roots = folderOverride().isEmpty()
                                  ? QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons/breeze"_s,
                                                              QStandardPaths::LocateDirectory)
                                  : QStringList{folderOverride()};
    for (const QString &root : roots) {
        for (const QString &group : groups) {
            const QString path = u"%1/%2/%3/%4.svg"_s.arg(root, group).arg(size).arg(name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

struct Drawing
{
    QByteArray small; // drawn for 16 px
    QByteArray large; // drawn for 22 px
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const Drawing> drawing(const QString &name)
{
    static QHash<QString, std::shared_ptr<const Drawing>> known;
    const QString key = folderOverride() + u'|' + name;
    auto &entry = known[key];
    if (!entry) {
        Drawing made{read(pathOf(name, 16)), read(pathOf(name, 22))};
        if (made.small.isEmpty())
            made.small = made.large;
        if (made.large.isEmpty())
            made.large = made.small;
        entry = std::make_shared<const Drawing>(made);
    }
    return entry;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, std::shared_ptr<const Drawing> drawing, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, rendered(static_cast<int>(std::ceil(side * ratio)), color));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return rendered(side, colorFor(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_name, m_drawing, m_tone); }
    [[nodiscard]] QString key() const override { return u"countersign"_s; }
    [[nodiscard]] bool isNull() override { return m_drawing->small.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Colors &colors = Theme::colors();
        if (mode == QIcon::Disabled)
            return colors.disabled;
        return m_tone ? colors.tone(*m_tone).text : colors.text;
    }

    [[nodiscard]] QPixmap rendered(int side, const QColor &color) const
    {
        const QString cacheKey = u"countersign|%1|%2|%3"_s.arg(m_name).arg(side).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        QByteArray svg = side <= 20 ? m_drawing->small : m_drawing->large;
        // The set's drawings name their colours in a style sheet; every one of them becomes the palette's.
        for (const char *named :
             {"#232629", "#4d4d4d", "#31363b", "#da4453", "#f67400", "#27ae60", "#3daee9", "#fdbc4b"})
            svg.replace(named, color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    std::shared_ptr<const Drawing> m_drawing;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name, std::optional<Tone> tone)
{
    const auto found = drawing(name);
    return found->small.isEmpty() ? QIcon() : QIcon(new Engine(name, found, tone));
}

void setIconFolder(const QString &folder)
{
    folderOverride() = folder;
    QPixmapCache::clear();
}

} // namespace countersign::ui
