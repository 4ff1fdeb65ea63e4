// The window on a running gateway: from the start of this process to the first painted window, from being connected to
// the first rows, and the longest time the event loop was kept from its work while the list was scrolled.
//   countersign_bench_window URL TOKEN
//   countersign_bench_window URL TOKEN approvals   the inbox instead: how long until its rows are there, and how much
//   of a
//                                                  core it takes to show them with their countdowns

#include "window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string_view>

using namespace countersign::ui;

namespace {

constexpr int scrollSteps = 600;
constexpr int beatMs = 1;
constexpr int patienceMs = 120'000;
constexpr int idleMs = 10'000;

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
    Bench(Window &window, const QUrl &url, const QString &token, bool inbox)
        : m_window(window)
        , m_target{url, token, false, QString()}
        , m_inbox(inbox)
    {
        connect(&m_window, &Window::firstPainted, this, [this] {
            if (!m_inbox)
                std::printf("  start to first painted window   %8.0f ms\n", millisecondsOfProcess());
            m_connected.start();
            m_window.connectTo(m_target);
            m_look.start(1);
            QTimer::singleShot(patienceMs, this, [] { QApplication::exit(1); });
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
        if (m_inbox)
            return lookForApprovals();
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

    // The page is opened once the window stands; what counts is from then on.
    void lookForApprovals()
    {
        if (!m_opened.isValid()) {
            auto *page = m_window.findChild<QWidget *>(QStringLiteral("approvalsPage"));
            auto *pages = m_window.findChild<QTableView *>(QStringLiteral("paymentsView"));
            if (!page || !pages || pages->model()->rowCount() == 0)
                return;
            m_opened.start();
            if (auto *stack = qobject_cast<QStackedWidget *>(page->parentWidget()))
                stack->setCurrentWidget(page);
            return;
        }
        m_view = m_window.findChild<QTableView *>(QStringLiteral("approvalsView"));
        if (!m_view || m_view->model()->rowCount() == 0 || !m_view->isVisible())
            return;
        m_look.stop();
        std::printf("  opened to first rows            %8.0f ms\n", static_cast<double>(m_opened.nsecsElapsed()) / 1e6);
        const std::clock_t before = std::clock();
        QTimer::singleShot(idleMs, this, [this, before] {
            const double share = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / (idleMs / 1000.0);
            std::printf("  with live countdowns            %8.1f %% of a core (%d rows loaded)\n", share * 100,
                        m_view->model()->rowCount());
            QApplication::quit();
        });
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
    bool m_inbox = false;
    QTableView *m_view = nullptr;
    QElapsedTimer m_connected, m_opened, m_sinceBeat;
    QTimer m_look, m_beat, m_scroll;
    qint64 m_worst = 0;
    int m_steps = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const bool inbox = argc == 4 && std::string_view(argv[3]) == "approvals";
    if (argc != 3 && !inbox) {
        std::fprintf(stderr, "usage: countersign_bench_window URL TOKEN [approvals]\n");
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    setUpApplication(application);
    Window window;
    const Bench bench(window, QUrl(QString::fromLocal8Bit(argv[1])), QString::fromLocal8Bit(argv[2]), inbox);
    window.show();
    return QApplication::exec();
}
