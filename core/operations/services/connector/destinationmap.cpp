#include "core/operations/services/connector/destinationmap.h"

#include "core/payments/gateways/sepa/iban.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using payments::gateways::PayoutRequest;

namespace {

tl::unexpected<Error> refused(const QString& what)
{
    return failure(ErrorCode::BadInput, {{u"what"_s, what}});
}

QHash<QString, QString> usualMethods(DestinationMap::Kind kind)
{
    using Kind = DestinationMap::Kind;
    switch (kind) {
    case Kind::BtcPay: return {{u"btc"_s, u"BTC-CHAIN"_s}};
    case Kind::Hyperswitch: return {{u"sepa"_s, u"bank"_s}};
    case Kind::Sepa: return {{u"sepa"_s, u"sepa"_s}};
    case Kind::Plain:
    case Kind::Praxis:
    case Kind::Manual: break;
    }
    return {};
}

/// The plain gateway's names.
QJsonObject plainDestination(const QJsonObject& office)
{
    QJsonObject destination{{u"kind"_s, office.value(u"method")},
        {u"account"_s, office.value(u"detail")}, {u"holder"_s, office.value(u"holder")}};
    if (const QJsonValue bank = office.value(u"bank"); bank.isString())
        destination.insert(u"bank"_s, bank);
    return destination;
}

/// What stands in the office as the bank is its name, or its BIC where somebody wrote that.
QJsonObject sepaDestination(const QJsonObject& office)
{
    QJsonObject destination{
        {u"holder"_s, office.value(u"holder")}, {u"iban"_s, office.value(u"detail")}};
    const QString bank = office.value(u"bank").toString();
    if (payments::gateways::sepa::isBic(bank))
        destination.insert(u"bic"_s, bank);
    return destination;
}

} // namespace

DestinationMap::DestinationMap(Kind kind, QHash<QString, QString> methods)
    : m_kind(kind), m_methods(methods.isEmpty() ? usualMethods(kind) : std::move(methods))
{
}

Result<PayoutRequest> DestinationMap::requestFor(const Instruction& instruction) const
{
    const QJsonObject& office = instruction.destination;
    const QString method = office.value(u"method").toString();
    const QString detail = office.value(u"detail").toString();
    if (detail.isEmpty())
        return refused(u"no_destination"_s);
    if (!m_methods.isEmpty() && !m_methods.contains(method))
        return refused(u"method_not_served"_s);
    PayoutRequest request;
    request.reference = instruction.paymentReference;
    request.amount = instruction.amount;
    request.method = m_methods.value(method, method);
    request.key = instruction.tag;
    const QString currency = instruction.amount.currency().code();
    switch (m_kind) {
    case Kind::Plain:
    case Kind::Manual: request.destination = plainDestination(office); break;
    case Kind::Praxis: break; // known to it since the client's request
    case Kind::BtcPay:
        // The amount is one of the coin's: 100 euros must never leave as 100 coins.
        if (request.method.section(u'-', 0, 0) != currency)
            return refused(u"other_currency"_s);
        request.destination = {{u"address"_s, detail}};
        break;
    case Kind::Hyperswitch:
        if (request.method != u"bank")
            return refused(u"method_not_served"_s);
        request.destination = {{u"bank"_s, QJsonObject{{u"iban"_s, detail}}}};
        break;
    case Kind::Sepa:
        if (currency != u"EUR")
            return refused(u"not_euro"_s);
        request.destination = sepaDestination(office);
        break;
    }
    return request;
}

} // namespace purser::operations
