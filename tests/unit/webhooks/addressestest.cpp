// Which addresses an endpoint that somebody made with a key may not reach.
#include "webhooks/privateaddress.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

using countersign::webhooks::isPrivateAddress;

class AddressesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isPrivate");
        const auto rows = [](bool isPrivate, std::initializer_list<const char *> all) {
            for (const char *one : all)
                QTest::newRow(one) << QByteArray(one) << isPrivate;
        };
        rows(true, {"0.0.0.0",         "0.1.2.3",        "10.0.0.0",        "10.255.255.255",  "100.64.0.0",
                    "100.127.255.255", "127.0.0.1",      "127.255.255.254", "169.254.0.1",     "169.254.169.254",
                    "172.16.0.0",      "172.31.255.255", "192.0.0.1",       "192.168.0.0",     "192.168.255.255",
                    "198.18.0.1",      "198.19.255.255", "224.0.0.1",       "239.255.255.255", "240.0.0.1",
                    "255.255.255.255"});
        rows(false, {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                     "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255",
                     "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "8.8.8.8"});
        // Of its own kind.
        rows(true, {"::", "::1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fdff:ffff::1", "ff02::1", "ff0e::1"});
        rows(false, {"2606:4700:4700::1111", "2a00:1450::1", "2003::1", "fbff::1"});
        // IPv4 inside.
        rows(true, {"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::10.0.0.1",
                    "64:ff9b::127.0.0.1", "64:ff9b::169.254.169.254", "2002:7f00:1::1", "2002:0a00:0001::1",
                    "2002:c0a8:0101::1"});
        rows(false, {"::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:0808:0808::1"});
        // Translated by rules of whoever runs the network, and tunnels: where they end cannot be told.
        rows(true, {"64:ff9b:1::10.0.0.1", "64:ff9b:1:ffff::1", "::ffff:0:127.0.0.1",
                    "2001:0:4136:e378:8000:63bf:80ff:fffe"});
    }
    void addresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isPrivate);
        sockaddr_in four{};
        four.sin_family = AF_INET;
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        if (::inet_pton(AF_INET, text.constData(), &four.sin_addr) == 1) {
            QCOMPARE(isPrivateAddress(reinterpret_cast<const sockaddr *>(&four)), isPrivate);
            return;
        }
        QCOMPARE(::inet_pton(AF_INET6, text.constData(), &six.sin6_addr), 1);
        QCOMPARE(isPrivateAddress(reinterpret_cast<const sockaddr *>(&six)), isPrivate);
    }

    void whatIsNotIpIsPrivate()
    {
        sockaddr_un local{};
        local.sun_family = AF_UNIX;
        QVERIFY(isPrivateAddress(reinterpret_cast<const sockaddr *>(&local)));
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "addressestest.moc"
