#include "tests/core/payments/model/officemodel.h"

#include "tests/core/payments/model/modelpolicy.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

OfficeModel::OfficeModel(const QString& currency, const QString& other)
    : m_currency(currency), m_other(other)
{
}

QString OfficeModel::currencyOf(const QString& account) const
{
    return account == u"A3" ? m_other : m_currency;
}

QString OfficeModel::trading(const QString& account) const
{
    return ModelLedger::name(u"client_trading"_s, currencyOf(account), account);
}

QString OfficeModel::wallet(const ModelPayment& p) const
{
    return ModelLedger::name(u"client_wallet"_s, p.currency, p.client);
}

qint64 OfficeModel::freeOn(const QString& account) const
{
    return m.ledger.free(trading(account));
}

qint64 OfficeModel::inWallet(const QString& client, const QString& currency) const
{
    return m.ledger.free(ModelLedger::name(u"client_wallet"_s, currency, client));
}

void OfficeModel::open(const QString& account, qint64 minor, qint64 id)
{
    m.ledger.post({{trading(account), minor},
        {ModelLedger::name(u"bank_client_money"_s, currencyOf(account), {}, u"bank"_s, id % 16),
            -minor}});
}

std::optional<ErrorCode> OfficeModel::apply(const Step& step, const StepAnswer& answer)
{
    State before = m;
    try {
        decide(step, answer.id);
    } catch (const Refused& refused) {
        m = std::move(before);
        return refused.code;
    }
    return std::nullopt;
}

ModelPayment& OfficeModel::in(int number, std::initializer_list<const char*> states)
{
    ModelPayment& p = m.payments[number];
    if (!p.isOneOf(states))
        throw Refused{ErrorCode::WrongState};
    return p;
}

void OfficeModel::decide(const Step& step, qint64 id)
{
    switch (step.deed) {
    case Deed::Withdraw: return withdraw(step, id);
    case Deed::Amend: return amend(step);
    case Deed::Transfer: return transfer(step, id);
    case Deed::Operate: return operate(step, id);
    case Deed::Correct: return correct(step, id);
    case Deed::Announce: return announce(step, id);
    case Deed::WalletCredit: return creditWallet(step, id);
    case Deed::Approve: return approve(step);
    case Deed::QuoteEnds: m.payments[step.payment].quoteGood = false; return;
    case Deed::Requote: {
        ModelPayment& p = in(step.payment, {"awaiting_approval", "waiting_info"});
        if (p.counter < 0 || (p.kind != u"transfer" && p.kind != u"client_transfer"))
            throw Refused{ErrorCode::WrongState};
        p.quoteGood = true;
        changed(p);
        p.makers.insert(step.who);
        return refreshFlag(p);
    }
    case Deed::Reject: {
        ModelPayment& p = in(step.payment, {"awaiting_approval", "waiting_info"});
        letGo(p);
        p.state = p.receipt.isEmpty() ? u"rejected"_s : u"returning"_s;
        p.flag.clear();
        p.rejectedBy = step.who;
        return;
    }
    case Deed::Ask: {
        ModelPayment& p = in(step.payment, {"awaiting_approval"});
        p.state = p.flag = u"waiting_info"_s;
        return changed(p);
    }
    case Deed::Answer: {
        ModelPayment& p = in(step.payment, {"waiting_info"});
        p.state = u"awaiting_approval"_s;
        p.flag.clear();
        return refreshFlag(p);
    }
    case Deed::Cancel: {
        ModelPayment& p =
            in(step.payment, {"awaiting_approval", "waiting_info", "announced", "pending"});
        if (!p.receipt.isEmpty())
            throw Refused{ErrorCode::WrongState};
        letGo(p);
        p.state = u"cancelled"_s;
        p.flag.clear();
        return;
    }
    case Deed::Expire: {
        ModelPayment& p = m.payments[step.payment];
        const bool ends = p.kind == u"deposit" ? p.isOneOf({"announced", "pending"})
                                               : p.isOneOf({"awaiting_approval", "waiting_info"});
        if (!ends)
            return;
        letGo(p);
        p.state = u"expired"_s;
        p.flag.clear();
        return;
    }
    default: break;
    }
    if (step.deed < Deed::Dispute && step.deed != Deed::Receive)
        return carry(step);
    settleUp(step, id);
}

