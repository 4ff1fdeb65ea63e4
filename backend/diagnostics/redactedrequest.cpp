#include "diagnostics/redactedrequest.h"

#include "core/ids.h"
#include "core/json/writer.h"
#include "core/text.h"
#include "secrets/redact.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

namespace countersign::diagnostics {
namespace {

constexpr std::size_t longestTarget = 2048;
constexpr std::size_t longestHeader = 1024;
constexpr std::size_t rowBytes = 256; // what a row takes beside its texts
constexpr std::size_t mostObjects = 16;
constexpr std::size_t mostReplayed = 4; // ids taken from the answer of a replay
constexpr std::size_t idRandom = 12;    // the shortest rest of an id this program makes

constexpr std::array objectPrefixes = {prefix::payment, prefix::transaction, prefix::intent, prefix::refund,
                                       prefix::event,   prefix::key,         prefix::task};

// At most so many bytes, never half a character.
std::string_view beginning(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0U) == 0x80)
        --most;
    return text.substr(0, most);
}

// Bytes that are no UTF-8 become question marks: what is kept is shown as JSON later.
std::string readable(std::string text)
{
    if (isUtf8(text))
        return text;
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const std::string_view character = std::string_view(text).substr(i, length);
        if (isUtf8(character)) {
            out += character;
            i += character.size();
        } else {
            out += '?';
            ++i;
        }
    }
    return out;
}

std::string headersText(const std::vector<http::Header> &headers, std::string_view contentType)
{
    json::Writer w(512);
    w.array();
    const auto line = [&w](std::string_view name, std::string_view value) {
        w.array().value(name).value(
            readable(std::string(beginning(secrets::redactHeader(name, value), longestHeader))));
        w.end();
    };
    if (!contentType.empty())
        line("content-type", contentType);
    for (const http::Header &header : headers)
        line(header.name, header.value);
    w.end();
    return std::move(w).take();
}

KeptBody keptBody(std::string_view contentType, std::string_view body, std::size_t most)
{
    KeptBody kept;
    kept.size = static_cast<std::int64_t>(body.size());
    if (body.empty())
        return kept;
    const std::string safe = readable(secrets::redactBody(contentType, body));
    kept.text = beginning(safe, most);
    kept.cut = kept.text.size() < safe.size();
    return kept;
}

bool isObject(std::string_view word)
{
    return std::any_of(objectPrefixes.begin(), objectPrefixes.end(),
                       [word](std::string_view prefix) { return idSuffix(word, prefix).size() >= idRandom; });
}

class Objects
{
public:
    void add(std::string_view id)
    {
        if (id.empty() || m_count == mostObjects || id.find(' ') != std::string_view::npos)
            return;
        std::string word = " ";
        word.append(id).append(" ");
        if (m_text.find(word) != std::string::npos)
            return;
        ++m_count;
        m_text.append(m_text.empty() ? word : word.substr(1));
    }
    void addFromPath(std::string_view path)
    {
        while (!path.empty()) {
            const std::size_t end = std::min(path.find('/'), path.size());
            if (isObject(path.substr(0, end)))
                add(path.substr(0, end));
            path.remove_prefix(std::min(end + 1, path.size()));
        }
    }
    // The strings of a JSON text that are ids.
    void addFromText(std::string_view text)
    {
        std::size_t found = 0;
        for (std::size_t i = text.find('"'); i != std::string_view::npos && found < mostReplayed;) {
            const std::size_t end = text.find('"', i + 1);
            if (end == std::string_view::npos)
                return;
            const std::string_view word = text.substr(i + 1, end - i - 1);
            if (isObject(word)) {
                add(word);
                ++found;
            }
            i = end;
        }
    }
    [[nodiscard]] std::string take() && { return std::move(m_text); }

private:
    std::string m_text;
    std::size_t m_count = 0;
};

void cleanse(std::string &text)
{
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

void cleanse(RequestRecord &record)
{
    cleanse(record.request.target);
    cleanse(record.request.body);
    cleanse(record.response.body);
    // Only these can hold a secret; the names and the rest of a Headers cannot be written to.
    record.request.headers.forget();
    for (http::Header &header : record.response.headers)
        cleanse(header.value);
}

} // namespace

std::int64_t RedactedRequest::bytes() const
{
    return static_cast<std::int64_t>(rowBytes + target.size() + requestHeaders.size() + responseHeaders.size() +
                                     requestBody.text.size() + responseBody.text.size() + objects.size());
}

RedactedRequest redacted(RequestRecord &record, std::size_t bodyBytes)
{
    const http::Request &request = record.request;
    const http::Response &response = record.response;
    RedactedRequest out;
    out.target = readable(std::string(beginning(secrets::redactTarget(request.target), longestTarget)));
    if (const auto key = request.headers.find("idempotency-key"); key && !key->empty())
        out.idempotencyKey = readable(std::string(beginning(secrets::redactText(*key), longestHeader)));
    out.requestHeaders = headersText(request.headers.all(), {});
    out.responseHeaders = headersText(response.headers, response.contentType);
    out.requestBody = keptBody(request.headers.value("content-type"), request.body, bodyBytes);
    if (record.secretAnswer && !response.body.empty()) {
        out.responseBody.size = static_cast<std::int64_t>(response.body.size());
        out.responseBody.withheld = true;
    } else {
        out.responseBody = keptBody(response.contentType, response.body, bodyBytes);
    }

    Objects objects;
    for (const std::string &id : record.objects)
        objects.add(id);
    objects.addFromPath(std::string_view(out.target).substr(0, out.target.find('?')));
    if (record.replayed)
        objects.addFromText(out.responseBody.text);
    out.objects = std::move(objects).take();
    cleanse(record);
    return out;
}

} // namespace countersign::diagnostics
