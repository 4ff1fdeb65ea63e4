// Result<T>: a value or an Error. Our own, because std::expected needs C++23 and clang-tidy 14 cannot read it.
#pragma once

#include "core/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace countersign {

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return *checked(std::get_if<0>(&m_state)); }
    const T &value() const & { return *checked(std::get_if<0>(&m_state)); }
    T &&value() && { return std::move(*checked(std::get_if<0>(&m_state))); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return *checked(std::get_if<1>(&m_state)); }

private:
    template <class P>
    static P *checked(P *p)
    {
        assert(p && "Result read on its other side");
        return p;
    }
    std::variant<T, Error> m_state;
};

struct Done
{
};
using Status = Result<Done>;

} // namespace countersign

// Returns early with the error of a Result, or binds its value: TRY(amount, Money::parse(…));
#define COUNTERSIGN_TRY(name, expression)                                                                              \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return name##Result.error();                                                                                   \
    auto &name = *name##Result

// Returns early with the error of a Status. The name carries the line, because checks nest in lambdas.
#define COUNTERSIGN_CHECK(expression) COUNTERSIGN_CHECK_AT(expression, __LINE__)
#define COUNTERSIGN_CHECK_AT(expression, line) COUNTERSIGN_CHECK_NAMED(expression, line)
#define COUNTERSIGN_CHECK_NAMED(expression, line)                                                                      \
    do {                                                                                                               \
        auto checked##line = (expression);                                                                             \
        if (!checked##line)                                                                                            \
            return checked##line.error();                                                                              \
    } while (false)
