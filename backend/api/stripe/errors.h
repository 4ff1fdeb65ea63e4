// What Stripe's clients are told when something is refused (contracts/clive-stripe.md B5, B6): one table from a reason
// to status, type and code. A reason travels in Error::number beside the sentence (text) and the parameter (field).
#pragma once

#include "core/error.h"
#include "core/json/writer.h"
#include "http/response.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::api::stripe {

enum class Reason : std::uint8_t {
    None, // 400 without a code
    ParameterMissing,
    ParameterUnknown,
    ParameterUnsupported, // Stripe knows it, this gateway does not
    ParameterInvalidInteger,
    ParameterInvalidEmpty,
    ParameterInvalidString,
    EmailInvalid,
    UrlInvalid,
    AmountTooSmall,
    AmountTooLarge,
    ResourceMissing, // named by a parameter; by the path it is Code::NotFound
    IntentInvalidParameter,
    UnexpectedState,
    ChargeAlreadyRefunded,
    CustomerMissing,
    IncorrectNumber,
    InvalidNumber,
    InvalidExpiryMonth,
    InvalidExpiryYear,
    InvalidCvc,
    TestModeLiveCard,
    Count_
};

Error refuse(Reason reason, std::string field, std::string text);
Error missing(const std::string &field);
Error noSuch(std::string_view kind, std::string_view id, std::string field); // 400: named by a parameter
Error notFound(std::string_view kind, std::string_view id);                  // 404: named by the path

// An error object about to be written. Members that are empty are left out.
struct Problem
{
    int status = 400;
    std::string type = "invalid_request_error";
    std::string code, declineCode, adviceCode, message, param, charge;
};
Problem problemOf(const Error &error, std::string_view path);

// The members of `problem` inside an object that is open already.
void writeProblem(json::Writer &w, const Problem &problem);

http::Response renderProblem(const Problem &problem); // nothing but it
http::Response renderError(const Error &error, std::string_view path);
http::Response problemResponse(const Problem &problem, std::string body);

} // namespace countersign::api::stripe
