#include "partners/fees.h"

namespace countersign::partners {
namespace {

// To the nearest whole minor unit, halves up, as the documented examples are.
std::int64_t rounded(std::int64_t millionths)
{
    const std::int64_t shifted = millionths + wholeAmount / 2;
    const std::int64_t whole = shifted / wholeAmount;
    return shifted % wholeAmount < 0 ? whole - 1 : whole;
}

// Hundredths of a currency in millionths of its minor unit.
std::int64_t fixedMillionths(std::int64_t hundredths, Currency currency)
{
    std::int64_t out = hundredths * wholeAmount;
    for (int decimals = 2; decimals > currency.decimals(); --decimals)
        out /= 10;
    for (int decimals = 2; decimals < currency.decimals(); ++decimals)
        out *= 10;
    return out;
}

} // namespace

Fees feesOf(Money amount, const FeeTerms &terms)
{
    const std::int64_t minor = amount.minorUnits();
    Fees fees;
    fees.processorPercent = terms.processor;
    fees.partnerPercent = terms.partner;
    fees.processor = rounded(minor * terms.processor + fixedMillionths(terms.processorFixed, amount.currency()));
    fees.net = rounded(minor * fees.payoutPercent());
    if (amount.currency().code() == "USD")
        fees.net -= terms.flatUsd;
    fees.platform = minor - fees.net - fees.processor;
    return fees;
}

} // namespace countersign::partners
