#include "support/page.h"

namespace countersign::test {
namespace {

// The start tag of the element with this data-testid, without its angle brackets; empty when there is none.
std::string startTag(const Answer &page, const std::string &testId)
{
    const auto at = page.body.find("data-testid=\"" + testId + "\"");
    if (at == std::string::npos)
        return {};
    const auto begin = page.body.rfind('<', at) + 1;
    return page.body.substr(begin, page.body.find('>', at) - begin);
}

} // namespace

std::string pageState(const Answer &page)
{
    const std::string mark = "data-state=\"";
    const auto at = page.body.find(mark);
    if (at == std::string::npos)
        return std::to_string(page.status) + " no page: " + page.body;
    const auto begin = at + mark.size();
    return std::to_string(page.status) + ' ' + page.body.substr(begin, page.body.find('"', begin) - begin);
}

std::string pagePart(const Answer &page, const std::string &testId)
{
    const auto at = page.body.find("data-testid=\"" + testId + "\"");
    if (at == std::string::npos)
        return "not there";
    const auto begin = page.body.find('>', at) + 1;
    return page.body.substr(begin, page.body.find("</", begin) - begin);
}

std::string pageAttribute(const Answer &page, const std::string &testId, const std::string &name)
{
    const std::string tag = startTag(page, testId);
    const std::string mark = " " + name + "=\"";
    const auto at = tag.find(mark);
    if (at == std::string::npos)
        return "not there";
    const auto begin = at + mark.size();
    return tag.substr(begin, tag.find('"', begin) - begin);
}

} // namespace countersign::test
