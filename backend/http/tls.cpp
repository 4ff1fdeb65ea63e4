#include "http/tls.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>

namespace countersign::http {

namespace {

template <auto Free>
struct Freeing
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freeing<GENERAL_NAMES_free>>;
using Number = std::unique_ptr<BIGNUM, Freeing<BN_free>>;

constexpr std::size_t largestFile = std::size_t{1024} * 1024;
constexpr int clockSkewSeconds = 60 * 60;
constexpr int serialBits = 127;

Error certificateError(std::string_view name, std::string_view what)
{
    return Error::invalid("tls-certificate", std::string(name).append(": ").append(what));
}

Error keyError(std::string_view name, std::string_view what)
{
    return Error::invalid("tls-key", std::string(name).append(": ").append(what));
}

Error makingError(std::string_view what)
{
    ERR_clear_error();
    return Error{Code::Internal, std::string("cannot make a certificate: ").append(what), {}, 0};
}

std::optional<std::string> readFile(const std::string &name)
{
    std::ifstream file(name, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::string text(largestFile, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad() || (file.fail() && !file.eof()))
        return std::nullopt;
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

// A passphrase is never asked for: there may be no terminal, and nobody would see the question.
int noPassphrase(char *, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

Bio reading(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string contentsOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(std::max(size, 0L))};
}

bool addName(GENERAL_NAMES *names, int type, std::string_view bytes)
{
    std::unique_ptr<GENERAL_NAME, Freeing<GENERAL_NAME_free>> name(GENERAL_NAME_new());
    std::unique_ptr<ASN1_STRING, Freeing<ASN1_STRING_free>> value(
        ASN1_STRING_type_new(type == GEN_IPADD ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING));
    if (!name || !value || ASN1_STRING_set(value.get(), bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    GENERAL_NAME_set0_value(name.get(), type, value.release());
    if (sk_GENERAL_NAME_push(names, name.get()) <= 0)
        return false;
    (void)name.release();
    return true;
}

std::string addressBytes(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        return {static_cast<char>(ipv4 >> 24 & 0xff), static_cast<char>(ipv4 >> 16 & 0xff),
                static_cast<char>(ipv4 >> 8 & 0xff), static_cast<char>(ipv4 & 0xff)};
    }
    const Q_IPV6ADDR ipv6 = address.toIPv6Address();
    return {std::begin(ipv6.c), std::end(ipv6.c)};
}

Names namesFor(const std::vector<std::string> &wanted)
{
    std::set<std::string> hosts = {"localhost"};
    std::set<std::string> addresses = {addressBytes(QHostAddress(QHostAddress::LocalHost)),
                                       addressBytes(QHostAddress(QHostAddress::LocalHostIPv6))};
    const QList<QHostAddress> local = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : local)
        addresses.insert(addressBytes(address));
    for (const std::string &name : wanted) {
        QHostAddress address;
        if (address.setAddress(QString::fromStdString(name)))
            addresses.insert(addressBytes(address));
        else
            hosts.insert(name);
    }
    Names names(sk_GENERAL_NAME_new_null());
    if (!names)
        return names;
    const bool complete =
        std::all_of(hosts.begin(), hosts.end(),
                    [&names](const std::string &host) { return addName(names.get(), GEN_DNS, host); }) &&
        std::all_of(addresses.begin(), addresses.end(),
                    [&names](const std::string &address) { return addName(names.get(), GEN_IPADD, address); });
    if (!complete)
        names.reset();
    return names;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setRandomSerial(X509 *certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setIdentity(X509 *certificate, EVP_PKEY *key)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const std::array<unsigned char, 12> name = {'C', 'o', 'u', 'n', 't', 'e', 'r', 's', 'i', 'g', 'n', '\0'};
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, name.data(), -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1;
}

} // namespace

Result<Tls> tlsFromPem(std::string_view certificatePem, std::string_view keyPem, std::string_view certificateName,
                       std::string_view keyName)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(bytesOf(certificatePem), QSsl::Pem);
    const Bio certificateBio = reading(certificatePem);
    const Certificate certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (chain.isEmpty() || !certificate)
        return certificateError(certificateName, "no certificate in PEM form");
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        return certificateError(certificateName, "the certificate has expired");
    if (X509_cmp_current_time(X509_get0_notBefore(certificate.get())) > 0)
        return certificateError(certificateName, "the certificate is not valid yet");

    bool askedForPassphrase = false;
    const Bio keyBio = reading(keyPem);
    const PrivateKey key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassphrase, &askedForPassphrase));
    ERR_clear_error();
    if (!key) {
        return keyError(keyName, askedForPassphrase ? "the key has a passphrase; give one without"
                                                    : "no private key in PEM form");
    }
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        ERR_clear_error();
        return keyError(keyName, std::string("the key does not belong to ").append(certificateName));
    }
    const int kind = EVP_PKEY_get_base_id(key.get());
    if (kind != EVP_PKEY_EC && kind != EVP_PKEY_RSA)
        return keyError(keyName, "the key is neither RSA nor elliptic curve");

    // Qt reads fewer spellings of a key than OpenSSL; hand it the one both know.
    const Bio plain(BIO_new(BIO_s_secmem()));
    if (!plain ||
        PEM_write_bio_PrivateKey_traditional(plain.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        ERR_clear_error();
        return keyError(keyName, "the key cannot be read");
    }
    std::string plainPem = contentsOf(plain.get());
    Tls tls;
    tls.certificate = chain.first();
    tls.key = QSslKey(bytesOf(plainPem), kind == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa);
    OPENSSL_cleanse(plainPem.data(), plainPem.size());
    tls.intermediates = chain.mid(1);
    if (tls.key.isNull())
        return keyError(keyName, "the key cannot be used");
    return tls;
}

Result<Tls> loadTls(const std::string &certificateFile, const std::string &keyFile)
{
    const auto certificate = readFile(certificateFile);
    if (!certificate)
        return certificateError(certificateFile, "cannot be read");
    auto key = readFile(keyFile);
    if (!key)
        return keyError(keyFile, "cannot be read");
    Result<Tls> tls = tlsFromPem(*certificate, *key, certificateFile, keyFile);
    OPENSSL_cleanse(key->data(), key->size());
    return tls;
}

Result<SelfSigned> makeSelfSigned(const std::vector<std::string> &names, int days)
{
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return makingError("no key");
    const bool filled = X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                        setRandomSerial(certificate.get()) &&
                        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -clockSkewSeconds) != nullptr &&
                        X509_time_adj_ex(X509_getm_notAfter(certificate.get()), days, 0, nullptr) != nullptr &&
                        setIdentity(certificate.get(), key.get());
    if (!filled)
        return makingError("a field is refused");

    const Names alternative = namesFor(names);
    const bool extended =
        alternative &&
        X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, alternative.get(), 0, X509V3_ADD_DEFAULT) == 1 &&
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    if (!extended)
        return makingError("an extension is refused");
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) <= 0)
        return makingError("signing failed");

    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_secmem()));
    if (!certificateBio || !keyBio || PEM_write_bio_X509(certificateBio.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return makingError("it cannot be written");
    }
    return SelfSigned{contentsOf(certificateBio.get()), contentsOf(keyBio.get())};
}

} // namespace countersign::http
