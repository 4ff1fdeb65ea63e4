// The TLS listener: certificates given and made, the handshake and its enemies, and the same guard behind it.
#include "testserver.h"

#include "http/tls.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>

using namespace countersign;
using namespace countersign::http;
using namespace countersign::http::test;

namespace {

std::string pemOf(EVP_PKEY *key, const char *passphrase)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, passphrase ? EVP_aes_256_cbc() : nullptr, nullptr, 0, nullptr,
                                  const_cast<char *>(passphrase));
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    std::string text(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    EVP_PKEY_free(key);
    return text;
}

class TlsClient
{
public:
    explicit TlsClient(std::uint16_t port, const QByteArray &protocol = {},
                       QSsl::SslProtocol version = QSsl::SecureProtocols)
    {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(version);
        if (!protocol.isEmpty())
            configuration.setAllowedNextProtocols({protocol, QByteArrayLiteral("http/1.1")});
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        waitFor([this] { return m_socket.isEncrypted() || m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    QSslSocket &socket() { return m_socket; }
    void send(std::string_view bytes) { m_socket.write(bytes.data(), static_cast<qint64>(bytes.size())); }
    // Everything up to the end of a body of the length announced.
    std::string answer()
    {
        std::string text;
        waitFor([this, &text] {
            text += m_socket.readAll().toStdString();
            const std::size_t headEnd = text.find("\r\n\r\n");
            const std::size_t length = text.find("Content-Length: ");
            if (headEnd == std::string::npos || length == std::string::npos)
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            return text.size() >= headEnd + 4 + std::stoul(text.substr(length + 16)) ||
                   m_socket.state() == QAbstractSocket::UnconnectedState;
        });
        return text;
    }
    bool isClosedByPeer()
    {
        return waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

private:
    QSslSocket m_socket;
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeCertificateNamesTheMachine();
    void madeCertificatesDiffer();
    void chainIsSentWhole();
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void missingFilesAreNamed();
    void rsaKeyIsUsable();
    void requestsAndAnswers();
    void requestRightBehindTheHandshakeIsAnswered_data();
    void requestRightBehindTheHandshakeIsAnswered();
    void largeBodiesBothWays();
    void onlyHttp11IsNegotiated();
    void oldTlsIsRefused();
    void plainBytesAreRefused();
    void silentPeerIsDropped();
    void handshakesCountAsConnections();
    void guardHoldsBehindTls();
    void replyAfterTheClientLeft();
    void closingTheListenerDropsHandshakesToo();

private:
    std::uint16_t listenOn(TestServer &server, Listener kind = Listener::Share) const;
    std::string m_certificate;
    std::string m_key;
    std::optional<Tls> m_tls;
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    Result<SelfSigned> made = makeSelfSigned({"Shop.example", "192.0.2.9", "fd00::9"});
    QVERIFY(made.ok());
    m_certificate = made->certificatePem;
    m_key = made->keyPem;
    Result<Tls> tls = tlsFromPem(m_certificate, m_key, "certificate", "key");
    QVERIFY(tls.ok());
    m_tls = tls.value();
}

std::uint16_t TlsTest::listenOn(TestServer &server, Listener kind) const
{
    QString error;
    const std::uint16_t port = server.server->listen({QHostAddress(QHostAddress::LocalHost), 0, kind, m_tls}, &error);
    if (port == 0)
        qWarning("%s", qPrintable(error));
    return port;
}

void TlsTest::madeCertificateNamesTheMachine()
{
    const QSslCertificate &certificate = m_tls->certificate;
    const auto names = certificate.subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
    QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("Shop.example")));
    for (const char *address : {"127.0.0.1", "192.0.2.9"})
        QVERIFY2(names.contains(QSsl::IpAddressEntry, QLatin1StringView(address)), address);
    const QStringList addresses = names.values(QSsl::IpAddressEntry);
    for (const char *address : {"::1", "fd00::9"}) {
        QVERIFY2(std::any_of(addresses.begin(), addresses.end(),
                             [address](const QString &text) {
                                 return QHostAddress(text) == QHostAddress(QLatin1StringView(address));
                             }),
                 address);
    }
    QCOMPARE(m_tls->key.algorithm(), QSsl::Ec);
    QCOMPARE(m_tls->key.length(), 256);
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(300));
    QVERIFY(certificate.expiryDate() < QDateTime::currentDateTimeUtc().addDays(398));
    // No authority: who trusts it trusts this one certificate and nothing it could sign.
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    QVERIFY(std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.name() == QLatin1StringView("basicConstraints") && extension.isCritical() &&
               !extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }));
}

