#include "core/clients/clientrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

Result<ClientRow> clientRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_row"_s);
    ClientRow row;
    row.id = fields.id<ClientId>(u"id");
    row.code = fields.text(u"code");
    row.name = fields.text(u"name");
    row.kind = fields.word<ClientKind>(u"kind");
    row.country = fields.optionalText(u"country");
    row.kycState = fields.word<KycState>(u"kyc_state");
    row.kycLevel = fields.count(u"kyc_level");
    row.risk = fields.count(u"risk");
    row.riskBand = fields.word<RiskBand>(u"risk_band");
    row.status = fields.word<ClientStatus>(u"status");
    row.partner = fields.optionalText(u"partner");
    row.accounts = fields.count(u"accounts");
    row.openItems = fields.count(u"open_items");
    row.created = fields.instant(u"created_us");
    row.version = fields.count(u"version");
    row.cursor = fields.optionalObject(u"cursor");
    row.brand = fields.optionalText(u"brand");
    row.desk = fields.optionalText(u"desk");
    row.team = fields.optionalText(u"team");
    return fields.finish(std::move(row));
}

QJsonObject ClientFilter::toJson() const
{
    QJsonObject filter;
    const auto addText = [&filter](const QString& name, const QString& value) {
        if (!value.isEmpty())
            filter.insert(name, value);
    };
    addText(u"text"_s, text);
    addText(u"kyc_state"_s, kycState);
    addText(u"risk"_s, risk);
    addText(u"country"_s, country);
    addText(u"status"_s, status);
    if (partner.isValid())
        filter.insert(u"partner_id"_s, static_cast<qint64>(partner.value()));
    return filter;
}

Result<Found> foundFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"found"_s);
    Found found;
    found.kind = fields.word<FoundKind>(u"kind");
    found.id = fields.integer(u"id");
    found.title = fields.text(u"title");
    found.subtitle = fields.optionalText(u"subtitle");
    found.code = fields.optionalText(u"code");
    return fields.finish(std::move(found));
}

} // namespace purser::clients
