#include "wording.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace countersign::architecture {

namespace {

struct Phrase
{
    QRegularExpression pattern;
    const char *rule;
};

const std::vector<Phrase> &phrases()
{
    const auto option = QRegularExpression::CaseInsensitiveOption;
    static const std::vector<Phrase> list = {
        {QRegularExpression(QStringLiteral(R"((?<![\w.~-])/work/)")), "a path of one machine"},
        {QRegularExpression(QStringLiteral(R"(\bissues? #?\d|\b(this|next|current|previous) issue\b)"), option),
         "an errand, not the project"},
        {QRegularExpression(QStringLiteral(R"(\b(claude|anthropic|chatgpt|openai|copilot|subagents?)\b)"), option),
         "a tool of the writer, not the project"},
        {QRegularExpression(
             QStringLiteral(R"(registry\.npmjs\.org|\bdeb\.debian\.org|snapshot\.debian\.org|"resolved":)")),
         "a registry's host: whoever installs has their own"},
        {QRegularExpression(QStringLiteral(R"(\b(TODO|FIXME)\b)")), "work that is not done"},
    };
    return list;
}

} // namespace

std::vector<Violation> checkWording(std::string_view path, const QByteArray &content)
{
    if (content.contains('\0'))
        return {}; // a picture

    std::vector<Violation> violations;
    const QString text = QString::fromUtf8(content);
    for (const Phrase &phrase : phrases()) {
        auto matches = phrase.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto line = 1 + std::count(text.cbegin(), text.cbegin() + match.capturedStart(), QLatin1Char('\n'));
            violations.push_back({std::string(path), static_cast<int>(line),
                                  std::string(phrase.rule) + ": " + match.captured().toStdString()});
        }
    }
    return violations;
}

} // namespace countersign::architecture