void TlsTest::madeCertificatesDiffer()
{
    Result<SelfSigned> other = makeSelfSigned({});
    QVERIFY(other.ok());
    QVERIFY(other->keyPem != m_key);
    Result<Tls> tls = tlsFromPem(other->certificatePem, other->keyPem, "c", "k");
    QVERIFY(tls.ok());
    QVERIFY(tls->certificate.serialNumber() != m_tls->certificate.serialNumber());
}

void TlsTest::chainIsSentWhole()
{
    Result<SelfSigned> other = makeSelfSigned({});
    QVERIFY(other.ok());
    Result<Tls> tls = tlsFromPem(m_certificate + other->certificatePem, m_key, "c", "k");
    QVERIFY(tls.ok());
    QCOMPARE(tls->intermediates.size(), 1);
    TestServer server;
    QString error;
    const std::uint16_t port =
        server.server->listen({QHostAddress(QHostAddress::LocalHost), 0, Listener::Main, tls.value()}, &error);
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
    QCOMPARE(client.socket().peerCertificateChain().size(), 2);
}

void TlsTest::unusableFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    Result<SelfSigned> made = makeSelfSigned({});
    Result<SelfSigned> other = makeSelfSigned({});
    Result<SelfSigned> expired = makeSelfSigned({}, 0);
    Result<SelfSigned> longExpired = makeSelfSigned({}, -1);
    QVERIFY(made.ok() && other.ok() && expired.ok() && longExpired.ok());
    const QByteArray certificate = QByteArray::fromStdString(made->certificatePem);
    const QByteArray key = QByteArray::fromStdString(made->keyPem);
    QTest::newRow("no PEM") << QByteArray("hello") << key << QByteArray("tls-certificate")
                            << QByteArray("c.pem: no certificate in PEM form");
    QTest::newRow("empty") << QByteArray() << key << QByteArray("tls-certificate")
                           << QByteArray("c.pem: no certificate in PEM form");
    QTest::newRow("expired") << QByteArray::fromStdString(longExpired->certificatePem)
                             << QByteArray::fromStdString(longExpired->keyPem) << QByteArray("tls-certificate")
                             << QByteArray("c.pem: the certificate has expired");
    QTest::newRow("swapped") << key << certificate << QByteArray("tls-certificate")
                             << QByteArray("c.pem: no certificate in PEM form");
    QTest::newRow("no key") << certificate << certificate << QByteArray("tls-key")
                            << QByteArray("k.pem: no private key in PEM form");
    QTest::newRow("foreign key") << certificate << QByteArray::fromStdString(other->keyPem) << QByteArray("tls-key")
                                 << QByteArray("k.pem: the key does not belong to c.pem");
    QTest::newRow("passphrase") << certificate << QByteArray::fromStdString(pemOf(EVP_EC_gen("P-256"), "secret"))
                                << QByteArray("tls-key")
                                << QByteArray("k.pem: the key has a passphrase; give one without");
}

void TlsTest::unusableFilesAreNamed()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    const Result<Tls> tls = tlsFromPem(certificate.toStdString(), key.toStdString(), "c.pem", "k.pem");
    QVERIFY(!tls.ok());
    QCOMPARE(tls.error().code, Code::InvalidRequest);
    QTEST(QByteArray::fromStdString(tls.error().field), "field");
    QTEST(QByteArray::fromStdString(tls.error().text), "text");
}

void TlsTest::missingFilesAreNamed()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("c.pem"));
    const QString key = folder.filePath(QStringLiteral("k.pem"));
    const auto load = [&certificate, &key] { return loadTls(certificate.toStdString(), key.toStdString()); };
    QVERIFY(load().error().text == (certificate + QStringLiteral(": cannot be read")).toStdString());
    QFile file(certificate);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(m_certificate)) > 0);
    file.close();
    QVERIFY(load().error().text == (key + QStringLiteral(": cannot be read")).toStdString());
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::WriteOnly) && keyFile.write(QByteArray::fromStdString(m_key)) > 0);
    keyFile.close();
    QVERIFY(load().ok());
    // A folder is no file.
    QCOMPARE(loadTls(folder.path().toStdString(), key.toStdString()).error().field, std::string("tls-certificate"));
}

