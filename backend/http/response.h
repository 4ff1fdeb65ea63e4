// What is sent back. Header values are checked for CR, LF and NUL when written; Content-Length, Connection, Date and
// the security headers are the front end's business.
#pragma once

#include "http/request.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::http {

struct Response
{
    int status = 200;
    std::string contentType; // empty: no body, no Content-Type
    std::string body;
    std::vector<Header> headers;

    Response &with(std::string_view name, std::string_view value) &
    {
        headers.push_back({std::string(name), std::string(value)});
        return *this;
    }
    static Response json(int status, std::string body)
    {
        return Response{status, "application/json; charset=utf-8", std::move(body), {}};
    }
    static Response text(int status, std::string body)
    {
        return Response{status, "text/plain; charset=utf-8", std::move(body), {}};
    }
    static Response empty(int status) { return Response{status, {}, {}, {}}; }
};

std::string_view reasonPhrase(int status); // "" for a status nobody named

} // namespace countersign::http
