// One row of a route table, and the three steps behind it (design.md 2.2 to 2.5).
//   decode  on the HTTP thread, pure: bad input never meets the writer
//   apply   on the writer's thread (or a reading connection): rows and journal, no wire words
//   render  pure: the bytes of the answer
#pragma once

#include "accounts/directory.h"
#include "accounts/role.h"
#include "core/clock.h"
#include "core/result.h"
#include "db/sqlite.h"
#include "http/request.h"
#include "http/response.h"
#include "journal/transaction.h"
#include "payments/cardnetwork.h"
#include "secrets/keyring.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::api {

// Whose credential a route asks for. StripeBrowser takes the publishable key as well as the secret one.
enum class Door : std::uint8_t { Open, MerchantKey, IntegratorKey, PartnerKey, Operator, StripeKey, StripeBrowser };
enum class Bucket : std::uint8_t { None, Payments, Transactions, Partner, Public, ShortCodes };
enum class Idempotency : std::uint8_t { Never, Optional, Required };
enum class Secrecy : std::uint8_t { Plain, Secret }; // Secret: the stored reply is sealed
enum class Kind : std::uint8_t {
    Point,      // a read by key or first page: on the HTTP thread
    Scan,       // a read that may take long: on the reader pool
    Diagnostic, // the same of the diagnostics store, which is Reading::db then: on that store's reader
    Write,      // a job for the writer
    Wait,       // parked until a commit or a deadline
    Host,       // the gateway itself does it: clock, reset
};

// Choices the setup file makes for the whole gateway (design.md 6, behaviour).
struct Behaviour
{
    payments::UnlistedCards unlistedCards = payments::UnlistedCards::Decline;
    bool confirmShowsCaptured = false; // contracts/payment-api.md 15, contradiction 4
    std::int64_t publicPerSecond = 50;
    bool testCards = false; // shown on the checkout page
};

class Host; // what a route may ask of the gateway around it, api/host.h

// What a request happens in. Cheap to copy; outlives the request where a render step needs it.
struct Surroundings
{
    std::shared_ptr<const accounts::Directory> directory;
    std::shared_ptr<const Behaviour> behaviour;
    const secrets::Keyring *keyring = nullptr; // lives as long as the gateway
    const Clock *clock = nullptr;              // likewise
    Host *host = nullptr;                      // likewise; HTTP thread only
    std::string baseUrl;                       // "http://127.0.0.1:4390", no slash at the end
};

struct Caller
{
    const accounts::Credential *credential = nullptr; // in the directory of the surroundings; null on open routes

    const accounts::Tenant *signer = nullptr; // the partner whose signature it is, where the key belongs to nobody

    [[nodiscard]] const accounts::Tenant *owner() const
    {
        return credential && credential->tenant ? credential->tenant : signer;
    }
    [[nodiscard]] std::int64_t tenant() const { return owner() ? owner()->seq : 0; }
    // Whose rows an operator may see: its merchant's, or (0) everybody's.
    [[nodiscard]] std::int64_t scope() const
    {
        return credential && credential->person ? credential->person->merchant : 0;
    }
};

struct Context
{
    const http::Request &request;
    const std::vector<std::string_view> &captures;
    const Surroundings &surroundings;
    Caller caller;

    [[nodiscard]] Millis now() const { return surroundings.clock->now(); }
};

struct Reading
{
    db::Connection &db;
    Millis now;
    db::Connection *diagnostics = nullptr; // Kind::Point only: the diagnostics store, beside the ledger
};

// What a Wait route waits for: an entry newer than `after`, at most `seconds`.
struct Wait
{
    std::int64_t after = 0;
    std::int64_t seconds = 0;
};

using Answer = std::function<void(Result<http::Response>)>;

// A decoded request, ready to run. Exactly one of write, read and perform is set; the first two may run more than once.
struct Action
{
    std::function<Result<http::Response>(journal::Transaction &)> write;
    std::function<Result<http::Response>(const Reading &)> read;
    std::function<void(const journal::Origin &, Answer)> perform; // HTTP thread; answers there, once
    std::optional<Wait> wait;
};

struct Route
{
    http::Method method;
    std::string_view path;
    Door door;
    Bucket bucket;
    Idempotency idempotency;
    Kind kind;
    Result<Action> (*decode)(const Context &);
    accounts::Roles roles = {}; // Door::Operator only
    Secrecy secrecy = Secrecy::Plain;
};

// Which answers an idempotency key stands for from then on.
enum class Keeping : std::uint8_t {
    Decisions, // successes and declines: a refused request does not burn its key
    Successes, // nothing else
    Executed,  // whatever a request that was carried out has led to, refusals that change nothing included
};

// How a dialect understands idempotency keys otherwise; as the Payment API does where nothing is said.
struct KeyRules
{
    bool byPath = false;                                    // the same key at another path is another key
    bool (*answersOtherBodies)(const Caller &) = nullptr;   // with the first answer, rather than refusing them
    void (*markReplay)(http::Response &response) = nullptr; // shows that an answer is an earlier one
};

// What is known of an answer only when it leaves.
struct Leaving
{
    const http::Request &request;
    std::uint64_t number = 0;              // of the request
    std::optional<std::uint64_t> original; // of the request whose answer this repeats
};

// A route's parameters as the coverage page shows them.
struct Coverage
{
    std::vector<std::string> real, defaulted, absent; // defaulted: taken and without effect
};

struct Dialect
{
    std::string_view name;
    std::span<const Route> routes;
    http::Response (*renderError)(const Error &error, std::string_view path);
    // The header whose absence or value decides Door::MerchantKey; the error says what is wrong with it.
    Result<std::string_view> (*credential)(const http::Request &request);
    // What a dialect asks besides a credential before anything else looks at the request: a signature, a header. May
    // know more of the caller afterwards.
    Result<Caller> (*admit)(const Context &context, const Route &route) = nullptr;
    Keeping keeping = Keeping::Decisions;
    KeyRules keys = {};
    Result<std::string> (*decodedCredential)(const http::Request &request) = nullptr; // instead of `credential`
    void (*finish)(http::Response &response, const Leaving &leaving) = nullptr;       // headers every answer carries
    Coverage (*coverageOf)(const Route &route) = nullptr;
    std::span<const std::string_view> absentPaths = {}; // of the original; a path below one counts for it
};

// decode: Result<Command>(const Context &), apply: Result<View>(const Command &, Transaction &),
// render: Response(const View &, const Surroundings &).
template <auto Decode, auto Apply, auto Render>
Result<Action> write(const Context &context)
{
    COUNTERSIGN_TRY(command, Decode(context));
    Action action;
    action.write = [command = std::move(command),
                    surroundings = context.surroundings](journal::Transaction &tx) -> Result<http::Response> {
        COUNTERSIGN_TRY(view, Apply(command, tx));
        return Render(view, surroundings);
    };
    return action;
}

template <auto Decode, auto Query, auto Render>
Result<Action> read(const Context &context)
{
    COUNTERSIGN_TRY(command, Decode(context));
    Action action;
    action.read = [command = std::move(command),
                   surroundings = context.surroundings](const Reading &reading) -> Result<http::Response> {
        COUNTERSIGN_TRY(view, Query(command, reading));
        return Render(view, surroundings);
    };
    return action;
}

} // namespace countersign::api
