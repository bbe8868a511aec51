#include "tests/core/payments/model/realoffice.h"

#include "tests/core/payments/model/modelpolicy.h"

namespace purser::tests {

using namespace Qt::StringLiterals;
using office::Argument;
using office::Connection;

namespace {

template <typename T>
StepAnswer refusedWith(const Result<T>& result)
{
    return {result.error().code, QString::fromStdString(describe(result.error()))};
}

} // namespace

RealOffice::RealOffice(const QString& currency, const QString& other)
    : m_currency(currency), m_other(other),
      m_desk(currency, ModelPolicy::minorOf(Opening, currency))
{
    m_desk.run(ModelPolicy::script());
    const qint64 a = m_desk.desk().client();
    const qint64 b = m_desk.addClient(u"Second Client"_s);
    const qint64 opening = ModelPolicy::minorOf(Opening, currency);
    m_accounts = {{u"A1"_s, m_desk.desk().account()},
        {u"A2"_s, m_desk.addAccount(a, currency, opening)},
        {u"A3"_s, m_desk.addAccount(a, other, ModelPolicy::minorOf(Opening, other))},
        {u"B1"_s, m_desk.addAccount(b, currency, opening)}};
    for (auto account = m_accounts.begin(); account != m_accounts.end(); ++account)
        m_names[account.value()] = account.key();
    m_clients = {{a, u"A"_s}, {b, u"B"_s}};
    m_destinations = {{u"A first"_s, m_desk.desk().destination()},
        {u"A second"_s, m_desk.books().destination(a, u"Chidi Okafor"_s)},
        {u"B first"_s, m_desk.books().destination(b, u"Second Client"_s)}};
}

void RealOffice::introduce(OfficeModel& model) const
{
    for (auto account = m_accounts.begin(); account != m_accounts.end(); ++account)
        model.open(account.key(),
            ModelPolicy::minorOf(Opening, account.key() == u"A3" ? m_other : m_currency),
            account.value());
}

Connection& RealOffice::as(const QString& login)
{
    auto& connection = m_people[login];
    if (!connection)
        connection = login == u"jobs" ? m_desk.desk().office().asService("purser_jobs")
                                      : m_desk.desk().office().as(login);
    return *connection;
}

StepAnswer RealOffice::submit(const Step& step, const QString& function, QList<Argument> arguments)
{
    arguments.prepend({u"p_key"_s, WithdrawalDesk::newKey()});
    const auto made = as(step.who).command({u"desk."_s + function, arguments});
    if (!made)
        return refusedWith(made);
    m_payments[step.payment] = made->id;
    m_numbers[made->id] = step.payment;
    return {std::nullopt, {}, made->id};
}

StepAnswer RealOffice::about(const Step& step, const QString& function, QList<Argument> more)
{
    return aboutRow(step, function, u"payment"_s, paymentOf(step), std::move(more));
}

StepAnswer RealOffice::aboutRow(const Step& step, const QString& function, const QString& table,
    qint64 row, QList<Argument> more)
{
    QList<Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, row},
        {u"p_version"_s,
            m_desk.books().number(
                u"select version from book.%1 where id = $1"_s.arg(table), {row})}};
    const auto done = as(step.who).command({u"desk."_s + function, arguments + more});
    return done ? StepAnswer() : refusedWith(done);
}

StepAnswer RealOffice::linked(const QString& call, const QVariantList& arguments)
{
    const auto done = m_desk.link(call, arguments);
    return done ? StepAnswer() : refusedWith(done);
}

qint64 RealOffice::instructionOf(const Step& step, const QString& kind)
{
    return m_desk.books().number(
        u"select coalesce(max(id), 0) from book.instruction where payment_id = $1 and ($2 = '' or kind = $2)"_s,
        {paymentOf(step), kind});
}

