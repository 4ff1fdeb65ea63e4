#include "api/console/cursor.h"
#include "api/console/render.h"

namespace countersign::api::console {
namespace {

// A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it text. Quoted where CSV needs
// it.
std::string cell(std::string_view text)
{
    std::string out;
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const bool quotes = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quotes)
        out += '"';
    if (formula)
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quotes)
        out += '"';
    return out;
}

std::string decimal(std::int64_t minorUnits, Currency currency)
{
    std::string digits = std::to_string(minorUnits);
    const auto decimals = static_cast<std::size_t>(currency.decimals());
    if (decimals == 0)
        return digits;
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    return digits.insert(digits.size() - decimals, ".");
}

} // namespace

std::string paymentsCsv(const PaymentPage &page, const Surroundings &surroundings)
{
    std::string out;
    if (page.firstPage)
        out = "id,created_at,merchant,status,currency,amount,captured,refunded,card_brand,card_last4,description,"
              "customer_email,customer_name,intent\r\n";
    for (const payments::Payment &p : page.rows) {
        const accounts::Tenant *merchant = surroundings.directory->tenant(p.tenant);
        out += p.id() + ',' + formatMillis(p.createdAt) + ',' + cell(merchant ? merchant->id : "") + ',';
        out += std::string(payments::name(p.status)) + ',' + std::string(p.currency.code()) + ',';
        out += decimal(p.amount, p.currency) + ',' + decimal(p.captured, p.currency) + ',' +
               decimal(p.refunded, p.currency) + ',';
        out += std::string(payments::name(p.card.brand)) + ',' + p.card.last4 + ',' + cell(p.description.value_or("")) +
               ',';
        out += cell(p.customerEmail.value_or("")) + ',' + cell(p.customerName.value_or("")) + ',';
        out += (p.intentSuffix ? "pi_" + *p.intentSuffix : std::string()) + "\r\n";
    }
    return out;
}

http::Response renderPaymentsCsv(const PaymentPage &page, const Surroundings &surroundings)
{
    http::Response response{200, "text/csv; charset=utf-8", paymentsCsv(page, surroundings), {}};
    response.with("Content-Disposition", "attachment; filename=\"payments.csv\"");
    // A long list comes in pieces: whoever wants the rest asks again with ?after=.
    if (static_cast<std::int64_t>(page.rows.size()) == page.limit)
        response.with("X-Next-Cursor", makeCursor("payments", page.rows.back().seq));
    return response;
}

} // namespace countersign::api::console
