#include "gateway/listeners.h"

#include "core/text.h"
#include "http/tls.h"

#include <algorithm>

#include <QFile>
#include <QHostAddress>
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

struct Place
{
    QHostAddress address;
    std::uint16_t port = 0;
};

Result<Place> parsePlace(const std::string &text)
{
    const auto colon = text.rfind(':');
    const auto port =
        colon == std::string::npos ? std::nullopt : parseInteger(std::string_view(text).substr(colon + 1));
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    Place place;
    if (!port || *port < 0 || *port > 65535 || !place.address.setAddress(QString::fromStdString(host)))
        return cannot("--share " + text + ": use ADDRESS:PORT, for example 192.168.1.10:4391");
    place.port = static_cast<std::uint16_t>(*port);
    return place;
}

// The share's own certificate is made once and kept, so that a phone that trusted it goes on trusting it.
Result<http::Tls> shareTls(const GatewayOptions &options, const QHostAddress &address)
{
    if (!options.tlsCertificate.empty())
        return http::loadTls(options.tlsCertificate, options.tlsKey);
    const std::string certificate = options.dataDir + "/share-certificate.pem";
    const std::string key = options.dataDir + "/share-key.pem";
    if (QFile::exists(QString::fromStdString(certificate)) && QFile::exists(QString::fromStdString(key)))
        return http::loadTls(certificate, key);
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

Status openShare(http::Server &server, const GatewayOptions &options, Listeners &out)
{
    COUNTERSIGN_TRY(place, parsePlace(options.share));
    http::ListenAt where{place.address, place.port, http::Listener::Share, std::nullopt};
    if (!options.sharePlain) {
        COUNTERSIGN_TRY(tls, shareTls(options, place.address));
        where.tls = std::move(tls);
    }
    QString why;
    const std::uint16_t port = server.listen(where, &why);
    if (port == 0)
        return cannot("cannot share on " + options.share + ": " + why.toStdString());
    const std::string url = urlOf(place.address, port, !options.sharePlain);
    out.all.push_back({url, "share", !options.sharePlain});
    out.linkUrl = url;
    out.signals.push_back(options.sharePlain
                              ? api::Signal{"share_plain", "Hosted pages are shared without encryption: " + url}
                              : api::Signal{"share", "Hosted pages are shared: " + url});
    return Done{};
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
        COUNTERSIGN_CHECK(parsePlace(options.share));
    return Done{};
}

Result<Listeners> openListeners(http::Server &server, const GatewayOptions &options)
{
    Listeners out;
    COUNTERSIGN_TRY(plan, planOf(options));
    const std::optional<http::Tls> &tls = plan.tls;
    const QHostAddress &address = plan.address;
    const bool usual = plan.usual;
    const bool beyond = !address.isLoopback();

    server.allowHosts(options.hosts);
    QString why;
    const std::uint16_t port = server.listen({address, options.port, http::Listener::Main, tls}, &why);
    if (port == 0)
        return cannot(why.toStdString());
    out.url = urlOf(address, port, tls.has_value());
    out.linkUrl = out.url;
    out.all.push_back({out.url, "gateway", tls.has_value()});
    if (usual) {
        // Without IPv6 there is nobody to miss this one.
        if (server.listen({QHostAddress(QHostAddress::LocalHostIPv6), port, http::Listener::Main, tls}, &why) != 0)
            out.all.push_back(
                {urlOf(QHostAddress(QHostAddress::LocalHostIPv6), port, tls.has_value()), "gateway", tls.has_value()});
        else
            qWarning("Not listening on [::1] port %d: %s", static_cast<int>(port), qUtf8Printable(why));
    }
    if (beyond)
        out.signals.push_back({"listening_beyond", "Other computers can reach this gateway: " + out.url});
    if (!options.share.empty())
        COUNTERSIGN_CHECK(openShare(server, options, out));
    if (!options.publicUrl.empty())
        out.linkUrl = withoutSlash(options.publicUrl);

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

bool Listeners::beyondLoopback() const
{
    return std::ranges::any_of(signals, [](const api::Signal &signal) {
        return signal.code == "listening_beyond" || signal.code.starts_with("share");
    });
}

} // namespace countersign::gateway