ModelPayment OfficeModel::fresh(const Step& step, qint64 id, const QString& kind) const
{
    ModelPayment p;
    p.number = step.payment;
    p.id = id;
    p.kind = kind;
    p.account = step.account;
    p.client = clientOf(step.account);
    p.currency = currencyOf(step.account);
    p.amount = step.amount;
    p.makers = {step.who};
    return p;
}

bool OfficeModel::sameIsOpen(const ModelPayment& p) const
{
    for (const ModelPayment& x : m.payments) {
        const bool same = x.account == p.account && x.amount == p.amount && x.number != p.number
            && x.corrects == 0 && x.to == p.to && x.destination == p.destination
            && x.direction == p.direction && x.kind == p.kind;
        if (same && x.isOneOf({"awaiting_approval", "waiting_info", "approved", "executing"}))
            return true;
    }
    return false;
}

qint64 OfficeModel::countToday(const QString& client, const QString& kind, qint64 reference)
{
    // What leaves a client's hands is one sum.
    const bool isOutflow = kind == u"withdrawal" || kind == u"client_transfer";
    return m.askedToday[client + u' ' + (isOutflow ? u"outflow"_s : kind)] += reference;
}

void OfficeModel::holdFor(ModelPayment& p, const QString& account, qint64 minor)
{
    m.ledger.hold(account, minor);
    p.heldOn = account;
    p.held = minor;
}

void OfficeModel::letGo(ModelPayment& p)
{
    m.ledger.release(p.heldOn, p.held);
    p.held = 0;
}

void OfficeModel::takeRoles(ModelPayment& p)
{
    // The chains of one kind of payment only grow from band to band.
    const QStringList roles = ModelPolicy::approvers(p.kind, p.band);
    if (roles.size() > p.roles.size() || p.roles.isEmpty()
        || (roles.size() == p.roles.size() && roles.last() == u"payments_manager"))
        p.roles = roles;
}

void OfficeModel::changed(ModelPayment& p)
{
    ++p.revision;
    p.approved.clear();
}

void OfficeModel::refreshFlag(ModelPayment& p)
{
    if (p.flag == u"unknown_outcome")
        return;
    p.flag = p.state == u"waiting_info"      ? u"waiting_info"_s
        : isStopped(p) && p.isBusinessOpen() ? u"stop"_s
                                             : QString();
}

void OfficeModel::enter(ModelPayment& p)
{
    p.reference = ModelPolicy::reference(p.amount, p.currency);
    p.band = countToday(p.client, p.kind, p.reference);
    takeRoles(p);
    refreshFlag(p);
    m.payments[p.number] = p;
}

bool OfficeModel::isStopped(const ModelPayment& p) const
{
    const bool movesOut = p.kind == u"withdrawal" || p.kind == u"client_transfer";
    if (movesOut || p.kind == u"transfer" || p.kind == u"credit") {
        for (const ModelDispute& dispute : m.disputes) {
            if (dispute.state == u"open" && m.payments[dispute.payment].client == p.client)
                return true;
        }
        for (const ModelDebt& debt : m.debts) {
            if (debt.state == u"open" && m.payments[debt.payment].client == p.client)
                return true;
        }
    }
    if (p.corrects > 0)
        return m.payments[p.corrects].isReversed;
    for (const ModelPayment& x : m.payments) {
        if (movesOut && x.client == p.client && x.number != p.number && x.flag == u"unknown_outcome"
            && x.isBusinessOpen())
            return true;
    }
    return p.counter >= 0 && p.kind != u"deposit" && !p.quoteGood && !p.quoteTaken;
}

