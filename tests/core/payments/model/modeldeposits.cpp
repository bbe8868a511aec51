// Money that comes, and what may become of it weeks later.

#include "tests/core/payments/model/modelpolicy.h"
#include "tests/core/payments/model/officemodel.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString atBank(const QString& currency, qint64 id)
{
    return ModelLedger::name(u"psp_receivable"_s, currency, {}, u"bank"_s, id % 16);
}

QString unallocated(const ModelReceipt& r)
{
    return ModelLedger::name(u"unallocated_receipts"_s, r.currency, {}, {}, r.id % 16);
}

QString ofProvider(const QString& role, const QString& currency, const QString& provider)
{
    return ModelLedger::name(role, currency, {}, provider);
}

QString claims(const QString& currency)
{
    return ModelLedger::name(u"chargeback_receivable"_s, currency);
}

QString owed(const QString& currency)
{
    return ModelLedger::name(u"recovery_receivable"_s, currency);
}

} // namespace

void OfficeModel::settleUp(const Step& step, qint64 id)
{
    switch (step.deed) {
    case Deed::Receive: return receive(step, id);
    case Deed::Dispute: return dispute(step);
    case Deed::EndDispute: return endDispute(step);
    case Deed::ProposePayment:
    case Deed::DecidePayment: return payDebt(step);
    case Deed::WriteOff: return writeOff(step);
    case Deed::TakeBack: return takeBack(step);
    case Deed::SettleFinding: return settleFinding(step);
    case Deed::RetryDeposit: {
        ModelPayment& p = in(step.payment, {"credited"});
        if (p.flag != u"failed")
            throw Refused{ErrorCode::WrongState};
        holdFor(p, wallet(p), p.net());
        p.flag = markOf(p);
        return plan(p, u"mt"_s, p.account, u"credit"_s, p.counter >= 0 ? p.counter : p.net(),
            p.counter >= 0 ? p.toCurrency : p.currency);
    }
    default: {
        ModelPayment& p = in(step.payment, {"returning"});
        if (p.rejectedBy == step.who)
            throw Refused{ErrorCode::FourEyes};
        giveBack(m.receipts[p.receipt]);
        p.state = u"returned"_s;
        p.flag.clear();
    }
    }
}

void OfficeModel::receive(const Step& step, qint64 id)
{
    ModelPayment& p = m.payments[step.payment];
    if (m.receipts.contains(step.other)) {
        if (m.receipts[step.other].amount != step.amount)
            throw Refused{ErrorCode::KeyReused};
        return;
    }
    ModelReceipt r{id, p.number, step.amount, p.currency};
    m.ledger.post({{atBank(r.currency, r.id), step.fee - r.amount}, {unallocated(r), r.amount},
        {ofProvider(u"provider_cost"_s, r.currency, u"bank"_s), -step.fee}});
    const bool waits = !p.isInternal && p.kind == u"deposit"
        && p.isOneOf({"announced", "pending", "expired", "cancelled"});
    if (waits) {
        r.state = u"allocated"_s;
        p.receipt = step.other;
        p.settled = r.amount;
        // Less than what came, and less than what was announced.
        p.fee = std::min(ModelPolicy::fee(p.kind, p.currency, r.amount), p.amount - 1);
        p.reference = ModelPolicy::reference(r.amount, r.currency);
        p.band = std::max(p.band, p.reference);
        changed(p);
        takeRoles(p);
    }
    m.receipts[step.other] = r;
    if (!waits)
        return;
    const bool late = p.isOneOf({"expired", "cancelled"});
    const QString target = currencyOf(p.account);
    const bool isSomething =
        target == p.currency || ModelPolicy::atClient(p.net(), p.currency, target) > 0;
    if (!late && p.reference <= ModelPolicy::FreeDeposit && p.settled == p.amount && isSomething)
        return credit(p);
    p.state = u"awaiting_approval"_s;
    p.flag = late              ? u"late"_s
        : p.settled < p.amount ? u"underpaid"_s
        : p.settled > p.amount ? u"overpaid"_s
                               : QString();
}

