#include "core/payments/paymentsheet.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

Result<SheetPayment::Client> clientFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client"_s);
    SheetPayment::Client client;
    client.id = fields.id<ClientId>(u"id");
    client.code = fields.text(u"code");
    client.name = fields.text(u"name");
    return fields.finish(std::move(client));
}

Result<SheetPayment::Account> accountFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"account"_s);
    SheetPayment::Account account;
    account.id = fields.id<TradingAccountId>(u"id");
    account.server = fields.text(u"server");
    account.login = fields.label(u"login");
    return fields.finish(std::move(account));
}

Result<SheetPayment::Destination> destinationFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"destination"_s);
    SheetPayment::Destination destination;
    destination.id = fields.id<DestinationId>(u"id");
    destination.masked = fields.text(u"masked");
    destination.holder = fields.text(u"holder");
    destination.bank = fields.optionalText(u"bank");
    destination.kind = fields.text(u"kind");
    return fields.finish(std::move(destination));
}

Result<SheetPayment::FreeMargin> freeMarginFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"free_margin"_s);
    SheetPayment::FreeMargin margin;
    margin.amount = fields.money(u"amount");
    margin.asOf = fields.instant(u"as_of_us");
    return fields.finish(std::move(margin));
}

Result<SheetPayment::Quote> quoteFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"quote"_s);
    SheetPayment::Quote quote;
    quote.marketRate = fields.integer(u"market_rate_e10");
    quote.clientRate = fields.integer(u"client_rate_e10");
    quote.markup = fields.count(u"markup_e6");
    quote.source = fields.text(u"source");
    quote.quoted = fields.instant(u"quoted_us");
    quote.expires = fields.instant(u"expires_us");
    quote.accepted = fields.optionalFlag(u"accepted");
    return fields.finish(std::move(quote));
}

/// What only some kinds of payments have.
void readKindFacts(JsonFields& fields, SheetPayment& payment)
{
    payment.outgoing = fields.optionalText(u"direction") == u"out"_s;
    payment.toAccount = fields.optionalChild<SheetPayment::Account>(u"to_account", accountFromJson);
    payment.toClient = fields.optionalChild<SheetPayment::Client>(u"to_client", clientFromJson);
    payment.settled = fields.optionalMoney(u"settled");
    payment.providerFee = fields.optionalMoney(u"provider_fee");
    payment.finalAmount = fields.optionalMoney(u"final");
    payment.payer = fields.optionalText(u"payer");
    payment.provider = fields.optionalText(u"provider");
    payment.providerReference = fields.optionalText(u"provider_ref");
    payment.quote = fields.optionalChild<SheetPayment::Quote>(u"quote", quoteFromJson);
    payment.corrects = fields.optionalObject(u"corrects").value(u"reference").toString();
    payment.correctedBy = fields.optionalObject(u"corrected_by").value(u"reference").toString();
}

Result<SheetPayment> paymentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payment"_s);
    SheetPayment payment;
    payment.id = fields.id<PaymentId>(u"id");
    payment.reference = fields.text(u"reference");
    payment.kind = fields.word<PaymentKind>(u"kind");
    payment.state = fields.word<PaymentState>(u"state");
    payment.version = fields.count(u"version");
    payment.revision = fields.count(u"revision");
    payment.hash = fields.text(u"hash");
    payment.method = fields.text(u"method");
    payment.amount = fields.money(u"amount");
    payment.fee = fields.money(u"fee");
    payment.client = fields.child<SheetPayment::Client>(u"client", clientFromJson);
    payment.account = fields.optionalChild<SheetPayment::Account>(u"account", accountFromJson);
    payment.destination =
        fields.optionalChild<SheetPayment::Destination>(u"destination", destinationFromJson);
    payment.freeMargin =
        fields.optionalChild<SheetPayment::FreeMargin>(u"free_margin", freeMarginFromJson);
    payment.requested = fields.instant(u"requested_us");
    payment.requestedBy = fields.text(u"requested_by");
    payment.due = fields.optionalInstant(u"due_us");
    payment.dueLevel = fields.word<DueLevel>(u"due_level");
    if (const QString flag = fields.optionalText(u"flag"); !flag.isNull())
        payment.flag = Listed<PaymentFlag>::fromWord(flag);
    payment.risk = fields.count(u"risk");
    payment.heldBy = fields.optionalText(u"held_by");
    payment.heldUntil = fields.optionalInstant(u"held_until_us");
    payment.heldByMe = fields.optionalFlag(u"held_by_you");
    payment.hold = fields.optionalMoney(u"hold");
    payment.reason = fields.optionalText(u"reason");
    readKindFacts(fields, payment);
    return fields.finish(std::move(payment));
}

