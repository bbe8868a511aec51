#include "core/clients/clientsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

Task<Page<ClientRow>> ClientsApi::list(
    const ClientFilter& filter, ClientSort sort, const QJsonObject& after, int limit)
{
    return list(filter.toJson(), wordOf(sort), after, limit);
}

Task<Page<ClientRow>> ClientsApi::list(
    const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return m_session
        .read({u"desk.list_clients"_s,
            {{u"p_filter"_s, office::jsonText(filter)}, {u"p_sort"_s, sort}, {u"p_after"_s, cursor},
                {u"p_limit"_s, limit}}})
        .map([limit](const Table& table) {
            return office::pageOf<ClientRow>(table, limit, clientRowFromJson);
        });
}

Task<std::vector<Found>> ClientsApi::search(const QString& text, int limit)
{
    return m_session.read({u"desk.search"_s, {{u"p_text"_s, text}, {u"p_limit"_s, limit}}})
        .map([](const Table& table) { return office::rowsOf<Found>(table, foundFromJson); });
}

Task<std::vector<TimelineEntry>> ClientsApi::timeline(ClientId id, const QDateTime& until)
{
    return m_session
        .readJson({u"desk.client_timeline"_s,
            {{u"p_client_id"_s, id.toVariant()},
                {u"p_before_us"_s,
                    until.isValid() ? QVariant((until.toMSecsSinceEpoch() + 1) * 1000)
                                    : QVariant(QMetaType::fromType<qlonglong>())},
                {u"p_limit"_s, timelinePage}}})
        .map(timelineFromJson);
}

Task<ClientFile> ClientsApi::file(ClientId id)
{
    return m_session.readJson({u"desk.client_file"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(clientFileFromJson);
}

Task<Revealed> ClientsApi::reveal(ClientId id, PersonalField field, const QString& purpose)
{
    return m_session
        .readJson({u"desk.reveal_field"_s,
            {{u"p_client_id"_s, id.toVariant()}, {u"p_field"_s, wordOf(field)},
                {u"p_purpose"_s, purpose}}})
        .map([](const QJsonObject& answer) {
            return Result<Revealed>(Revealed{answer.value(u"value"_s).toString(),
                std::chrono::seconds(answer.value(u"seconds"_s).toInt())});
        });
}

Task<FundsUsed> ClientsApi::sourceOfFunds(ClientId id)
{
    return m_session.readJson({u"desk.source_of_funds"_s, {{u"p_client_id"_s, id.toVariant()}}})
        .map(fundsUsedFromJson);
}

Task<bool> ClientsApi::requestFigures(TradingAccountId account)
{
    return m_session
        .read({u"desk.request_figures"_s, {{u"p_trading_account_id"_s, account.toVariant()}}})
        .map([](const Table&) { return Result<bool>(true); });
}

Task<std::vector<DepositInstrument>> ClientsApi::depositsToMatch(DestinationId id)
{
    return m_session.readJson({u"desk.deposits_to_match"_s, {{u"p_id"_s, id.toVariant()}}})
        .map([](const QJsonObject& object) {
            JsonFields fields(object, u"deposits_to_match"_s);
            auto found = fields.list<DepositInstrument>(u"deposits", depositInstrumentFromJson);
            return fields.finish(std::move(found));
        });
}

Task<std::vector<OfficeUnit>> ClientsApi::officeUnits()
{
    return m_session.read({u"desk.list_office_units"_s, {}}).map([](const Table& table) {
        std::vector<OfficeUnit> units;
        for (int i = 0; i < table.rowCount(); ++i) {
            const office::RowView row = table.row(i);
            units.push_back({row.text(u"kind"_s), row.text(u"code"_s), row.text(u"name"_s),
                row.text(u"state"_s) == u"active"});
        }
        return Result<std::vector<OfficeUnit>>(std::move(units));
    });
}

Call ClientsApi::changeLeverage(
    const QString& key, TradingAccountId account, int version, int leverage, const QString& reason)
{
    return {u"desk.change_leverage"_s,
        {{u"p_key"_s, key}, {u"p_account_id"_s, account.toVariant()}, {u"p_version"_s, version},
            {u"p_leverage"_s, leverage}, {u"p_reason"_s, reason}}};
}

Call ClientsApi::place(const QString& key, ClientId id, int version, const QString& brand,
    const QString& desk, const QString& team, const QString& reason)
{
    const auto orNone = [](const QString& code) {
        return code.isEmpty() ? QVariant() : QVariant(code);
    };
    return {u"desk.place_client"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_brand"_s, orNone(brand)}, {u"p_desk"_s, orNone(desk)}, {u"p_team"_s, orNone(team)},
            {u"p_reason"_s, reason}}};
}

Task<Outcome> ClientsApi::send(const Call& command)
{
    return m_session.command(command);
}

Call ClientsApi::addNote(const QString& key, ClientId id, const QString& text)
{
    return {u"desk.add_note"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, id.toVariant()}, {u"p_text"_s, text}}};
}

Call ClientsApi::restrict(
    const QString& key, ClientId id, int version, bool lift, const QString& why)
{
    return {lift ? u"desk.lift_restriction"_s : u"desk.restrict_client"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_text"_s, why}}};
}

Call ClientsApi::blockDestination(
    const QString& key, DestinationId id, int version, bool allow, const QString& why)
{
    return {allow ? u"desk.allow_destination"_s : u"desk.block_destination"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_text"_s, why}}};
}

Call ClientsApi::retireDestination(
    const QString& key, DestinationId id, int version, const QString& reason, const QString& note)
{
    return {u"desk.retire_destination"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_reason_code"_s, reason},
            {u"p_text"_s, note.isEmpty() ? QVariant() : QVariant(note)}}};
}

Call ClientsApi::verifyDestination(
    const QString& key, DestinationId id, int version, const QString& evidence)
{
    return {u"desk.verify_destination"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_text"_s, evidence}}};
}

Call ClientsApi::recordPayeeCheck(
    const QString& key, DestinationId id, int version, const Destination::PayeeCheck& said)
{
    const QVariant name = said.nameFound.isEmpty() ? QVariant() : QVariant(said.nameFound);
    const QVariant at =
        said.checked.isValid() ? QVariant(said.checked.toMSecsSinceEpoch() * 1000) : QVariant();
    return {u"desk.record_payee_check"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_result"_s, said.result.word()}, {u"p_source"_s, said.source},
            {u"p_name_found"_s, name}, {u"p_checked_us"_s, at}}};
}

Call ClientsApi::matchInstrument(
    const QString& key, DestinationId id, int version, PaymentId deposit, const QString& evidence)
{
    return {u"desk.match_instrument"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_payment_id"_s, deposit.isValid() ? deposit.toVariant() : QVariant()},
            {u"p_text"_s, evidence}}};
}

Call ClientsApi::registerDestination(const QString& key, ClientId id, const QString& kind,
    const QString& detail, const QString& holder, const QString& bank)
{
    const QVariant where = bank.isEmpty() ? QVariant() : QVariant(bank);
    return {u"desk.register_destination"_s,
        {{u"p_key"_s, key}, {u"p_client_id"_s, id.toVariant()}, {u"p_kind"_s, kind},
            {u"p_detail"_s, detail}, {u"p_holder"_s, holder}, {u"p_bank"_s, where}}};
}

} // namespace purser::clients
