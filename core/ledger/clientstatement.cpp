#include "core/ledger/clientstatement.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::ledger {

namespace {

StatementSum sumOf(JsonFields& fields)
{
    const auto money = [&fields](QStringView minor) {
        return fields.money(minor, u"currency", u"exponent");
    };
    return {
        money(u"opening_minor"), money(u"in_minor"), money(u"out_minor"), money(u"closing_minor")};
}

Result<StatementSum> totalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"total"_s);
    return fields.finish(sumOf(fields));
}

Result<StatementRate> rateFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"rate"_s);
    StatementRate rate{fields.text(u"from"), fields.text(u"to"), {}};
    const Result<Rate> scaled = Rate::fromScaled(fields.integer(u"e10"));
    if (!scaled)
        return failure(scaled.error());
    rate.rate = *scaled;
    return fields.finish(std::move(rate));
}

/// @param object  with the currency of its account
Result<StatementMovement> movementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"movement"_s);
    StatementMovement movement;
    movement.booked = fields.instant(u"booked_us");
    movement.kind = fields.text(u"kind");
    movement.reference = fields.text(u"reference");
    movement.journal = fields.id<JournalId>(u"journal");
    movement.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    movement.balanceAfter = fields.money(u"balance_minor", u"currency", u"exponent");
    if (fields.optionalInteger(u"fee_minor"))
        movement.fee = fields.money(u"fee_minor", u"currency", u"exponent");
    if (const QJsonObject quoted = fields.optionalObject(u"rate"); !quoted.isEmpty()) {
        const Result<StatementRate> rate = rateFromJson(quoted);
        if (!rate)
            return failure(rate.error());
        movement.rate = *rate;
    }
    return fields.finish(std::move(movement));
}

Result<StatementAccount> accountFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"account"_s);
    StatementAccount account;
    account.account = fields.id<LedgerAccountId>(u"account");
    account.role = fields.text(u"role");
    account.clientCode = fields.text(u"client");
    account.server = fields.optionalText(u"server");
    account.login = fields.optionalInteger(u"login").value_or(0);
    account.sum = sumOf(fields);
    account.movements =
        fields.list<StatementMovement>(u"movements", [&object](QJsonObject movement) {
            movement.insert(u"currency"_s, object.value(u"currency"));
            movement.insert(u"exponent"_s, object.value(u"exponent"));
            return movementFromJson(movement);
        });
    return fields.finish(std::move(account));
}

} // namespace

Result<ClientStatement> clientStatementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_statement"_s);
    ClientStatement statement;
    statement.id = fields.id<StatementId>(u"id");
    statement.code = fields.text(u"code");
    statement.version = fields.count(u"version");
    statement.language = fields.text(u"language");
    statement.from = fields.optionalDate(u"from");
    statement.until = fields.optionalDate(u"until");
    statement.timeZone = fields.text(u"time_zone");
    statement.issued = fields.instant(u"issued_us");
    statement.issuedBy = fields.text(u"issued_by");
    statement.office = fields.text(u"office");
    const QJsonObject client = fields.object(u"client");
    statement.clientCode = client.value(u"code").toString();
    statement.clientName = client.value(u"name").toString();
    statement.accounts = fields.list<StatementAccount>(u"accounts", accountFromJson);
    statement.totals = fields.list<StatementSum>(u"totals", totalFromJson);
    return fields.finish(std::move(statement));
}

} // namespace purser::ledger
