// How what was approved is carried out, what a lost answer leaves, and what gateways say later.

#include "tests/core/payments/model/modelpolicy.h"
#include "tests/core/payments/model/officemodel.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

Legs turnedRound(Legs legs)
{
    for (Leg& leg : legs)
        leg.minor = -leg.minor;
    return legs;
}

QString house(const QString& role, const ModelPayment& p, const QString& provider = {})
{
    return ModelLedger::name(role, p.currency, {}, provider, p.id % 16);
}

QString of(const QString& role, const QString& currency, const QString& provider = {})
{
    return ModelLedger::name(role, currency, {}, provider);
}

} // namespace

void OfficeModel::carry(const Step& step)
{
    if (step.deed == Deed::Claim)
        return claim();
    ModelPayment& p = m.payments[step.payment];
    if (step.deed == Deed::Word)
        return word(p, step);
    ModelInstruction* i = p.last();
    if (i == nullptr)
        throw Refused{step.deed == Deed::Look ? ErrorCode::WrongState : ErrorCode::NotFound};
    if (step.deed == Deed::Resolve)
        return resolve(p, step.word, step.who);
    const bool fits = step.deed == Deed::Send ? i->state == u"claimed"
        : step.deed == Deed::NotSent          ? i->state == u"claimed" || i->state == u"sending"
        : step.deed == Deed::Look             ? i->state == u"unknown"
                                              : i->state == u"sending";
    if (!fits)
        throw Refused{ErrorCode::WrongState};
    switch (step.deed) {
    case Deed::Send: return send(p);
    case Deed::NotSent:
        i->state = u"planned"_s;
        i->turn = ++m.turn;
        return;
    case Deed::Done: return done(p);
    case Deed::Refuse:
        if (i->attempts > 1) {
            // What is said to a later attempt says nothing of the earlier ones.
            i->wasRefused = true;
            i->state = u"unknown"_s;
            i->looks = 0;
            p.flag = u"unknown_outcome"_s;
            return;
        }
        return notDone(p);
    case Deed::Lose:
        i->state = u"unknown"_s;
        i->looks = 0;
        p.flag = u"unknown_outcome"_s;
        return;
    default: return look(p, step.word);
    }
}

void OfficeModel::plan(ModelPayment& p, const QString& what, const QString& account,
    const QString& direction, qint64 minor, const QString& currency)
{
    ModelInstruction i;
    i.what = what;
    i.account = account;
    i.direction = direction;
    i.amount = minor;
    i.currency = currency;
    i.turn = ++m.turn;
    p.instructions.push_back(i);
}

void OfficeModel::claim()
{
    QMap<qint64, ModelInstruction*> waiting;
    QSet<QString> busy;
    for (ModelPayment& p : m.payments) {
        for (ModelInstruction& i : p.instructions) {
            if (i.what == u"mt" && i.inFlight())
                busy.insert(i.account);
            if (i.state == u"planned")
                waiting[i.turn] = &i;
        }
    }
    for (ModelInstruction* i : waiting) {
        if (i->what == u"mt" && busy.contains(i->account))
            continue;
        i->state = u"claimed"_s;
        if (i->what == u"mt")
            busy.insert(i->account);
    }
}

void OfficeModel::execute(ModelPayment& p)
{
    if (p.kind == u"deposit")
        return credit(p);
    if (p.counter >= 0) {
        if (!p.quoteGood)
            throw Refused{ErrorCode::CheckFailed};
        p.quoteTaken = true;
    }
    plan(p, u"mt"_s, p.account, p.direction == u"in" ? u"credit"_s : u"debit"_s, p.amount,
        p.currency);
}

void OfficeModel::send(ModelPayment& p)
{
    ModelInstruction& i = *p.last();
    if (i.attempts == 0 && p.state == u"approved" && isStopped(p)) {
        i.state = u"refused"_s;
        p.quoteTaken = false;
        p.state = u"awaiting_approval"_s;
        p.flag = u"stop"_s;
        return changed(p);
    }
    i.state = u"sending"_s;
    if (++i.attempts == 1 && p.isOneOf({"approved", "credited"})) {
        p.state = u"executing"_s;
        p.flag = markOf(p);
    }
}

