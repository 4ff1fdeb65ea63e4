#include "http/headvalidator.h"

#include <array>

namespace countersign::http {

namespace {

constexpr std::string_view versionPrefix = "HTTP/1.";
constexpr std::size_t versionLength = 8;
constexpr std::size_t longestMethod = 32;
// Enough for every size that could be meant; more digits would only exercise somebody's overflow.
constexpr std::size_t longestContentLength = 18;

constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c)
        table[c] = true;
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        table[c] = true;
    for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr std::array<bool, 256> isToken = tokenTable();

constexpr bool isTargetByte(unsigned char c)
{
    return c > 0x20 && c < 0x7f && c != '#' && c != '\\';
}
constexpr bool isValueByte(unsigned char c)
{
    return (c >= 0x20 && c != 0x7f) || c == '\t';
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool sameWord(std::string_view text, std::string_view lowerWord)
{
    if (text.size() != lowerWord.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lower(text[i]) != lowerWord[i])
            return false;
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

HeadValidator::HeadValidator(HeadLimits limits)
    : m_limits(limits)
{
}

void HeadValidator::restart()
{
    const HeadLimits limits = m_limits;
    std::vector<Field> fields = std::move(m_fields);
    fields.clear();
    *this = HeadValidator(limits);
    m_fields = std::move(fields);
}

HeadValidator::Verdict HeadValidator::reject(int status)
{
    m_status = status;
    m_verdict = Verdict::Reject;
    return m_verdict;
}

HeadValidator::Verdict HeadValidator::examine(std::string_view bytes)
{
    while (m_verdict == Verdict::NeedMore && m_at < bytes.size()) {
        if (m_part <= Part::RequestLineEnd && m_at >= m_limits.requestLine) {
            if (m_part == Part::Target) // its beginning says whose answer it is
                m_target = {m_partStart, m_at - m_partStart};
            return reject(414);
        }
        if (m_at >= m_limits.head)
            return reject(431);
        if (const int status = step(static_cast<unsigned char>(bytes[m_at]), bytes))
            return reject(status);
        ++m_at;
    }
    return m_verdict;
}

int HeadValidator::step(unsigned char c, std::string_view bytes)
{
    switch (m_part) {
    case Part::Method:
        if (isToken[c])
            return m_at < longestMethod ? 0 : 400;
        if (c != ' ' || m_at == 0)
            return 400;
        m_method = {0, m_at};
        m_part = Part::TargetStart;
        m_partStart = m_at + 1;
        return 0;
    case Part::TargetStart:
        if (c != '/')
            return 400;
        m_part = Part::Target;
        return 0;
    case Part::Target:
        // "//host" would be read as an authority by everything that treats the target as a URL.
        if (c == '/' && m_at == m_partStart + 1)
            return 400;
        if (isTargetByte(c))
            return 0;
        if (c != ' ')
            return 400;
        m_target = {m_partStart, m_at - m_partStart};
        m_part = Part::Version;
        m_partStart = m_at + 1;
        return 0;
    case Part::Version:
        return versionByte(c);
    case Part::RequestLineEnd:
    case Part::LineEnd:
        if (c != '\n')
            return 400;
        m_part = Part::LineStart;
        return 0;
    case Part::LineStart:
        if (c == '\r') {
            m_part = Part::HeadEnd;
            return 0;
        }
        if (!isToken[c])
            return 400;
        if (m_fields.size() == m_limits.headers)
            return 431;
        m_fields.push_back({{m_at, 0}, {}});
        m_part = Part::Name;
        return 0;
    case Part::Name:
        if (isToken[c])
            return 0;
        if (c != ':')
            return 400;
        m_fields.back().name.length = m_at - m_fields.back().name.begin;
        m_part = Part::Value;
        m_partStart = m_at + 1;
        return 0;
    case Part::Value:
        if (isValueByte(c))
            return 0;
        if (c != '\r')
            return 400;
        m_part = Part::LineEnd;
        return fieldEnded(bytes);
    case Part::HeadEnd:
        if (c != '\n' || (m_hosts == 0 && !m_http10))
            return 400;
        m_verdict = Verdict::Complete;
        return 0;
    }
    return 400;
}

int HeadValidator::versionByte(unsigned char c)
{
    const std::size_t index = m_at - m_partStart;
    if (index < versionPrefix.size()) {
        if (c == static_cast<unsigned char>(versionPrefix[index]))
            return 0;
        return index < 5 || c <= ' ' ? 400 : 505;
    }
    if (index < versionLength) {
        m_http10 = c == '0';
        if (c == '0' || c == '1')
            return 0;
        return c <= ' ' ? 400 : 505;
    }
    if (c != '\r')
        return c <= ' ' ? 400 : 505;
    m_part = Part::RequestLineEnd;
    return 0;
}

int HeadValidator::fieldEnded(std::string_view bytes)
{
    Field &field = m_fields.back();
    const std::string_view value = trimmed(bytes.substr(m_partStart, m_at - m_partStart));
    field.value = {value.empty() ? m_partStart : static_cast<std::size_t>(value.data() - bytes.data()), value.size()};

    const std::string_view name = field.name.of(bytes);
    switch (name.size()) {
    case 4:
        if (!sameWord(name, "host"))
            return 0;
        m_host = field.value;
        return ++m_hosts == 1 ? 0 : 400;
    case 6:
        if (!sameWord(name, "expect"))
            return 0;
        m_expectsContinue = true;
        return sameWord(value, "100-continue") ? 0 : 417;
    case 7:
        return sameWord(name, "upgrade") ? 400 : 0;
    case 10:
        if (sameWord(name, "connection"))
            connectionGiven(value);
        return 0;
    case 14:
        return sameWord(name, "content-length") ? contentLengthGiven(value) : 0;
    case 17:
        return sameWord(name, "transfer-encoding") ? 411 : 0;
    default:
        return 0;
    }
}

int HeadValidator::contentLengthGiven(std::string_view value)
{
    if (m_hasLength || value.empty())
        return 400;
    m_hasLength = true;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return 400;
    }
    if (value.size() > longestContentLength)
        return 413;
    for (const char c : value)
        m_contentLength = m_contentLength * 10 + static_cast<std::uint64_t>(c - '0');
    return 0;
}

void HeadValidator::connectionGiven(std::string_view value)
{
    while (!value.empty()) {
        const std::size_t comma = value.find(',');
        if (sameWord(trimmed(value.substr(0, comma)), "close"))
            m_close = true;
        value = comma == std::string_view::npos ? std::string_view() : value.substr(comma + 1);
    }
}

} // namespace countersign::http
