#include "webhooks/attempt.h"

namespace countersign::webhooks {
namespace {

struct Row
{
    AttemptResult result;
    std::string_view name;
};

constexpr std::array rows{
    Row{AttemptResult::Ok, "ok"},
    Row{AttemptResult::HttpStatus, "http_status"},
    Row{AttemptResult::Refused, "refused"},
    Row{AttemptResult::Reset, "reset"},
    Row{AttemptResult::Timeout, "timeout"},
    Row{AttemptResult::Dns, "dns"},
    Row{AttemptResult::Tls, "tls"},
    Row{AttemptResult::TooLarge, "too_large"},
    Row{AttemptResult::Redirect, "redirect"},
    Row{AttemptResult::Blocked, "blocked"},
};

std::string secondsText(Millis time)
{
    return std::to_string(time / second) + (time == second ? " second" : " seconds");
}

std::string statusText(int status)
{
    const std::string answered = "the receiver answered " + std::to_string(status);
    if (status == 401 || status == 403)
        return answered + ": it did not accept who is calling; a signature check that fails often answers this";
    if (status == 404)
        return answered + ": nothing is at this path";
    if (status == 405)
        return answered + ": this path does not take POST";
    if (status >= 500)
        return answered + ": an error inside the receiver";
    return answered + "; only 2xx counts as delivered";
}

} // namespace

std::string_view name(AttemptResult result)
{
    for (const Row &row : rows) {
        if (row.result == result)
            return row.name;
    }
    return "unknown";
}

std::optional<AttemptResult> attemptResultFromNumber(std::int64_t number)
{
    for (const Row &row : rows) {
        if (static_cast<std::int64_t>(row.result) == number)
            return row.result;
    }
    return std::nullopt;
}

std::string sentenceOf(AttemptResult result, const Target &target, std::optional<int> status, Millis deadline,
                       std::string_view detail)
{
    const auto with = [&](std::string sentence) {
        return detail.empty() ? sentence : sentence + " (" + std::string(detail) + ")";
    };
    switch (result) {
    case AttemptResult::Ok:
        return {};
    case AttemptResult::HttpStatus:
        return statusText(status.value_or(0));
    case AttemptResult::Refused:
        if (!detail.empty())
            return with("no connection to " + target.host + " port " + std::to_string(target.port));
        return "connection refused: nothing listens on port " + std::to_string(target.port);
    case AttemptResult::Reset:
        return with("the receiver closed the connection before it had answered");
    case AttemptResult::Timeout:
        return "no whole answer within " + secondsText(deadline);
    case AttemptResult::Dns:
        return "the name " + target.host + " cannot be resolved";
    case AttemptResult::Tls:
        return with("no secure connection could be made");
    case AttemptResult::TooLarge:
        return "the answer was larger than " + std::to_string(answerRead / 1024) + " KB and was cut off";
    case AttemptResult::Redirect:
        return "the receiver answered " + std::to_string(status.value_or(0)) +
               ", a redirect: redirects are not followed, set the endpoint to the final address";
    case AttemptResult::Blocked:
        return target.host + " is a private address, which this endpoint may not reach";
    }
    return {};
}

std::string unconnectedSentence(const Target &target, Millis waited)
{
    return "no connection to " + target.host + " port " + std::to_string(target.port) + " within " +
           secondsText(waited);
}

} // namespace countersign::webhooks
