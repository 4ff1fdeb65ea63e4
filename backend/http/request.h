// One request as it came over the wire, checked and copied: nothing here points into Qt or into a socket.
// Made on the HTTP thread; a value, so it may be moved to any other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::http {

enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete, Options, Other };

std::string_view methodName(Method method);
Method methodFromToken(std::string_view token); // exact spelling, else Other

// The X-Request-Id of a request: "req_" and its number in at least eight base-36 digits.
std::string requestId(std::uint64_t number);
std::optional<std::uint64_t> requestNumber(std::string_view id); // of such an id

// Which of the gateway's listeners accepted the connection. The share shows hosted pages and nothing else.
enum class Listener : std::uint8_t { Main, Share };

struct Header
{
    std::string name; // lower case
    std::string value;
};

class Headers
{
public:
    void add(std::string name, std::string value); // lower-cases the name
    // First value of the (lower-case) name; nullopt when absent.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view lowerName) const;
    // The value, or an empty view when absent.
    [[nodiscard]] std::string_view value(std::string_view lowerName) const;
    [[nodiscard]] const std::vector<Header> &all() const { return m_all; }
    void forget(); // overwrites every value before it lets go of it

private:
    std::vector<Header> m_all;
};

struct Request
{
    Method method = Method::Other;
    Listener listener = Listener::Main;
    bool secure = false;      // arrived over TLS
    std::uint64_t number = 0; // counts up for the life of the process
    std::string target;       // byte exact: path and query, origin form
    Headers headers;
    std::string body;
    std::string peer;               // textual address, IPv4-mapped IPv6 shown as IPv4
    std::int64_t receivedTicks = 0; // monotonic microseconds, for durations

    [[nodiscard]] std::string_view path() const;  // up to the first '?', never decoded
    [[nodiscard]] std::string_view query() const; // after the first '?', or empty
};

// Percent-decodes one path segment or query piece. nullopt on a bad escape, NUL, or invalid UTF-8.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace);

// The pairs of an application/x-www-form-urlencoded text in wire order; undecodable pairs are skipped.
class Query
{
public:
    explicit Query(std::string_view text);
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const; // first wins
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>> &all() const { return m_pairs; }

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
};

} // namespace countersign::http
