// The window on a running gateway: from the start of this process to the first painted window, from being connected to
// the first rows, and the longest time the event loop was kept from its work while the list was scrolled.
//   countersign_bench_window URL TOKEN

#include "window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace countersign::ui;

namespace {

constexpr int scrollSteps = 600;
constexpr int beatMs = 1;

// Since the kernel started this process, so that loading the libraries counts.
double millisecondsOfProcess()
{
    std::timespec boot{};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    std::FILE *stat = std::fopen("/proc/self/stat", "r");
    unsigned long long started = 0;
    const int read =
        stat
            ? std::fscanf(
                  stat, "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
                  &started)
            : 0;
    if (stat)
        std::fclose(stat);
    const double now = static_cast<double>(boot.tv_sec) * 1e3 + static_cast<double>(boot.tv_nsec) / 1e6;
    return read == 1 ? now - static_cast<double>(started) * 10.0 : -1;
}

class Bench final : public QObject
{
public:
    Bench(Window &window, const QUrl &url, const QString &token)
        : m_window(window)
        , m_target{url, token, false, QString()}
    {
        connect(&m_window, &Window::firstPainted, this, [this] {
            std::printf("  start to first painted window   %8.0f ms\n", millisecondsOfProcess());
            m_connected.start();
            m_window.connectTo(m_target);
            m_look.start(1);
        });
        connect(&m_look, &QTimer::timeout, this, [this] { lookForRows(); });
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_worst = std::max(m_worst, m_sinceBeat.nsecsElapsed());
            m_sinceBeat.start();
        });
        connect(&m_scroll, &QTimer::timeout, this, [this] { scroll(); });
    }

private:
    void lookForRows()
    {
        m_view = m_window.findChild<QTableView *>(QStringLiteral("paymentsView"));
        if (!m_view || m_view->model()->rowCount() == 0)
            return;
        m_look.stop();
        std::printf("  connected to first rows         %8.0f ms\n",
                    static_cast<double>(m_connected.nsecsElapsed()) / 1e6);
        m_sinceBeat.start();
        m_beat.start(beatMs);
        m_scroll.start(8);
    }

    void scroll()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep() / 2);
        if (++m_steps < scrollSteps)
            return;
        std::printf("  longest stall while scrolling   %8.1f ms (%d steps, %d rows loaded)\n",
                    static_cast<double>(m_worst) / 1e6, scrollSteps, m_view->model()->rowCount());
        QApplication::quit();
    }

    Window &m_window;
    Target m_target;
    QTableView *m_view = nullptr;
    QElapsedTimer m_connected, m_sinceBeat;
    QTimer m_look, m_beat, m_scroll;
    qint64 m_worst = 0;
    int m_steps = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: countersign_bench_window URL TOKEN\n");
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    setUpApplication(application);
    Window window;
    const Bench bench(window, QUrl(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]));
    window.show();
    return QApplication::exec();
}
