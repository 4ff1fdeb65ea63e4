// Money: minor units and a currency. Whole numbers only; two amounts of different currencies never meet.
#pragma once

#include "core/currency.h"

#include <cstdint>
#include <optional>

namespace countersign {

class Money
{
public:
    // nullopt for a negative amount: what we hold, capture and give back is never below zero.
    static std::optional<Money> of(std::int64_t minorUnits, Currency currency)
    {
        if (minorUnits < 0)
            return std::nullopt;
        return Money(minorUnits, currency);
    }

    [[nodiscard]] std::int64_t minorUnits() const { return m_minorUnits; }
    [[nodiscard]] Currency currency() const { return m_currency; }

    // nullopt when the currencies differ, the sum overflows or the difference would be negative.
    [[nodiscard]] std::optional<Money> plus(Money other) const
    {
        std::int64_t sum = 0;
        if (other.m_currency != m_currency || __builtin_add_overflow(m_minorUnits, other.m_minorUnits, &sum))
            return std::nullopt;
        return Money(sum, m_currency);
    }
    [[nodiscard]] std::optional<Money> minus(Money other) const
    {
        if (other.m_currency != m_currency || other.m_minorUnits > m_minorUnits)
            return std::nullopt;
        return Money(m_minorUnits - other.m_minorUnits, m_currency);
    }

    friend bool operator==(const Money &, const Money &) = default;

private:
    constexpr Money(std::int64_t minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {
    }
    std::int64_t m_minorUnits;
    Currency m_currency;
};

} // namespace countersign
