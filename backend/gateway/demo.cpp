#include "gateway/demo.h"

#include "accounts/accounts.h"
#include "payments/actions.h"

#include <QFile>

#include <array>

namespace countersign::gateway {
namespace {

using payments::Outcome;

enum class Then : std::uint8_t { Nothing, Capture, CapturePart, Void, RefundPart, RefundAll };

struct Story
{
    Millis ago;
    std::int64_t amount;
    std::string_view currency;
    payments::Brand brand;
    std::string_view last4;
    Outcome outcome;
    Then then;
    std::string_view description, customer, email;
};

constexpr auto visa = payments::Brand::Visa;
constexpr auto mastercard = payments::Brand::Mastercard;

constexpr std::array stories{
    Story{8 * day + 3 * hour, 15900, "USD", visa, "4242", Outcome::Approved, Then::Nothing, "Order #1001 - Oak desk",
          "Ada Lovelace", "ada@example.com"},
    Story{6 * day + 5 * hour, 4999, "USD", mastercard, "4444", Outcome::Approved, Then::Capture,
          "Subscription - Monthly plan", "Jane Smith", "jane@example.com"},
    Story{6 * day + 1 * hour, 250000, "MAD", visa, "4242", Outcome::Approved, Then::Capture,
          "Order #1002 - Wool carpet", "Youssef Amrani", "youssef@example.com"},
    Story{5 * day + 7 * hour, 8400, "USD", visa, "9995", Outcome::InsufficientFunds, Then::Nothing,
          "Order #1003 - Headphones", "John Doe", "john@example.com"},
    Story{5 * day + 6 * hour, 8400, "USD", visa, "4242", Outcome::Approved, Then::RefundPart,
          "Order #1003 - Headphones", "John Doe", "john@example.com"},
    Story{4 * day + 2 * hour, 120000, "EUR", visa, "0259", Outcome::FraudDeclined, Then::Nothing,
          "Order #1004 - Two laptops", "M. Mustermann", "mm@example.com"},
    Story{3 * day + 9 * hour, 2150, "EUR", mastercard, "4444", Outcome::Approved, Then::RefundAll,
          "Order #1005 - Coffee beans", "Chlo\xc3\xa9 Martin", "chloe@example.com"},
    Story{3 * day + 1 * hour, 31000, "USD", visa, "4242", Outcome::Approved, Then::Void, "Order #1006 - Standing lamp",
          "Ada Lovelace", "ada@example.com"},
    Story{2 * day + 4 * hour, 7499, "USD", visa, "4242", Outcome::Approved, Then::CapturePart,
          "Order #1007 - Garden tools", "Tom O'Brien", "tom@example.com"},
    Story{1 * day + 8 * hour, 1999, "USD", visa, "0002", Outcome::DoNotHonor, Then::Nothing, "Order #1008 - Paperback",
          "Jane Smith", "jane@example.com"},
    Story{1 * day + 2 * hour, 64900, "MAD", mastercard, "4444", Outcome::Approved, Then::Capture,
          "Order #1009 - Leather bag", "Salma Bennani", "salma@example.com"},
    Story{9 * hour, 9999, "USD", visa, "4242", Outcome::Approved, Then::Nothing, "Order #1010 - Premium plan",
          "John Doe", "john@example.com"},
    Story{2 * hour, 5600, "EUR", visa, "4242", Outcome::Approved, Then::Capture, "Order #1011 - Running shoes",
          "Jos\xc3\xa9 Garc\xc3\xad"
          "a",
          "jose@example.com"},
    Story{25 * minute, 18250, "USD", mastercard, "4444", Outcome::Approved, Then::Nothing, "Order #1012 - Office chair",
          "Ada Lovelace", "ada@example.com"},
};

Status play(const Story &story, std::int64_t tenant, const secrets::Keyring &keyring, journal::Transaction &tx)
{
    payments::NewPayment payment;
    payment.tenant = tenant;
    payment.amount = *Money::of(story.amount, *Currency::fromCode(story.currency));
    payment.card = {story.brand, std::string(story.last4), yearMonthOf(tx.now()).year + 3, 12,
                    keyring.hash63(secrets::Label::CardFingerprint, story.last4)};
    payment.outcome = story.outcome;
    payment.description = std::string(story.description);
    payment.customerName = std::string(story.customer);
    payment.customerEmail = std::string(story.email);
    COUNTERSIGN_TRY(made, payments::authorize(payment, tx));
    const payments::PaymentRef ref{tenant, made.suffix, std::nullopt};
    switch (story.then) {
    case Then::Nothing:
        return Done{};
    case Then::Void:
        COUNTERSIGN_CHECK(payments::voidPayment({ref, "Customer requested cancellation"}, tx));
        return Done{};
    case Then::CapturePart:
        COUNTERSIGN_CHECK(payments::capture({ref, story.amount / 2}, tx));
        return Done{};
    case Then::Capture:
    case Then::RefundPart:
    case Then::RefundAll:
        COUNTERSIGN_CHECK(payments::capture({ref, std::nullopt}, tx));
        break;
    }
    if (story.then == Then::RefundPart)
        COUNTERSIGN_CHECK(payments::refund({ref, story.amount / 4, "Product damaged - partial refund"}, tx));
    if (story.then == Then::RefundAll)
        COUNTERSIGN_CHECK(payments::refund({ref, std::nullopt, "Returned unopened"}, tx));
    return Done{};
}

} // namespace

std::string demoSetupText()
{
    QFile file(QStringLiteral(":/countersign/demo.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Status makeDemoHistory(db::Store &store, Clock &clock, const secrets::Keyring &keyring,
                       const std::vector<journal::Reactor *> &reactors)
{
    std::int64_t tenant = 0;
    {
        const auto reader = store.openReader();
        auto q = reader->query("SELECT seq, EXISTS(SELECT 1 FROM payments WHERE tenant = tenants.seq) FROM tenants "
                               "WHERE kind = 1 AND id = 'merchant_demo'");
        if (!q.next() || q.integer(1) != 0)
            return Done{};
        tenant = q.integer(0);
    }
    const ClockState present = clock.state();
    const Millis now = clock.now();
    Status result = Done{};
    for (const Story &story : stories) {
        clock.set({0, now - story.ago});
        result = store.writeAndWait([&](db::Transaction &base) -> Status {
            const journal::Origin origin{"system", 0};
            journal::Transaction transaction(base, origin);
            COUNTERSIGN_CHECK(play(story, tenant, keyring, transaction));
            return journal::react(transaction, reactors);
        });
        if (!result)
            break;
    }
    clock.set(present);
    return result;
}

} // namespace countersign::gateway
