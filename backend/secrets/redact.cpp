#include "secrets/redact.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace countersign::secrets {

namespace {

constexpr std::string_view mask = "****";
constexpr std::string_view cvvMask = "***";
constexpr std::size_t minCardDigits = 13;
constexpr std::size_t maxCardDigits = 19;
constexpr std::size_t minFieldDigits = 12; // in a field that is called a number, even when a digit is missing or wrong
constexpr std::size_t longSecret = 16;     // four of so many characters give nothing away

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::size_t countDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

// ---- names ----

enum class Kind : unsigned char { Other, Credential, CardNumber, Cvv };

// X-API-Key, x_api_key and apiKey are one name.
std::string normalized(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (isLetter(c) || isDigit(c))
            out += lower(c);
    }
    return out;
}

Kind kindOf(std::string_view name)
{
    constexpr std::array<std::string_view, 9> cvv = {"cvv", "cvc", "cvv2",         "cvc2",   "cvn",
                                                     "csc", "cid", "securitycode", "cardcvv"};
    constexpr std::array<std::string_view, 5> number = {"number", "cardnumber", "cardno", "pan", "accountnumber"};
    constexpr std::array<std::string_view, 6> credential = {"authorization", "proxyauthorization", "cookie",
                                                            "setcookie",     "shortcode",          "privatekey"};
    constexpr std::array<std::string_view, 11> ending = {"secret",     "secrets",   "password",      "passphrase",
                                                         "apikey",     "apikeys",   "token",         "tokens",
                                                         "credential", "secretkey", "publishablekey"};
    const std::string plain = normalized(name);
    if (std::find(cvv.begin(), cvv.end(), plain) != cvv.end())
        return Kind::Cvv;
    if (std::find(number.begin(), number.end(), plain) != number.end())
        return Kind::CardNumber;
    if (std::find(credential.begin(), credential.end(), plain) != credential.end())
        return Kind::Credential;
    const bool ends = std::any_of(ending.begin(), ending.end(), [&plain](auto end) { return plain.ends_with(end); });
    return ends ? Kind::Credential : Kind::Other;
}

// ---- credentials ----

// The part of a key or token that only names its kind: "sk_test_", "whsec_", "pi_123_secret_". Zero: it is neither.
std::size_t tokenPrefix(std::string_view word)
{
    constexpr std::array<std::string_view, 10> families = {"sk_",  "pk_", "rk_",      "ek_",    "cp_",
                                                           "itg_", "op_", "nuvouch_", "whsec_", "tok_"};
    constexpr std::array<std::string_view, 2> modes = {"test_", "live_"};
    constexpr std::string_view secret = "secret_";
    constexpr std::size_t minSecret = 8;

    const auto at = word.rfind(secret);
    if (at != std::string_view::npos && (at == 0 || word[at - 1] == '_') &&
        word.size() - at >= secret.size() + minSecret)
        return at + secret.size();
    // The address of a challenge lets whoever has it answer.
    constexpr std::string_view challenge = "chl_";
    if (word.starts_with(challenge) && word.size() >= challenge.size() + minSecret)
        return challenge.size();
    for (const std::string_view family : families) {
        if (!word.starts_with(family))
            continue;
        const std::string_view rest = word.substr(family.size());
        for (const std::string_view mode : modes) {
            if (rest.starts_with(mode) && rest.size() > mode.size())
                return family.size() + mode.size();
        }
        // Without a mode, "itg_demo" and "op_type" are ids and words; these are not.
        const bool never = family.size() == 3 || family == "whsec_";
        return never && family != "op_" && rest.size() >= minSecret ? family.size() : 0;
    }
    return 0;
}

// Whether it is what maskedCredential makes.
bool isMasked(std::string_view value)
{
    const auto at = value.find(mask);
    if (at == std::string_view::npos || value.size() - at > mask.size() + 4)
        return false;
    const std::string_view prefix = value.substr(0, at);
    return prefix.empty() || tokenPrefix(std::string(prefix) + "00000000") == prefix.size();
}

std::string maskedCredential(std::string_view value)
{
    if (isMasked(value))
        return std::string(value);
    const std::size_t prefix = tokenPrefix(value);
    const std::string_view secret = value.substr(prefix);
    std::string out(value.substr(0, prefix));
    out += mask;
    if (secret.size() >= longSecret && std::all_of(secret.end() - 4, secret.end(), isWord))
        out += secret.substr(secret.size() - 4);
    return out;
}

bool isScheme(std::string_view word)
{
    return equalsIgnoringCase(word, "bearer") || equalsIgnoringCase(word, "basic") ||
           equalsIgnoringCase(word, "apikey");
}

