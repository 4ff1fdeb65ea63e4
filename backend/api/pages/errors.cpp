#include "api/pages/errors.h"

#include "api/pages/html.h"
#include "api/pages/render.h"

namespace countersign::api::pages {
namespace {

int statusOf(Code code)
{
    switch (code) {
    case Code::InvalidRequest:
        return 400;
    case Code::NotFound:
    case Code::RouteNotFound:
        return 404;
    case Code::MethodNotAllowed:
        return 405;
    case Code::BodyTooLarge:
        return 413;
    case Code::RateLimited:
        return 429;
    case Code::Busy:
    case Code::Unavailable:
        return 503;
    case Code::StorageFull:
        return 507;
    default:
        return 500;
    }
}

} // namespace

http::Response renderError(const Error &error, std::string_view)
{
    const int status = statusOf(error.code);
    const bool wait = status == 429 || status == 503;
    std::string content;
    for (const Language &language : languages()) {
        content += "<section lang=\"" + std::string(language.code) + "\" dir=\"" + std::string(language.direction) +
                   "\"><h1>" + escaped(language[Word::ProblemTitle]) + "</h1><p>" +
                   escaped(language[wait ? Word::PatienceText : Word::ProblemText]) + "</p></section>\n";
    }
    const Language &first = languages().front();
    http::Response response = htmlPage(status, filled(resource("page.html"), {{"lang", first.code},
                                                                              {"dir", first.direction},
                                                                              {"title", first[Word::ProblemTitle]},
                                                                              {"state", "problem"},
                                                                              {"content", content}}));
    if (status == 503 || status == 507)
        response.with("Retry-After", "1");
    if (error.code == Code::MethodNotAllowed)
        response.with("Allow", error.text);
    return response;
}

} // namespace countersign::api::pages
