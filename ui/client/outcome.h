// What a call to the gateway came to: a value, or an error that a page can show and act on.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>

namespace countersign::ui {

struct Error
{
    enum class Kind {
        Unreachable,  // no answer: refused, reset, too late; what was asked may or may not have been done
        Unauthorised, // the token is not known
        Forbidden,    // known, but the role does not allow it
        NotFound,
        Changed, // the object is not what the caller saw; `object` is what it is now, and nothing was done
        Refused, // a rule or a check says no; message and field say why
        Busy,    // too much at once; trying again later may work
        Broken,  // an answer that makes no sense, or a fault in the gateway
    };
    Kind kind = Kind::Broken;
    int status = 0; // HTTP, 0 without an answer
    QString code;   // the gateway's word for it
    QString message;
    QString field;     // which input it is about, if one
    QByteArray object; // Changed: the object as JSON
};

template <class T>
class Outcome
{
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Outcome(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const { return *std::get_if<0>(&m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Nothing
{
};

} // namespace countersign::ui