// "Bearer xyz": the scheme may be seen. A Basic value is Base64, whose end would show the end of what it encodes.
std::string maskedAuthorization(std::string_view value)
{
    const auto space = value.find(' ');
    const std::string_view scheme = value.substr(0, space);
    if (space == std::string_view::npos || !isScheme(scheme))
        return maskedCredential(value);
    const auto begin = std::min(value.find_first_not_of(' ', space), value.size());
    const std::string_view credential = value.substr(begin);
    std::string out(value.substr(0, begin));
    return out.append(equalsIgnoringCase(scheme, "basic") ? std::string(mask) : maskedCredential(credential));
}

// Whether what follows "token: " in a sentence is a value rather than the next word of it.
bool looksLikeValue(std::string_view text)
{
    const bool odd = std::any_of(text.begin(), text.end(), [](char c) { return !isLetter(c) && c != '-' && c != '.'; });
    return text.size() >= 20 || (text.size() >= 6 && odd);
}

// ---- cards ----

bool passesLuhn(std::string_view text)
{
    unsigned sum = 0;
    bool twice = false;
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        if (!isDigit(*c))
            continue;
        auto digit = static_cast<unsigned>(*c - '0');
        if (twice)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

std::string maskedCard(std::string_view number)
{
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), isDigit);
    return std::string(mask).append(digits.size() >= minFieldDigits ? digits.substr(digits.size() - 4) : std::string());
}

bool isCard(std::string_view text)
{
    const std::size_t digits = countDigits(text);
    return digits >= minCardDigits && digits <= maxCardDigits && passesLuhn(text);
}

struct Group
{
    std::size_t begin, end;
};

// Digits in groups, with one space or dash between them: a card may be all of them, or some beside an expiry or amount.
void appendWithoutCards(std::string &out, std::string_view text, const std::vector<Group> &groups)
{
    std::size_t copied = groups.front().begin;
    for (std::size_t first = 0; first < groups.size();) {
        std::size_t next = first + 1;
        const Group &one = groups[first];
        bool found = one.end - one.begin > maxCardDigits; // a card and more, without a gap
        if (!found) {
            for (std::size_t last = groups.size(); last > first && !found; --last) {
                found = isCard(text.substr(one.begin, groups[last - 1].end - one.begin));
                if (found)
                    next = last;
            }
        }
        if (found) {
            out += text.substr(copied, one.begin - copied);
            copied = groups[next - 1].end;
            out += maskedCard(text.substr(one.begin, copied - one.begin));
        }
        first = next;
    }
    out += text.substr(copied, groups.back().end - copied);
}

// The length of an id of a delivery or an approval at the start of a text, 0: there is none. They are twenty
// hexadecimal digits (core/ids.h), one more than a card can have, and are needed to follow a request.
std::size_t hexIdAt(std::string_view text)
{
    constexpr std::size_t digits = 20;
    constexpr std::size_t length = 4 + digits;
    if (text.size() < length || (!text.starts_with("dlv_") && !text.starts_with("req_")))
        return 0;
    const std::string_view id = text.substr(4, digits);
    const bool hex = std::ranges::all_of(id, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    return hex && (text.size() == length || !isWord(text[length])) ? length : 0;
}

std::string withoutCards(std::string_view text)
{
    if (countDigits(text) < minCardDigits)
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    std::vector<Group> groups;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t id = i == 0 || !isWord(text[i - 1]) ? hexIdAt(text.substr(i)) : 0; id != 0) {
            out += text.substr(i, id);
            i += id;
            continue;
        }
        if (!isDigit(text[i])) {
            out += text[i++];
            continue;
        }
        groups.clear();
        for (;;) {
            const std::size_t begin = i;
            while (i < text.size() && isDigit(text[i]))
                ++i;
            groups.push_back(Group{begin, i});
            if (i + 1 >= text.size() || (text[i] != ' ' && text[i] != '-') || !isDigit(text[i + 1]))
                break;
            ++i;
        }
        appendWithoutCards(out, text, groups);
    }
    return out;
}

// ---- values whose name is known ----

std::string maskedValue(Kind kind, std::string_view value)
{
    switch (kind) {
    case Kind::Credential:
        return maskedAuthorization(value);
    case Kind::Cvv:
        return value.empty() ? std::string() : std::string(cvvMask);
    case Kind::CardNumber:
        return countDigits(value) < minFieldDigits ? redactText(value) : maskedCard(value);
    case Kind::Other:
        break;
    }
    return redactText(value);
}

// ---- free text ----