void OfficeModel::credit(ModelPayment& p)
{
    if (!p.isInternal)
        m.ledger.post({{unallocated(m.receipts[p.receipt]), -p.settled}, {wallet(p), p.net()},
            {ModelLedger::name(u"fees"_s, p.currency, {}, {}, p.id % 16), p.fee}});
    const QString target = currencyOf(p.account);
    if (target != p.currency) {
        p.toCurrency = target;
        p.counter = ModelPolicy::atClient(p.net(), p.currency, target);
        if (p.counter <= 0)
            throw Refused{ErrorCode::BadInput};
    }
    if (p.held == 0)
        holdFor(p, wallet(p), p.net());
    p.state = u"credited"_s;
    p.flag.clear();
    plan(p, u"mt"_s, p.account, u"credit"_s, p.counter >= 0 ? p.counter : p.net(), target);
}

void OfficeModel::depositDone(ModelPayment& p)
{
    letGo(p);
    if (p.counter >= 0)
        exchange(p, wallet(p), trading(p.account), p.net());
    else
        m.ledger.post({{wallet(p), -p.net()}, {trading(p.account), p.net()}});
    p.state = u"settled"_s;
}

void OfficeModel::giveBack(ModelReceipt& r)
{
    m.ledger.post({{unallocated(r), -r.amount}, {atBank(r.currency, r.id), r.amount}});
    r.state = u"returned"_s;
}

QString OfficeModel::markOf(const ModelPayment& p) const
{
    for (const ModelDispute& d : m.disputes) {
        if (d.payment == p.number && d.state == u"open")
            return u"chargeback"_s;
    }
    const auto finding = m.findings.constFind(p.number);
    if (finding != m.findings.cend() && finding->state != u"settled")
        return u"reversed"_s;
    return p.wentBack ? u"needs_person"_s : QString();
}

void OfficeModel::markAnew(ModelPayment& p)
{
    // How carrying it out went weighs more.
    if (p.flag != u"unknown_outcome" && p.flag != u"failed")
        p.flag = markOf(p);
}

qint64 OfficeModel::undisputed(const ModelPayment& p) const
{
    qint64 left = p.settled;
    // What the provider has taken back is not there to be disputed as well.
    const auto finding = m.findings.constFind(p.number);
    if (finding != m.findings.cend()
        && !(finding->state == u"settled" && finding->outcome == u"given_again"))
        left -= finding->amount;
    for (const ModelDispute& d : m.disputes) {
        if (d.payment == p.number && d.state != u"won")
            left -= d.amount;
    }
    return left;
}

void OfficeModel::dispute(const Step& step)
{
    ModelPayment& p = m.payments[step.payment];
    if (p.receipt.isEmpty())
        throw Refused{ErrorCode::NotFound};
    if (!p.isOneOf({"credited", "executing", "settled", "charged_back"}))
        throw Refused{ErrorCode::WrongState};
    if (step.amount > undisputed(p))
        throw Refused{ErrorCode::Limit};
    m.disputes[step.other] = {p.number, step.amount};
    m.ledger.post(
        {{claims(p.currency), -step.amount}, {atBank(p.currency, p.id), step.amount + step.fee},
            {ofProvider(u"provider_cost"_s, p.currency, u"bank"_s), -step.fee}});
    markAnew(p);
}

void OfficeModel::endDispute(const Step& step)
{
    ModelDispute& d = m.disputes[step.other];
    if (d.state != u"open")
        return;
    ModelPayment& p = m.payments[d.payment];
    d.state = step.word;
    if (step.word == u"won") {
        m.ledger.post({{claims(p.currency), d.amount}, {atBank(p.currency, p.id), -d.amount}});
    } else {
        m.debts[step.other] = {p.number, d.amount, 0, u"open"_s, true};
        m.ledger.post({{claims(p.currency), d.amount}, {owed(p.currency), -d.amount}});
        if (!p.isOneOf({"credited", "executing"}))
            p.state = u"charged_back"_s;
    }
    markAnew(p);
}

