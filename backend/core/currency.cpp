#include "core/currency.h"

#include <array>

namespace countersign {
namespace {

struct Row
{
    std::string_view code;
    std::int16_t number;
    std::int8_t decimals;
};

constexpr std::array rows{
    Row{"USD", 840, 2}, Row{"EUR", 978, 2}, Row{"MAD", 504, 2}, Row{"GBP", 826, 2}, Row{"NGN", 566, 2},
    Row{"CAD", 124, 2}, Row{"AUD", 36, 2},  Row{"CHF", 756, 2}, Row{"SEK", 752, 2}, Row{"NOK", 578, 2},
    Row{"DKK", 208, 2}, Row{"PLN", 985, 2}, Row{"JPY", 392, 0}, Row{"KRW", 410, 0}, Row{"XAF", 950, 0},
    Row{"XOF", 952, 0}, Row{"TND", 788, 3}, Row{"KWD", 414, 3}, Row{"BHD", 48, 3},  Row{"JOD", 400, 3},
    Row{"INR", 356, 2}, Row{"ZAR", 710, 2}, Row{"KES", 404, 2}, Row{"GHS", 936, 2}, Row{"BRL", 986, 2},
    Row{"MXN", 484, 2}, Row{"SGD", 702, 2}, Row{"HKD", 344, 2}, Row{"NZD", 554, 2}, Row{"AED", 784, 2},
};

const Row &rowOf(std::int64_t number)
{
    for (const Row &row : rows) {
        if (row.number == number)
            return row;
    }
    return rows.front();
}

} // namespace

std::optional<Currency> Currency::fromCode(std::string_view code)
{
    for (const Row &row : rows) {
        if (row.code == code)
            return Currency(row.number);
    }
    return std::nullopt;
}

std::optional<Currency> Currency::fromNumber(std::int64_t isoNumber)
{
    for (const Row &row : rows) {
        if (row.number == isoNumber)
            return Currency(row.number);
    }
    return std::nullopt;
}

std::string_view Currency::code() const
{
    return rowOf(m_number).code;
}

int Currency::decimals() const
{
    return rowOf(m_number).decimals;
}

} // namespace countersign
