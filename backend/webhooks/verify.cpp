#include "webhooks/verify.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/text.h"
#include "secrets/keyring.h"
#include "webhooks/signing.h"

#include <algorithm>
#include <array>

namespace countersign::webhooks {
namespace {

struct Row
{
    Reason reason;
    std::string_view name;
};
constexpr std::array rows{
    Row{Reason::Ok, "ok"},
    Row{Reason::Missing, "missing"},
    Row{Reason::PrefixMissing, "prefix_missing"},
    Row{Reason::PrefixUnexpected, "prefix_unexpected"},
    Row{Reason::NotHex, "not_hex"},
    Row{Reason::UpperCase, "upper_case"},
    Row{Reason::WhitespaceChanged, "whitespace_changed"},
    Row{Reason::BodyReserialized, "body_reserialized"},
    Row{Reason::WrongSecret, "wrong_secret"},
    Row{Reason::ClockSkew, "clock_skew"},
    Row{Reason::Mismatch, "mismatch"},
};

bool isHex(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return out;
}

bool same(std::string_view a, std::string_view b)
{
    return secrets::equalInConstantTime(a, b);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() &&
           (text.front() == ' ' || text.front() == '\n' || text.front() == '\r' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

// The document without layout, in the order it has: what JSON.stringify(JSON.parse(x)) mostly gives.
void compact(std::string &out, const json::Value &value)
{
    if (value.isObject() || value.isArray()) {
        out += value.isObject() ? '{' : '[';
        bool first = true;
        for (const json::Value &child : value.children()) {
            if (!std::exchange(first, false))
                out += ',';
            if (value.isObject()) {
                json::appendQuoted(out, child.key());
                out += ':';
            }
            compact(out, child);
        }
        out += value.isObject() ? '}' : ']';
        return;
    }
    if (value.isString())
        json::appendQuoted(out, value.string());
    else
        out += value.raw();
}

struct Parsed
{
    std::string signature; // hex, as it came
    std::string timestamp;
    std::vector<std::string> all; // every v1 of a header that may carry several
};

Parsed parse(const SignatureForm &form, std::string_view header)
{
    Parsed parsed;
    if (!form.timestamped) {
        parsed.signature = std::string(header.starts_with(form.prefix) ? header.substr(form.prefix.size()) : header);
        parsed.all = {parsed.signature};
        return parsed;
    }
    while (!header.empty()) {
        const auto comma = header.find(',');
        const std::string_view part = trimmed(header.substr(0, comma));
        header = comma == std::string_view::npos ? std::string_view() : header.substr(comma + 1);
        if (part.starts_with("t="))
            parsed.timestamp = std::string(part.substr(2));
        if (part.starts_with("v1="))
            parsed.all.emplace_back(part.substr(3));
    }
    if (!parsed.all.empty())
        parsed.signature = parsed.all.front();
    return parsed;
}

std::string signedBytes(const Parsed &parsed, const SignatureForm &form, std::string_view body)
{
    return form.timestamped ? parsed.timestamp + "." + std::string(body) : std::string(body);
}

bool fits(const Parsed &parsed, const std::string &digest)
{
    bool any = false;
    for (const std::string &one : parsed.all)
        any = same(one, digest) || any;
    return any;
}

Verdict no(Verdict verdict, Reason reason, std::string text)
{
    verdict.valid = false;
    verdict.reason = reason;
    verdict.text = std::move(text);
    return verdict;
}

} // namespace

std::string_view name(Reason reason)
{
    for (const Row &row : rows) {
        if (row.reason == reason)
            return row.name;
    }
    return "mismatch";
}

Verdict verify(const Check &check)
{
    const SignatureForm form = check.format->signature();
    const std::string_view header = trimmed(check.header);
    const Parsed parsed = parse(form, header);
    const std::string digest = hmacHex(check.secret, signedBytes(parsed, form, check.body));
    const std::string headerName(form.header);

    Verdict verdict;
    verdict.expected = form.timestamped ? "t=" + parsed.timestamp + ",v1=" + digest : std::string(form.prefix) + digest;
    if (header.empty())
        return no(verdict, Reason::Missing,
                  "There is no " + headerName +
                      " header: the endpoint has no secret, or something on the way took it out.");
    if (form.timestamped && (parsed.timestamp.empty() || parsed.all.empty()))
        return no(verdict, Reason::PrefixMissing,
                  headerName + " must look like t=…,v1=…; compare with the whole header, not with a part of it.");
    if (!form.timestamped && !form.prefix.empty() && !header.starts_with(form.prefix)) {
        const bool otherwiseRight = same(lower(header), digest);
        return no(verdict, Reason::PrefixMissing,
                  otherwiseRight
                      ? "The digits are right, but the value must start with " + std::string(form.prefix) + "."
                      : "The value must start with " + std::string(form.prefix) +
                            ", and its digits do not fit either.");
    }
    if (!form.timestamped && form.prefix.empty() && header.starts_with("sha256="))
        return no(verdict, Reason::PrefixUnexpected,
                  "This format has no prefix: compare with the digits alone, without sha256=.");
    if (!isHex(parsed.signature)) {
        const std::string base64 = hmacBase64(check.secret, signedBytes(parsed, form, check.body));
        return no(verdict, Reason::NotHex,
                  parsed.signature == base64
                      ? "The signature is right but written in Base64; this format uses lower-case hexadecimal."
                      : "A signature has 64 hexadecimal digits; this has something else.");
    }

    if (fits(parsed, digest)) {
        if (form.timestamped && form.tolerance > 0) {
            const auto seconds = parseInteger(parsed.timestamp).value_or(0);
            if (seconds < (check.wall - form.tolerance) / second)
                return no(verdict, Reason::ClockSkew,
                          "The signature is right, but its time lies " + std::to_string(check.wall / second - seconds) +
                              " seconds back; receivers accept " + std::to_string(form.tolerance / second) +
                              ". Check the receiver's clock, or how long the request waited.");
        }
        verdict.valid = true;
        verdict.reason = Reason::Ok;
        verdict.text = "The signature fits the body and the secret.";
        return verdict;
    }
    if (fits(Parsed{lower(parsed.signature), parsed.timestamp, {lower(parsed.signature)}}, digest))
        return no(verdict, Reason::UpperCase,
                  "The digits are right but in upper case; this format writes them in lower case.");
    for (const Known &other : check.others) {
        if (!fits(parsed, hmacHex(other.secret, signedBytes(parsed, form, check.body))))
            continue;
        verdict.endpoint = other.endpoint;
        return no(verdict, Reason::WrongSecret,
                  "The body was signed with the secret of " + other.endpoint + ", not with this one.");
    }
    const auto madeWith = [&](std::string_view body) {
        return fits(parsed, hmacHex(check.secret, signedBytes(parsed, form, body)));
    };
    const std::string_view bare = trimmed(check.body);
    if (madeWith(bare) || madeWith(std::string(bare) + "\n") || madeWith(std::string(bare) + "\r\n"))
        return no(verdict, Reason::WhitespaceChanged,
                  "White space at the begin or end of the body was added or taken away: sign and check the bytes as "
                  "they came.");
    if (check.original && *check.original != check.body && madeWith(*check.original))
        return no(verdict, Reason::BodyReserialized,
                  "The signature fits the bytes that were sent; this body is not the same bytes. It was parsed and "
                  "written again, or altered.");
    if (const auto document = json::Document::parse(std::string(check.body))) {
        std::string rewritten;
        compact(rewritten, document->root());
        if (madeWith(rewritten))
            return no(verdict, Reason::BodyReserialized,
                      "The signature fits this document without its spaces and line breaks: the body was laid out "
                      "anew. Check the raw bytes.");
        if (madeWith(json::canonical(document->root())))
            return no(verdict, Reason::BodyReserialized,
                      "The signature fits this document with its keys sorted: the body was parsed and written again. "
                      "Check the raw bytes.");
    }
    return no(verdict, Reason::Mismatch,
              "The signature fits neither this secret nor any other known here for these bytes: the secret is wrong, "
              "or the body was altered.");
}

} // namespace countersign::webhooks
