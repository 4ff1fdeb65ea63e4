// The handle of a call under way. Destroying it ends the caller's interest: the callback will not run.
// A read is aborted as well; a write already sent is left to finish, because it cannot be taken back.
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace countersign::ui {

class Call final
{
public:
    struct Pending
    {
        bool wanted = true;
        std::function<void()> abort; // set for reads while they are on the wire
    };

    Call() = default;
    explicit Call(std::shared_ptr<Pending> pending)
        : m_pending(std::move(pending))
    {
    }
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_pending = std::move(other.m_pending);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    [[nodiscard]] bool active() const { return m_pending && m_pending->wanted; }
    void cancel()
    {
        const auto pending = std::move(m_pending);
        if (!pending || !pending->wanted)
            return;
        pending->wanted = false;
        if (const auto abort = std::exchange(pending->abort, nullptr))
            abort();
    }

private:
    std::shared_ptr<Pending> m_pending;
};

} // namespace countersign::ui
