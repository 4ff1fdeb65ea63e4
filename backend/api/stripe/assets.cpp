#include "api/stripe/assets.h"

#include "api/stripe/dialect.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <array>
#include <map>

namespace countersign::api::stripe {
namespace {

constexpr std::array<std::string_view, 5> trains{"acacia", "basil", "clover", "dahlia", "endive"};
constexpr std::string_view script = "stripe.js";

struct Type
{
    std::string_view ending, contentType;
};
constexpr std::array types{
    Type{".html", "text/html; charset=utf-8"},
    Type{".js", "text/javascript; charset=utf-8"},
    Type{".css", "text/css; charset=utf-8"},
    Type{".svg", "image/svg+xml"},
};

std::string_view typeOf(std::string_view file)
{
    for (const Type &type : types) {
        if (file.ends_with(type.ending))
            return type.contentType;
    }
    return {};
}

} // namespace

bool isAsset(std::string_view path)
{
    if (path == "/v3" || path == "/v3/" || path == "/elements" || path.starts_with("/elements/"))
        return true;
    return std::ranges::any_of(trains, [path](std::string_view train) {
        return path.size() == train.size() + 11 && path.front() == '/' && path.substr(1, train.size()) == train &&
               path.ends_with("/stripe.js");
    });
}

Result<Asset> decodeScript(const Context &)
{
    return Asset{std::string(script)};
}

Result<Asset> decodeElement(const Context &context)
{
    const std::string_view name = context.captures.at(0);
    const bool plain = std::ranges::all_of(
        name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
    if (!plain || typeOf(name).empty() || name == script)
        return Error{Code::RouteNotFound, "GET", {}, 0};
    return Asset{std::string(name)};
}

Result<Asset> findAsset(const Asset &asset, const Reading &)
{
    if (!QFile::exists(QStringLiteral(":/countersign/web/stripe/") + QString::fromStdString(asset.file)))
        return Error{Code::RouteNotFound, "GET", {}, 0};
    return asset;
}

http::Response renderAsset(const Asset &asset, const Surroundings &)
{
    QFile file(QStringLiteral(":/countersign/web/stripe/") + QString::fromStdString(asset.file));
    const bool open = file.open(QIODevice::ReadOnly);
    http::Response response{
        200, std::string(typeOf(asset.file)), open ? file.readAll().toStdString() : std::string(), {}};
    response.with("Cache-Control", "max-age=300").with("Referrer-Policy", "no-referrer");
    // The frame of an element belongs into anybody's shop; it may load and call nothing but this gateway.
    if (asset.file.ends_with(".html"))
        response.with("Content-Security-Policy",
                      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                      "connect-src 'self'; form-action 'none'; base-uri 'none'");
    return response;
}

} // namespace countersign::api::stripe
