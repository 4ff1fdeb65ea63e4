#include "headvalidatorcheck.h"

#include "http/headvalidator.h"

#include <algorithm>

namespace countersign::http::test {

namespace {

using Verdict = HeadValidator::Verdict;

bool sameSlice(const HeadValidator::Slice &a, const HeadValidator::Slice &b)
{
    return a.begin == b.begin && a.length == b.length;
}

bool sameResult(const HeadValidator &a, const HeadValidator &b)
{
    if (a.verdict() != b.verdict() || !sameSlice(a.method(), b.method()) || !sameSlice(a.target(), b.target()))
        return false;
    if (a.verdict() == Verdict::Reject)
        return a.status() == b.status();
    if (a.verdict() == Verdict::NeedMore)
        return true;
    return a.length() == b.length() && a.contentLength() == b.contentLength() && a.keepAlive() == b.keepAlive() &&
           a.expectsContinue() == b.expectsContinue() && a.hasHost() == b.hasHost() && sameSlice(a.host(), b.host()) &&
           std::equal(
               a.fields().begin(), a.fields().end(), b.fields().begin(), b.fields().end(),
               [](const auto &x, const auto &y) { return sameSlice(x.name, y.name) && sameSlice(x.value, y.value); });
}

bool liesWithin(const HeadValidator::Slice &slice, std::size_t length)
{
    return slice.begin <= length && slice.length <= length - slice.begin;
}

const char *checkComplete(const HeadValidator &validator, std::string_view bytes)
{
    const HeadLimits limits;
    if (validator.length() > bytes.size() || validator.length() > limits.head)
        return "a head longer than its bytes or its limit";
    const std::string_view head = bytes.substr(0, validator.length());
    if (!head.ends_with("\r\n\r\n") && !head.ends_with("\r\n"))
        return "a head without its empty line";
    for (std::size_t i = 0; i < head.size(); ++i) {
        const bool afterReturn = i > 0 && head[i - 1] == '\r';
        if ((head[i] == '\n') != afterReturn || head[i] == '\0')
            return "a lone CR, LF or NUL in an accepted head";
    }
    if (!liesWithin(validator.method(), head.size()) || !liesWithin(validator.target(), head.size()) ||
        !liesWithin(validator.host(), head.size())) {
        return "a slice outside of the head";
    }
    if (!validator.target().of(head).starts_with('/') || validator.target().of(head).starts_with("//"))
        return "a target that is no path";
    if (validator.fields().size() > limits.headers)
        return "too many headers accepted";
    for (const HeadValidator::Field &field : validator.fields()) {
        if (!liesWithin(field.name, head.size()) || !liesWithin(field.value, head.size()) || field.name.length == 0)
            return "a field outside of the head";
    }
    return nullptr;
}

} // namespace

const char *checkHead(std::string_view bytes, std::span<const unsigned char> cuts)
{
    HeadValidator whole;
    whole.examine(bytes);
    if (whole.verdict() == Verdict::Reject && (whole.status() < 400 || whole.status() > 505))
        return "refused with no error status";
    if (whole.verdict() == Verdict::Complete) {
        if (const char *wrong = checkComplete(whole, bytes))
            return wrong;
    }

    HeadValidator pieces;
    std::size_t at = 0;
    for (const unsigned char cut : cuts) {
        at += cut % (bytes.size() - at + 1);
        const Verdict before = pieces.verdict();
        const Verdict after = pieces.examine(bytes.substr(0, at));
        if (before != Verdict::NeedMore && after != before)
            return "a final verdict was changed";
    }
    pieces.examine(bytes);
    if (!sameResult(whole, pieces))
        return "the verdict depends on how the bytes were split";

    pieces.restart();
    pieces.examine(bytes);
    if (!sameResult(whole, pieces))
        return "something is left over after a restart";
    return nullptr;
}

} // namespace countersign::http::test
