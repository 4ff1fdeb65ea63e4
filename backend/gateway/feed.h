// Long polls: requests parked until a commit brings something newer than they have, or their time is up. HTTP thread.
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <list>

namespace countersign::gateway {

class Feed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Feed)

public:
    static constexpr std::size_t mostParked = 64;

    explicit Feed(QObject *parent = nullptr);

    // Calls `wake` once: when visibleSeq passes `after`, after `seconds`, or when the gateway stops. False: no place
    // left. A client that has left (wanted says no) gives its place back at the next look.
    bool park(std::int64_t after, std::int64_t seconds, std::function<void()> wake, std::function<bool()> wanted);
    void committed(std::int64_t visibleSeq);
    void wakeAll();
    [[nodiscard]] std::size_t parked() const { return m_parked.size(); }

private:
    struct Parked
    {
        std::int64_t after;
        qint64 deadline;
        std::function<void()> wake;
        std::function<bool()> wanted;
    };
    void expire();
    std::list<Parked> m_parked;
    QTimer m_timer;
};

} // namespace countersign::gateway
