#include "core/ledger/ledgerrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::ledger {

Result<LedgerAccountRow> ledgerAccountFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ledger_account"_s);
    LedgerAccountRow row;
    row.id = fields.id<LedgerAccountId>(u"id");
    row.role = fields.text(u"role");
    row.provider = fields.optionalText(u"provider");
    row.server = fields.optionalText(u"server");
    row.login = fields.optionalInteger(u"login").value_or(0);
    row.shard = fields.count(u"shard");
    row.isClientMoney = fields.flag(u"client_money");
    row.posted = fields.money(u"posted_minor", u"currency", u"exponent");
    row.pendingOut = fields.money(u"pending_out_minor", u"currency", u"exponent");
    row.version = fields.integer(u"version");
    return fields.finish(std::move(row));
}

Result<PostingRow> postingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"posting"_s);
    PostingRow row;
    row.journal = fields.id<JournalId>(u"journal_id");
    row.seq = fields.count(u"seq");
    row.kind = fields.text(u"kind");
    row.reference = fields.text(u"business_ref");
    row.at = fields.instant(u"event_us");
    row.bookedOn = fields.optionalDate(u"booked_on");
    row.booked = fields.instant(u"booked_us");
    row.actor = fields.optionalText(u"actor");
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.balanceAfter = fields.money(u"balance_after_minor", u"currency", u"exponent");
    row.reverses = fields.optionalId<JournalId>(u"reverses");
    row.cursor = fields.optionalObject(u"cursor");
    return fields.finish(std::move(row));
}

} // namespace purser::ledger
