#include "secrets/keyring.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace countersign::secrets;
using countersign::Code;

namespace {

// 00 01 02 … 1f
std::array<std::uint8_t, 32> countingKey()
{
    std::array<std::uint8_t, 32> key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(i);
    return key;
}

template <std::size_t N>
QByteArray hex(const std::array<std::uint8_t, N> &bytes)
{
    QByteArray out;
    for (const std::uint8_t byte : bytes)
        out += static_cast<char>(byte);
    return out.toHex();
}

constexpr std::array macLabels = {Label::ApiKeyLookup,    Label::CardFingerprint, Label::IdempotencyKey,
                                  Label::IdempotencyBody, Label::ClientSecret,    Label::Cursor,
                                  Label::EventId,         Label::LinkToken,       Label::ShortCode};
constexpr std::array cipherLabels = {Label::Seal, Label::SealedReply};

} // namespace

class KeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelHasAName()
    {
        QCOMPARE(macLabels.size() + cipherLabels.size(), static_cast<std::size_t>(Label::Count_));
    }
    void macsAreStable_data();
    void macsAreStable();
    void macsDifferByLabelKeyAndText();
    void hash63IsNeverNegative();
    void oldSealedValuesOpen_data();
    void oldSealedValuesOpen();
    void sealsAndOpens_data();
    void sealsAndOpens();
    void sealedValuesNeverRepeat();
    void sealedValuesCannotBeAltered();
    void sealedValuesCannotBeMoved();
    void checkValueTellsKeysApart();
    void threadsShareOneKeyring();
    void labelsAreNotMixedUp();
    void comparesInConstantTime();
};

void KeyringTest::macsAreStable_data()
{
    // HKDF-SHA256 (no salt, info "countersign/1/<name>") and HMAC-SHA256 of "4242", computed with another
    // implementation.
    QTest::addColumn<int>("label");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Label label, const char *expected) {
        QTest::newRow(name) << static_cast<int>(label) << QByteArray(expected);
    };
    row("api-key-lookup", Label::ApiKeyLookup, "3532e7d43665bf422bf8d56e9d5be5398d0f5112e6b3ab3fb506883a15362b34");
    row("card-fingerprint", Label::CardFingerprint, "86be14e3b769784e20d32958ebaa027329eef0f99281f6c8fe8485b58faa6eaa");
    row("idempotency-key", Label::IdempotencyKey, "6e21477a3d08e093bc8011a93ab92b8c0eaf12901fed1208d1434de4f29e7085");
    row("idempotency-body", Label::IdempotencyBody, "8f9c2c8a4fdb82e84875fa42476652679db85d0b1018d7b9c937dbde5054f61c");
    row("client-secret", Label::ClientSecret, "4c61ff62143a91ad56ca79c6429676c81dda3a03603dd7902b06a2262f6f4985");
    row("cursor", Label::Cursor, "760c401f6150277bb019527cb319651523b765365d395bde59c9da18de36e72b");
}

void KeyringTest::macsAreStable()
{
    QFETCH(int, label);
    QFETCH(QByteArray, expected);
    const Keyring keyring(countingKey());
    QCOMPARE(hex(keyring.mac(static_cast<Label>(label), "4242")), expected);
    // The second use of one keyed context gives the same.
    QCOMPARE(hex(keyring.mac(static_cast<Label>(label), "4242")), expected);
    const auto first = QByteArray::fromHex(expected.left(16));
    quint64 number = 0;
    for (const char c : first)
        number = (number << 8) | static_cast<unsigned char>(c);
    QCOMPARE(quint64(keyring.hash63(static_cast<Label>(label), "4242")), number >> 1);
}

void KeyringTest::macsDifferByLabelKeyAndText()
{
    auto otherKey = countingKey();
    otherKey[31] ^= 1U;
    const Keyring one(countingKey());
    const Keyring other(otherKey);
    std::set<Mac> seen;
    std::size_t expected = 0;
    for (const Label label : macLabels) {
        for (const std::string_view text :
             {std::string_view(), std::string_view("a"), std::string_view("a\0", 2), std::string_view("b")}) {
            seen.insert(one.mac(label, text));
            seen.insert(other.mac(label, text));
            expected += 2;
        }
    }
    QCOMPARE(seen.size(), expected);
}

void KeyringTest::hash63IsNeverNegative()
{
    const Keyring keyring(countingKey());
    std::set<std::int64_t> seen;
    for (int i = 0; i < 2000; ++i) {
        const auto hash = keyring.hash63(Label::IdempotencyKey, std::to_string(i));
        QVERIFY(hash >= 0);
        seen.insert(hash);
    }
    QCOMPARE(seen.size(), std::size_t{2000});
}

void KeyringTest::oldSealedValuesOpen_data()
{
    QTest::addColumn<int>("label");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("seal") << static_cast<int>(Label::Seal)
                          << QByteArray("01000102030405060708090a0ba807f960341331f5d7862a0d7b1ec922d468347e56e373");
    QTest::newRow("sealed-reply") << static_cast<int>(Label::SealedReply)
                                  << QByteArray(
                                         "01000102030405060708090a0b31e5c9f9fc3217ece773b15719bc7aea3430eaf6938f0b");
}