qint64 RealOffice::debtOf(const Step& step)
{
    return m_desk.books().number(
        u"select coalesce(max(d.id), 0) from book.recovery d left join book.chargeback c on c.id = "
        u"d.chargeback_id "
        "where case when $1 like 'finding%' then d.chargeback_id is null and d.payment_id = $2 else c.provider_ref = $1 end"_s,
        {step.other, paymentOf(step)});
}

StepAnswer RealOffice::perform(const Step& step)
{
    switch (step.deed) {
    case Deed::Withdraw:
    case Deed::Transfer:
    case Deed::Operate:
    case Deed::Correct:
    case Deed::Announce:
    case Deed::WalletCredit: return enter(step);
    case Deed::Claim:
    case Deed::NotSent:
    case Deed::Send:
    case Deed::Done:
    case Deed::Refuse:
    case Deed::Lose:
    case Deed::Look:
    case Deed::Resolve:
    case Deed::Word: return carry(step);
    default:
        return step.deed < Deed::Claim && step.deed != Deed::Receive ? decide(step)
                                                                     : settleUp(step);
    }
}

StepAnswer RealOffice::enter(const Step& step)
{
    const QVariant account = m_accounts.value(step.account);
    const Argument amount{u"p_amount_minor"_s, step.amount};
    switch (step.deed) {
    case Deed::Withdraw:
        return submit(step, u"submit_withdrawal"_s,
            {{u"p_trading_account_id"_s, account},
                {u"p_destination_id"_s, m_destinations.value(step.other)}, amount});
    case Deed::Transfer:
        return submit(step, u"submit_transfer"_s,
            {{u"p_from_account_id"_s, account},
                {u"p_to_account_id"_s, m_accounts.value(step.other)}, amount});
    case Deed::Operate:
        return submit(step, u"submit_operation"_s,
            {{u"p_kind"_s, step.word}, {u"p_direction"_s, step.more},
                {u"p_trading_account_id"_s, account}, amount, {u"p_reason_code"_s, u"goodwill"_s}});
    case Deed::Correct: {
        const qint64 old = m_payments.value(step.other.toInt());
        return submit(step, u"submit_correction"_s,
            {{u"p_id"_s, old}, {u"p_version"_s, m_desk.desk().number(old, u"version"_s)},
                {u"p_text"_s, u"booked wrongly"_s}});
    }
    case Deed::Announce:
        return submit(step, u"announce_deposit"_s,
            {{u"p_trading_account_id"_s, account}, {u"p_method"_s, u"sepa"_s}, amount,
                {u"p_currency"_s, step.word}});
    default:
        return submit(
            step, u"submit_wallet_credit"_s, {{u"p_trading_account_id"_s, account}, amount});
    }
}

StepAnswer RealOffice::decide(const Step& step)
{
    const qint64 payment = paymentOf(step);
    const Argument text{u"p_text"_s, u"as the client says"_s};
    switch (step.deed) {
    case Deed::Amend:
        return about(step, u"amend_withdrawal"_s,
            {{u"p_amount_minor"_s, step.amount},
                {u"p_destination_id"_s, m_destinations.value(step.other)}});
    case Deed::Requote: return about(step, u"requote_transfer"_s);
    case Deed::QuoteEnds:
        m_desk.books().number(
            u"update book.exchange_quote q set quoted_at = q.quoted_at - interval '1 day', "
            u"expires_at = clock_timestamp() - interval '1 minute' "
            "from book.payment p where p.id = $1 and q.id = p.exchange_quote_id returning q.id"_s,
            {payment});
        return {};
    case Deed::Approve: {
        const auto done = m_desk.desk().approve(as(step.who), payment);
        return done ? StepAnswer() : refusedWith(done);
    }
    case Deed::Reject:
        return about(step, u"reject_payment"_s, {{u"p_reason_code"_s, u"duplicate"_s}, text});
    case Deed::Ask:
        return about(step, u"return_payment"_s,
            {{u"p_reason_code"_s, u"amount_unclear"_s}, text, {u"p_of"_s, u"client"_s}});
    case Deed::Answer: return about(step, u"answer_payment"_s, {text});
    case Deed::Cancel:
        return about(step, u"cancel_payment"_s, {{u"p_reason_code"_s, u"client_request"_s}, text});
    default:
        m_desk.books().number(u"update book.payment set expires_at = clock_timestamp() - interval "
                              "'1 minute' where id = $1 returning id"_s,
            {payment});
        demand(as(u"jobs"_s).execute(u"select link.expire_work()"_s));
        return {};
    }
}

