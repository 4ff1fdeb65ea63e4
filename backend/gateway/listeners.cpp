#include "gateway/listeners.h"

#include "core/text.h"
#include "http/tls.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QUrl>

namespace countersign::gateway {
namespace {

Error cannot(const std::string &text)
{
    return Error{Code::Unavailable, text, {}, 0};
}

std::string urlOf(const QHostAddress &address, std::uint16_t port, bool tls)
{
    const std::string text = address.toString().toStdString();
    const std::string host = address.protocol() == QAbstractSocket::IPv6Protocol ? "[" + text + "]" : text;
    return (tls ? "https://" : "http://") + host + ":" + std::to_string(port);
}

std::string withoutSlash(std::string url)
{
    while (!url.empty() && url.back() == '/')
        url.pop_back();
    return url;
}

Result<api::ShareWish> parseShare(const GatewayOptions &options)
{
    const std::string &text = options.share;
    const auto colon = text.rfind(':');
    const auto port =
        colon == std::string::npos ? std::nullopt : parseInteger(std::string_view(text).substr(colon + 1));
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (!port || *port < 0 || *port > 65535 || QHostAddress(QString::fromStdString(host)).isNull())
        return cannot("--share " + text + ": use ADDRESS:PORT, for example 192.168.1.10:4391");
    return api::ShareWish{true, std::move(host), static_cast<std::uint16_t>(*port), options.sharePlain};
}

// A certificate that was made when this computer had other addresses is no good for this one.
bool covers(const http::Tls &tls, const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6) ||
        address == QHostAddress(QHostAddress::Any))
        return true;
    const auto names = tls.certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    return std::ranges::any_of(names, [&address](const QString &name) { return QHostAddress(name) == address; });
}

// The share's own certificate is made once and kept, so that a phone that trusted it goes on trusting it.
Result<http::Tls> shareTls(const GatewayOptions &options, const QHostAddress &address)
{
    if (!options.tlsCertificate.empty())
        return http::loadTls(options.tlsCertificate, options.tlsKey);
    const std::string certificate = options.dataDir + "/share-certificate.pem";
    const std::string key = options.dataDir + "/share-key.pem";
    if (QFile::exists(QString::fromStdString(certificate)) && QFile::exists(QString::fromStdString(key))) {
        auto kept = http::loadTls(certificate, key);
        if (kept && covers(*kept, address))
            return kept;
    }
    COUNTERSIGN_TRY(made, http::makeSelfSigned({address.toString().toStdString()}));
    for (const auto &[path, text] : {std::pair(certificate, made.certificatePem), std::pair(key, made.keyPem)}) {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::WriteOnly) ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            file.write(QByteArray::fromStdString(text)) < 0)
            return cannot(path + ": " + file.errorString().toStdString());
    }
    return http::loadTls(certificate, key);
}

Result<Share> openShare(http::Server &server, const GatewayOptions &options, const api::ShareWish &wish)
{
    const QHostAddress address(QString::fromStdString(wish.address));
    http::ListenAt where{address, wish.port, http::Listener::Share, std::nullopt};
    Share share{wish, {}, {}};
    if (!wish.plain) {
        COUNTERSIGN_TRY(tls, shareTls(options, address));
        share.fingerprint = tls.certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
        where.tls = std::move(tls);
    }
    QString why;
    share.asked.port = server.listen(where, &why);
    if (share.asked.port == 0)
        return cannot(why.toStdString());
    share.url = urlOf(address, share.asked.port, !wish.plain);
    return share;
}

// What the options mean for the gateway's own listener, checked before anything is touched.
struct Plan
{
    QHostAddress address{QHostAddress::LocalHost};
    bool usual = true; // both loopback addresses
    std::optional<http::Tls> tls;
};

Result<Plan> planOf(const GatewayOptions &options)
{
    Plan plan;
    if (options.tlsCertificate.empty() != options.tlsKey.empty())
        return cannot("--tls-certificate and --tls-key are needed together");
    if (!options.tlsCertificate.empty()) {
        COUNTERSIGN_TRY(loaded, http::loadTls(options.tlsCertificate, options.tlsKey));
        plan.tls = std::move(loaded);
    }
    plan.usual = options.listen.empty() || options.listen == "localhost";
    if (!plan.usual && !plan.address.setAddress(QString::fromStdString(options.listen)))
        return cannot("--listen " + options.listen + ": not an address");
    if (!plan.address.isLoopback() && !plan.tls && !options.allowPlain)
        return cannot("--listen " + options.listen +
                      ": beyond this computer only with --tls-certificate and --tls-key, or --allow-plain");
    return plan;
}

} // namespace

