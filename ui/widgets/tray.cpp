#include "widgets/tray.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QSystemTrayIcon>

#include <memory>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

class SystemTray final : public Tray
{
public:
    explicit SystemTray(QObject *parent)
        : Tray(parent)
        , m_menu(std::make_unique<QMenu>())
    {
        m_menu->setObjectName(u"trayMenu"_s);
        m_open = m_menu->addAction(QString());
        m_approvals = m_menu->addAction(QString());
        m_menu->addSeparator();
        m_quit = m_menu->addAction(QString());
        connect(m_open, &QAction::triggered, this, &Tray::opened);
        connect(m_approvals, &QAction::triggered, this, &Tray::approvalsOpened);
        connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT opened();
        });
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noteOpened(m_about); });
        m_icon.setObjectName(u"trayIcon"_s);
        m_icon.setContextMenu(m_menu.get());
        SystemTray::setPending(0);
        m_icon.show();
    }

    [[nodiscard]] bool available() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }

    // The words are set each time: the language may have changed.
    void setPending(qint64 count) override
    {
        m_open->setText(tr("Open Countersign"));
        m_approvals->setText(tr("Approvals"));
        m_quit->setText(tr("Quit"));
        QIcon drawn;
        for (const int side : {16, 22, 24, 32, 48, 64})
            drawn.addPixmap(trayPicture(side, count));
        m_icon.setIcon(drawn);
        m_icon.setToolTip(count > 0
                              ? tr("Countersign: %n approval(s) wait", nullptr, static_cast<int>(qMin(count, 1'001LL)))
                              : u"Countersign"_s);
    }

    void showNote(const Note &note) override
    {
        m_about = note.about;
        m_icon.showMessage(note.title, note.text, QIcon(trayPicture(64, 0)));
    }

    void withdrawNote(const QString &about) override
    {
        if (m_about == about)
            m_about.clear();
    }

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_open = nullptr;
    QAction *m_approvals = nullptr;
    QAction *m_quit = nullptr;
    QString m_about; // what the note on screen is about
};

} // namespace

Tray *makeSystemTray(QObject *parent)
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? new SystemTray(parent) : nullptr;
}

QPixmap trayPicture(int side, qint64 count)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer drawing(u":/icons/countersign.svg"_s);
    drawing.render(&painter, QRectF(0, 0, side, side));
    if (count <= 0)
        return picture;
    // Panels are small: one digit, or that there are more.
    const QString text = count > 9 ? u"9+"_s : QString::number(count);
    const double height = side * 0.62;
    const double width = text.size() > 1 ? side * 0.86 : height;
    const QRectF badge(side - width, side - height, width, height);
    const ToneColors tone = lightColors().tone(Tone::Negative);
    painter.setPen(QPen(tone.fill, std::max(1.0, side / 24.0)));
    painter.setBrush(tone.text);
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(height * 0.8));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tone.fill);
    painter.drawText(badge, Qt::AlignCenter, text);
    return picture;
}

} // namespace countersign::ui