void TlsTest::rsaKeyIsUsable()
{
    // Signed by itself with the tools of the library, as an administrator's certificate would be.
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const std::string certificatePem(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    X509_free(certificate);
    Result<Tls> tls = tlsFromPem(certificatePem, pemOf(key, nullptr), "c", "k");
    QVERIFY(tls.ok());
    QCOMPARE(tls->key.algorithm(), QSsl::Rsa);

    TestServer server;
    QString error;
    const std::uint16_t port =
        server.server->listen({QHostAddress(QHostAddress::LocalHost), 0, Listener::Main, tls.value()}, &error);
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
}

void TlsTest::requestsAndAnswers()
{
    TestServer server;
    const std::uint16_t port = listenOn(server);
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
    QCOMPARE(client.socket().peerCertificate(), m_tls->certificate);
    for (int i = 0; i < 20; ++i) {
        client.send(i % 2 == 0 ? get("/x") : post("/y", "body"));
        const std::string answer = client.answer();
        QVERIFY(answer.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.ends_with(i % 2 == 0 ? "GET /x " : "POST /y body"));
    }
    QCOMPARE(server.seen.size(), std::size_t(20));
    QVERIFY(server.seen.front().secure);
    QCOMPARE(server.seen.front().listener, Listener::Share);
    client.send("GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(client.answer().find("Connection: close\r\n") != std::string::npos);
    QVERIFY(client.isClosedByPeer());
}

void TlsTest::requestRightBehindTheHandshakeIsAnswered_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 6; ++turns)
        QTest::addRow("after %d turns of the server", turns) << turns;
}

void TlsTest::requestRightBehindTheHandshakeIsAnswered()
{
    // The request may come with the end of the handshake or right behind it, while the server's session tickets still
    // wait to be written. So the client's segments are counted out by hand.
    QFETCH(int, turns);
    TestServer server;
    RawClient client(listenOn(server));
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(context);
    BIO *incoming = BIO_new(BIO_s_mem());
    BIO *outgoing = BIO_new(BIO_s_mem());
    SSL_set_bio(tls, incoming, outgoing);
    const auto pending = [outgoing] {
        char *data = nullptr;
        const long size = BIO_get_mem_data(outgoing, &data);
        std::string bytes(data, static_cast<std::size_t>(size));
        (void)BIO_reset(outgoing);
        return bytes;
    };
    const auto receive = [&client, incoming] {
        const std::string bytes = client.take();
        if (!bytes.empty())
            BIO_write(incoming, bytes.data(), static_cast<int>(bytes.size()));
    };

    QCOMPARE(SSL_connect(tls), -1);
    QVERIFY(client.send(pending()));
    QVERIFY(waitFor([&receive, tls] {
        receive();
        return SSL_connect(tls) == 1;
    }));
    const std::string finished = pending();
    const std::string request = get("/x");
    QCOMPARE(SSL_write(tls, request.data(), static_cast<int>(request.size())), static_cast<int>(request.size()));
    client.push(finished);
    for (int i = 0; i < turns; ++i)
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
    client.push(pending());

    std::array<char, 4096> answer{};
    int got = -1;
    waitFor([&receive, &answer, &got, tls] {
        receive();
        got = SSL_read(tls, answer.data(), static_cast<int>(answer.size()));
        return got > 0 || SSL_get_shutdown(tls) != 0;
    });
    SSL_free(tls);
    SSL_CTX_free(context);
    QVERIFY(got > 0);
    QVERIFY(std::string_view(answer.data(), static_cast<std::size_t>(got)).starts_with("HTTP/1.1 200 "));
}

void TlsTest::largeBodiesBothWays()
{
    TestServer server({}, [](Method, std::string_view) -> std::size_t { return std::size_t{1024} * 1024; });
    server.handle(
        [](Request &&request, Reply reply) { reply.send(Response::text(200, std::string(8, 'x') + request.body)); });
    TlsClient client(listenOn(server));
    const std::string body(std::size_t{1024} * 1024, 'b');
    for (int i = 0; i < 3; ++i) {
        client.send(post("/x", body));
        QVERIFY(client.answer().ends_with("xxxxxxxx" + body));
    }
}

