#include "accounts/setupreader.h"

#include "core/ids.h"
#include "core/text.h"

#include <algorithm>

namespace countersign::accounts {

namespace {

constexpr std::size_t maxName = 200;
constexpr std::size_t maxSecret = 512;
constexpr std::size_t minAccessKey = 8;
constexpr std::size_t maxAccessKey = 255;
constexpr std::size_t maxUrl = 2048;
constexpr std::size_t maxEvent = 100;
constexpr std::string_view inboxScheme = "inbox:";

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// What a header can carry and a person can copy.
bool isVisible(char c)
{
    return c > ' ' && c < 0x7f;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isVariableName(std::string_view name)
{
    return !name.empty() && !isDigit(name.front()) &&
           std::all_of(name.begin(), name.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '_'; });
}

bool isEvent(std::string_view event)
{
    const auto allowed = [](char c) { return isDigit(c) || isLetter(c) || c == '_' || c == '.'; };
    const bool wildcard = event.ends_with('*'); // "*", "payment.*"
    if (wildcard)
        event.remove_suffix(1);
    return (wildcard && event.empty()) || (!event.empty() && event.size() <= maxEvent &&
                                           std::all_of(event.begin(), event.end(), allowed) && !isDigit(event.front()));
}

// "2.9" with four decimals is 29000. nullopt for a sign, an exponent or a decimal too many.
std::optional<std::int64_t> scaled(std::string_view text, int decimals)
{
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool wellFormed = !whole.empty() && (point == std::string_view::npos || !fraction.empty()) &&
                            std::all_of(whole.begin(), whole.end(), isDigit) &&
                            std::all_of(fraction.begin(), fraction.end(), isDigit) &&
                            (whole.size() == 1 || whole.front() != '0');
    if (!wellFormed || fraction.size() > static_cast<std::size_t>(decimals))
        return std::nullopt;
    std::string digits(whole);
    digits.append(fraction).append(static_cast<std::size_t>(decimals) - fraction.size(), '0');
    return parseInteger(digits);
}

std::string unscaled(std::int64_t value, int decimals)
{
    std::string digits = std::to_string(value);
    return digits.substr(0, digits.size() - static_cast<std::size_t>(decimals));
}

} // namespace

std::string_view webhookUrlFault(std::string_view url)
{
    constexpr std::string_view kinds = "must start with http:// or https://, or be inbox:NAME";
    if (url.starts_with(inboxScheme)) {
        return isChosenId(url.substr(inboxScheme.size())) ? std::string_view()
                                                          : "inbox names match [A-Za-z0-9_-]{1,64}";
    }
    std::size_t scheme = 0;
    for (const std::string_view known : {std::string_view("http://"), std::string_view("https://")}) {
        if (url.starts_with(known))
            scheme = known.size();
    }
    if (scheme == 0)
        return kinds;
    if (url.size() > maxUrl)
        return "is too long";
    if (!std::all_of(url.begin(), url.end(), isVisible))
        return "must consist of visible ASCII characters";
    std::string_view authority = url.substr(scheme, url.find_first_of("/?#", scheme) - scheme);
    if (authority.find('@') != std::string_view::npos)
        return "must not carry a user name or password";
    std::string_view host = authority;
    const auto bracket = authority.rfind(']');
    const auto colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        host = authority.substr(0, colon);
        const auto port = parseInteger(authority.substr(colon + 1));
        if (!port || *port < 1 || *port > 65535)
            return "has no valid port";
    }
    if (host.empty() || host == "[]" || (host.front() == '[') != (host.back() == ']'))
        return "has no host";
    return {};
}

void SetupContext::fail(const std::string &path, std::string_view what)
{
    if (m_error)
        return;
    std::string text = m_fileName + ": ";
    if (!path.empty())
        text.append(path).append(": ");
    m_error = Error::invalid(path, text.append(what));
}

void SetupContext::once(const std::string &kind, const std::string &value, const std::string &path)
{
    const auto [seen, first] = m_seen.emplace(std::pair(kind, value), path);
    if (!first)
        fail(path, "the same " + kind + " is at " + seen->second);
}

SetupObject::SetupObject(SetupContext &context, const json::Value &value, std::string path,
                         std::initializer_list<std::string_view> keys)
    : m_context(context)
    , m_value(value)
    , m_path(std::move(path))
{
    if (!value.isObject()) {
        m_context.fail(m_path, "must be an object");
        return;
    }
    for (const json::Value &member : value.children()) {
        const std::string key = member.key();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fail(key, "unknown key");
    }
}

std::string SetupObject::path(std::string_view key) const
{
    std::string out = m_path;
    if (!out.empty())
        out += '.';
    // A key that nobody knows may be anything, and the error is one line.
    for (const char c : key.substr(0, 64))
        out += isControl(c) ? '?' : c;
    return out;
}

std::optional<json::Value> SetupObject::find(std::string_view key) const
{
    return m_value.find(key);
}

std::optional<std::string> SetupObject::text(std::string_view key, std::string_view otherwise)
{
    const auto member = find(key);
    if (!member) {
        if (!otherwise.empty())
            fail(key, otherwise);
        return std::nullopt;
    }
    if (!member->isString()) {
        fail(key, "must be a text");
        return std::nullopt;
    }
    return member->string();
}

std::string SetupObject::id(std::string_view key, std::size_t minLength)
{
    const auto value = text(key, "is missing");
    if (!value)
        return {};
    if (!isChosenId(*value))
        fail(key, "must match [A-Za-z0-9_-]{1,64}");
    else if (value->size() < minLength)
        fail(key, "must have at least " + std::to_string(minLength) + " characters");
    return *value;
}

