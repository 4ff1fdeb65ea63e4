#include "api/pages/html.h"

#include <QFile>

#include <map>

namespace countersign::api::pages {
namespace {

constexpr std::string_view unshown = "\xef\xbf\xbd";

// The bytes of U+202A to U+202E and U+2066 to U+2069: embeddings, overrides and isolates.
bool turnsDirection(std::string_view text)
{
    if (text.size() < 3 || text[0] != '\xe2')
        return false;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    return (second == 0x80 && third >= 0xaa && third <= 0xae) || (second == 0x81 && third >= 0xa6 && third <= 0xa9);
}

std::string load(const QString &file)
{
    QFile in(QStringLiteral(":/countersign/web/") + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (turnsDirection(text.substr(i))) {
            out += unshown;
            i += 2;
        } else if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (c == '\'') {
            out += "&#39;";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            out += unshown;
        } else {
            out += c;
        }
    }
    return out;
}

std::string named(std::string_view name)
{
    return "<bdi>" + escaped(name) + "</bdi>";
}

std::string sentence(std::string_view words, std::string_view first, std::string_view second)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view place = words.substr(i, 2);
        if (place != "%1" && place != "%2") {
            out += escaped(words.substr(i, 1));
            continue;
        }
        out += named(place == "%1" ? first : second);
        ++i;
    }
    return out;
}

std::string timeText(Millis time)
{
    const std::string iso = formatMillis(time);
    return "<bdi>" + iso.substr(0, 10) + ' ' + iso.substr(11, 5) + " UTC</bdi>";
}

std::string amountDigits(Money amount, std::string_view point, std::string_view separator)
{
    const auto decimals = static_cast<std::size_t>(amount.currency().decimals());
    std::string digits = std::to_string(amount.minorUnits());
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    const std::size_t whole = digits.size() - decimals;
    std::string out;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            out += separator;
        out += digits[i];
    }
    if (decimals > 0)
        out.append(point).append(digits, whole);
    return out;
}

std::string amountText(Money amount, const Language &language)
{
    const bool french = language.code == "fr";
    return "<bdi dir=\"ltr\">" + amountDigits(amount, french ? "," : ".", french ? "\u202f" : ",") + "\u00a0" +
           std::string(amount.currency().code()) + "</bdi>";
}

const std::string &resource(std::string_view file)
{
    static const std::map<std::string, std::string, std::less<>> all{
        {"page.html", load(QStringLiteral("page.html"))},
        {"connect.html", load(QStringLiteral("connect.html"))},
        {"checkout.html", load(QStringLiteral("checkout.html"))},
        {"challenge.html", load(QStringLiteral("challenge.html"))},
        {"checkout.js", load(QStringLiteral("checkout.js"))},
        {"page.css", load(QStringLiteral("page.css"))},
    };
    return all.find(file)->second;
}

std::string filled(std::string_view page, std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string out;
    for (;;) {
        const auto open = page.find("{{");
        const auto close = open == std::string_view::npos ? open : page.find("}}", open);
        if (close == std::string_view::npos)
            return out.append(page);
        out += page.substr(0, open);
        const std::string_view name = page.substr(open + 2, close - open - 2);
        for (const auto &[key, value] : values) {
            if (key == name)
                out += value;
        }
        page.remove_prefix(close + 2);
    }
}

} // namespace countersign::api::pages