void TlsTest::onlyHttp11IsNegotiated()
{
    TestServer server;
    TlsClient client(listenOn(server), QByteArrayLiteral("h2"));
    QVERIFY(client.isEncrypted());
    QCOMPARE(client.socket().sslConfiguration().nextNegotiatedProtocol(), QByteArrayLiteral("http/1.1"));
    QVERIFY(client.socket().sessionProtocol() >= QSsl::TlsV1_2);
}

void TlsTest::oldTlsIsRefused()
{
    TestServer server;
    const std::uint16_t port = listenOn(server);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    TlsClient client(port, {}, QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(!client.isEncrypted());
    QVERIFY(server.isEmpty());
    TlsClient modern(port);
    QVERIFY(modern.isEncrypted());
}

void TlsTest::plainBytesAreRefused()
{
    TestServer server;
    const std::uint16_t port = listenOn(server);
    for (const std::string &bytes :
         {get("/x"), std::string(100'000, 'x'), std::string("\x16\x03\x01\xff\xff garbage"), std::string(1, '\0')}) {
        RawClient client(port);
        client.send(bytes);
        if (bytes.size() > 10)
            QVERIFY(client.isClosedByPeer());
    }
    QVERIFY(server.seen.empty());
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
}

void TlsTest::silentPeerIsDropped()
{
    TestServer server(quickLimits());
    const std::uint16_t port = listenOn(server);
    RawClient silent(port);
    RawClient half(port);
    half.send(std::string("\x16\x03\x01\x02\x00\x01\x00", 7));
    QVERIFY(silent.isClosedByPeer());
    QVERIFY(half.isClosedByPeer());
    // One that shakes hands and then says nothing ends with the deadline of the head.
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
}

void TlsTest::handshakesCountAsConnections()
{
    ServerLimits limits = quickLimits();
    limits.connections = 2;
    TestServer server(limits);
    const std::uint16_t port = listenOn(server);
    RawClient first(port);
    RawClient second(port);
    QVERIFY(first.isOpen() && second.isOpen());
    RawClient third(port);
    QVERIFY(third.isClosedByPeer());
    QVERIFY(first.isClosedByPeer());
    QVERIFY(second.isClosedByPeer());
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
}

void TlsTest::guardHoldsBehindTls()
{
    ServerLimits limits;
    limits.lingerMs = 100;
    TestServer server(limits);
    const std::uint16_t port = listenOn(server);
    for (const auto &[bytes, status] : std::vector<std::pair<std::string, std::string>>{
             {"GET /x HTTP/1.1\nHost: localhost\n\n", "400"},
             {"POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "411"},
             {"POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n" + std::string(200'000, 'x'),
              "413"},
             {"GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"},
             {"GET //x HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"}}) {
        TlsClient client(port);
        client.send(bytes);
        QVERIFY2(client.answer().starts_with("HTTP/1.1 " + status), bytes.substr(0, 20).c_str());
        QVERIFY(client.isClosedByPeer());
    }
    QVERIFY(server.seen.empty());
    TlsClient client(port);
    client.send(get("/x") + get("/y"));
    QVERIFY(client.answer().ends_with("GET /x "));
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(server.seen.size(), std::size_t(1));
}

void TlsTest::replyAfterTheClientLeft()
{
    TestServer server;
    server.keepReplies();
    const std::uint16_t port = listenOn(server);
    for (std::size_t i = 0; i < 3; ++i) {
        TlsClient client(port);
        client.send(get("/x"));
        QVERIFY(waitFor([&server, i] { return server.kept.size() == i + 1; }));
        client.socket().abort();
    }
    bool answered = false;
    QTimer::singleShot(20, server.server.get(), [&server, &answered] {
        for (Reply &reply : server.kept)
            reply.send(Response::text(200, std::string(100'000, 'x')));
        answered = true;
    });
    QVERIFY(waitFor([&answered] { return answered; }));
    QVERIFY(server.isEmpty());
}

void TlsTest::closingTheListenerDropsHandshakesToo()
{
    TestServer server;
    const std::uint16_t port = listenOn(server);
    RawClient shaking(port);
    TlsClient client(port);
    QVERIFY(client.isEncrypted());
    server.server->closeListener(Listener::Share);
    QVERIFY(shaking.isClosedByPeer());
    QVERIFY(client.isClosedByPeer());
    QVERIFY(server.isEmpty());
    RawClient main = server.client();
    main.send(get("/x"));
    QCOMPARE(main.answer().status, 200);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