std::string SetupObject::name(std::string_view key, std::size_t minLength)
{
    const auto value = text(key, "is missing");
    if (!value)
        return {};
    const std::size_t length = utf8Length(*value);
    if (std::all_of(value->begin(), value->end(), [](char c) { return c == ' '; }))
        fail(key, "must not be empty");
    else if (length < minLength)
        fail(key, "must have at least " + std::to_string(minLength) + " characters");
    else if (length > maxName)
        fail(key, "must have at most " + std::to_string(maxName) + " characters");
    else if (std::any_of(value->begin(), value->end(), isControl))
        fail(key, "must not contain control characters");
    return *value;
}

Given<bool> SetupObject::flag(std::string_view key, bool otherwise)
{
    const auto member = find(key);
    if (!member)
        return {otherwise};
    if (!member->isBool()) {
        fail(key, "must be true or false");
        return {otherwise};
    }
    return {member->boolean(), true};
}

Given<std::int64_t> SetupObject::integer(std::string_view key, std::int64_t otherwise, std::int64_t min,
                                         std::int64_t max)
{
    const auto member = find(key);
    if (!member)
        return {otherwise};
    const auto number = member->integer();
    if (!number || *number < min || *number > max) {
        fail(key, "must be a whole number from " + std::to_string(min) + " to " + std::to_string(max));
        return {otherwise};
    }
    return {*number, true};
}

std::optional<std::int64_t> SetupObject::decimal(std::string_view key, int decimals, std::int64_t max)
{
    const auto member = find(key);
    if (!member)
        return std::nullopt;
    std::optional<std::int64_t> value;
    if (member->isNumber())
        value = scaled(member->raw(), decimals);
    else if (member->isString())
        value = scaled(member->string(), decimals);
    if (!value || *value > max) {
        fail(key, "must be a number from 0 to " + unscaled(max, decimals) + " with at most " +
                      std::to_string(decimals) + " decimals");
        return std::nullopt;
    }
    return value;
}

std::optional<std::string> SetupObject::secretAt(const json::Value &value, const std::string &where)
{
    if (value.isString()) {
        std::string secret = value.string();
        if (secret.empty())
            m_context.fail(where, "must not be empty");
        else if (secret.size() > maxSecret)
            m_context.fail(where, "must have at most " + std::to_string(maxSecret) + " bytes");
        else if (std::any_of(secret.begin(), secret.end(), isControl))
            m_context.fail(where, "must not contain control characters");
        return secret;
    }
    if (!value.isObject()) {
        m_context.fail(where, R"(must be a text or {"env":"NAME"})");
        return std::nullopt;
    }
    SetupObject object(m_context, value, where, {"env"});
    const auto variable = object.text("env", "is missing");
    if (!variable)
        return std::nullopt;
    if (!isVariableName(*variable)) {
        object.fail("env", "is not the name of an environment variable");
        return std::nullopt;
    }
    auto secret = m_context.variable(*variable);
    if (!secret || secret->empty()) {
        m_context.fail(where, "the environment variable " + *variable + (secret ? " is empty" : " is not set"));
        return std::nullopt;
    }
    if (secret->size() > maxSecret || std::any_of(secret->begin(), secret->end(), isControl) || !isUtf8(*secret)) {
        m_context.fail(where, "the environment variable " + *variable + " holds no usable secret");
        return std::nullopt;
    }
    return secret;
}

std::optional<std::string> SetupObject::secret(std::string_view key)
{
    const auto member = find(key);
    return member ? secretAt(*member, path(key)) : std::nullopt;
}

std::optional<std::string> SetupObject::accessKeyAt(const json::Value &value, const std::string &where,
                                                    std::string_view prefix)
{
    auto key = secretAt(value, where);
    if (!key)
        return std::nullopt;
    if (key->size() < minAccessKey || key->size() > maxAccessKey || !std::all_of(key->begin(), key->end(), isVisible))
        m_context.fail(where, "must be " + std::to_string(minAccessKey) + " to " + std::to_string(maxAccessKey) +
                                  " visible ASCII characters");
    else if (!key->starts_with(prefix))
        m_context.fail(where, "must start with " + std::string(prefix));
    else
        m_context.once("key", *key, where);
    return key;
}

std::optional<std::string> SetupObject::accessKey(std::string_view key, std::string_view prefix)
{
    const auto member = find(key);
    return member ? accessKeyAt(*member, path(key), prefix) : std::nullopt;
}

std::vector<std::string> SetupObject::accessKeys(std::string_view key, std::string_view prefix)
{
    std::vector<std::string> out;
    list(key, [&](const json::Value &item, const std::string &where) {
        if (auto value = accessKeyAt(item, where, prefix))
            out.push_back(std::move(*value));
    });
    return out;
}

std::optional<std::string> SetupObject::url(std::string_view key)
{
    auto value = text(key, {});
    if (!value)
        return std::nullopt;
    const std::string_view fault = webhookUrlFault(*value);
    if (!fault.empty())
        fail(key, fault);
    return value;
}

Given<std::vector<std::string>> SetupObject::events(std::string_view key)
{
    if (!has(key))
        return {{"*"}};
    Given<std::vector<std::string>> out{{}, true};
    list(key, [&](const json::Value &item, const std::string &where) {
        const std::string event = item.isString() ? item.string() : std::string();
        if (!isEvent(event))
            m_context.fail(where, "must be the name of an event, or *");
        else if (std::find(out.value.begin(), out.value.end(), event) != out.value.end())
            m_context.fail(where, "comes twice");
        out.value.push_back(event);
    });
    if (out.value.empty())
        fail(key, "must name an event, or *");
    return out;
}

} // namespace countersign::accounts