void OfficeModel::withdraw(const Step& step, qint64 id)
{
    ModelPayment p = fresh(step, id, u"withdrawal"_s);
    p.destination = step.other;
    p.isInternal = false;
    p.fee = ModelPolicy::fee(p.kind, p.currency, p.amount);
    if (sameIsOpen(p))
        throw Refused{ErrorCode::WrongState};
    holdFor(p, trading(p.account), p.amount);
    enter(p);
}

void OfficeModel::amend(const Step& step)
{
    ModelPayment& p = in(step.payment, {"awaiting_approval", "waiting_info"});
    if (p.kind != u"withdrawal")
        throw Refused{ErrorCode::WrongState};
    letGo(p);
    p.amount = step.amount;
    p.destination = step.other;
    if (sameIsOpen(p))
        throw Refused{ErrorCode::WrongState};
    holdFor(p, trading(p.account), p.amount);
    const qint64 reference = ModelPolicy::reference(p.amount, p.currency);
    // The day's sum grows by what was added; taking away gives no lower band.
    p.band = std::max({p.band, reference,
        countToday(p.client, p.kind, std::max<qint64>(0, reference - p.reference))});
    p.reference = reference;
    p.fee = ModelPolicy::fee(p.kind, p.currency, p.amount);
    changed(p);
    takeRoles(p);
    p.makers.insert(step.who);
    refreshFlag(p);
}

void OfficeModel::transfer(const Step& step, qint64 id)
{
    if (step.account == step.other)
        throw Refused{ErrorCode::BadInput};
    const bool own = clientOf(step.account) == clientOf(step.other);
    ModelPayment p = fresh(step, id, own ? u"transfer"_s : u"client_transfer"_s);
    p.to = step.other;
    p.fee = ModelPolicy::fee(p.kind, p.currency, p.amount);
    if (currencyOf(p.to) != p.currency) {
        p.toCurrency = currencyOf(p.to);
        p.counter = ModelPolicy::atClient(p.net(), p.currency, p.toCurrency);
        p.quoteGood = true;
        if (p.counter <= 0)
            throw Refused{ErrorCode::BadInput};
    }
    if (sameIsOpen(p))
        throw Refused{ErrorCode::WrongState};
    holdFor(p, trading(p.account), p.amount);
    enter(p);
    ModelPayment& entered = m.payments[p.number];
    if (own && entered.band <= ModelPolicy::FreeTransfer && !isStopped(entered)) {
        entered.state = u"approved"_s;
        entered.roles.clear();
        execute(entered);
    }
}

void OfficeModel::operate(const Step& step, qint64 id)
{
    ModelPayment p = fresh(step, id, step.word);
    p.direction = step.more;
    if (sameIsOpen(p))
        throw Refused{ErrorCode::WrongState};
    if (p.direction == u"out")
        holdFor(p, operationLegs(p)[0].account, p.amount);
    enter(p);
}

void OfficeModel::correct(const Step& step, qint64 id)
{
    const ModelPayment& old = in(step.other.toInt(), {"settled"});
    const bool isOperation =
        old.kind == u"fee" || old.kind == u"credit" || old.kind == u"adjustment";
    if (!isOperation || old.corrects > 0)
        throw Refused{ErrorCode::WrongState};
    for (const ModelPayment& x : m.payments) {
        if (x.corrects == old.number && !x.isOneOf({"rejected", "cancelled", "expired", "failed"}))
            throw Refused{ErrorCode::WrongState};
    }
    ModelPayment p = fresh(step, id, u"adjustment"_s);
    p.account = old.account;
    p.client = old.client;
    p.currency = old.currency;
    p.amount = old.amount;
    p.corrects = old.number;
    p.direction = old.direction == u"in" ? u"out"_s : u"in"_s;
    if (p.direction == u"out")
        holdFor(p, old.journal[0].account, p.amount);
    enter(p);
}

void OfficeModel::announce(const Step& step, qint64 id)
{
    ModelPayment p = fresh(step, id, u"deposit"_s);
    p.currency = step.word;
    p.state = u"announced"_s;
    p.isInternal = false;
    enter(p);
}