Result<Check> checkFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"check"_s);
    Check check;
    check.code = fields.word<CheckCode>(u"code");
    check.level = fields.word<CheckLevel>(u"level");
    check.args = fields.optionalObject(u"args");
    check.source = fields.optionalText(u"source");
    check.asOf = fields.optionalInstant(u"as_of_us");
    check.overridable = fields.optionalFlag(u"overridable");
    const QJsonObject passed = fields.optionalObject(u"override");
    check.overriddenBy = passed.value(u"by").toString();
    check.overrideText = passed.value(u"text").toString();
    return fields.finish(std::move(check));
}

Result<ChainEntry> chainEntryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"chain"_s);
    ChainEntry entry;
    entry.kind = fields.word<ChainStep>(u"kind");
    entry.who = fields.optionalText(u"who");
    entry.at = fields.optionalInstant(u"at_us");
    entry.step = static_cast<int>(fields.optionalInteger(u"step").value_or(0));
    entry.role = fields.optionalText(u"role");
    entry.reason = fields.optionalText(u"reason");
    entry.you = fields.optionalFlag(u"you");
    return fields.finish(std::move(entry));
}

Result<SheetPosting> postingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"posting"_s);
    SheetPosting posting;
    posting.step = fields.word<JournalKind>(u"step");
    posting.journal = fields.optionalId<JournalId>(u"journal_id");
    posting.at = fields.optionalInstant(u"at_us");
    posting.account = fields.text(u"account");
    posting.side = fields.word<Side>(u"side");
    posting.amount = fields.money(u"amount");
    return fields.finish(std::move(posting));
}

Result<ResolutionProposal> proposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"proposal"_s);
    ResolutionProposal proposal;
    proposal.outcome = fields.word<ResolvedOutcome>(u"outcome");
    proposal.ticket = fields.optionalLabel(u"ticket");
    proposal.reason = fields.text(u"reason");
    proposal.by = fields.text(u"by");
    proposal.you = fields.optionalFlag(u"you");
    proposal.at = fields.instant(u"at_us");
    return fields.finish(std::move(proposal));
}

Result<InstructionEvent> instructionEventFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"event"_s);
    InstructionEvent event;
    event.at = fields.instant(u"at_us");
    event.from = fields.word<InstructionState>(u"from");
    event.to = fields.word<InstructionState>(u"to");
    event.who = fields.optionalText(u"who");
    event.reason = fields.optionalText(u"reason");
    event.look = fields.optionalText(u"look");
    event.ticket = fields.optionalLabel(u"ticket");
    event.balance = fields.optionalLabel(u"balance_now");
    event.tickets = fields.texts(u"tickets");
    return fields.finish(std::move(event));
}

Result<SheetReceipt> receiptFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"receipt"_s);
    SheetReceipt receipt;
    receipt.id = fields.id<ReceiptId>(u"id");
    receipt.provider = fields.text(u"provider");
    receipt.providerReference = fields.text(u"provider_ref");
    receipt.payer = fields.optionalText(u"payer");
    receipt.amount = fields.money(u"amount");
    receipt.fee = fields.money(u"fee");
    receipt.received = fields.instant(u"received_us");
    return fields.finish(std::move(receipt));
}

Result<SheetChargeback> chargebackFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"chargeback"_s);
    SheetChargeback chargeback;
    chargeback.id = fields.id<ChargebackId>(u"id");
    chargeback.providerReference = fields.text(u"provider_ref");
    chargeback.amount = fields.money(u"amount");
    chargeback.fee = fields.money(u"fee");
    chargeback.state = fields.word<ChargebackState>(u"state");
    chargeback.evidenceDue = fields.instant(u"evidence_due_us");
    chargeback.version = fields.count(u"version");
    return fields.finish(std::move(chargeback));
}

Result<InstrumentPayment> instrumentPaymentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"same_instrument"_s);
    InstrumentPayment payment;
    payment.id = fields.id<PaymentId>(u"id");
    payment.reference = fields.text(u"reference");
    payment.kind = fields.word<PaymentKind>(u"kind");
    payment.state = fields.word<PaymentState>(u"state");
    payment.amount = fields.money(u"amount");
    payment.requested = fields.instant(u"requested_us");
    return fields.finish(std::move(payment));
}

