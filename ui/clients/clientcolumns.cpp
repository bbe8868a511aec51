#include "ui/clients/clientcolumns.h"

#include "ui/clients/clienttexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/words/placewords.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::FilterKind;
using kit::FilterOp;
using kit::FilterRule;

namespace {

template <typename Enum, typename Name>
QList<kit::FilterChoice> choices(Name name)
{
    QList<kit::FilterChoice> offered;
    for (const auto& [value, word] : listedWords(Enum{}))
        offered.append({word.toString(), name(Listed<Enum>(value))});
    return offered;
}

QString kycName(const Listed<KycState>& state)
{
    return ClientTexts::kycState(state);
}

QString statusName(const Listed<ClientStatus>& status)
{
    return ClientTexts::status(status);
}

QString bandName(const Listed<RiskBand>& band)
{
    return ClientTexts::riskBand(band);
}

} // namespace

QList<kit::Column> ClientColumns::columns()
{
    return {{u"code"_s, tr("Code"), ColumnKind::Dim, 84},
        {u"name"_s, tr("Name"), ColumnKind::Strong, 165, u"name"_s, true, {}, u"name"_s},
        {u"country"_s, tr("Country"), ColumnKind::Text, 110, {}, true, {}, u"country"_s},
        {u"kyc"_s, tr("Identity"), ColumnKind::State, 140, {}, true, {}, u"kyc_state"_s},
        {u"risk"_s, tr("Risk"), ColumnKind::Risk, 92, {}, true, {}, u"risk_score"_s},
        {u"status"_s, tr("Status"), ColumnKind::Text, 84, {}, false, {}, u"status"_s},
        {u"accounts"_s, tr("Accounts"), ColumnKind::Number, 72, {}, false},
        {u"open"_s, tr("Open"), ColumnKind::Number, 56, {}, true,
            tr("Payments that are not finished")},
        {u"partner"_s, tr("Partner"), ColumnKind::Text, 120, {}, false},
        {u"created"_s, tr("Since"), ColumnKind::Age, 70, u"newest"_s},
        {u"brand"_s, tr("Brand"), ColumnKind::Text, 110, {}, false},
        {u"desk"_s, tr("Desk"), ColumnKind::Text, 110, {}, false},
        {u"team"_s, tr("Team"), ColumnKind::Text, 110, {}, false}};
}

QList<kit::FilterField> ClientColumns::fields()
{
    return {{u"id"_s, tr("Code"), FilterKind::Id}, {u"name"_s, tr("Name"), FilterKind::Text},
        {u"country"_s, tr("Country"), FilterKind::Word, {}, true},
        {u"kyc_state"_s, tr("Identity"), FilterKind::Word, choices<KycState>(kycName)},
        {u"status"_s, tr("Status"), FilterKind::Word, choices<ClientStatus>(statusName)},
        {u"risk"_s, tr("Risk band"), FilterKind::Word, choices<RiskBand>(bandName)},
        {u"risk_score"_s, tr("Risk"), FilterKind::Number},
        {u"partner_id"_s, tr("Partner"), FilterKind::Id, {}, true},
        {u"brand"_s, tr("Brand (code)"), FilterKind::Word, {}, true},
        {u"desk"_s, tr("Desk (code)"), FilterKind::Word, {}, true},
        {u"team"_s, tr("Team (code)"), FilterKind::Word, {}, true},
        {u"created"_s, tr("Client since"), FilterKind::Time}};
}

kit::GridRow ClientColumns::gridRow(const ClientRow& row, const kit::Formats& formats)
{
    const kit::Tone kyc = ClientTexts::tone(row.kycState);
    return {row.id.value(), row.version,
        {Cell::plain(row.code), Cell::plain(row.name),
            Cell::plain(kit::countryName(row.country)).withKey(row.country),
            Cell::state(
                ClientTexts::kycInList(row.kycState, row.kycLevel), kyc, kit::statusIcon(kyc))
                .withKey(row.kycState.word()),
            Cell::risk(row.risk),
            Cell::plain(ClientTexts::status(row.status), ClientTexts::tone(row.status))
                .withKey(row.status.word()),
            Cell::number(row.accounts, formats),
            row.openItems > 0 ? Cell::number(row.openItems, formats) : Cell::plain(QString()),
            Cell::plain(row.partner), Cell::age(row.created), Cell::plain(row.brand),
            Cell::plain(row.desk), Cell::plain(row.team)},
        QVariant::fromValue(row)};
}

kit::FilterSpec ClientColumns::rules(const ClientFilter& filter)
{
    kit::FilterSpec spec;
    const auto add = [&spec](const QString& field, const QString& word) {
        if (!word.isEmpty())
            spec.add({field, FilterOp::Is, false, {word}});
    };
    add(u"kyc_state"_s, filter.kycState);
    add(u"risk"_s, filter.risk);
    add(u"status"_s, filter.status);
    add(u"country"_s, filter.country);
    if (filter.partner.isValid())
        add(u"partner_id"_s, QString::number(filter.partner.value()));
    return spec;
}

kit::ListSpec ClientColumns::spec(const kit::Formats& formats)
{
    kit::ListSpec spec{u"clients.list"_s, tr("Clients")};
    spec.groups = {
        {u"country"_s, tr("Country"), [](const QString& code) { return kit::countryName(code); }},
        {u"kyc_state"_s, tr("Identity"),
            [](const QString& word) { return kycName(Listed<KycState>::fromWord(word)); }},
        {u"risk"_s, tr("Risk band"),
            [](const QString& word) { return bandName(Listed<RiskBand>::fromWord(word)); }},
        {u"status"_s, tr("Status"),
            [](const QString& word) { return statusName(Listed<ClientStatus>::fromWord(word)); }}};
    spec.row = [formats](const QJsonObject& data) -> Result<kit::GridRow> {
        return clientRowFromJson(data).map(
            [&formats](const ClientRow& row) { return gridRow(row, formats); });
    };
    spec.find = [](const QStringList& numbers) -> std::optional<FilterRule> {
        FilterRule rule{u"id"_s, FilterOp::Is, false, {}};
        for (const QString& number : numbers) {
            if (!number.contains(u'-') || number.startsWith(u"C-"_s)) {
                rule.values.append(number.section(u'-', -1));
                rule.labels.append(u"C-"_s + number.section(u'-', -1));
            }
        }
        return rule.values.isEmpty() ? std::nullopt : std::optional(rule);
    };
    return spec;
}

} // namespace purser::clients