void OfficeModel::creditWallet(const Step& step, qint64 id)
{
    ModelPayment p = fresh(step, id, u"deposit"_s);
    p.settled = p.amount;
    holdFor(p, wallet(p), p.amount);
    enter(p);
}

void OfficeModel::approve(const Step& step)
{
    ModelPayment& p = in(step.payment, {"awaiting_approval"});
    const QStringList mine = p.approved.values();
    if (p.makers.contains(step.who) || mine.contains(step.who))
        throw Refused{ErrorCode::FourEyes};
    // One that needed nobody and was stopped on its way needs them now.
    takeRoles(p);
    const QStringList roles = ModelPolicy::rolesOf(step.who);
    int free = -1;
    for (int i = static_cast<int>(p.roles.size()) - 1; i >= 0; --i) {
        if (!p.approved.contains(i) && roles.contains(p.roles.at(i)))
            free = i;
    }
    if (free < 0)
        throw Refused{ErrorCode::NotPermitted};
    if (isStopped(p))
        throw Refused{ErrorCode::CheckFailed};
    qint64& used = m.approvedToday[step.who];
    if (p.reference > ModelPolicy::mostOnce(step.who)
        || used + p.reference > ModelPolicy::mostADay(step.who))
        throw Refused{ErrorCode::Limit};
    used += p.reference;
    p.approved[free] = step.who;
    p.approvers.insert(step.who);
    if (p.approved.size() < p.roles.size())
        return;
    p.state = u"approved"_s;
    execute(p);
}

Facts OfficeModel::facts() const
{
    Facts facts;
    for (auto a = m.ledger.accounts().cbegin(); a != m.ledger.accounts().cend(); ++a) {
        if (a->posted != 0 || a->held != 0)
            facts[u"account "_s + a.key()] =
                u"posted %1 held %2 free %3"_s.arg(a->posted).arg(a->held).arg(a->free());
    }
    for (const ModelPayment& p : m.payments) {
        facts[u"payment #%1"_s.arg(p.number)] =
            u"%1 %2 flag '%3' amount %4 fee %5 came %6 becomes %7 revision %8 band %9 steps %10/%11"_s
                .arg(p.kind, p.state, p.flag)
                .arg(p.amount)
                .arg(p.fee)
                .arg(p.settled)
                .arg(p.counter)
                .arg(p.revision)
                .arg(p.band)
                .arg(p.approved.size())
                .arg(p.roles.size());
        int n = 0;
        for (const ModelInstruction& i : p.instructions)
            facts[u"instruction #%1.%2"_s.arg(p.number).arg(++n)] =
                u"%1 %2 %3 %4 %5 attempts %6 looks %7"_s.arg(i.what, i.direction)
                    .arg(i.amount)
                    .arg(i.currency, i.state)
                    .arg(i.attempts)
                    .arg(i.looks);
    }
    for (auto r = m.receipts.cbegin(); r != m.receipts.cend(); ++r)
        facts[u"receipt "_s + r.key()] = u"%1 %2"_s.arg(r->amount).arg(r->state);
    for (auto d = m.disputes.cbegin(); d != m.disputes.cend(); ++d)
        facts[u"dispute "_s + d.key()] = u"%1 %2"_s.arg(d->amount).arg(d->state);
    for (auto d = m.debts.cbegin(); d != m.debts.cend(); ++d)
        facts[u"debt of "_s + d.key()] =
            u"%1 paid %2 %3"_s.arg(d->amount).arg(d->paid).arg(d->state);
    for (auto f = m.findings.cbegin(); f != m.findings.cend(); ++f)
        facts[u"finding of #%1"_s.arg(f.key())] = f->state;
    for (auto used = m.askedToday.cbegin(); used != m.askedToday.cend(); ++used)
        facts[u"asked for today "_s + used.key()] = QString::number(used.value());
    for (auto used = m.approvedToday.cbegin(); used != m.approvedToday.cend(); ++used) {
        if (used.value() > 0)
            facts[u"left today of "_s + used.key()] =
                QString::number(ModelPolicy::mostADay(used.key()) - used.value());
    }
    return facts;
}

} // namespace purser::tests