Result<Instruction> instructionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"instruction"_s);
    Instruction instruction;
    instruction.id = fields.id<InstructionId>(u"id");
    instruction.kind = fields.word<InstructionKind>(u"kind");
    instruction.server = fields.optionalText(u"server");
    instruction.login = fields.optionalLabel(u"login");
    instruction.provider = fields.optionalText(u"provider");
    instruction.direction = fields.word<Side>(u"direction");
    instruction.amount = fields.money(u"amount");
    instruction.state = fields.word<InstructionState>(u"state");
    instruction.version = fields.count(u"version");
    instruction.tag = fields.text(u"tag");
    instruction.ticket = fields.optionalLabel(u"ticket");
    instruction.attempts = fields.count(u"attempts");
    instruction.looks = static_cast<int>(fields.optionalInteger(u"looks").value_or(0));
    instruction.at = fields.optionalInstant(u"at_us");
    instruction.detail = fields.optionalText(u"detail");
    if (object.contains(u"events"))
        instruction.events = fields.list<InstructionEvent>(u"events", instructionEventFromJson);
    instruction.books = fields.optionalMoney(u"books");
    instruction.proposal = fields.optionalChild<ResolutionProposal>(u"proposal", proposalFromJson);
    return fields.finish(std::move(instruction));
}

Result<HistoryEntry> historyEntryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"history"_s);
    HistoryEntry entry;
    entry.at = fields.instant(u"at_us");
    entry.kind = fields.text(u"kind");
    entry.who = fields.optionalText(u"who");
    entry.step = static_cast<int>(fields.optionalInteger(u"step").value_or(0));
    entry.reason = fields.optionalText(u"reason");
    entry.text = fields.optionalText(u"text");
    entry.args = fields.optionalObject(u"args");
    return fields.finish(std::move(entry));
}

struct Postings {
    std::vector<SheetPosting> planned;
    std::vector<SheetPosting> made;
};

Result<Postings> postingsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"postings"_s);
    Postings postings;
    postings.planned = fields.list<SheetPosting>(u"planned", postingFromJson);
    postings.made = fields.list<SheetPosting>(u"posted", postingFromJson);
    return fields.finish(std::move(postings));
}

Result<PayoutPart> payoutPartFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"parts"_s);
    PayoutPart part;
    part.number = fields.count(u"part");
    if (const auto instruction = fields.optionalInteger(u"instruction"))
        part.instruction = InstructionId(*instruction);
    part.gateway = fields.text(u"gateway");
    part.amount = fields.money(u"amount");
    part.deposit = fields.optionalText(u"deposit");
    part.state = fields.text(u"state");
    return fields.finish(std::move(part));
}

Result<PaidAgain::Other> otherAgainFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"again"_s);
    PaidAgain::Other other;
    other.id = fields.id<PaymentId>(u"id");
    other.reference = fields.text(u"reference");
    other.state = fields.word<PaymentState>(u"state");
    other.amount = fields.money(u"amount");
    return fields.finish(std::move(other));
}

Result<PaidAgain::Kept> keptFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"kept"_s);
    PaidAgain::Kept kept;
    kept.reason = fields.text(u"reason");
    kept.text = fields.optionalText(u"text");
    kept.by = fields.text(u"by");
    kept.at = fields.instant(u"at_us");
    return fields.finish(std::move(kept));
}

Result<PaidAgain> paidAgainFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"again"_s);
    PaidAgain again;
    again.of = fields.optionalObject(u"of").value(u"reference"_s).toString();
    again.payments = fields.list<PaidAgain::Other>(u"payments", otherAgainFromJson);
    again.cameBack = fields.money(u"came_back");
    again.left = fields.money(u"left");
    again.inWallet = fields.flag(u"in_wallet");
    again.fromWallet = fields.flag(u"from_wallet");
    again.dealt = fields.optionalText(u"dealt");
    for (const QJsonValue& id : object.value(u"came_from"_s).toArray())
        again.cameFrom.append(DestinationId(id.toInteger()));
    again.kept = fields.optionalChild<PaidAgain::Kept>(u"kept", keptFromJson);
    return fields.finish(std::move(again));
}

Result<SheetPage> pageFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"sessions"_s);
    SheetPage page;
    page.gateway = fields.text(u"gateway");
    page.shown = fields.text(u"shown");
    page.expires = fields.optionalInstant(u"expires_us");
    return fields.finish(std::move(page));
}