StepAnswer RealOffice::carry(const Step& step)
{
    const qint64 instruction = instructionOf(step);
    switch (step.deed) {
    case Deed::Claim: return linked(u"claim_instructions($1, 100)"_s, {});
    case Deed::NotSent: return linked(u"report_not_sent($1, $2, 'busy')"_s, {instruction});
    case Deed::Send: return linked(u"mark_sending($1, $2, 1700000000)"_s, {instruction});
    case Deed::Done:
        return linked(u"report_done($1, $2, $3)"_s, {instruction, u"T%1"_s.arg(instruction)});
    case Deed::Refuse: return linked(u"report_refused($1, $2, 10019, 'no')"_s, {instruction});
    case Deed::Lose: return linked(u"report_unknown($1, $2, 'no answer')"_s, {instruction});
    case Deed::Look:
        return linked(u"report_lookup($1, $2, $3, $4)"_s,
            {instruction, step.word, u"T%1"_s.arg(instruction)});
    case Deed::Resolve:
        return aboutRow(step, u"resolve_instruction"_s, u"instruction"_s, instruction,
            {{u"p_outcome"_s, step.word}, {u"p_ticket"_s, u"T%1"_s.arg(instruction)},
                {u"p_reason"_s, u"seen on the server"_s}});
    default:
        makeOld(step);
        return linked(u"payout_status($1, $2, $3, 'P', $4, $5, 'unclear there')"_s,
            {instructionOf(step, u"payout"_s), step.word,
                step.amount > 0 ? QVariant(step.amount) : QVariant(), step.fee});
    }
}

/// What comes back comes back weeks later.
void RealOffice::makeOld(const Step& step)
{
    m_desk.books().number(u"update book.payment set settled_at = settled_at - interval '21 days', "
                          "requested_at = requested_at - interval '21 days' where id = $1 and "
                          "state = 'settled' returning id"_s,
        {paymentOf(step)});
}

