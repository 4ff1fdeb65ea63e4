// The guard of one socket. It sees every byte before Qt's parser does, lets only checked requests through, keeps the
// deadlines, and is the only one that writes (engineering.md B1.4, B1.5).
//
// Lives on the HTTP thread. Shared: the Hub owns it while the socket is connected, a Reply only watches it. Its last
// owner may let go on any thread; it is destroyed on its own.
#pragma once

#include "http/headvalidator.h"
#include "http/request.h"
#include "http/response.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <cstdint>
#include <memory>
#include <string>

namespace countersign::http {

class Hub;

class Connection final : public QObject, public std::enable_shared_from_this<Connection>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    // Attaches to the socket before anybody else has connected to its readyRead, and enters itself in the hub.
    static void attach(Hub &hub, QTcpSocket *socket, Listener listener, bool secure);
    ~Connection() override;

    // Called by the front end when Qt's parser has read the request that was found complete.
    void dispatch(const QByteArray &body);
    // Qt's object for the request just dispatched; released when the answer has been written, or with the socket.
    void keepUntilAnswered(std::shared_ptr<void> responder);
    [[nodiscard]] bool isAnswering() const { return m_stage == Stage::Answering; }
    [[nodiscard]] bool isReadyForNext() const { return m_stage == Stage::Head; }
    [[nodiscard]] const QTcpSocket *socket() const { return m_socket; }

    [[nodiscard]] bool expects(std::uint64_t exchange) const;
    void answer(std::uint64_t exchange, const Response &response); // nothing happens when it is no longer expected
    void answerError(std::uint64_t exchange, int status);

    void checkDeadlines(std::int64_t nowMs);
    void finishUp(); // an answer being waited for still leaves; everything else ends now
    void abort();    // ends now
    void forget();   // the hub is going away
    [[nodiscard]] Listener listener() const { return m_listener; }
    [[nodiscard]] bool isBusy() const; // an answer is awaited or being written

private:
    enum class Stage : std::uint8_t {
        Head, // waiting for the rest of a head, or for a request at all
        Body,
        Ready,     // all bytes are here, Qt's parser is about to read the last of them
        Answering, // the handler has it
        Draining,  // the last answer is written; what still comes in is thrown away so that the peer can read it
        Closing,   // everything is said, Qt closes when the bytes are out
        Gone,
    };

    Connection(Hub &hub, QTcpSocket *socket, Listener listener, bool secure);
    void bytesArrived();
    void headBytes(std::int64_t available);
    bool admitHead();
    void bodyBytes(std::int64_t seen);
    void reject(int status);
    void sever();
    void drain();
    void send(const Response &response, bool keepAlive, std::string_view requestId, bool mayLinger);
    void closeAfterWriting(bool peerMayStillSend);
    void bytesLeft();
    void shutWhenWritten();
    void nextRequest();
    void releaseBody();
    void gone();
    [[nodiscard]] std::int64_t unwritten() const;
    [[nodiscard]] std::string_view path() const;
    Request makeRequest(const QByteArray &body);

    Hub *m_hub;
    QPointer<QTcpSocket> m_socket;
    HeadValidator m_validator;
    std::string m_head; // bytes of the current head, perhaps with the start of its body
    std::string m_peer;
    std::shared_ptr<void> m_responder;
    std::uint64_t m_exchange = 0; // of the request being answered, 0 when there is none
    std::uint64_t m_exchanges = 0;
    std::uint64_t m_number = 0;       // of the request being answered, for its id
    std::uint64_t m_requestBytes = 0; // head and body of the current request
    std::uint64_t m_seenBytes = 0;    // of those and what follows
    std::size_t m_reservedBody = 0;
    std::int64_t m_since = 0; // when the stage or the wait for the first byte began
    std::int64_t m_unwrittenBefore = 0;
    std::int64_t m_writeProgressAt = 0;
    Listener m_listener;
    Stage m_stage = Stage::Head;
    bool m_secure;
    bool m_isHead = false;
    bool m_keepAlive = false;
    bool m_pipelined = false;    // bytes beyond the current request have come
    bool m_answerUnread = false; // the peer cannot have read all of the last answer: part of it is still here
    bool m_finishing = false;
    bool m_shut = false;
};

} // namespace countersign::http