void OfficeModel::payDebt(const Step& step)
{
    ModelDebt& debt = m.debts[step.other];
    if (debt.state != u"open")
        throw Refused{ErrorCode::WrongState};
    const ModelPayment& p = m.payments[debt.payment];
    if (step.deed == Deed::ProposePayment) {
        if (step.amount > debt.amount - debt.paid)
            throw Refused{ErrorCode::Limit};
        if (debt.proposed > 0)
            throw Refused{ErrorCode::WrongState};
        debt.proposed = step.amount;
        return;
    }
    if (debt.proposed == 0)
        throw Refused{ErrorCode::WrongState};
    const qint64 minor = debt.proposed;
    debt.proposed = 0;
    if (step.word != u"yes")
        return;
    m.ledger.post({{wallet(p), -minor}, {owed(p.currency), minor}});
    debt.paid += minor;
    if (debt.paid == debt.amount)
        debt.state = u"paid"_s;
}

void OfficeModel::writeOff(const Step& step)
{
    ModelDebt& debt = m.debts[step.other];
    if (debt.state != u"open" || debt.proposed > 0)
        throw Refused{ErrorCode::WrongState};
    if (debt.writeOffBy.isEmpty()) {
        debt.writeOffBy = step.who;
        return;
    }
    if (debt.writeOffBy == step.who)
        throw Refused{ErrorCode::FourEyes};
    const QString currency = m.payments[debt.payment].currency;
    const qint64 left = debt.amount - debt.paid;
    m.ledger.post({{owed(currency), left},
        {ModelLedger::name(debt.isOfDispute ? u"chargeback_loss"_s : u"write_off"_s, currency),
            -left}});
    debt.state = u"written_off"_s;
}

void OfficeModel::takeBack(const Step& step)
{
    ModelPayment& p = m.payments[step.payment];
    if (p.receipt.isEmpty())
        throw Refused{ErrorCode::NotFound};
    ModelReceipt& r = m.receipts[p.receipt];
    if (m.findings.contains(p.number) || r.state == u"returned")
        return;
    if (p.isOneOf({"awaiting_approval", "waiting_info", "returning"})) {
        giveBack(r);
        p.state = u"returned"_s;
        p.flag.clear();
        return;
    }
    if (r.amount > undisputed(p)) {
        // A dispute has taken some of it already: kept for people, booked by nobody.
        p.wentBack = true;
        return markAnew(p);
    }
    m.ledger.post({{ofProvider(u"suspense"_s, p.currency, u"bank"_s), -r.amount},
        {atBank(p.currency, p.id), r.amount}});
    m.findings[p.number].amount = r.amount;
    markAnew(p);
}

void OfficeModel::settleFinding(const Step& step)
{
    ModelFinding& f = m.findings[step.payment];
    ModelPayment& p = m.payments[step.payment];
    if (f.state == u"settled")
        throw Refused{ErrorCode::WrongState};
    if (f.outcome != step.word) {
        f.state = u"proposed"_s;
        f.outcome = step.word;
        f.proposedBy = step.who;
        return;
    }
    if (f.proposedBy == step.who)
        throw Refused{ErrorCode::FourEyes};
    f.state = u"settled"_s;
    const QString suspense = ofProvider(u"suspense"_s, p.currency, u"bank"_s);
    if (step.word == u"owed") {
        m.debts[u"finding of #%1"_s.arg(p.number)] = {p.number, f.amount};
        m.ledger.post({{suspense, f.amount}, {owed(p.currency), -f.amount}});
        // What is on its way to the trading server is not stopped by what it leaves as a debt.
        if (p.state == u"settled")
            p.state = u"charged_back"_s;
    } else {
        m.ledger.post({{suspense, f.amount}, {atBank(p.currency, p.id), -f.amount}});
    }
    markAnew(p);
}

} // namespace purser::tests
