// The window of the console. It reaches a gateway over HTTP alone and is shown before there is one. GUI thread.
//
//     setUpApplication(app);
//     Window window;
//     window.show();              // busy until one of:
//     window.connectTo(target);   // may be called again, for another gateway
//     window.startFailed(reason); // the gateway inside could not start
#pragma once

#include "client/session.h"

#include <QMainWindow>

#include <memory>

class QApplication;
class QStackedWidget;

namespace countersign::ui {

class Shell;
class StatePanel;
class Tray;
class TrayNotices;

// Names, style, colours, language and fonts. Once, before the first widget.
void setUpApplication(QApplication &application);

class Window final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Window)

public:
    explicit Window(QWidget *parent = nullptr);
    ~Window() override;

    void connectTo(const Target &target);
    // Back to the busy state, for instance while the gateway inside starts on other data.
    void starting();
    // reason: a sentence that names the cause and the way out.
    void startFailed(const QString &reason);
    // From now on closing hides the window while there is a panel to come back from. The window takes it over.
    void setTray(Tray *tray);
    void bringForward();
    void saveState(); // what closing remembers
    // Ends the program, after a question where something would be left undone.
    void quit();
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] QSize sizeHint() const override { return {1280, 800}; }

Q_SIGNALS:
    void finished();       // nothing keeps the program any more
    void firstPainted();   // once, after the first frame is on its way to the screen
    void retryRequested(); // the person wants the start tried again
    void demoRequested();  // the first-run page: make the gateway inside the demo; the window sees it happen, or
                           // startFailed()
    void firstAccountRequested(const QString &merchantName, const QString &currency); // made through the API already

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildShell();
    void chooseLanguage(const QString &code);
    void explainTray();
    void askToQuit();
    void finish();

    Session m_session;
    QStackedWidget *m_stack;
    StatePanel *m_starting;
    Shell *m_shell = nullptr;
    Tray *m_tray = nullptr;
    TrayNotices *m_notices = nullptr;
    bool m_connected = false;
    bool m_painted = false;
    bool m_quitting = false; // asked for by its name
    bool m_finished = false;
};

} // namespace countersign::ui
