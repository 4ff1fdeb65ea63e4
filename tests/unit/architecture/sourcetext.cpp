#include "sourcetext.h"

#include <algorithm>
#include <cctype>

namespace countersign::architecture {

namespace {

bool startsName(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool continuesName(char c)
{
    return startsName(c) || isDigit(c);
}

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    SourceText scan()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_result);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void advance(std::size_t count = 1)
    {
        const std::size_t end = std::min(m_at + count, m_text.size());
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                              m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        m_at = end;
    }

    void advanceTo(std::size_t position) { advance(std::min(position, m_text.size()) - m_at); }

    void advancePast(std::string_view mark)
    {
        const std::size_t found = m_text.find(mark, m_at);
        advanceTo(found == std::string_view::npos ? m_text.size() : found + mark.size());
    }

    void step()
    {
        const char c = peek();
        if (c == '/' && peek(1) == '/')
            advanceTo(m_text.find('\n', m_at));
        else if (c == '/' && peek(1) == '*')
            advancePast("*/");
        else if (c == '"' || c == '\'')
            literal(c);
        else if (startsName(c))
            name();
        else if (isDigit(c))
            number();
        else
            advance();
    }

    void literal(char quote)
    {
        advance();
        while (m_at < m_text.size() && peek() != quote)
            advance(peek() == '\\' ? 2 : 1);
        advance();
    }

    // A digit separator must not be taken for the start of a character literal.
    void number()
    {
        while (continuesName(peek()) || peek() == '.' || (peek() == '\'' && continuesName(peek(1))))
            advance();
    }

    void name()
    {
        const int line = m_line;
        const std::size_t begin = m_at;
        while (continuesName(peek()))
            advance();
        const std::string_view text = m_text.substr(begin, m_at - begin);
        if (text.ends_with('R') && peek() == '"') {
            rawLiteral();
            return;
        }
        m_result.names.push_back({line, std::string(text)});
        if (text == "include" && followsHash(begin))
            include(line);
    }

    void rawLiteral()
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos) {
            advanceTo(m_text.size());
            return;
        }
        const std::string end = ")" + std::string(m_text.substr(m_at + 1, open - m_at - 1)) + "\"";
        advancePast(end);
    }

    [[nodiscard]] bool followsHash(std::size_t position) const
    {
        const std::size_t before = m_text.substr(0, position).find_last_not_of(" \t");
        return before != std::string_view::npos && m_text[before] == '#';
    }

    void include(int line)
    {
        while (peek() == ' ' || peek() == '\t')
            advance();
        const char open = peek();
        const char close = open == '<' ? '>' : '"';
        const std::size_t lineEnd = std::min(m_text.find('\n', m_at), m_text.size());
        const std::size_t end = m_text.find(close, m_at + 1);
        if ((open != '<' && open != '"') || end == std::string_view::npos || end > lineEnd) {
            m_result.includes.push_back({line, {}, false}); // computed: no rule can vouch for it
            return;
        }
        m_result.includes.push_back({line, std::string(m_text.substr(m_at + 1, end - m_at - 1)), open == '"'});
        advanceTo(end + 1);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    SourceText m_result;
};

} // namespace

SourceText readSource(std::string_view text)
{
    return Scanner(text).scan();
}

} // namespace countersign::architecture
