#include "http/reply.h"

#include "http/connection.h"
#include "http/logging.h"

#include <QThread>

#include <utility>

namespace countersign::http {

namespace {

// Dropped when the connection is destroyed first.
template <class Function>
void postTo(const std::shared_ptr<Connection> &connection, Function function)
{
    QMetaObject::invokeMethod(connection.get(), std::move(function), Qt::QueuedConnection);
}

void giveUp(Connection &connection, std::uint64_t exchange)
{
    if (!connection.expects(exchange))
        return;
    qCCritical(lcHttp, "a request was left unanswered");
    connection.answerError(exchange, 500);
}

} // namespace

Reply::Reply(std::weak_ptr<Connection> connection, std::uint64_t exchange)
    : m_connection(std::move(connection))
    , m_exchange(exchange)
{
}

Reply::Reply(Reply &&other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_exchange(std::exchange(other.m_exchange, 0))
{
}

Reply &Reply::operator=(Reply &&other) noexcept
{
    // The answer owed until now is given up in the way the destructor does.
    Reply given(std::move(other));
    std::swap(m_connection, given.m_connection);
    std::swap(m_exchange, given.m_exchange);
    return *this;
}

Reply::~Reply()
{
    const std::uint64_t exchange = std::exchange(m_exchange, 0);
    if (exchange == 0)
        return;
    try {
        if (const std::shared_ptr<Connection> connection = m_connection.lock()) {
            // A thread that gave up its job lets go of the reply where it is; the connection must hear of it on its
            // own.
            if (QThread::currentThread() == connection->thread())
                giveUp(*connection, exchange);
            else
                postTo(connection, [raw = connection.get(), exchange] { giveUp(*raw, exchange); });
        }
    } catch (...) {
        // Only memory can be missing here, and then the connection's peer must be content with its own time limit.
        qCCritical(lcHttp, "a request was left unanswered and without an error");
    }
}

void Reply::send(const Response &response)
{
    const std::uint64_t exchange = std::exchange(m_exchange, 0);
    if (exchange == 0)
        return;
    const std::shared_ptr<Connection> connection = m_connection.lock();
    if (!connection)
        return;
    if (QThread::currentThread() == connection->thread()) {
        connection->answer(exchange, response);
        return;
    }
    // Forgiven, because the other way to notice would be a crash in somebody's office.
    qCWarning(lcHttp, "an answer was given on another thread");
    postTo(connection, [raw = connection.get(), exchange, response] { raw->answer(exchange, response); });
}

bool Reply::isWanted() const
{
    if (m_exchange == 0)
        return false;
    const std::shared_ptr<Connection> connection = m_connection.lock();
    return connection && connection->expects(m_exchange);
}

} // namespace countersign::http