// Finds "name = value" in free text, where `at` is the end of the name. The value's bounds, quotes excluded.
struct Found
{
    std::size_t begin, end;
};

bool findValue(std::string_view text, std::size_t at, Kind kind, Found &found)
{
    const auto skip = [&text](std::size_t i) {
        while (i < text.size() && isSpace(text[i]))
            ++i;
        return i;
    };
    std::size_t i = at;
    const bool quotedName = i < text.size() && (text[i] == '"' || text[i] == '\'');
    i = skip(quotedName ? i + 1 : i);
    if (i >= text.size() || (text[i] != ':' && text[i] != '='))
        return false;
    const bool assigned = text[i] == '=' || quotedName;
    i = skip(i + 1);
    if (i < text.size() && (text[i] == '"' || text[i] == '\'')) {
        const char quote = text[i];
        found.begin = ++i;
        while (i < text.size() && text[i] != quote)
            i += text[i] == '\\' ? 2 : 1;
        found.end = std::min(i, text.size());
        return found.end > found.begin;
    }
    found.begin = i;
    while (i < text.size() && !isSpace(text[i]) &&
           std::string_view("&,;\"'{}[]()<>").find(text[i]) == std::string_view::npos)
        ++i;
    // A scheme belongs to its credential.
    if (kind == Kind::Credential && isScheme(text.substr(found.begin, i - found.begin)) && i < text.size() &&
        text[i] == ' ') {
        ++i;
        while (i < text.size() && !isSpace(text[i]) && text[i] != ',' && text[i] != '"')
            ++i;
        found.end = i;
        return true;
    }
    found.end = i;
    if (found.end == found.begin)
        return false;
    const std::string_view value = text.substr(found.begin, found.end - found.begin);
    if (assigned)
        return value != "null" && value != "true" && value != "false";
    return kind == Kind::Cvv ? value.size() <= 4 && countDigits(value) == value.size() : looksLikeValue(value);
}

std::string withoutCredentials(std::string_view text, bool names)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (!isWord(text[i])) {
            out += text[i++];
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isWord(text[end]))
            ++end;
        const std::string_view word = text.substr(i, end - i);
        // The token of a link: /connect?t=…
        const bool linkToken = word == "t" && i > 0 && (text[i - 1] == '?' || text[i - 1] == '&');
        const Kind kind = linkToken ? Kind::Credential : names ? kindOf(word) : Kind::Other;
        Found value{};
        if (kind != Kind::Other && findValue(text, end, kind, value)) {
            out += text.substr(i, value.begin - i);
            out += maskedValue(kind, text.substr(value.begin, value.end - value.begin));
            i = value.end;
            continue;
        }
        if (isScheme(word) && end < text.size() && text[end] == ' ') {
            std::size_t stop = end + 1;
            while (stop < text.size() && !isSpace(text[stop]) &&
                   std::string_view(",;\"'<>)").find(text[stop]) == std::string_view::npos)
                ++stop;
            const std::string_view credential = text.substr(i, stop - i);
            if (looksLikeValue(credential.substr(word.size() + 1))) {
                out += maskedAuthorization(credential);
                i = stop;
                continue;
            }
        }
        out += tokenPrefix(word) != 0 ? maskedCredential(word) : std::string(word);
        i = end;
    }
    return out;
}

// ---- forms ----

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(static_cast<unsigned char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isWord(c) || c == '.' || c == '*' || c == '~') {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 0x0FU];
        }
    }
    return out;
}

// The innermost part of "payment_method_data[card][cvc]".
std::string_view lastSegment(std::string_view name)
{
    while (name.ends_with("[]"))
        name.remove_suffix(2);
    if (name.ends_with(']')) {
        name.remove_suffix(1);
        const auto open = name.rfind('[');
        if (open != std::string_view::npos)
            return name.substr(open + 1);
    }
    return name;
}

std::string redactForm(std::string_view form)
{
    std::string out;
    out.reserve(form.size());
    for (std::size_t i = 0; i <= form.size();) {
        const std::size_t end = std::min(form.find('&', i), form.size());
        const std::string_view pair = form.substr(i, end - i);
        const auto equals = pair.find('=');
        const std::string name = percentDecoded(pair.substr(0, equals));
        const std::string safeName = redactText(name);
        out += safeName == name ? std::string(pair.substr(0, equals)) : percentEncoded(safeName);
        if (equals != std::string_view::npos) {
            const std::string_view raw = pair.substr(equals + 1);
            const std::string value = percentDecoded(raw);
            const std::string_view segment = lastSegment(name);
            const std::string safe = maskedValue(segment == "t" ? Kind::Credential : kindOf(segment), value);
            out += '=';
            out += safe == value ? std::string(raw) : percentEncoded(safe);
        }
        if (end == form.size())
            break;
        out += '&';
        i = end + 1;
    }
    return out;
}