void OfficeModel::look(ModelPayment& p, const QString& found)
{
    ModelInstruction& i = *p.last();
    const bool isPayout = i.what == u"payout";
    if ((found == u"refused" || found == u"returned") && !isPayout)
        throw Refused{ErrorCode::BadInput};
    if (found == u"found" || found == u"returned") {
        done(p);
        if (found == u"returned")
            returned(p, -1);
    } else if (found == u"refused") {
        notDone(p);
    } else if (found == u"ambiguous") {
        i.state = u"parked"_s;
    } else if (found == u"not_found") {
        if (i.looks < 2) {
            ++i.looks;
        } else if (i.wasRefused && !isPayout) {
            notDone(p);
        } else if (i.wasRefused || i.attempts >= ModelPolicy::Attempts) {
            i.state = u"parked"_s;
        } else {
            i.state = u"planned"_s;
            i.looks = 0;
            i.turn = ++m.turn;
            p.flag = markOf(p);
        }
    }
}

void OfficeModel::resolve(ModelPayment& p, const QString& outcome, const QString& who)
{
    ModelInstruction& i = *p.last();
    if (!i.isOpen())
        throw Refused{ErrorCode::WrongState};
    if (p.makers.contains(who) || p.approvers.contains(who))
        throw Refused{ErrorCode::FourEyes};
    // What was said before the instruction moved on no longer counts.
    const QString said = outcome + u' ' + i.state + u" %1"_s.arg(i.attempts);
    if (i.said != said) {
        i.said = said;
        i.saidBy = who;
        return;
    }
    if (i.saidBy == who)
        throw Refused{ErrorCode::FourEyes};
    outcome == u"executed" ? done(p) : notDone(p);
}

void OfficeModel::exchange(
    const ModelPayment& p, const QString& from, const QString& to, qint64 minor)
{
    const qint64 market = ModelPolicy::atMarket(minor, p.currency, p.toCurrency);
    Legs legs{{from, -minor}, {of(u"fx_position"_s, p.currency), minor},
        {of(u"fx_position"_s, p.toCurrency), -market}, {to, p.counter}};
    if (market != p.counter)
        legs.push_back({of(market > p.counter ? u"fx_income"_s : u"rounding"_s, p.toCurrency),
            market - p.counter});
    m.ledger.post(legs);
}

void OfficeModel::done(ModelPayment& p)
{
    p.last()->state = u"done"_s;
    const ModelInstruction i = *p.last();
    p.flag = markOf(p);
    if (p.kind == u"deposit")
        depositDone(p);
    else if (p.kind == u"withdrawal")
        withdrawalDone(p, i);
    else if (p.kind == u"transfer" || p.kind == u"client_transfer")
        transferDone(p, i);
    else
        operationDone(p);
}

void OfficeModel::withdrawalDone(ModelPayment& p, const ModelInstruction& i)
{
    if (i.what == u"payout") {
        p.state = u"sent"_s;
    } else if (i.direction == u"debit") {
        letGo(p);
        p.journal = {{trading(p.account), -p.amount}, {house(u"payout_in_flight"_s, p), p.net()},
            {house(u"fees"_s, p), p.fee}};
        m.ledger.post(p.journal);
        p.state = u"executing"_s;
        plan(p, u"payout"_s, {}, u"debit"_s, p.net(), p.currency);
    } else {
        m.ledger.post(turnedRound(p.journal));
        p.state = p.flag = u"failed"_s;
    }
}

void OfficeModel::transferDone(ModelPayment& p, const ModelInstruction& i)
{
    const QString inFlight = house(u"transfer_in_flight"_s, p);
    if (i.direction == u"debit") {
        letGo(p);
        p.journal = {
            {trading(p.account), -p.amount}, {inFlight, p.net()}, {house(u"fees"_s, p), p.fee}};
        m.ledger.post(p.journal);
        p.state = u"executing"_s;
        plan(p, u"mt"_s, p.to, u"credit"_s, p.counter >= 0 ? p.counter : p.net(),
            p.counter >= 0 ? p.toCurrency : p.currency);
    } else if (p.state == u"compensating") {
        m.ledger.post(turnedRound(p.journal));
        p.state = p.flag = u"failed"_s;
    } else {
        if (p.counter >= 0)
            exchange(p, inFlight, trading(p.to), p.net());
        else
            m.ledger.post({{inFlight, -p.net()}, {trading(p.to), p.net()}});
        p.state = u"settled"_s;
    }
}

