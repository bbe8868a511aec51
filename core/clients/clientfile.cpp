#include "core/clients/clientfile.h"

#include "core/base/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<AccountFigures> figuresFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"figures"_s);
    AccountFigures figures;
    figures.balance = fields.money(u"balance");
    figures.credit = fields.money(u"credit");
    figures.equity = fields.money(u"equity");
    figures.margin = fields.money(u"margin");
    figures.freeMargin = fields.money(u"free_margin");
    figures.openPositions = static_cast<int>(fields.optionalInteger(u"open_positions").value_or(0));
    figures.asOf = fields.instant(u"as_of_us");
    return fields.finish(std::move(figures));
}

Result<AccountOrder> orderFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"account_order"_s);
    AccountOrder order;
    order.kind = fields.text(u"kind");
    order.leverage = static_cast<int>(fields.optionalInteger(u"leverage").value_or(0));
    if (!object.value(u"rights"_s).isNull())
        order.rights = fields.word<TradeRights>(u"rights");
    order.state = fields.word<OrderState>(u"state");
    order.reason = fields.optionalText(u"reason");
    order.by = fields.optionalText(u"by");
    order.at = fields.instant(u"at_us");
    return fields.finish(std::move(order));
}

Result<ClientFile::Place> placeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"place"_s);
    ClientFile::Place place;
    place.brand = fields.optionalText(u"brand");
    place.brandName = fields.optionalText(u"brand_name");
    place.desk = fields.optionalText(u"desk");
    place.deskName = fields.optionalText(u"desk_name");
    place.team = fields.optionalText(u"team");
    place.teamName = fields.optionalText(u"team_name");
    place.mayPlace = fields.flag(u"may_place");
    return fields.finish(std::move(place));
}

Result<TradingAccount> accountFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"account"_s);
    TradingAccount account;
    account.id = fields.id<TradingAccountId>(u"id");
    account.server = fields.text(u"server");
    account.login = fields.label(u"login");
    account.group = fields.text(u"group");
    account.currency = fields.text(u"currency");
    account.leverage = fields.count(u"leverage");
    account.state = fields.word<AccountState>(u"state");
    account.balance = fields.money(u"balance");
    account.held = fields.money(u"held");
    account.figures = fields.optionalChild<AccountFigures>(u"figures", figuresFromJson);
    if (object.contains(u"trade_rights"_s)) { // not in what an older copy kept
        account.version = fields.count(u"version");
        account.tradeRights = fields.word<TradeRights>(u"trade_rights");
        account.orders = fields.list<AccountOrder>(u"orders", orderFromJson);
        account.mayChangeLeverage = fields.flag(u"may_change_leverage");
        account.leverageOpen = fields.flag(u"leverage_gate");
        account.mostLeverage =
            static_cast<int>(fields.optionalInteger(u"most_leverage").value_or(0));
    }
    return fields.finish(std::move(account));
}

Result<Wallet> walletFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"wallet"_s);
    Wallet wallet;
    wallet.id = fields.id<LedgerAccountId>(u"id");
    wallet.currency = fields.text(u"currency");
    wallet.balance = fields.money(u"balance");
    wallet.held = fields.money(u"held");
    return fields.finish(std::move(wallet));
}

Result<Destination> destinationFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"destination"_s);
    Destination destination;
    destination.id = fields.id<DestinationId>(u"id");
    destination.kind = fields.text(u"kind");
    destination.masked = fields.text(u"masked");
    destination.holder = fields.text(u"holder");
    destination.bank = fields.optionalText(u"bank");
    destination.state = fields.word<DestinationState>(u"state");
    destination.added = fields.instant(u"added_us");
    destination.verified = fields.optionalInstant(u"verified_us");
    destination.version = static_cast<int>(fields.optionalInteger(u"version").value_or(0));
    if (const QString said = fields.optionalText(u"payee"); !said.isNull()) {
        destination.payee = {Listed<PayeeResult>::fromWord(said),
            fields.optionalText(u"payee_name"), fields.text(u"payee_source"),
            fields.instant(u"payee_us")};
    }
    if (const QDateTime at = fields.optionalInstant(u"retired_us"); at.isValid()) {
        destination.retired = {fields.text(u"retired_reason"), fields.optionalText(u"retired_note"),
            fields.optionalText(u"retired_by"), at};
    }
    destination.instrumentKnown = fields.optionalFlag(u"instrument_known");
    destination.instrumentMatched = fields.optionalFlag(u"instrument_matched");
    destination.addedByMe = fields.optionalFlag(u"added_by_you");
    return fields.finish(std::move(destination));
}

Result<Note> noteFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"note"_s);
    Note note;
    note.at = fields.instant(u"at_us");
    note.author = fields.text(u"author");
    note.text = fields.text(u"text");
    return fields.finish(std::move(note));
}