StepAnswer RealOffice::settleUp(const Step& step)
{
    const qint64 payment = paymentOf(step);
    const Argument text{u"p_text"_s, u"agreed in writing"_s};
    const auto receiptOf = [&] {
        const auto row = demand(m_desk.desk().owner().execute(
            u"select coalesce(max(provider_ref), 'none') from book.receipt where payment_id = $1"_s,
            {payment}));
        return row.row(0).text(0);
    };
    switch (step.deed) {
    case Deed::Receive: {
        const auto came = m_desk.receipt(step.other, step.amount, m_desk.reference(payment),
            {{u"p_fee_minor"_s, step.fee},
                {u"p_currency"_s, m_desk.desk().text(payment, u"currency"_s)}});
        return came ? StepAnswer{std::nullopt, {}, came->value(u"receipt"_s).toInteger()}
                    : refusedWith(came);
    }
    case Deed::Dispute:
        return linked(u"report_chargeback($1, 'bank', $2, $3, 'open', $4, $5, null)"_s,
            {receiptOf(), step.other, step.amount, step.fee});
    case Deed::EndDispute:
        return linked(u"report_chargeback($1, 'bank', $2, $3, $4, $5, 0, null)"_s,
            {receiptOf(), step.other, step.word, step.amount});
    case Deed::ProposePayment:
        return aboutRow(step, u"record_recovery_payment"_s, u"recovery"_s, debtOf(step),
            {{u"p_source"_s, u"wallet"_s}, {u"p_amount_minor"_s, step.amount},
                {u"p_receipt_id"_s, QVariant()}, text});
    case Deed::DecidePayment:
        return aboutRow(step, u"decide_recovery_payment"_s, u"recovery"_s, debtOf(step),
            {{u"p_right"_s, step.word == u"yes"}, text});
    case Deed::WriteOff:
        return aboutRow(step, u"write_off_recovery"_s, u"recovery"_s, debtOf(step), {text});
    case Deed::TakeBack: {
        makeOld(step);
        const QString receipt = receiptOf();
        return linked(u"report_deposit_reversal($1, 'bank', $2, $3, $4, $5, 'recalled', null)"_s,
            {m_desk.reference(payment), receipt,
                qMax(1,
                    m_desk.books().number(
                        u"select coalesce(max(amount_minor), 1) from book.receipt where payment_id = $1"_s,
                        {payment})),
                m_desk.desk().text(payment, u"currency"_s)});
    }
    case Deed::SettleFinding:
        return aboutRow(step, u"settle_finding"_s, u"deposit_finding"_s,
            m_desk.books().number(
                u"select id from book.deposit_finding where payment_id = $1 and reason = 'taken_back'"_s,
                {payment}),
            {{u"p_outcome"_s, step.word}, text});
    case Deed::RetryDeposit: return about(step, u"retry_deposit"_s);
    default: return about(step, u"confirm_return"_s, {{u"p_ref"_s, u"RET-1"_s}, text});
    }
}

QString RealOffice::today()
{
    return demand(m_desk.desk().owner().execute(
                      u"select (clock_timestamp() at time zone 'UTC')::date::text"_s))
        .row(0)
        .text(0);
}

QString RealOffice::trace()
{
    return demand(m_desk.desk().owner().execute(
                      u"select concat_ws(' ', (select count(*) from book.journal), (select "
                      u"count(*) from book.posting), "
                      "(select count(*) from book.hold), (select count(*) from "
                      "book.hold_resolution), (select sum(version) from book.payment), "
                      "(select count(*) from book.payment_event), (select count(*) from "
                      "book.approval), (select sum(version) from book.instruction), "
                      "(select count(*) from book.instruction_event), (select count(*) from "
                      "book.receipt), (select sum(version) from book.chargeback), "
                      "(select sum(version) from book.recovery), (select count(*) from "
                      "book.recovery_payment), (select sum(version) from book.deposit_finding), "
                      "(select count(*) from book.exchange_quote), (select count(*) from "
                      "book.decision_sheet), (select sum(used_minor) from book.client_usage), "
                      "(select sum(used_minor) from book.approval_usage))"_s))
        .row(0)
        .text(0);
}

void RealOffice::addRows(Facts& facts, const QString& sql)
{
    const auto rows = demand(m_desk.desk().owner().execute(sql));
    for (int i = 0; i < rows.rowCount(); ++i)
        facts[rows.row(i).text(0)] = rows.row(i).text(1);
}

void RealOffice::addAccounts(Facts& facts)
{
    const auto rows = demand(m_desk.desk().owner().execute(
        u"select l.role, l.currency, coalesce(l.client_id, 0), coalesce(l.trading_account_id, 0), "
        u"coalesce(l.provider, ''), l.shard::int8, b.posted_minor, b.pending_out_minor "
        "from book.ledger_account l join book.balance b on b.account_id = l.id where b.posted_minor <> 0 or b.pending_out_minor <> 0"_s));
    for (int i = 0; i < rows.rowCount(); ++i) {
        const auto row = rows.row(i);
        const QString owner =
            row.integer(3) > 0 ? m_names.value(row.integer(3)) : m_clients.value(row.integer(2));
        const QString name =
            ModelLedger::name(row.text(0), row.text(1), owner, row.text(4), row.integer(5));
        facts[u"account "_s + name] = u"posted %1 held %2 free %3"_s.arg(row.integer(6))
                                          .arg(row.integer(7))
                                          .arg(row.integer(6) - row.integer(7));
    }
}