void KeyringTest::oldSealedValuesOpen()
{
    QFETCH(int, label);
    QFETCH(QByteArray, sealed);
    const Keyring keyring(countingKey());
    const auto opened =
        keyring.open(static_cast<Label>(label), QByteArray::fromHex(sealed).toStdString(), "webhook_endpoint:12");
    QVERIFY(opened.ok());
    QCOMPARE(*opened, std::string("whsec_x"));
}

void KeyringTest::sealsAndOpens_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("context");
    QTest::newRow("secret") << QByteArray("whsec_0123456789") << QByteArray("webhook_endpoint:12");
    QTest::newRow("empty") << QByteArray("") << QByteArray("webhook_endpoint:12");
    QTest::newRow("empty context") << QByteArray("secret") << QByteArray("");
    QTest::newRow("both empty") << QByteArray("") << QByteArray("");
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0", 4) << QByteArray("c\0d", 3);
    QTest::newRow("reply of 64 KiB") << QByteArray(65536, 'x') << QByteArray("idempotency:7");
}

void KeyringTest::sealsAndOpens()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, context);
    const Keyring keyring(countingKey());
    for (const Label label : cipherLabels) {
        const std::string sealed = keyring.seal(label, plain.toStdString(), context.toStdString());
        QCOMPARE(sealed.size(), static_cast<std::size_t>(plain.size()) + 29);
        if (plain.size() > 4)
            QVERIFY(sealed.find(plain.toStdString()) == std::string::npos);
        const auto opened = keyring.open(label, sealed, context.toStdString());
        QVERIFY(opened.ok());
        QCOMPARE(QByteArray::fromStdString(*opened), plain);
    }
    // A view of nothing has no address.
    QVERIFY(keyring.open(Label::Seal, keyring.seal(Label::Seal, {}, {}), {}).ok());
}

void KeyringTest::sealedValuesNeverRepeat()
{
    const Keyring keyring(countingKey());
    std::set<std::string> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(keyring.seal(Label::Seal, "same", "same"));
    QCOMPARE(seen.size(), std::size_t{500});
}

void KeyringTest::sealedValuesCannotBeAltered()
{
    const Keyring keyring(countingKey());
    const std::string sealed = keyring.seal(Label::Seal, "whsec_abc", "webhook_endpoint:12");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string altered = sealed;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        const auto opened = keyring.open(Label::Seal, altered, "webhook_endpoint:12");
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Code::Internal);
    }
    for (std::size_t length = 0; length < sealed.size(); ++length)
        QVERIFY(!keyring.open(Label::Seal, sealed.substr(0, length), "webhook_endpoint:12").ok());
    QVERIFY(!keyring.open(Label::Seal, sealed + "x", "webhook_endpoint:12").ok());
}

void KeyringTest::sealedValuesCannotBeMoved()
{
    auto otherKey = countingKey();
    otherKey[0] ^= 1U;
    const Keyring keyring(countingKey());
    const std::string sealed = keyring.seal(Label::Seal, "whsec_abc", "webhook_endpoint:12");
    QVERIFY(keyring.open(Label::Seal, sealed, "webhook_endpoint:12").ok());
    QVERIFY(!keyring.open(Label::Seal, sealed, "webhook_endpoint:13").ok());
    QVERIFY(!keyring.open(Label::Seal, sealed, "").ok());
    QVERIFY(!keyring.open(Label::SealedReply, sealed, "webhook_endpoint:12").ok());
    QVERIFY(!Keyring(otherKey).open(Label::Seal, sealed, "webhook_endpoint:12").ok());
}

void KeyringTest::checkValueTellsKeysApart()
{
    QCOMPARE(hex(Keyring(countingKey()).checkValue()), QByteArray("a918cb37535c0412b2814cf49a15f29f"));
    std::set<std::array<std::uint8_t, 16>> seen;
    for (std::size_t i = 0; i < 32; ++i) {
        auto key = countingKey();
        key[i] ^= 0x80U;
        seen.insert(Keyring(key).checkValue());
    }
    QCOMPARE(seen.size(), std::size_t{32});
}

void KeyringTest::threadsShareOneKeyring()
{
    const Keyring keyring(countingKey());
    const Mac expected = keyring.mac(Label::IdempotencyBody, "body");
    const std::string sealed = keyring.seal(Label::SealedReply, "reply", "r:1");
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i) {
                const auto opened = keyring.open(Label::SealedReply, sealed, "r:1");
                if (keyring.mac(Label::IdempotencyBody, "body") != expected || !opened || *opened != "reply")
                    ++wrong;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void KeyringTest::labelsAreNotMixedUp()
{
    const Keyring keyring(countingKey());
    for (const Label label : cipherLabels)
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(keyring.mac(label, "x")), std::logic_error);
    for (const Label label : macLabels) {
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(keyring.seal(label, "x", "y")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(keyring.open(label, "x", "y").ok()), std::logic_error);
    }
}

void KeyringTest::comparesInConstantTime()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime({}, ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(equalInConstantTime(std::string_view("a\0b", 3), std::string_view("a\0b", 3)));
    QVERIFY(!equalInConstantTime(std::string_view("a\0b", 3), std::string_view("a\0c", 3)));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "abcd"));
    QVERIFY(!equalInConstantTime("", "a"));
}

QTEST_APPLESS_MAIN(KeyringTest)
#include "keyringtest.moc"