Status checkListenOptions(const GatewayOptions &options)
{
    COUNTERSIGN_CHECK(planOf(options));
    if (!options.share.empty())
        COUNTERSIGN_CHECK(parseShare(options));
    return Done{};
}

Result<Listeners> openListeners(http::Server &server, const GatewayOptions &options)
{
    Listeners out;
    COUNTERSIGN_TRY(plan, planOf(options));
    const std::optional<http::Tls> &tls = plan.tls;
    const QHostAddress &address = plan.address;
    const bool usual = plan.usual;

    server.allowHosts(options.hosts);
    QString why;
    const std::uint16_t port = server.listen({address, options.port, http::Listener::Main, tls}, &why);
    if (port == 0)
        return cannot(why.toStdString());
    out.url = urlOf(address, port, tls.has_value());
    out.own.push_back({out.url, "gateway", tls.has_value()});
    if (usual) {
        // Without IPv6 there is nobody to miss this one.
        if (server.listen({QHostAddress(QHostAddress::LocalHostIPv6), port, http::Listener::Main, tls}, &why) != 0)
            out.own.push_back(
                {urlOf(QHostAddress(QHostAddress::LocalHostIPv6), port, tls.has_value()), "gateway", tls.has_value()});
        else
            qWarning("Not listening on [::1] port %d: %s", static_cast<int>(port), qUtf8Printable(why));
    }
    out.beyond = !address.isLoopback();
    if (!options.share.empty()) {
        COUNTERSIGN_TRY(wish, parseShare(options));
        auto share = openShare(server, options, wish);
        if (!share)
            return cannot("cannot share on " + options.share + ": " + share.error().text);
        out.share = std::move(*share);
    }
    out.publicUrl = withoutSlash(options.publicUrl);

    std::vector<std::string> hosts = options.hosts;
    if (!options.publicUrl.empty()) {
        const QString host = QUrl(QString::fromStdString(options.publicUrl)).host();
        if (host.isEmpty())
            return cannot("--public-url " + options.publicUrl + ": not a URL");
        hosts.push_back(host.toStdString());
    }
    server.allowHosts(hosts);
    return out;
}

Status setShare(http::Server &server, const GatewayOptions &options, const api::ShareWish &wish, Listeners &listeners)
{
    const QHostAddress address(QString::fromStdString(wish.address));
    if (wish.on && !QNetworkInterface::allAddresses().contains(address))
        return Error::invalid("address", "address must be one of this computer's");
    const std::optional<Share> before = std::exchange(listeners.share, std::nullopt);
    server.closeListener(http::Listener::Share);
    if (!wish.on)
        return Done{};
    auto opened = openShare(server, options, wish);
    if (opened) {
        listeners.share = std::move(*opened);
        return Done{};
    }
    if (before) {
        if (auto again = openShare(server, options, before->asked))
            listeners.share = std::move(*again);
    }
    return Error::invalid("port", opened.error().text);
}

api::ShareFacts factsOf(const Listeners &listeners)
{
    api::ShareFacts facts;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        // A link-local address is no use without the name of an interface, which differs from phone to phone.
        if (!address.isLoopback() && !address.isLinkLocal())
            facts.addresses.push_back(address.toString().toStdString());
    }
    if (const auto &share = listeners.share) {
        facts.on = true;
        facts.address = share->asked.address;
        facts.port = share->asked.port;
        facts.plain = share->asked.plain;
        facts.url = share->url;
        facts.fingerprint = share->fingerprint;
    }
    return facts;
}

std::string Listeners::linkUrl() const
{
    return !publicUrl.empty() ? publicUrl : share ? share->url : url;
}

std::vector<api::ListeningAt> Listeners::all() const
{
    std::vector<api::ListeningAt> places = own;
    if (share)
        places.push_back({share->url, "share", !share->asked.plain});
    return places;
}

std::vector<api::Signal> Listeners::signals() const
{
    std::vector<api::Signal> out;
    if (beyond)
        out.push_back({"listening_beyond", "Other computers can reach this gateway: " + url});
    if (share)
        out.push_back(share->asked.plain
                          ? api::Signal{"share_plain", "Hosted pages are shared without encryption: " + share->url}
                          : api::Signal{"share", "Hosted pages are shared: " + share->url});
    return out;
}

bool Listeners::beyondLoopback() const
{
    return beyond || share.has_value();
}

} // namespace countersign::gateway
