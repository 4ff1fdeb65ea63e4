// Typed reads of a Form with the one sentence Stripe has for each thing that can be wrong (contracts/clive-stripe.md
// B5, D26). An empty value means "unset". Which names an endpoint knows is a list, and that list is also what the
// coverage page shows. Pure.
#pragma once

#include "api/route.h"
#include "api/stripe/errors.h"
#include "api/stripe/form.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::api::stripe {

enum class Support : std::uint8_t { Real, Defaulted, Absent }; // Defaulted: taken and without effect

struct Known // "payment_method_data.card.number"; a name without deeper ones knows everything below it
{
    std::string_view name;
    Support support = Support::Real;
};

template <class T>
struct Field
{
    bool given = false;
    std::optional<T> value; // empty although given: the caller unsets it

    [[nodiscard]] bool isUnset() const { return given && !value; }
};

class Parameters
{
public:
    // `node` must outlive this.
    Parameters(const Form::Node &node, std::string path)
        : m_node(node)
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] bool has(std::string_view name) const { return m_node.find(name) != nullptr; }
    [[nodiscard]] Result<Field<std::string>> text(std::string_view name, std::size_t most = 5000) const;
    // Absent and empty are refused.
    [[nodiscard]] Result<std::string> requiredText(std::string_view name, std::size_t most = 5000) const;
    // Absent when it is not given; may not be unset.
    [[nodiscard]] Result<std::optional<std::string>> word(std::string_view name, std::size_t most = 5000) const;
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view name) const;
    [[nodiscard]] Result<std::optional<bool>> flag(std::string_view name) const;
    [[nodiscard]] Result<std::optional<std::string>> choice(std::string_view name,
                                                            std::span<const std::string_view> words) const;
    [[nodiscard]] Result<std::vector<std::string>> texts(std::string_view name) const; // expand[0]=…, or one value
    [[nodiscard]] Result<std::optional<Parameters>> object(std::string_view name) const;

    [[nodiscard]] const Form::Node &node() const { return m_node; }
    [[nodiscard]] std::string pathOf(std::string_view name) const; // "card[number]"

private:
    const Form::Node &m_node;
    std::string m_path;
};

// Refuses names no list has, and those it has as Absent.
Status checkKnown(const Form &form, std::span<const Known> known);

// The body of a POST, the query of anything else.
Result<Form> formOf(const http::Request &request);

} // namespace countersign::api::stripe
