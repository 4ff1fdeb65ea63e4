#include "window.h"

#include "pages/shell.h"
#include "pages/traynotices.h"
#include "widgets/calmstyle.h"
#include "widgets/closing.h"
#include "widgets/dialogs.h"
#include "widgets/icons.h"
#include "widgets/language.h"
#include "widgets/settings.h"
#include "widgets/statepanel.h"
#include "widgets/theme.h"
#include "widgets/tray.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

Theme::Mode modeFrom(const QString &appearance)
{
    if (appearance == "light"_L1)
        return Theme::Mode::Light;
    if (appearance == "dark"_L1)
        return Theme::Mode::Dark;
    return Theme::Mode::System;
}

} // namespace

void setUpApplication(QApplication &application)
{
    // Settings and the desktop find the program by these names.
    QCoreApplication::setOrganizationName(u"Countersign"_s);
    QCoreApplication::setApplicationName(u"Countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setDesktopFileName(u"countersign"_s);
    QGuiApplication::setApplicationDisplayName(u"Countersign"_s);
    QGuiApplication::setWindowIcon(QIcon(trayPicture(64, 0)));
    QApplication::setStyle(new CalmStyle);
    application.setAttribute(Qt::AA_DontShowIconsInMenus, false);
    setLanguage(Settings::get<QString>(Setting::Language));
    Theme::instance().setMode(modeFrom(Settings::get<QString>(Setting::Appearance)));
}

Window::Window(QWidget *parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget(this))
    , m_starting(new StatePanel(this))
{
    setObjectName(u"window"_s);
    setAccessibleName(u"Countersign"_s);
    setWindowTitle(u"Countersign"_s);
    m_stack->setObjectName(u"windowStack"_s);
    m_starting->setObjectName(u"starting"_s);
    m_stack->addWidget(m_starting);
    setCentralWidget(m_stack);
    starting();
    if (!restoreGeometry(Settings::get<QByteArray>(Setting::WindowGeometry)))
        resize(sizeHint());
}

Window::~Window() = default;

void Window::starting()
{
    m_connected = false;
    m_session.disconnectFrom();
    m_starting->setContent({.title = tr("Starting the gateway…"), .busy = true});
    m_stack->setCurrentWidget(m_starting);
}

void Window::startFailed(const QString &reason)
{
    m_starting->setContent({.iconName = u"dialog-error"_s,
                            .tone = Tone::Negative,
                            .title = tr("The gateway did not start"),
                            .text = reason,
                            .action = tr("Try again")},
                           [this] {
                               starting();
                               Q_EMIT retryRequested();
                           });
    m_stack->setCurrentWidget(m_starting);
}

void Window::connectTo(const Target &target)
{
    if (m_shell)
        m_shell->saveState();
    m_connected = true;
    m_session.disconnectFrom();
    buildShell();
    m_session.connectTo(target);
    const QString name = target.local ? tr("This computer") : (target.name.isEmpty() ? target.url.host() : target.name);
    setWindowTitle(u"%1 – Countersign"_s.arg(name));
}

// A fresh set of pages knows nothing of another gateway's objects and speaks the language of now.
void Window::buildShell()
{
    auto *shell = new Shell(m_session, m_stack);
    m_stack->addWidget(shell);
    m_stack->setCurrentWidget(shell);
    if (m_shell) {
        m_stack->removeWidget(m_shell);
        m_shell->deleteLater();
    }
    m_shell = shell;
    connect(shell, &Shell::demoRequested, this, &Window::demoRequested);
    connect(shell, &Shell::accountMade, this, &Window::firstAccountRequested);
    connect(shell, &Shell::appearanceChosen, this, [](const QString &appearance) {
        Settings::setValue(Setting::Appearance, appearance);
        Theme::instance().setMode(modeFrom(appearance));
    });
    connect(shell, &Shell::languageChosen, this, &Window::chooseLanguage);
    connect(shell, &Shell::quitRequested, this, &Window::quit);
}

void Window::chooseLanguage(const QString &code)
{
    Settings::setValue(Setting::Language, code);
    setLanguage(code);
    const Target target = m_session.target();
    if (m_connected)
        QMetaObject::invokeMethod(
            this, [this, target] { connectTo(target); }, Qt::QueuedConnection);
}

void Window::setTray(Tray *tray)
{
    m_tray = tray;
    if (!tray)
        return;
    tray->setParent(this);
    connect(tray, &Tray::quitRequested, this, &Window::quit);
    m_notices = new TrayNotices(
        m_session, *tray, [this] { return isActiveWindow() && m_shell && m_shell->approvalsInFront(); }, this);
    connect(m_notices, &TrayNotices::windowRequested, this, &Window::bringForward);
    connect(m_notices, &TrayNotices::approvalsRequested, this, [this] {
        bringForward();
        if (m_shell && m_session.maySeeApprovals())
            m_shell->openApprovals();
    });
    connect(m_notices, &TrayNotices::approvalRequested, this, [this](const QString &id) {
        bringForward();
        if (m_shell)
            m_shell->openApproval(id);
    });
}

void Window::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Window::quit()
{
    m_quitting = true;
    close();
    m_quitting = false;
}

void Window::saveState()
{
    if (m_shell)
        m_shell->saveState();
    Settings::setValue(Setting::WindowGeometry, saveGeometry());
}

void Window::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_finished)
        return QMainWindow::closeEvent(event);
    const Target &target = m_session.target();
    const CloseStep step = closeStep({.tray = m_tray && m_tray->available(),
                                      .quitting = m_quitting || !m_connected,
                                      .explained = Settings::get<bool>(Setting::TrayExplained),
                                      .ownGateway = m_connected && target.local && target.inside,
                                      .waitingDeliveries = m_session.counts().deliveriesPending});
    if (step == CloseStep::Quit) {
        QMainWindow::closeEvent(event);
        return finish();
    }
    event->ignore();
    if (step == CloseStep::Ask)
        return askToQuit();
    hide();
    if (step == CloseStep::HideAndExplain)
        explainTray();
}

void Window::explainTray()
{
    Settings::setValue(Setting::TrayExplained, true);
    m_tray->showNote(
        {{},
         tr("Countersign keeps running"),
         tr("The gateway works on, and requests for approval show here. Quit is in the menu of this icon.")});
}

void Window::askToQuit()
{
    const int waiting = static_cast<int>(m_session.counts().deliveriesPending);
    const QString what =
        m_session.status().ephemeral
            ? tr("%n webhook deliveries wait. They are lost with this store, which is in memory.", nullptr, waiting)
            : tr("%n webhook deliveries wait. They go out when Countersign runs again.", nullptr, waiting);
    if (!isVisible())
        bringForward();
    MessageBox::ask(this, {tr("Quit Countersign"), what, tr("Quit"), m_session.status().ephemeral}, [this] {
        saveState();
        finish();
    });
}

void Window::finish()
{
    m_finished = true;
    Q_EMIT finished();
}

bool Window::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted && isVisible()) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &Window::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

} // namespace countersign::ui
