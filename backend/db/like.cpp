#include "db/like.h"

namespace countersign::db {

std::string escapedLike(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::string likeAnywhere(std::string_view text)
{
    return "%" + escapedLike(text) + "%";
}

} // namespace countersign::db
