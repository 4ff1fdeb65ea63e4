// Stripe's objects as JSON (contracts/clive-stripe.md B6), with the members their clients' types require. Pure.
#pragma once

#include "api/route.h"
#include "api/stripe/view.h"
#include "webhooks/endpoint.h"

namespace countersign::api::stripe {

// What surrounds an object that is being written.
struct Frame
{
    const Shelf &shelf;
    const secrets::Keyring *keyring = nullptr; // for client secrets; none: they are left out
    std::string_view baseUrl = {};
    bool publishable = false;
};

void write(json::Writer &w, const IntentView &intent, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const ChargeView &charge, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const RefundView &refund, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const DisputeView &dispute, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const payments::PaymentMethod &method, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const payments::Customer &customer, const Expansion &expansion, const Frame &frame);
void write(json::Writer &w, const TransactionView &transaction, const Expansion &expansion, const Frame &frame);

std::string_view statusOf(const IntentView &intent); // "requires_payment_method"

// Of a declined payment: code, decline code, advice, charge.
Problem problemOf(const payments::Payment &payment);

struct Deleted
{
    std::string id, object;
};
http::Response renderDeleted(const Deleted &deleted, const Surroundings &surroundings);

struct EndpointView
{
    webhooks::Endpoint endpoint;
    std::string secret; // shown once, in the answer that made it
};
void write(json::Writer &w, const EndpointView &endpoint, const Expansion &expansion, const Frame &frame);

struct TokenView // a payment method as older browser scripts see it
{
    payments::PaymentMethod method;
};
void write(json::Writer &w, const TokenView &token, const Expansion &expansion, const Frame &frame);

struct EventView
{
    std::string body; // as it was or would be sent
};
void write(json::Writer &w, const EventView &event, const Expansion &expansion, const Frame &frame);

// An object, or the error it is inside of.
http::Response renderIntent(const One<IntentView> &one, const Surroundings &surroundings);

template <class T>
http::Response renderOne(const One<T> &one, const Surroundings &surroundings)
{
    if (one.problem)
        return renderProblem(*one.problem);
    json::Writer w(2048);
    write(w, one.object, one.expansion, {one.shelf, surroundings.keyring, surroundings.baseUrl, one.publishable});
    return http::Response::json(200, std::move(w).take());
}

template <class T>
http::Response renderPage(const Page<T> &page, const Surroundings &surroundings)
{
    json::Writer w(2048);
    w.object().field("object", "list").key("data").array();
    for (const T &row : page.rows)
        write(w, row, page.expansion, {page.shelf, surroundings.keyring, surroundings.baseUrl, false});
    w.end().field("has_more", page.more).field("url", page.url).end();
    return http::Response::json(200, std::move(w).take());
}

} // namespace countersign::api::stripe
