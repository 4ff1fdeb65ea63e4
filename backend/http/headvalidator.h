// Decides about the head of a request from its bytes alone: no socket, no clock, no allocation but the list of fields.
// It is stricter than Qt's parser, which reads the same bytes after it: what passes here means the same thing there
// (engineering.md B1.2, B1.5). The verdict does not depend on how the bytes were split.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace countersign::http {

struct HeadLimits
{
    std::size_t head = std::size_t{16} * 1024;       // bytes, with the empty line: 431 beyond
    std::size_t requestLine = std::size_t{8} * 1024; // bytes, with CRLF: 414 beyond
    std::size_t headers = 64;                        // lines: 431 beyond
};

class HeadValidator
{
public:
    enum class Verdict : std::uint8_t { NeedMore, Complete, Reject };

    struct Slice
    {
        std::size_t begin = 0;
        std::size_t length = 0;
        [[nodiscard]] std::string_view of(std::string_view bytes) const { return bytes.substr(begin, length); }
    };
    struct Field
    {
        Slice name;
        Slice value; // without the white space around it
    };

    explicit HeadValidator(HeadLimits limits = {});

    // `bytes` are all bytes since the start of this head; each call repeats those of the call before and may add some.
    // Bytes behind the head are not looked at. A verdict other than NeedMore is final.
    Verdict examine(std::string_view bytes);

    // Forgets everything: the next bytes start another head.
    void restart();

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] int status() const { return m_status; } // of a Reject: 400, 411, 413, 414, 417, 431 or 505

    // Known as far as the bytes went, also after a Reject; empty while unknown.
    [[nodiscard]] const Slice &method() const { return m_method; }
    [[nodiscard]] const Slice &target() const { return m_target; }

    // Of a Complete head.
    [[nodiscard]] std::size_t length() const { return m_at; } // bytes, with the empty line
    [[nodiscard]] std::uint64_t contentLength() const { return m_contentLength; }
    [[nodiscard]] bool keepAlive() const { return !m_http10 && !m_close; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue && !m_http10; }
    [[nodiscard]] bool hasHost() const { return m_hosts != 0; }
    [[nodiscard]] const Slice &host() const { return m_host; }
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }

private:
    enum class Part : std::uint8_t {
        Method,
        TargetStart,
        Target,
        Version,
        RequestLineEnd,
        LineStart,
        Name,
        Value,
        LineEnd,
        HeadEnd
    };

    int step(unsigned char c, std::string_view bytes); // 0, or the status to refuse with
    int versionByte(unsigned char c);
    int fieldEnded(std::string_view bytes);
    int contentLengthGiven(std::string_view value);
    void connectionGiven(std::string_view value);
    Verdict reject(int status);

    HeadLimits m_limits;
    std::vector<Field> m_fields;
    std::size_t m_at = 0;
    std::size_t m_partStart = 0;
    std::uint64_t m_contentLength = 0;
    Slice m_method;
    Slice m_target;
    Slice m_host;
    int m_status = 0;
    unsigned m_hosts = 0;
    Part m_part = Part::Method;
    Verdict m_verdict = Verdict::NeedMore;
    bool m_http10 = false;
    bool m_close = false;
    bool m_hasLength = false;
    bool m_expectsContinue = false;
};

} // namespace countersign::http
