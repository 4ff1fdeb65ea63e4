#include "api/stripe/expand.h"

#include <array>

namespace countersign::api::stripe {
namespace {

constexpr std::size_t deepest = 4;

struct Row
{
    Shape shape;
    std::string_view name;
    Shape leadsTo; // Nothing: it may be asked for and is null
};
constexpr std::array rows{
    Row{Shape::Intent, "customer", Shape::Customer},
    Row{Shape::Intent, "payment_method", Shape::Method},
    Row{Shape::Intent, "latest_charge", Shape::Charge},
    Row{Shape::Intent, "application", Shape::Nothing},
    Row{Shape::Intent, "on_behalf_of", Shape::Nothing},
    Row{Shape::Intent, "review", Shape::Nothing},
    Row{Shape::Intent, "source", Shape::Nothing},
    Row{Shape::Charge, "customer", Shape::Customer},
    Row{Shape::Charge, "payment_intent", Shape::Intent},
    Row{Shape::Charge, "balance_transaction", Shape::Transaction},
    Row{Shape::Charge, "refunds", Shape::Refund},
    Row{Shape::Charge, "application", Shape::Nothing},
    Row{Shape::Charge, "failure_balance_transaction", Shape::Nothing},
    Row{Shape::Charge, "on_behalf_of", Shape::Nothing},
    Row{Shape::Charge, "review", Shape::Nothing},
    Row{Shape::Charge, "source_transfer", Shape::Nothing},
    Row{Shape::Refund, "charge", Shape::Charge},
    Row{Shape::Refund, "payment_intent", Shape::Intent},
    Row{Shape::Refund, "balance_transaction", Shape::Transaction},
    Row{Shape::Refund, "failure_balance_transaction", Shape::Nothing},
    Row{Shape::Refund, "source_transfer_reversal", Shape::Nothing},
    Row{Shape::Refund, "transfer_reversal", Shape::Nothing},
    Row{Shape::Method, "customer", Shape::Customer},
    Row{Shape::Customer, "default_source", Shape::Nothing},
    Row{Shape::Customer, "sources", Shape::Nothing},
    Row{Shape::Customer, "subscriptions", Shape::Nothing},
    Row{Shape::Customer, "tax_ids", Shape::Nothing},
    Row{Shape::Dispute, "charge", Shape::Charge},
    Row{Shape::Dispute, "payment_intent", Shape::Intent},
    Row{Shape::Transaction, "source", Shape::Charge},
};

const Row *rowOf(Shape shape, std::string_view name)
{
    for (const Row &row : rows) {
        if (row.shape == shape && row.name == name)
            return &row;
    }
    return nullptr;
}

Error cannot(const std::string &path)
{
    return Error::invalid("expand", "This property cannot be expanded (" + path.substr(0, 100) + ").");
}

} // namespace

Result<Expansion> expansionOf(const Parameters &parameters, Shape shape, bool isList)
{
    Expansion out;
    COUNTERSIGN_TRY(paths, parameters.texts("expand"));
    for (const std::string &path : paths) {
        Expansion *at = &out;
        Shape here = shape;
        std::string_view rest = path;
        bool inside = !isList;
        std::size_t level = 0;
        while (!rest.empty()) {
            const std::size_t dot = std::min(rest.find('.'), rest.size());
            const std::string_view name = rest.substr(0, dot);
            rest.remove_prefix(std::min(dot + 1, rest.size()));
            if (++level > deepest)
                return Error::invalid("expand", "You cannot expand more than 4 levels of a property (" +
                                                    path.substr(0, 100) + ").");
            // A list says so before its elements: at the top, and for refunds, which are one.
            if (name == "data" && (!inside || (here == Shape::Refund && at != &out))) {
                inside = true;
                continue;
            }
            const Row *row = inside ? rowOf(here, name) : nullptr;
            if (!row)
                return cannot(path);
            at = &at->members[std::string(name)];
            here = row->leadsTo;
        }
        if (level == 0)
            return cannot(path);
    }
    return out;
}

} // namespace countersign::api::stripe