/// The office may name actions that this program does not know; those have no button.
Result<QHash<PaymentAction, AllowedAction>> actionsFromJson(const QJsonObject& object)
{
    static constexpr std::pair<PaymentAction, QStringView> known[] = {
        {PaymentAction::Approve, u"approve"},
        {PaymentAction::Reject, u"reject"},
        {PaymentAction::Return, u"return"},
        {PaymentAction::Answer, u"answer"},
        {PaymentAction::Cancel, u"cancel"},
    };
    static constexpr std::pair<PaymentAction, QStringView> sometimes[] = {
        {PaymentAction::Amend, u"amend"},
        {PaymentAction::Resolve, u"resolve"},
        {PaymentAction::Override, u"override"},
        {PaymentAction::Requote, u"requote"},
        {PaymentAction::Retry, u"retry"},
        {PaymentAction::Refund, u"refund"},
        {PaymentAction::ConfirmReturn, u"confirm_return"},
        {PaymentAction::Correct, u"correct"},
        {PaymentAction::Chargeback, u"chargeback"},
        {PaymentAction::HandOver, u"hand_over"},
        {PaymentAction::CallOff, u"call_off"},
        {PaymentAction::WalletCredit, u"wallet_credit"},
        {PaymentAction::PayAgain, u"pay_again"},
        {PaymentAction::Leave, u"leave"},
    };
    JsonFields fields(object, u"actions"_s);
    QHash<PaymentAction, AllowedAction> actions;
    for (const auto& [action, name] : known)
        actions.insert(action, fields.child<AllowedAction>(name, allowedActionFromJson));
    for (const auto& [action, name] : sometimes) {
        if (object.contains(name))
            actions.insert(action, fields.child<AllowedAction>(name, allowedActionFromJson));
    }
    return fields.finish(std::move(actions));
}

struct Reasons {
    std::vector<SheetReason> reject;
    std::vector<SheetReason> giveBack;
    std::vector<SheetReason> decline;
    std::vector<SheetReason> cancel;
    std::vector<SheetReason> overrides;
    std::vector<SheetReason> stay;
};

Result<Reasons> reasonsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"reasons"_s);
    Reasons reasons;
    reasons.reject = fields.list<SheetReason>(u"reject", sheetReasonFromJson);
    reasons.giveBack = fields.list<SheetReason>(u"return", sheetReasonFromJson);
    reasons.cancel = fields.list<SheetReason>(u"cancel", sheetReasonFromJson);
    if (object.contains(u"decline"))
        reasons.decline = fields.list<SheetReason>(u"decline", sheetReasonFromJson);
    if (object.contains(u"override"))
        reasons.overrides = fields.list<SheetReason>(u"override", sheetReasonFromJson);
    if (object.contains(u"stay"))
        reasons.stay = fields.list<SheetReason>(u"stay", sheetReasonFromJson);
    return fields.finish(std::move(reasons));
}

Result<StateStep> stateStepFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"path"_s);
    StateStep step;
    step.from = fields.word<PaymentState>(u"from");
    step.to = fields.word<PaymentState>(u"to");
    step.by = fields.text(u"by");
    return fields.finish(std::move(step));
}

int rank(const Check& check)
{
    switch (check.level.value()) {
    case CheckLevel::Stop: return 0;
    case CheckLevel::Unknown: // a level newer than this program is never taken for clear
    case CheckLevel::Look: return 1;
    case CheckLevel::Clear: return 2;
    }
    return 1;
}

Result<SheetLetter> letterFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter"_s);
    SheetLetter letter;
    letter.at = fields.instant(u"at_us");
    letter.by = fields.text(u"by");
    letter.subject = fields.text(u"subject");
    letter.state = fields.text(u"state");
    letter.ended = fields.optionalInstant(u"ended_us");
    return fields.finish(std::move(letter));
}

} // namespace

Result<AllowedAction> allowedActionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"action"_s);
    AllowedAction action;
    action.allowed = fields.flag(u"allowed");
    action.why = fields.optionalText(u"why");
    action.stepUp = fields.optionalFlag(u"step_up");
    if (object.contains(u"codes"))
        action.codes = fields.texts(u"codes");
    return fields.finish(std::move(action));
}

int PaymentSheet::count(CheckLevel level) const
{
    return static_cast<int>(std::count_if(checks.begin(), checks.end(),
        [level](const Check& check) { return check.level == level; }));
}

const PayoutPart* PaymentSheet::partOf(InstructionId instruction) const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
        [instruction](const PayoutPart& part) { return part.instruction == instruction; });
    return found == parts.end() ? nullptr : &*found;
}

const Instruction* PaymentSheet::unknownInstruction() const
{
    const auto found =
        std::find_if(instructions.begin(), instructions.end(), [](const Instruction& instruction) {
            return instruction.state == InstructionState::OutcomeUnknown
                || instruction.state == InstructionState::Parked;
        });
    return found == instructions.end() ? nullptr : &*found;
}

