#include "api/console/cursor.h"

#include "core/text.h"

namespace countersign::api::console {

std::string makeCursor(std::string_view list, std::int64_t seq)
{
    return base64(std::string(list) + ":" + std::to_string(seq));
}

std::optional<std::int64_t> readCursor(std::string_view list, std::string_view cursor)
{
    const auto text = fromBase64(cursor);
    const std::string tag = std::string(list) + ":";
    if (!text || !text->starts_with(tag))
        return std::nullopt;
    const auto seq = parseInteger(std::string_view(*text).substr(tag.size()));
    return seq && *seq > 0 ? seq : std::nullopt;
}

} // namespace countersign::api::console
