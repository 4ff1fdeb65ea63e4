#include "http/connection.h"

#include "http/hub.h"
#include "http/logging.h"
#include "http/reply.h"
#include "http/wire.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <utility>

#include <sys/socket.h>

namespace countersign::http {

namespace {

constexpr std::size_t keptHeadCapacity = 4'096;

std::uint64_t nextRequestNumber()
{
    static std::atomic<std::uint64_t> last = 0;
    return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

std::int64_t ticksUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string addressText(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return (isIpv4 ? QHostAddress(ipv4) : address).toString().toStdString();
}

} // namespace

void Connection::attach(Hub &hub, QTcpSocket *socket, Listener listener, bool secure)
{
    std::shared_ptr<Connection> connection(new Connection(hub, socket, listener, secure),
                                           [](Connection *last) { last->deleteLater(); });
    hub.add(std::move(connection));
}

Connection::Connection(Hub &hub, QTcpSocket *socket, Listener listener, bool secure)
    : m_hub(&hub)
    , m_socket(socket)
    , m_validator(HeadLimits{hub.limits.head, hub.limits.head / 2, hub.limits.headers})
    , m_peer(addressText(socket->peerAddress()))
    , m_since(ticksMs())
    , m_listener(listener)
    , m_secure(secure)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Beyond this Qt stops reading from the kernel: a last stop behind the checks.
    socket->setReadBufferSize(static_cast<qint64>(hub.limits.head + hub.limits.body) + 1);
    connect(socket, &QIODevice::readyRead, this, &Connection::bytesArrived);
    connect(socket, &QIODevice::bytesWritten, this, &Connection::bytesLeft);
    if (secure)
        connect(static_cast<QSslSocket *>(socket), &QSslSocket::encryptedBytesWritten, this, &Connection::bytesLeft);
    connect(socket, &QAbstractSocket::disconnected, this, &Connection::gone);
    connect(socket, &QObject::destroyed, this, &Connection::gone);
}

Connection::~Connection() = default;

void Connection::bytesArrived()
{
    if (!m_socket)
        return;
    const std::int64_t available = m_socket->bytesAvailable();
    if (available <= 0)
        return;
    switch (m_stage) {
    case Stage::Head:
        headBytes(available);
        return;
    case Stage::Body:
        bodyBytes(available);
        return;
    case Stage::Ready:
        // Qt's parser did not take what the guard found complete: they disagree, so nothing here can be trusted.
        qCCritical(lcHttp, "Qt's parser disagrees about where a request ends; connection dropped");
        abort();
        return;
    case Stage::Answering:
        // Qt's parser would start the next request while this one is answered, and answers would change places.
        m_pipelined = true;
        sever();
        drain();
        return;
    case Stage::Draining:
    case Stage::Closing:
        drain();
        return;
    case Stage::Gone:
        return;
    }
}

void Connection::headBytes(std::int64_t available)
{
    const std::size_t before = m_head.size();
    if (before == 0) {
        // A peer that asks again before it has read the last answer would have us store answers without end.
        if (m_answerUnread) {
            sever();
            drain();
            closeAfterWriting(true);
            return;
        }
        m_since = ticksMs();
    }
    // One byte more than may be, so that the validator sees the excess.
    const std::size_t wanted = std::min(static_cast<std::size_t>(available), m_hub->limits.head + 1 - before);
    m_head.resize(before + wanted);
    const qint64 got = m_socket->peek(m_head.data() + before, static_cast<qint64>(wanted));
    m_head.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));

    switch (m_validator.examine(m_head)) {
    case HeadValidator::Verdict::NeedMore:
        return;
    case HeadValidator::Verdict::Reject:
        reject(m_validator.status());
        return;
    case HeadValidator::Verdict::Complete:
        break;
    }
    if (!admitHead())
        return;
    m_requestBytes = m_validator.length() + m_validator.contentLength();
    m_seenBytes = before;
    m_stage = Stage::Body;
    m_since = ticksMs();
    bodyBytes(available);
    if (m_stage == Stage::Body && m_validator.expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

bool Connection::admitHead()
{
    const Method method = methodFromToken(m_validator.method().of(m_head));
    m_isHead = method == Method::Head;
    m_keepAlive = m_validator.keepAlive();
    if (m_validator.hasHost() && !m_hub->hosts.allows(m_validator.host().of(m_head))) {
        reject(421);
        return false;
    }
    const std::uint64_t length = m_validator.contentLength();
    if (length == 0)
        return true;
    if (length > m_hub->bodyLimitFor(method, path())) {
        reject(413);
        return false;
    }
    if (length > m_hub->limits.allBodies || m_hub->bodyBytes > m_hub->limits.allBodies - length) {
        reject(503);
        return false;
    }
    m_reservedBody = static_cast<std::size_t>(length);
    m_hub->bodyBytes += m_reservedBody;
    if (length > m_hub->limits.body)
        m_socket->setReadBufferSize(static_cast<qint64>(m_hub->limits.head + length) + 1);
    return true;
}

void Connection::bodyBytes(std::int64_t seen)
{
    m_seenBytes += static_cast<std::uint64_t>(seen);
    if (m_seenBytes < m_requestBytes)
        return;
    m_pipelined = m_seenBytes > m_requestBytes;
    m_stage = Stage::Ready;
    m_hub->feeding = this;
}

void Connection::dispatch(const QByteArray &body)
{
    if (m_stage != Stage::Ready || !m_socket)
        return;
    if (static_cast<std::uint64_t>(body.size()) != m_validator.contentLength()) {
        qCCritical(lcHttp, "Qt's parser disagrees about the length of a body; connection dropped");
        abort();
        return;
    }
    // Qt has read the first request and must not read on.
    if (m_pipelined) {
        sever();
        drain();
    }
    m_stage = Stage::Answering;
    m_exchange = ++m_exchanges;
    m_number = nextRequestNumber();
    ++m_hub->requests;

    const std::shared_ptr<Connection> self = shared_from_this();
    const std::uint64_t exchange = m_exchange;
    try {
        Reply reply(self, exchange);
        m_hub->handler(makeRequest(body), std::move(reply));
        return;
    } catch (const std::exception &error) {
        qCCritical(lcHttp, "%s failed: %s", requestId(m_number).c_str(), error.what());
    } catch (...) {
        qCCritical(lcHttp, "%s failed", requestId(m_number).c_str());
    }
    answerError(exchange, 500);
}

Request Connection::makeRequest(const QByteArray &body)
{
    Request request;
    request.method = methodFromToken(m_validator.method().of(m_head));
    request.listener = m_listener;
    request.secure = m_secure;
    request.number = m_number;
    request.target = m_validator.target().of(m_head);
    for (const HeadValidator::Field &field : m_validator.fields())
        request.headers.add(std::string(field.name.of(m_head)), std::string(field.value.of(m_head)));
    request.body.assign(body.constData(), static_cast<std::size_t>(body.size()));
    request.peer = m_peer;
    request.receivedTicks = ticksUs();
    return request;
}

void Connection::keepUntilAnswered(std::shared_ptr<void> responder)
{
    m_responder = std::move(responder);
}

bool Connection::expects(std::uint64_t exchange) const
{
    return m_stage == Stage::Answering && exchange != 0 && m_exchange == exchange;
}

void Connection::answer(std::uint64_t exchange, const Response &response)
{
    if (!expects(exchange))
        return;
    m_exchange = 0;
    const bool keepAlive = m_keepAlive && !m_pipelined && !m_finishing;
    releaseBody();
    send(response, keepAlive, requestId(m_number), m_pipelined);
}

void Connection::answerError(std::uint64_t exchange, int status)
{
    if (!expects(exchange))
        return;
    answer(exchange, m_hub->errorResponse(status, path()));
}

void Connection::reject(int status)
{
    sever();
    releaseBody();
    Response response = m_hub->errorResponse(status, path());
    if (status == 503)
        response.with("Retry-After", "1");
    m_isHead = m_validator.method().of(m_head) == "HEAD";
    send(response, false, {}, true);
    drain();
}

void Connection::send(const Response &response, bool keepAlive, std::string_view id, bool mayLinger)
{
    WireOptions options;
    options.omitBody = m_isHead;
    options.keepAlive = keepAlive;
    options.idleSeconds = m_hub->limits.idleAdvertisedSeconds;
    options.date = m_hub->date();
    options.requestId = id;
    const std::string bytes = encodeResponse(response, options);

    // Set before writing: a write that fails ends the connection inside the call.
    m_stage = keepAlive ? Stage::Head : Stage::Closing;
    if (unwritten() == 0)
        m_writeProgressAt = ticksMs();
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    if (m_socket)
        m_socket->flush();
    if (m_stage == Stage::Gone)
        return;
    m_answerUnread = unwritten() > 0;
    if (keepAlive)
        nextRequest();
    else
        closeAfterWriting(mayLinger);
}

void Connection::nextRequest()
{
    m_head.clear();
    if (m_head.capacity() > keptHeadCapacity)
        m_head.shrink_to_fit();
    m_validator.restart();
    m_requestBytes = 0;
    m_seenBytes = 0;
    m_since = ticksMs();
    // Qt reads on as soon as its responder is released.
    m_responder.reset();
}

void Connection::closeAfterWriting(bool peerMayStillSend)
{
    m_since = ticksMs();
    if (!peerMayStillSend) {
        m_stage = Stage::Closing;
        m_socket->disconnectFromHost();
        return;
    }
    // Closing a socket with unread bytes resets the connection, and the reset overtakes the answer. So: say that
    // nothing more will be sent, read what comes, and leave when the peer does or its time is up.
    m_stage = Stage::Draining;
    shutWhenWritten();
}

void Connection::bytesLeft()
{
    m_writeProgressAt = ticksMs();
    if (unwritten() > 0)
        return;
    m_answerUnread = false;
    shutWhenWritten();
}

void Connection::shutWhenWritten()
{
    if (m_stage != Stage::Draining || m_shut || !m_socket || unwritten() > 0)
        return;
    m_shut = true;
    m_since = ticksMs();
    if (!m_secure)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void Connection::sever()
{
    if (!m_socket)
        return;
    QObject::disconnect(m_socket, &QIODevice::readyRead, nullptr, nullptr);
    connect(m_socket, &QIODevice::readyRead, this, &Connection::bytesArrived);
}

void Connection::drain()
{
    if (!m_socket)
        return;
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

void Connection::checkDeadlines(std::int64_t nowMs)
{
    if (!m_socket)
        return;
    const std::int64_t pending = unwritten();
    if (pending > 0) {
        if (pending != m_unwrittenBefore)
            m_writeProgressAt = nowMs;
        m_unwrittenBefore = pending;
        if (nowMs - m_writeProgressAt >= m_hub->limits.writeStallMs) {
            abort();
            return;
        }
    } else {
        m_unwrittenBefore = 0;
    }
    const std::int64_t waited = nowMs - m_since;
    switch (m_stage) {
    case Stage::Head:
        if (!m_head.empty()) {
            if (waited >= m_hub->limits.headDeadlineMs)
                reject(408);
        } else if (pending > 0) {
            m_since = nowMs;
        } else if (waited >= (m_exchanges == 0 ? m_hub->limits.headDeadlineMs : m_hub->limits.idleMs)) {
            m_stage = Stage::Closing;
            m_since = nowMs;
            m_socket->disconnectFromHost();
        }
        return;
    case Stage::Body:
        if (waited >= m_hub->limits.bodyDeadlineMs)
            reject(408);
        return;
    case Stage::Draining:
        if (pending == 0 && waited >= m_hub->limits.lingerMs)
            closeAfterWriting(false);
        return;
    case Stage::Closing:
        if (pending == 0 && waited >= m_hub->limits.lingerMs)
            abort();
        return;
    case Stage::Ready:
    case Stage::Answering:
    case Stage::Gone:
        return;
    }
}

void Connection::finishUp()
{
    m_finishing = true;
    switch (m_stage) {
    case Stage::Head:
    case Stage::Body:
    case Stage::Ready:
        if (m_socket && unwritten() > 0) {
            sever();
            closeAfterWriting(false);
        } else {
            abort();
        }
        return;
    case Stage::Answering:
    case Stage::Draining:
    case Stage::Closing:
    case Stage::Gone:
        return;
    }
}

bool Connection::isBusy() const
{
    return m_stage == Stage::Answering || (m_socket && unwritten() > 0);
}

void Connection::abort()
{
    if (m_socket)
        m_socket->abort();
    gone();
}

void Connection::gone()
{
    if (m_stage == Stage::Gone)
        return;
    m_stage = Stage::Gone;
    m_exchange = 0;
    releaseBody();
    if (m_socket)
        QObject::disconnect(m_socket, nullptr, this, nullptr);
    m_socket = nullptr;
    if (Hub *hub = std::exchange(m_hub, nullptr)) {
        if (hub->feeding == this)
            hub->feeding = nullptr;
        const std::shared_ptr<void> responder = std::move(m_responder);
        hub->remove(this);
    }
}

void Connection::forget()
{
    if (m_socket) {
        QObject::disconnect(m_socket, nullptr, this, nullptr);
        m_socket->abort();
    }
    gone();
}

void Connection::releaseBody()
{
    if (m_reservedBody == 0 || !m_hub)
        return;
    m_hub->bodyBytes -= m_reservedBody;
    m_reservedBody = 0;
    if (m_socket)
        m_socket->setReadBufferSize(static_cast<qint64>(m_hub->limits.head + m_hub->limits.body) + 1);
}

std::int64_t Connection::unwritten() const
{
    if (!m_socket)
        return 0;
    std::int64_t bytes = m_socket->bytesToWrite();
    if (m_secure)
        bytes += static_cast<const QSslSocket *>(m_socket.data())->encryptedBytesToWrite();
    return bytes;
}

std::string_view Connection::path() const
{
    const std::string_view target = m_validator.target().of(m_head);
    return target.substr(0, target.find('?'));
}

} // namespace countersign::http
