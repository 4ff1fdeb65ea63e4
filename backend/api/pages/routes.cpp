#include "api/pages/challenge.h"
#include "api/pages/checkout.h"
#include "api/pages/decode.h"
#include "api/pages/dialect.h"
#include "api/pages/errors.h"
#include "api/pages/render.h"

#include <array>

namespace countersign::api::pages {
namespace {

using approvals::LinkSession;
using approvals::LinkState;
using enum http::Method;

ConnectState stateOf(LinkState state)
{
    switch (state) {
    case LinkState::Pending:
        return ConnectState::Asking;
    case LinkState::Accepted:
        return ConnectState::Used;
    case LinkState::Refused:
        return ConnectState::Refused;
    default:
        return ConnectState::Expired;
    }
}

Result<ConnectView> ask(const ConnectRequest &request, const Reading &reading)
{
    ConnectView view;
    view.language = request.language;
    auto session = approvals::findLinkByToken(reading.db, reading.now, *request.keyring, request.token);
    if (!session || request.token.empty())
        return view;
    view.state = stateOf(session->state);
    // Whoever holds a token that is over learns nothing of those whom it was about.
    if (view.state == ConnectState::Asking) {
        view.session = std::move(session);
        view.token = request.token;
    }
    return view;
}

// A link that is over, or that nobody knows, is a page and not an error.
Result<ConnectView> ended(const ConnectRequest &request, Result<LinkSession> done, ConnectState now)
{
    ConnectView view;
    view.language = request.language;
    if (done) {
        view.state = now;
        view.justNow = true;
        view.session = std::move(*done);
    } else if (done.error().code == Code::LinkEnded) {
        view.state = stateOf(approvals::linkStateFromName(done.error().text).value_or(LinkState::Expired));
    } else if (done.error().code != Code::NotFound) {
        return done.error();
    }
    return view;
}

approvals::LinkRef refOf(const ConnectRequest &request)
{
    return {0, {}, request.token, {}, request.keyring};
}

Result<ConnectView> accept(const ConnectRequest &request, journal::Transaction &tx)
{
    if (request.token.empty())
        return ended(request, Error::notFound("link"), ConnectState::Unknown);
    // Nobody is signed in on this page: a person with the subject's name is made.
    return ended(request, approvals::acceptLink({refOf(request), std::nullopt}, tx), ConnectState::Accepted);
}

Result<ConnectView> refuse(const ConnectRequest &request, journal::Transaction &tx)
{
    if (request.token.empty())
        return ended(request, Error::notFound("link"), ConnectState::Unknown);
    return ended(request, approvals::refuseLink(refOf(request), tx), ConnectState::Refused);
}

Result<NoView> decodeNothing(const Context &)
{
    return NoView{};
}

Result<NoView> nothing(const NoView &, const Reading &)
{
    return NoView{};
}

// What a page shows is withheld from the request log: names and addresses of people, and no news for anybody.
template <auto Decode, auto Query, auto Render>
constexpr Route page(std::string_view path)
{
    return {
        Get, path,           Door::Open, Bucket::Public, Idempotency::Never, Kind::Point, read<Decode, Query, Render>,
        {},  Secrecy::Secret};
}

template <auto Decode, auto Apply, auto Render>
constexpr Route form(std::string_view path)
{
    return {Post, path, Door::Open, Bucket::Public, Idempotency::Never, Kind::Write, write<Decode, Apply, Render>};
}

template <auto Render>
constexpr Route asset(std::string_view path)
{
    return {Get, path, Door::Open, Bucket::None, Idempotency::Never, Kind::Point, read<decodeNothing, nothing, Render>};
}

using payments::ChallengeState;

const std::array routes{
    page<decodeAsk, ask, renderConnect>("/connect"),
    form<decodeAnswer, accept, renderConnect>("/connect/accept"),
    form<decodeAnswer, refuse, renderConnect>("/connect/refuse"),
    page<decodeCheckout, findCheckout, renderCheckout>("/checkout/:id"),
    page<decodeChallenge, findChallenge, renderChallenge>("/challenge/:id"),
    page<decodeChallenge, findChallenge, renderChallengeState>("/challenge/:id/state"),
    form<decodeAnswerTo<ChallengeState::Passed>, answerChallenge, renderAnswered>("/challenge/:id/pass"),
    form<decodeAnswerTo<ChallengeState::Failed>, answerChallenge, renderAnswered>("/challenge/:id/fail"),
    form<decodeAnswerTo<ChallengeState::Abandoned>, answerChallenge, renderAnswered>("/challenge/:id/leave"),
    form<decodeChallenge, askApprover, renderAnswered>("/challenge/:id/ask"),
    asset<renderStyle>("/web/page.css"),
    asset<renderScript>("/web/checkout.js"),
};

Result<std::string_view> credential(const http::Request &)
{
    return Error::of(Code::CredentialMissing); // every door is open; the token is in the page
}

} // namespace

const Dialect &dialect()
{
    static const Dialect instance{"pages", routes, renderError, credential};
    return instance;
}

} // namespace countersign::api::pages