Result<FileMerge> mergeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"merge"_s);
    FileMerge merge{fields.id<MergeId>(u"id"), fields.id<ClientId>(u"survivor"),
        fields.text(u"survivor_code"), fields.text(u"survivor_name"),
        fields.id<ClientId>(u"closed"), fields.text(u"closed_code"), fields.text(u"closed_name")};
    return fields.finish(std::move(merge));
}

Result<TimelineEntry> timelineEntryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"timeline"_s);
    TimelineEntry entry;
    entry.at = fields.instant(u"at_us");
    entry.kind = fields.text(u"kind");
    entry.actor = fields.optionalText(u"actor");
    entry.args = fields.optionalObject(u"args");
    return fields.finish(std::move(entry));
}

Result<Kyc> kycFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"kyc"_s);
    Kyc kyc;
    kyc.state = fields.word<KycState>(u"state");
    kyc.level = fields.count(u"level");
    kyc.expiresOn = fields.optionalDate(u"expires_on");
    kyc.reviewed = fields.optionalInstant(u"reviewed_us");
    kyc.reviewer = fields.optionalText(u"reviewer");
    return fields.finish(std::move(kyc));
}

struct Risk {
    int score = 0;
    Listed<RiskBand> band;
};

Result<Risk> riskFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"risk"_s);
    Risk risk;
    risk.score = fields.count(u"score");
    risk.band = fields.word<RiskBand>(u"band");
    return fields.finish(std::move(risk));
}

Result<Restriction> restrictionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"restriction"_s);
    Restriction restriction{fields.instant(u"since_us"), fields.flag(u"liftable")};
    return fields.finish(std::move(restriction));
}

} // namespace

const FileMerge* ClientFile::shownMerge() const
{
    for (const FileMerge& merge : merges) {
        if (merge.closed == id)
            return &merge;
    }
    return merges.empty() ? nullptr : &merges.back();
}

Result<std::vector<TimelineEntry>> timelineFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_timeline"_s);
    auto events = fields.list<TimelineEntry>(u"events", timelineEntryFromJson);
    return fields.finish(std::move(events));
}

Result<ClientFile> clientFileFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_file"_s);
    ClientFile file;
    file.id = fields.id<ClientId>(u"id");
    file.code = fields.text(u"code");
    file.version = fields.count(u"version");
    file.name = fields.text(u"name");
    file.kind = fields.word<ClientKind>(u"kind");
    file.status = fields.word<ClientStatus>(u"status");
    file.country = fields.optionalText(u"country");
    file.language = fields.optionalText(u"language");
    file.birthDate = fields.optionalText(u"birth_date");
    file.email = fields.optionalText(u"email");
    file.phone = fields.optionalText(u"phone");
    file.hasAddress = fields.optionalFlag(u"has_address");
    for (const QJsonValue purpose : object.value(u"reveal_purposes"_s).toArray())
        file.revealPurposes << purpose.toString();
    file.kyc = fields.child<Kyc>(u"kyc", kycFromJson);
    const Risk risk = fields.child<Risk>(u"risk", riskFromJson);
    file.risk = risk.score;
    file.riskBand = risk.band;
    file.partner = fields.optionalText(u"partner");
    if (const auto place = fields.optionalChild<ClientFile::Place>(u"place", placeFromJson))
        file.place = *place;
    file.created = fields.instant(u"created_us");
    file.accounts = fields.list<TradingAccount>(u"accounts", accountFromJson);
    file.wallets = fields.list<Wallet>(u"wallets", walletFromJson);
    file.destinations = fields.list<Destination>(u"destinations", destinationFromJson);
    for (const QJsonValue reason : object.value(u"retire_reasons"_s).toArray()) {
        const QString code = reason[u"code"_s].toString();
        file.retireReasons << code;
        if (reason[u"needs_text"_s].toBool())
            file.retireNeedsNote << code;
    }
    file.payments = fields.array(u"payments");
    file.notes = fields.list<Note>(u"notes", noteFromJson);
    file.timeline = fields.list<TimelineEntry>(u"timeline", timelineEntryFromJson);
    file.restriction = fields.optionalChild<Restriction>(u"restriction", restrictionFromJson);
    if (object.contains(u"merges"_s)) // not in what an older copy kept
        file.merges = fields.list<FileMerge>(u"merges", mergeFromJson);
    return fields.finish(std::move(file));
}

const AccountOrder* TradingAccount::order(QStringView kind) const
{
    const auto found = std::find_if(orders.begin(), orders.end(),
        [kind](const AccountOrder& order) { return order.kind == kind; });
    return found == orders.end() ? nullptr : &*found;
}

Result<DepositInstrument> depositInstrumentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"deposit_instrument"_s);
    DepositInstrument instrument;
    instrument.payment = fields.id<PaymentId>(u"id");
    instrument.reference = fields.text(u"reference");
    instrument.amount = fields.money(u"amount");
    instrument.payer = fields.optionalText(u"payer");
    instrument.received = fields.instant(u"at_us");
    instrument.deposits = fields.count(u"deposits");
    instrument.same = fields.optionalFlag(u"same");
    return fields.finish(std::move(instrument));
}

} // namespace purser::clients
