#include "core/clients/review/deferredreturn.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<ReturnDestination> destinationFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"destination"_s);
    ReturnDestination destination;
    destination.id = fields.id<DestinationId>(u"id");
    destination.method = fields.text(u"method");
    destination.masked = fields.text(u"masked");
    destination.holder = fields.text(u"holder");
    return fields.finish(std::move(destination));
}

Result<DeferredReturn> deferredReturnFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"deferred_return"_s);
    DeferredReturn part;
    part.id = fields.id<DeferredReturnId>(u"id");
    part.version = fields.count(u"version");
    part.client = fields.id<ClientId>(u"client_id");
    part.code = fields.text(u"code");
    part.clientName = fields.text(u"client");
    part.amount = fields.money(u"amount");
    part.login = fields.label(u"login");
    part.deposit = fields.optionalText(u"deposit");
    part.isCarried = fields.text(u"state") == u"carried"_s;
    part.why = fields.optionalText(u"why");
    part.payment = fields.optionalId<PaymentId>(u"payment_id");
    part.paymentReference = fields.optionalText(u"payment");
    part.paymentState = fields.optionalText(u"payment_state");
    part.since = fields.instant(u"since_us");
    part.destinations = fields.list<ReturnDestination>(u"destinations", destinationFromJson);
    return fields.finish(std::move(part));
}

} // namespace

Result<std::vector<DeferredReturn>> deferredReturnsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"deferred_returns"_s);
    auto parts = fields.list<DeferredReturn>(u"returns", deferredReturnFromJson);
    return fields.finish(std::move(parts));
}

} // namespace purser::clients