Legs OfficeModel::operationLegs(const ModelPayment& p) const
{
    const qint64 minor = p.direction == u"in" ? p.amount : -p.amount;
    if (p.kind == u"credit")
        return {{ModelLedger::name(u"bonus_credit"_s, p.currency, p.client), minor},
            {of(u"bonus_granted"_s, p.currency), -minor}};
    return {{trading(p.account), minor},
        {p.kind == u"fee" ? house(u"fees"_s, p) : of(u"adjustment"_s, p.currency), -minor}};
}

void OfficeModel::operationDone(ModelPayment& p)
{
    letGo(p);
    if (p.corrects > 0) {
        ModelPayment& old = m.payments[p.corrects];
        old.isReversed = true;
        p.journal = turnedRound(old.journal);
    } else {
        p.journal = operationLegs(p);
    }
    m.ledger.post(p.journal);
    p.state = u"settled"_s;
}

void OfficeModel::notDone(ModelPayment& p)
{
    ModelInstruction& i = *p.last();
    i.state = u"refused"_s;
    if (p.state == u"compensating") {
        // Money that must go back and cannot: a person has to see to it.
        i.state = u"parked"_s;
        p.flag = u"unknown_outcome"_s;
    } else if (p.kind == u"deposit") {
        letGo(p);
        p.state = u"credited"_s;
        p.flag = u"failed"_s;
    } else if (i.what == u"payout"
        || ((p.kind == u"transfer" || p.kind == u"client_transfer") && i.direction == u"credit")) {
        p.state = u"compensating"_s;
        p.flag.clear();
        plan(p, u"mt"_s, p.account, u"credit"_s, p.amount, p.currency);
    } else {
        letGo(p);
        p.state = p.flag = u"failed"_s;
    }
}

void OfficeModel::word(ModelPayment& p, const Step& step)
{
    const ModelInstruction* i = p.payout();
    if (i == nullptr)
        throw Refused{ErrorCode::NotFound};
    const bool isSettled = p.state == u"settled";
    if (step.word == u"sent" || (isSettled && step.word == u"settled")
        || (p.state == u"returned_after_send" && step.word == u"returned")
        || (p.flag == u"unknown_outcome" && step.word == u"unclear"))
        return;
    if (i->state != u"done" || (p.state != u"sent" && !(isSettled && step.word != u"settled")))
        throw Refused{ErrorCode::WrongState};
    if (step.word == u"unclear") {
        p.flag = u"unknown_outcome"_s;
        return;
    }
    if (step.word == u"returned")
        return returned(p, step.amount > 0 ? step.amount : -1);
    const qint64 moved = step.amount > 0 ? step.amount : i->amount;
    m.ledger.post({{house(u"payout_in_flight"_s, p), -i->amount},
        {house(u"bank_client_money"_s, p, u"bank"_s), moved + step.fee},
        {of(u"provider_cost"_s, p.currency, u"bank"_s), -step.fee},
        {of(u"suspense"_s, p.currency, u"bank"_s), i->amount - moved}});
    if (moved != i->amount)
        p.settled = moved + p.fee;
    p.state = u"settled"_s;
    p.flag = moved < i->amount ? u"underpaid"_s : moved > i->amount ? u"overpaid"_s : QString();
}

void OfficeModel::returned(ModelPayment& p, qint64 minor)
{
    const qint64 asked = p.payout()->amount;
    const bool wasSettled = p.state == u"settled";
    const qint64 sent = wasSettled && p.settled >= 0 ? p.settled - p.fee : asked;
    const qint64 back = minor < 0 ? sent : minor;
    if (back > sent)
        throw Refused{ErrorCode::BadInput};
    const QString suspense = of(u"suspense"_s, p.currency, u"bank"_s);
    if (wasSettled)
        m.ledger.post({{house(u"bank_client_money"_s, p, u"bank"_s), -back},
            {wallet(p), std::min(back, asked)}, {suspense, std::max<qint64>(0, back - asked)}});
    else
        m.ledger.post({{house(u"payout_in_flight"_s, p), -asked}, {wallet(p), back},
            {suspense, asked - back}});
    p.state = u"returned_after_send"_s;
    p.flag = u"failed"_s;
}

} // namespace purser::tests
