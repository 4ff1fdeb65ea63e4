#include "api/pages/render.h"

#include "api/pages/html.h"

namespace countersign::api::pages {
namespace {

struct Face
{
    std::string_view state;
    Word title, text;
    int status;
};

Face faceOf(ConnectState state)
{
    switch (state) {
    case ConnectState::Accepted:
        return {"accepted", Word::AcceptedTitle, Word::AcceptedText, 200};
    case ConnectState::Refused:
        return {"refused", Word::RefusedTitle, Word::RefusedText, 410};
    case ConnectState::Expired:
        return {"expired", Word::ExpiredTitle, Word::ExpiredText, 410};
    case ConnectState::Used:
        return {"used", Word::UsedTitle, Word::UsedText, 410};
    default:
        return {"unknown", Word::UnknownTitle, Word::UnknownText, 404};
    }
}

http::Response asking(const ConnectView &view, const std::string &integrator)
{
    const Language &words = *view.language;
    const approvals::LinkSession &session = *view.session;
    std::string source;
    if (session.source)
        source = "<div><dt>" + escaped(words[Word::Scope]) + "</dt><dd data-testid=\"source\">" +
                 named(session.source->label.value_or(session.source->key)) + "</dd></div>";
    const std::string until = formatMillis(session.expiresAt);
    const std::string content =
        filled(resource("connect.html"), {{"title", escaped(words[Word::Title])},
                                          {"ask", sentence(words[Word::Ask], integrator, session.subject.label)},
                                          {"from-label", escaped(words[Word::From])},
                                          {"integrator", named(integrator)},
                                          {"who-label", escaped(words[Word::Who])},
                                          {"subject", named(session.subject.label)},
                                          {"source", source},
                                          {"until-label", escaped(words[Word::Until])},
                                          {"until", until},
                                          {"until-text", timeText(session.expiresAt)},
                                          {"meaning", sentence(words[Word::Meaning], integrator, {})},
                                          {"token", escaped(view.token)},
                                          {"accept", escaped(words[Word::Accept])},
                                          {"refuse", escaped(words[Word::Refuse])},
                                          {"caution", escaped(words[Word::Caution])}});
    return framed(words, {"asking", words[Word::Title], content});
}

} // namespace

http::Response htmlPage(int status, std::string html, Scripts scripts)
{
    http::Response response{status, "text/html; charset=utf-8", std::move(html), {}};
    const std::string_view ours = scripts == Scripts::Ours ? "script-src 'self'; connect-src 'self'; " : "";
    response.with("Content-Security-Policy",
                  "default-src 'none'; " + std::string(ours) +
                      "style-src 'self'; form-action 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.with("Referrer-Policy", "no-referrer").with("Cache-Control", "no-store").with("X-Frame-Options", "DENY");
    return response;
}

http::Response framed(const Language &language, const Sheet &sheet)
{
    const std::string_view script =
        sheet.scripts == Scripts::Ours ? "<script src=\"/web/checkout.js\" defer></script>" : "";
    http::Response response = htmlPage(sheet.status,
                                       filled(resource("page.html"), {{"lang", language.code},
                                                                      {"dir", language.direction},
                                                                      {"title", escaped(sheet.title)},
                                                                      {"script", script},
                                                                      {"state", sheet.state},
                                                                      {"content", sheet.content}}),
                                       sheet.scripts);
    response.with("Content-Language", language.code).with("Vary", "Accept-Language");
    return response;
}

http::Response renderConnect(const ConnectView &view, const Surroundings &surroundings)
{
    std::string integrator;
    if (view.session) {
        const accounts::Tenant *tenant = surroundings.directory->tenant(view.session->tenant);
        integrator = tenant ? tenant->name : std::string();
    }
    if (view.state == ConnectState::Asking)
        return asking(view, integrator);
    const Language &words = *view.language;
    const Face face = faceOf(view.state);
    const std::string content =
        "<h1 data-testid=\"title\">" + escaped(words[face.title]) + "</h1>\n<p data-testid=\"text\" role=\"status\">" +
        sentence(words[face.text], integrator, view.session ? view.session->subject.label : std::string()) + "</p>";
    return framed(words, {face.state, words[face.title], content, view.justNow ? 200 : face.status});
}

http::Response renderStyle(const NoView &, const Surroundings &)
{
    http::Response response{200, "text/css; charset=utf-8", resource("page.css"), {}};
    response.with("Cache-Control", "max-age=300");
    return response;
}

http::Response renderScript(const NoView &, const Surroundings &)
{
    http::Response response{200, "text/javascript; charset=utf-8", resource("checkout.js"), {}};
    response.with("Cache-Control", "max-age=300");
    return response;
}

} // namespace countersign::api::pages