void RealOffice::addPayments(Facts& facts)
{
    const auto rows = demand(m_desk.desk().owner().execute(
        u"select p.id, p.kind || ' ' || p.state || ' flag ''' || coalesce(p.flag, '') || ''' "
        u"amount ' || p.amount_minor || ' fee ' || p.fee_minor || ' came ' || "
        u"coalesce(p.settled_minor, -1) "
        "|| ' becomes ' || coalesce(p.counter_amount_minor, -1) || ' revision ' || p.revision || ' "
        "band ' || p.band_minor || ' steps ' || p.steps_done || '/' || p.steps_needed, "
        "array_to_string(array(select concat_ws(' ', case i.kind when 'mt_balance' then 'mt' else "
        "i.kind end, i.direction, i.amount_minor, i.currency, i.state, 'attempts', i.attempts, "
        "'looks', i.looks) "
        "from book.instruction i where i.payment_id = p.id order by i.id), ';') from book.payment p"_s));
    for (int i = 0; i < rows.rowCount(); ++i) {
        const int number = m_numbers.value(rows.row(i).integer(0));
        facts[u"payment #%1"_s.arg(number)] = rows.row(i).text(1);
        int n = 0;
        const QStringList instructions = rows.row(i).text(2).split(u';', Qt::SkipEmptyParts);
        for (const QString& one : instructions)
            facts[u"instruction #%1.%2"_s.arg(number).arg(++n)] = one;
    }
}

Facts RealOffice::facts()
{
    Facts facts;
    addAccounts(facts);
    addPayments(facts);
    addRows(facts,
        u"select 'receipt ' || provider_ref, amount_minor || ' ' || state from book.receipt "
        "union all select 'dispute ' || provider_ref, amount_minor || ' ' || state from "
        "book.chargeback "
        "union all select 'left today of ' || u.approver, (least(coalesce(l.per_day_minor, "
        "9000000000000000), (select max(m.per_day_minor) from policy.staff_role r join "
        "policy.approver_limit m on m.role = r.role "
        "  where r.login = u.approver and r.granted)) - u.used_minor)::text from "
        "book.approval_usage u left join policy.person_limit l on l.login = u.approver where "
        "u.used_minor > 0 "
        "union all select 'proof ' || x.proof, 'differs at ' || x.first_at from book.ledger_proof() x where x.differences <> 0"_s);
    const auto used = demand(m_desk.desk().owner().execute(
        u"select client_id, kind, used_minor from book.client_usage"_s));
    for (int i = 0; i < used.rowCount(); ++i)
        facts[u"asked for today %1 %2"_s.arg(m_clients.value(used.row(i).integer(0)),
            used.row(i).text(1))] = QString::number(used.row(i).integer(2));
    const auto debts = demand(m_desk.desk().owner().execute(
        u"select coalesce(c.provider_ref, ''), d.payment_id, concat_ws(' ', d.amount_minor, 'paid', d.paid_minor, d.state) from book.recovery d left join book.chargeback c on c.id = d.chargeback_id"_s));
    for (int i = 0; i < debts.rowCount(); ++i) {
        const QString of = debts.row(i).text(0);
        const int number = m_numbers.value(debts.row(i).integer(1));
        facts[u"debt of "_s + (of.isEmpty() ? u"finding of #%1"_s.arg(number) : of)] =
            debts.row(i).text(2);
    }
    const auto findings = demand(m_desk.desk().owner().execute(
        u"select payment_id, state from book.deposit_finding where reason = 'taken_back'"_s));
    for (int i = 0; i < findings.rowCount(); ++i)
        facts[u"finding of #%1"_s.arg(m_numbers.value(findings.row(i).integer(0)))] =
            findings.row(i).text(1);
    return facts;
}

} // namespace purser::tests
