// Requests about everything that is no payment intent, each with what it does (contracts/clive-stripe.md B6): decode on
// the HTTP thread, pure; the write jobs on the writer's thread; the reads on any connection.
#pragma once

#include "api/stripe/decode.h"
#include "api/stripe/lists.h"
#include "api/stripe/render.h"

namespace countersign::api::stripe {

using RefundAnswer = One<RefundView>;
using ChargeAnswer = One<ChargeView>;
using MethodAnswer = One<payments::PaymentMethod>;
using CustomerAnswer = One<payments::Customer>;
using DisputeAnswer = One<DisputeView>;
using TokenAnswer = One<TokenView>;
using EndpointAnswer = One<EndpointView>;

// --- any object by its id
Result<Target> decodeIntentless(const Context &context, Shape shape);
template <Shape shape>
Result<Target> decodeTarget(const Context &context)
{
    return decodeIntentless(context, shape);
}

// --- lists that may be narrowed to a customer, an intent or a charge
struct ObjectList
{
    ListQuery query;
    std::string customer, intent, charge, email; // ids; empty: any
    std::string url;
};
Result<ObjectList> decodeIntentList(const Context &context);
Result<ObjectList> decodeRefundList(const Context &context);
Result<ObjectList> decodeChargeRefundList(const Context &context);
Result<ObjectList> decodeChargeList(const Context &context);
Result<ObjectList> decodeDisputeList(const Context &context);
Result<ObjectList> decodeMethodList(const Context &context);
Result<ObjectList> decodeCustomerMethodList(const Context &context);
Result<ObjectList> decodeCustomerList(const Context &context);
Result<ObjectList> decodeEndpointList(const Context &context);

Result<Page<IntentView>> listIntents(const ObjectList &list, const Reading &reading);
Result<Page<RefundView>> listRefunds(const ObjectList &list, const Reading &reading);
Result<Page<ChargeView>> listCharges(const ObjectList &list, const Reading &reading);
Result<Page<DisputeView>> listDisputes(const ObjectList &list, const Reading &reading);
Result<Page<payments::PaymentMethod>> listMethods(const ObjectList &list, const Reading &reading);
Result<Page<payments::Customer>> listCustomers(const ObjectList &list, const Reading &reading);
Result<Page<EndpointView>> listEndpoints(const ObjectList &list, const Reading &reading);

// --- charges, refunds, disputes, balance transactions
Result<ChargeAnswer> retrieveCharge(const Target &target, const Reading &reading);
Result<One<TransactionView>> retrieveTransaction(const Target &target, const Reading &reading);

struct CreateRefund
{
    Target target; // its id is the charge's where the path names one
    std::string intent, charge;
    std::optional<std::int64_t> amount;
    std::optional<std::string> reason, metadata;
};
Result<CreateRefund> decodeCreateRefund(const Context &context);
Result<CreateRefund> decodeCreateChargeRefund(const Context &context);
Result<RefundAnswer> createRefund(const CreateRefund &command, journal::Transaction &tx);

struct ChangeMetadata
{
    Target target;
    std::optional<MetadataChange> metadata;
};
Result<ChangeMetadata> decodeUpdateRefund(const Context &context);
Result<ChangeMetadata> decodeUpdateDispute(const Context &context);
Result<RefundAnswer> updateRefund(const ChangeMetadata &command, journal::Transaction &tx);
Result<RefundAnswer> cancelRefund(const Target &target, journal::Transaction &tx);
Result<RefundAnswer> retrieveRefund(const Target &target, const Reading &reading);

Result<DisputeAnswer> retrieveDispute(const Target &target, const Reading &reading);
Result<DisputeAnswer> updateDispute(const ChangeMetadata &command, journal::Transaction &tx);
Result<DisputeAnswer> closeDispute(const Target &target, journal::Transaction &tx);

// --- payment methods and customers
struct CreateMethod
{
    Target target;
    MethodChoice method;
    std::optional<std::string> billing; // beside a token
};
Result<CreateMethod> decodeCreateMethod(const Context &context);
Result<MethodAnswer> createMethod(const CreateMethod &command, journal::Transaction &tx);
Result<CreateMethod> decodeCreateToken(const Context &context);
Result<TokenAnswer> createToken(const CreateMethod &command, journal::Transaction &tx);

struct UpdateMethod
{
    Target target;
    std::optional<std::string> billing;
    std::optional<MetadataChange> metadata;
    std::optional<std::int64_t> expiryYear, expiryMonth;
};
Result<UpdateMethod> decodeUpdateMethod(const Context &context);
Result<MethodAnswer> updateMethod(const UpdateMethod &command, journal::Transaction &tx);

// By its id, or by the name of a test card, which makes one.
struct UseMethod
{
    Target target;
    MethodChoice method;
    std::string customer;
};
Result<UseMethod> decodeRetrieveMethod(const Context &context);
Result<UseMethod> decodeAttachMethod(const Context &context);
Result<MethodAnswer> retrieveMethod(const UseMethod &command, journal::Transaction &tx);
Result<MethodAnswer> attachMethod(const UseMethod &command, journal::Transaction &tx);
Result<MethodAnswer> detachMethod(const Target &target, journal::Transaction &tx);

struct ChangeCustomer
{
    Target target; // an empty id: a new one
    Field<std::string> email, name, phone, description, address, shipping;
    std::optional<MetadataChange> metadata;
    MethodChoice method;
};
Result<ChangeCustomer> decodeCreateCustomer(const Context &context);
Result<ChangeCustomer> decodeUpdateCustomer(const Context &context);
Result<CustomerAnswer> createCustomer(const ChangeCustomer &command, journal::Transaction &tx);
Result<CustomerAnswer> updateCustomer(const ChangeCustomer &command, journal::Transaction &tx);
Result<CustomerAnswer> retrieveCustomer(const Target &target, const Reading &reading);
Result<Deleted> deleteCustomer(const Target &target, journal::Transaction &tx);

// --- webhook endpoints
struct CreateEndpoint
{
    webhooks::NewEndpoint endpoint;
};
Result<CreateEndpoint> decodeCreateEndpoint(const Context &context);
Result<EndpointAnswer> createEndpoint(const CreateEndpoint &command, journal::Transaction &tx);

struct UpdateEndpoint
{
    webhooks::ChangeEndpoint change;
    std::optional<bool> disabled;
};
Result<UpdateEndpoint> decodeUpdateEndpoint(const Context &context);
Result<EndpointAnswer> updateEndpoint(const UpdateEndpoint &command, journal::Transaction &tx);
Result<EndpointAnswer> retrieveEndpoint(const Target &target, const Reading &reading);
Result<Deleted> deleteEndpoint(const Target &target, journal::Transaction &tx);

} // namespace countersign::api::stripe