// ---- JSON ----

class JsonRedactor
{
public:
    explicit JsonRedactor(std::string_view source)
        : m_source(source)
        , m_copied(source.data())
    {
        m_out.reserve(source.size());
    }

    std::string run(const json::Value &root)
    {
        visit(root, Kind::Other);
        copyUntil(m_source.data() + m_source.size());
        return std::move(m_out);
    }

private:
    void visit(const json::Value &value, Kind kind)
    {
        const std::string_view raw = value.raw();
        switch (value.type()) {
        case json::Type::Object:
            for (const json::Value &member : value.children()) {
                const Kind own = kindOf(member.key());
                visit(member, own == Kind::Other ? kind : own);
            }
            return;
        case json::Type::Array:
            for (const json::Value &item : value.children())
                visit(item, kind);
            return;
        case json::Type::String: {
            const std::string text = value.string();
            const std::string safe = maskedValue(kind, text);
            replace(raw, safe == text ? nullptr : &safe);
            return;
        }
        case json::Type::Number: {
            const std::string safe = maskedValue(kind, raw);
            replace(raw, safe == raw ? nullptr : &safe);
            return;
        }
        case json::Type::Bool:
        case json::Type::Null:
            return;
        }
    }

    void replace(std::string_view raw, const std::string *text)
    {
        copyUntil(raw.data());
        if (text)
            json::appendQuoted(m_out, *text);
        else
            m_out += raw;
        m_copied = raw.data() + raw.size();
    }

    // Between the values stand keys, which a sender may fill with anything.
    void copyUntil(const char *end)
    {
        const std::string_view gap(m_copied, static_cast<std::size_t>(end - m_copied));
        m_out += withoutCards(withoutCredentials(gap, false));
        m_copied = end;
    }

    std::string_view m_source;
    const char *m_copied;
    std::string m_out;
};

bool looksLikeForm(std::string_view contentType, std::string_view body)
{
    if (contentType.find("x-www-form-urlencoded") != std::string_view::npos)
        return true;
    return body.find('=') != std::string_view::npos && std::none_of(body.begin(), body.end(), isSpace) &&
           body.find_first_of("{}\"<>") == std::string_view::npos;
}

// The length of a SHA-256 digest at the end of a text, with nothing of its kind in front; 0: there is none.
std::size_t digestAtEnd(std::string_view text)
{
    constexpr std::size_t length = 64;
    const auto isHex = [](char c) { return hexDigit(c) >= 0; };
    if (text.size() < length || !std::all_of(text.end() - length, text.end(), isHex))
        return 0;
    return text.size() == length || text[text.size() - length - 1] == '=' ? length : 0;
}

bool endsWithSignature(std::string_view name)
{
    constexpr std::string_view word = "signature";
    return name.size() >= word.size() && equalsIgnoringCase(name.substr(name.size() - word.size()), word);
}

} // namespace

std::string redactText(std::string_view text)
{
    return withoutCards(withoutCredentials(text, true));
}

std::string redactHeader(std::string_view name, std::string_view value)
{
    const Kind kind = kindOf(name);
    // Hexadecimal digits now and then look like a card, and a signature that was changed cannot be checked any more.
    if (const std::size_t digest = digestAtEnd(value); digest != 0 && kind == Kind::Other && endsWithSignature(name))
        return redactText(value.substr(0, value.size() - digest)).append(value.substr(value.size() - digest));
    if (equalsIgnoringCase(name, "cookie") || equalsIgnoringCase(name, "set-cookie"))
        return std::string(mask);
    return kind == Kind::Credential ? maskedValue(kind, value) : redactText(value);
}

std::string redactTarget(std::string_view target)
{
    const auto question = target.find('?');
    if (question == std::string_view::npos)
        return redactText(target);
    const auto fragment = std::min(target.find('#', question), target.size());
    std::string out = redactText(target.substr(0, question));
    out += '?';
    out += redactForm(target.substr(question + 1, fragment - question - 1));
    return out + redactText(target.substr(fragment));
}

std::string redactBody(std::string_view contentType, std::string_view body)
{
    const auto first = body.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && std::string_view("{[\"").find(body[first]) != std::string_view::npos) {
        const auto document = json::Document::parse(std::string(body));
        if (document)
            return JsonRedactor(document->source()).run(document->root());
    } else if (looksLikeForm(contentType, body)) {
        return redactForm(body);
    }
    return redactText(body);
}

} // namespace countersign::secrets
