// An integrator of Nuvouch with its key, the two vocabularies it may speak, the person on the other side, and what its
// callback URL received.
#pragma once

#include "support/console.h"
#include "support/setup.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::test {

inline constexpr const char *callbackSecret = "nuvouch_live_callback_secret";

// Three integrators under these ids, names and keys: "one" and "two" with the defaults, "lenient" without require_link.
// Each calls back to the inbox of its own id. `more` is further ones as raw JSON, each with a comma in front.
Setup withIntegrators(const std::string &more = {});
inline std::string keyOfIntegrator(const std::string &id)
{
    return "itg_test_" + id;
}
// One such integrator as it stands in the setup file; `more` are members with a comma in front of each.
std::string integrator(const std::string &id, const std::string &more = {});

enum class Words { Legacy, Current };

struct Caller
{
    std::string key;
    Words words = Words::Current;

    // "/links" in the words of the contract's newer half, turned into the path of the vocabulary at hand.
    [[nodiscard]] std::string path(std::string_view current) const;
    [[nodiscard]] Call call(const std::string &method, const std::string &target, const std::string &body = {}) const;
};

class Integration // one connection, one integrator, one vocabulary
{
public:
    Integration(const Address &address, const std::string &id, Words words = Words::Current);

    Answer send(const std::string &method, const std::string &current, const std::string &body = {});
    Answer get(const std::string &current) { return send("GET", current); }
    Answer post(const std::string &current, const std::string &body = "{}") { return send("POST", current, body); }
    Answer raw(const Call &call) { return m_connection.send(call); }
    [[nodiscard]] Call call(const std::string &method, const std::string &current, const std::string &body = {}) const
    {
        return m_caller.call(method, m_caller.path(current), body);
    }
    [[nodiscard]] const Caller &caller() const { return m_caller; }

    Answer link(const std::string &subject, const std::string &context = {});
    Answer approve(const std::string &externalId, const std::string &subject, const std::string &context = {});
    // The id of a fresh connection that a person accepted in the window; empty when something refused.
    std::string linked(Console &console, const std::string &subject, const std::string &context = {});

private:
    Connection m_connection;
    Caller m_caller;
};

std::string linkBody(const std::string &subject, const std::string &context = {});
// An approval request with its required members, in either vocabulary.
Body approvalBody(Words words, const std::string &externalId, const std::string &subject,
                  const std::string &context = {});

// "409 DUPLICATE_EXTERNAL_ID", after the envelope was checked.
std::string refusalOf(const Answer &answer);

struct Callback
{
    std::string event, delivery, signature, body;
    bool valid = false; // by an HMAC that is not the program's own
    [[nodiscard]] Json json() const { return Json::parse(body); }
};
// What the inbox received, oldest first; polls until it is that many, or half a minute.
std::vector<Callback> callbacks(Console &console, const std::string &inbox, std::size_t expected);
// The event types written for an object, newest first, joined with one space: they are there when the answer is.
std::string eventsOf(Console &console, const std::string &object);
std::string callbackSignature(std::string_view secret, std::string_view body); // "sha256=" and 64 digits

} // namespace countersign::test
