#include "http/request.h"

#include <openssl/crypto.h>

#include <array>
#include <limits>

namespace countersign::http {

namespace {

constexpr std::array<std::string_view, 7> methodNames = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Well-formed as Unicode 3.9 table 3-7 says: no overlong form, no surrogate, nothing above U+10FFFF.
bool isUtf8(std::string_view text)
{
    std::size_t i = 0;
    const auto byteAt = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    while (i < text.size()) {
        const unsigned char lead = byteAt(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        if (lead < 0xc2 || lead > 0xf4 || text.size() - i <= more)
            return false;
        unsigned char low = 0x80;
        unsigned char high = 0xbf;
        if (lead == 0xe0)
            low = 0xa0;
        else if (lead == 0xed)
            high = 0x9f;
        else if (lead == 0xf0)
            low = 0x90;
        else if (lead == 0xf4)
            high = 0x8f;
        if (byteAt(i + 1) < low || byteAt(i + 1) > high)
            return false;
        for (std::size_t k = 2; k <= more; ++k) {
            if ((byteAt(i + k) & 0xc0) != 0x80)
                return false;
        }
        i += more + 1;
    }
    return true;
}

} // namespace

std::string_view methodName(Method method)
{
    const auto index = static_cast<std::size_t>(method);
    return index < methodNames.size() ? methodNames[index] : std::string_view();
}

Method methodFromToken(std::string_view token)
{
    for (std::size_t i = 0; i < methodNames.size(); ++i) {
        if (methodNames[i] == token)
            return static_cast<Method>(i);
    }
    return Method::Other;
}

std::string requestId(std::uint64_t number)
{
    constexpr std::size_t prefix = 4;
    constexpr std::size_t digits = 8; // 36^8 requests before an id grows
    std::string reversed;
    do {
        reversed.push_back("0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]);
        number /= 36;
    } while (number != 0);
    std::string id = "req_";
    id.reserve(prefix + digits);
    if (reversed.size() < digits)
        id.append(digits - reversed.size(), '0');
    return id.append(reversed.rbegin(), reversed.rend());
}

std::optional<std::uint64_t> requestNumber(std::string_view id)
{
    constexpr std::string_view prefix = "req_";
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max() / 36 - 1;
    if (!id.starts_with(prefix) || id.size() == prefix.size())
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : id.substr(prefix.size())) {
        const bool digit = c >= '0' && c <= '9';
        if ((!digit && (c < 'a' || c > 'z')) || number > most)
            return std::nullopt;
        number = number * 36 + static_cast<std::uint64_t>(digit ? c - '0' : c - 'a' + 10);
    }
    return number;
}

void Headers::add(std::string name, std::string value)
{
    for (char &c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    m_all.push_back({std::move(name), std::move(value)});
}

std::optional<std::string_view> Headers::find(std::string_view lowerName) const
{
    for (const Header &header : m_all) {
        if (header.name == lowerName)
            return header.value;
    }
    return std::nullopt;
}

std::string_view Headers::value(std::string_view lowerName) const
{
    return find(lowerName).value_or(std::string_view());
}

void Headers::forget()
{
    for (Header &header : m_all)
        OPENSSL_cleanse(header.value.data(), header.value.size());
    m_all.clear();
}

std::string_view Request::path() const
{
    return std::string_view(target).substr(0, target.find('?'));
}

std::string_view Request::query() const
{
    const std::size_t mark = target.find('?');
    return mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
}

std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (text.size() - i < 3)
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        decoded.push_back(c);
    }
    if (!isUtf8(decoded))
        return std::nullopt;
    return decoded;
}

Query::Query(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (pair.empty())
            continue;
        const std::size_t equals = pair.find('=');
        auto name = percentDecode(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? std::string() : percentDecode(pair.substr(equals + 1), true);
        if (name && value)
            m_pairs.emplace_back(std::move(*name), std::move(*value));
    }
}

std::optional<std::string_view> Query::find(std::string_view name) const
{
    for (const auto &pair : m_pairs) {
        if (pair.first == name)
            return pair.second;
    }
    return std::nullopt;
}

std::string_view Query::value(std::string_view name) const
{
    return find(name).value_or(std::string_view());
}

} // namespace countersign::http
