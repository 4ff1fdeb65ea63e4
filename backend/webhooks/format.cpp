#include "webhooks/format.h"

namespace countersign::webhooks {

const Format *Formats::find(FormatId id) const
{
    for (const Format *format : m_all) {
        if (format->id() == id)
            return format;
    }
    return nullptr;
}

const Format *Formats::find(std::string_view name) const
{
    for (const Format *format : m_all) {
        if (format->name() == name)
            return format;
    }
    return nullptr;
}

} // namespace countersign::webhooks