Result<SheetReason> sheetReasonFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"reason"_s);
    SheetReason reason;
    reason.code = fields.text(u"code");
    reason.needsText = fields.optionalFlag(u"needs_text");
    return fields.finish(std::move(reason));
}

Result<PaymentSheet> paymentSheetFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payment_sheet"_s);
    PaymentSheet sheet;
    sheet.payment = fields.child<SheetPayment>(u"payment", paymentFromJson);
    sheet.checks = fields.list<Check>(u"checks", checkFromJson);
    sheet.chain = fields.list<ChainEntry>(u"chain", chainEntryFromJson);
    Postings postings = fields.child<Postings>(u"postings", postingsFromJson);
    sheet.planned = std::move(postings.planned);
    sheet.posted = std::move(postings.made);
    sheet.instructions = fields.list<Instruction>(u"instructions", instructionFromJson);
    sheet.history = fields.list<HistoryEntry>(u"history", historyEntryFromJson);
    sheet.actions = fields.child<QHash<PaymentAction, AllowedAction>>(u"actions", actionsFromJson);
    Reasons reasons = fields.child<Reasons>(u"reasons", reasonsFromJson);
    sheet.rejectReasons = std::move(reasons.reject);
    sheet.returnReasons = std::move(reasons.giveBack);
    sheet.declineReasons = std::move(reasons.decline);
    sheet.question = fields.optionalChild<SheetQuestion>(u"question", sheetQuestionFromJson);
    sheet.clientReason = fields.optionalObject(u"client_reason").value(u"text"_s).toString();
    sheet.cancelReasons = std::move(reasons.cancel);
    sheet.overrideReasons = std::move(reasons.overrides);
    sheet.stayReasons = std::move(reasons.stay);
    sheet.again = fields.optionalChild<PaidAgain>(u"again", paidAgainFromJson);
    if (object.contains(u"path"))
        sheet.path = fields.list<StateStep>(u"path", stateStepFromJson);
    sheet.receipt = fields.optionalChild<SheetReceipt>(u"receipt", receiptFromJson);
    if (object.contains(u"parts"))
        sheet.parts = fields.list<PayoutPart>(u"parts", payoutPartFromJson);
    if (object.contains(u"sessions"))
        sheet.pages = fields.list<SheetPage>(u"sessions", pageFromJson);
    if (object.contains(u"chargebacks"))
        sheet.chargebacks = fields.list<SheetChargeback>(u"chargebacks", chargebackFromJson);
    if (object.contains(u"same_instrument"))
        sheet.sameInstrument =
            fields.list<InstrumentPayment>(u"same_instrument", instrumentPaymentFromJson);
    if (object.contains(u"messages"))
        sheet.messages = fields.list<GatewayMessage>(u"messages", gatewayMessageFromJson);
    if (object.contains(u"letters"))
        sheet.letters = fields.list<SheetLetter>(u"letters", letterFromJson);
    std::stable_sort(sheet.checks.begin(), sheet.checks.end(),
        [](const Check& left, const Check& right) { return rank(left) < rank(right); });
    return fields.finish(std::move(sheet));
}

QStringList changedFields(const PaymentSheet& before, const PaymentSheet& after)
{
    QStringList changed;
    const SheetPayment& was = before.payment;
    const SheetPayment& is = after.payment;
    if (was.amount != is.amount)
        changed.append(u"amount"_s);
    if (was.fee != is.fee)
        changed.append(u"fee"_s);
    const auto destination = [](const SheetPayment& payment) {
        return payment.destination ? payment.destination->id : DestinationId();
    };
    if (destination(was) != destination(is))
        changed.append(u"destination"_s);
    const auto account = [](const SheetPayment& payment) {
        return payment.account ? payment.account->id : TradingAccountId();
    };
    if (account(was) != account(is))
        changed.append(u"account"_s);
    if (was.finalAmount != is.finalAmount && was.amount == is.amount && was.fee == is.fee)
        changed.append(u"rate"_s);
    if (was.state != is.state)
        changed.append(u"state"_s);
    const auto approvals = [](const PaymentSheet& sheet) {
        return std::count_if(sheet.chain.begin(), sheet.chain.end(),
            [](const ChainEntry& entry) { return entry.kind == ChainStep::Approved; });
    };
    if (approvals(before) != approvals(after))
        changed.append(u"approvals"_s);
    if (before.count(CheckLevel::Stop) != after.count(CheckLevel::Stop)
        || before.count(CheckLevel::Look) != after.count(CheckLevel::Look))
        changed.append(u"checks"_s);
    return changed;
}

} // namespace purser::payments
