#include "journal/reactor.h"

namespace countersign::journal {

Status react(Transaction &transaction, std::span<Reactor *const> reactors)
{
    std::size_t seen = 0;
    for (int depth = 0; seen < transaction.appended().size(); ++depth) {
        if (depth == deepestReaction)
            return Error{Code::Internal, "reactions do not come to an end", {}, 0};
        for (const std::size_t end = transaction.appended().size(); seen < end; ++seen) {
            const Entry entry = transaction.appended()[seen]; // a copy: reactors may append
            for (Reactor *reactor : reactors)
                COUNTERSIGN_CHECK(reactor->react(transaction, entry));
        }
    }
    return Done{};
}

} // namespace countersign::journal
