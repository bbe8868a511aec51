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

Result<LedgerPeriod> ledgerPeriodFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ledger_period"_s);
    LedgerPeriod period;
    period.account = fields.id<LedgerAccountId>(u"account");
    period.timeZone = fields.text(u"time_zone");
    period.postings = fields.integer(u"postings");
    period.opening = fields.money(u"opening");
    period.turnedIn = fields.money(u"turned_in");
    period.turnedOut = fields.money(u"turned_out");
    period.closing = fields.money(u"closing");
    return fields.finish(std::move(period));
}

namespace {

Result<EntryLeg> entryLegFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"leg"_s);
    EntryLeg leg;
    leg.seq = fields.count(u"seq");
    leg.role = fields.text(u"role");
    leg.provider = fields.optionalText(u"provider");
    leg.shard = fields.count(u"shard");
    leg.amount = fields.money(u"amount");
    leg.isHidden = fields.flag(u"hidden");
    if (!leg.isHidden) {
        leg.account = fields.id<LedgerAccountId>(u"account");
        leg.client = fields.optionalId<ClientId>(u"client");
        leg.clientCode = fields.optionalText(u"client_code");
        leg.clientName = fields.optionalText(u"client_name");
        leg.server = fields.optionalText(u"server");
        leg.login = fields.optionalInteger(u"login").value_or(0);
        leg.balanceAfter = fields.money(u"balance_after");
    }
    return fields.finish(std::move(leg));
}

} // namespace

Result<LedgerEntry> ledgerEntryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ledger_entry"_s);
    LedgerEntry entry;
    entry.journal = fields.id<JournalId>(u"journal");
    entry.kind = fields.text(u"kind");
    entry.reference = fields.text(u"reference");
    entry.at = fields.instant(u"event_us");
    entry.bookedOn = fields.optionalDate(u"booked_on");
    entry.booked = fields.instant(u"booked_us");
    entry.actor = fields.optionalText(u"actor");
    entry.station = fields.optionalText(u"station");
    entry.command = fields.optionalText(u"command");
    const QJsonObject payment = fields.optionalObject(u"payment");
    entry.payment = PaymentId(payment.value(u"id").toInteger());
    entry.paymentReference = payment.value(u"reference").toString();
    entry.reverses = fields.optionalId<JournalId>(u"reverses");
    entry.reversedBy = fields.optionalId<JournalId>(u"reversed_by");
    entry.legs = fields.list<EntryLeg>(u"legs", entryLegFromJson);
    return fields.finish(std::move(entry));
}

} // namespace purser::ledger
