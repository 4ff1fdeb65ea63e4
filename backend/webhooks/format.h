// What a dialect's webhooks look like: which events it knows, their bytes, their headers, their schedule. Implemented
// by api/<dialect>/events.cpp; pure but for render(), which may read what it tells about. Any thread.
#pragma once

#include "accounts/accounts.h"
#include "core/result.h"
#include "journal/entry.h"
#include "webhooks/schedule.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::webhooks {

// Numbers are stored.
enum class FormatId : std::uint8_t { Payment = 1, Stripe = 2, Nuvouch = 3, Clive = 4 };

struct Secrets
{
    std::string current;
    std::string previous; // counts too, until the end of a rotation's overlap; empty: none
};

struct Signing
{
    std::string_view body;
    const Secrets &secrets;
    Millis wall = 0;           // of this attempt
    std::string_view delivery; // its public id
};

struct Header
{
    std::string name, value;
};

// How a signature header is to be understood, for checking one and explaining what is wrong with it.
struct SignatureForm
{
    std::string_view header;  // "X-Webhook-Signature"
    std::string_view prefix;  // "sha256=", or empty
    bool timestamped = false; // Stripe's t=…,v1=…: the time is signed too
    Millis tolerance = 0;     // of that time, into the past
};

struct Telling // an event that is being written
{
    std::string_view type, event, delivery; // public ids
    Millis at = 0;
};

class Format
{
public:
    virtual ~Format() = default;
    [[nodiscard]] virtual FormatId id() const = 0;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual accounts::TenantKind owner() const = 0;
    [[nodiscard]] virtual std::span<const std::string_view> types() const = 0;
    // The events that an entry is, in the order they are told; mostly none.
    [[nodiscard]] virtual std::vector<std::string_view> typesOf(const journal::Entry &entry) const = 0;
    // The body of an event. `now` is the domain time rows are read at.
    [[nodiscard]] virtual Result<std::string> render(const journal::Entry &entry, const Telling &telling,
                                                     db::Connection &db, Millis now) const = 0;
    // A body that says of itself that it is a test.
    [[nodiscard]] virtual std::string sample(const Telling &telling, std::string_view owner) const = 0;
    [[nodiscard]] virtual bool namesDelivery() const { return false; } // the body carries the delivery's id
    [[nodiscard]] virtual bool overlaps() const { return false; }      // signs with both secrets during a rotation
    [[nodiscard]] virtual const Schedule &schedule() const = 0;
    [[nodiscard]] virtual SignatureForm signature() const = 0;
    // What one attempt carries besides Content-Length, Host and Content-Type. No secret: no signature.
    [[nodiscard]] virtual std::vector<Header> headers(const Signing &signing) const = 0;
};

// All formats there are; lives as long as the program.
class Formats
{
public:
    explicit Formats(std::vector<const Format *> all)
        : m_all(std::move(all))
    {
    }
    [[nodiscard]] const Format *find(FormatId id) const;
    [[nodiscard]] const Format *find(std::string_view name) const;
    [[nodiscard]] std::span<const Format *const> all() const { return m_all; }

private:
    std::vector<const Format *> m_all;
};

} // namespace countersign::webhooks
