// Clive's error object and what goes into it (contracts/clive-stripe.md A3). Pure.
#pragma once

#include "core/error.h"
#include "http/response.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::api::clive {

http::Response renderError(const Error &error, std::string_view path);

// Everything that is wrong with the members of a body, told at once.
class Problems
{
public:
    void add(std::string_view field, std::string message);
    void addForm(std::string message) { m_form.push_back(std::move(message)); }
    [[nodiscard]] bool any() const { return !m_fields.empty() || !m_form.empty(); }
    [[nodiscard]] Error error() const; // InvalidRequest

    static Error of(std::string_view field, std::string message);

private:
    std::vector<std::pair<std::string, std::vector<std::string>>> m_fields; // in the order they were found
    std::vector<std::string> m_form;
};

} // namespace countersign::api::clive
