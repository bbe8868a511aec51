#include "tests/core/payments/model/stepmaker.h"

#include "tests/core/payments/model/modelpolicy.h"

#include <cmath>

namespace purser::tests {

using namespace Qt::StringLiterals;

void StepMaker::add(int weight, const Step& step)
{
    m_choices.push_back({weight, step});
}

QString StepMaker::someone(const QStringList& people)
{
    return people.at(upTo(static_cast<int>(people.size()) - 1));
}

qint64 StepMaker::amount(const QString& currency)
{
    const double power = upTo(650) / 100.0; // 1 … 3 million cents
    const qint64 reference = 1 + static_cast<qint64>(std::pow(10.0, power));
    return ModelPolicy::minorOf(reference, currency) + upTo(3);
}

Step StepMaker::next(const OfficeModel& model)
{
    m_choices.clear();
    enter(model);
    for (const ModelPayment& p : model.payments()) {
        decide(model, p);
        carry(p);
        later(model, p);
    }
    int total = 0;
    for (const Choice& choice : m_choices)
        total += choice.weight;
    int left = upTo(total - 1);
    for (const Choice& choice : m_choices) {
        left -= choice.weight;
        if (left < 0) {
            m_number = std::max(m_number, choice.step.payment);
            return choice.step;
        }
    }
    return {};
}

void StepMaker::enter(const OfficeModel& model)
{
    int open = 0;
    for (const ModelPayment& p : model.payments())
        open += p.isBusinessOpen() ? 1 : 0;
    const int eager = open < 4 ? 6 : open < 8 ? 2 : 1;
    const int number = m_number + 1;
    const QString account = someone({u"A1"_s, u"A1"_s, u"A2"_s, u"A3"_s, u"B1"_s});
    const QString currency = model.currencyOf(account);
    const QString maker = someone({u"sana"_s, u"sana"_s, u"mara"_s});
    // Sometimes exactly what is left, and one unit more than that.
    const qint64 free = model.freeOn(account);
    const qint64 minor = upTo(9) > 0 || free == 0 ? amount(currency) : free + upTo(1);
    const QString destination =
        account == u"B1" ? u"B first"_s : someone({u"A first"_s, u"A second"_s});
    add(2 * eager, {Deed::Withdraw, number, account, destination, minor, 0, maker});
    add(2 * eager,
        {Deed::Transfer, number, account, someone({u"A1"_s, u"A2"_s, u"A3"_s, u"A3"_s, u"B1"_s}),
            minor, 0, maker});
    const QString arrives = upTo(2) > 0 ? currency : model.currencyOf(someone({u"A1"_s, u"A3"_s}));
    add(2 * eager, {Deed::Announce, number, account, {}, amount(arrives), 0, maker, arrives});
    const QString kind = someone({u"fee"_s, u"credit"_s, u"adjustment"_s});
    add(eager,
        {Deed::Operate, number, account, {}, amount(currency), 0, u"omar"_s, kind,
            kind == u"fee" ? u"out"_s : someone({u"in"_s, u"out"_s})});
    const qint64 inWallet = model.inWallet(OfficeModel::clientOf(account), currency);
    if (inWallet > 0)
        add(3 * eager,
            {Deed::WalletCredit, number, account, {},
                upTo(1) == 0 ? inWallet : std::min(inWallet, amount(currency)), 0, maker});
}

void StepMaker::decide(const OfficeModel& model, const ModelPayment& p)
{
    const int n = p.number;
    const QString desk = someone({u"joao"_s, u"mara"_s});
    const QString maker = someone({u"sana"_s, u"mara"_s});
    if (p.state == u"awaiting_approval") {
        for (const QString& who : {u"joao"_s, u"mara"_s, u"ines"_s})
            add(5, {Deed::Approve, n, {}, {}, 0, 0, who});
        add(1, {Deed::Ask, n, {}, {}, 0, 0, desk});
        if (p.kind == u"withdrawal") {
            const QString to = p.client == u"B" ? u"B first"_s : u"A second"_s;
            // Now and then to what another asks for already.
            qint64 minor = amount(p.currency);
            for (const ModelPayment& x : model.payments()) {
                if (x.kind == p.kind && x.account == p.account && x.destination == to
                    && upTo(2) == 0)
                    minor = x.amount;
            }
            add(2, {Deed::Amend, n, {}, to, minor, 0, maker});
        }
        if (p.counter >= 0 && p.kind != u"deposit") {
            add(2, {Deed::QuoteEnds, n});
            add(p.quoteGood ? 1 : 6, {Deed::Requote, n, {}, {}, 0, 0, maker});
        }
    }
    if (p.isOneOf({"awaiting_approval", "waiting_info"})) {
        add(1, {Deed::Reject, n, {}, {}, 0, 0, desk});
        add(1, {Deed::Expire, n});
    }
    if (p.isOneOf({"awaiting_approval", "waiting_info", "announced"}))
        add(1, {Deed::Cancel, n, {}, {}, 0, 0, maker});
    if (p.state == u"waiting_info")
        add(5, {Deed::Answer, n, {}, {}, 0, 0, maker});
    if (p.state == u"announced")
        add(1, {Deed::Expire, n});
    // What makes no sense is refused, whatever it is.
    if (upTo(12) == 0)
        add(2,
            {static_cast<Deed>(static_cast<int>(Deed::Approve) + upTo(4)), n, {}, {}, 0, 0,
                u"mara"_s});
}

void StepMaker::carry(const ModelPayment& p)
{
    const int n = p.number;
    const ModelInstruction* i = p.last();
    if (i == nullptr)
        return;
    if (i->state == u"planned")
        add(4, {Deed::Claim});
    if (i->state == u"claimed") {
        add(10, {Deed::Send, n});
        add(1, {Deed::NotSent, n});
    }
    if (i->state == u"sending") {
        add(12, {Deed::Done, n});
        add(4, {Deed::Refuse, n});
        add(5, {Deed::Lose, n});
    }
    if (i->state == u"unknown") {
        add(6, {Deed::Look, n, {}, {}, 0, 0, {}, u"not_found"_s});
        add(3,
            {Deed::Look, n, {}, {}, 0, 0, {},
                someone({u"found"_s, u"refused"_s, u"returned"_s, u"ambiguous"_s, u"failed"_s})});
    }
    if (i->isOpen()) {
        for (const QString& who : {u"ines"_s, u"omar"_s})
            add(i->state == u"parked" ? 5 : 1,
                {Deed::Resolve, n, {}, {}, 0, 0, who,
                    upTo(3) > 0 ? u"executed"_s : u"not_executed"_s});
    }
    if (p.payout() != nullptr) {
        const qint64 asked = p.payout()->amount;
        const qint64 moved = upTo(2) > 0 ? 0 : std::max<qint64>(1, asked + upTo(4) - 3);
        const qint64 fee = upTo(2) > 0 ? 0 : 1 + upTo(20);
        const int eager = p.state == u"sent" ? 4 : p.state == u"settled" ? 1 : 0;
        add(2 * eager, {Deed::Word, n, {}, {}, moved, fee, {}, u"settled"_s});
        add(eager, {Deed::Word, n, {}, {}, moved, 0, {}, u"returned"_s});
        add(eager > 1 ? 1 : 0,
            {Deed::Word, n, {}, {}, 0, 0, {}, someone({u"unclear"_s, u"sent"_s})});
    }
    if (upTo(15) == 0)
        add(2, {static_cast<Deed>(static_cast<int>(Deed::Send) + upTo(3)), n});
}

void StepMaker::later(const OfficeModel& model, const ModelPayment& p)
{
    const int n = p.number;
    const QString clerk = someone({u"mara"_s, u"joao"_s});
    if (p.state == u"settled"
        && (p.kind == u"fee" || p.kind == u"credit" || p.kind == u"adjustment"))
        add(1, {Deed::Correct, m_number + 1, {}, QString::number(n), 0, 0, u"omar"_s});
    for (auto debt = model.debts().cbegin(); debt != model.debts().cend(); ++debt) {
        if (debt->payment != n || debt->state != u"open")
            continue;
        add(2,
            {Deed::ProposePayment, n, {}, debt.key(),
                std::max<qint64>(1, debt->amount - debt->paid - upTo(1)), 0, u"mara"_s});
        add(2,
            {Deed::DecidePayment, n, {}, debt.key(), 0, 0, u"joao"_s,
                upTo(2) > 0 ? u"yes"_s : u"no"_s});
        for (const QString& who : {u"ines"_s, u"omar"_s})
            add(2, {Deed::WriteOff, n, {}, debt.key(), 0, 0, who});
    }
    if (p.kind != u"deposit" || p.isInternal)
        return;
    const QString money = u"R%1"_s.arg(n);
    if (p.isOneOf({"announced", "expired", "cancelled"})) {
        const qint64 came = upTo(2) > 0 ? p.amount : std::max<qint64>(1, p.amount + upTo(20) - 10);
        add(p.state == u"announced" ? 10 : 1,
            {Deed::Receive, n, {}, money, came,
                upTo(2) > 0 ? 0 : std::min<qint64>(came, 1 + upTo(9))});
    }
    if (!p.receipt.isEmpty()) {
        add(1, {Deed::Receive, n, {}, upTo(2) > 0 ? p.receipt : money + u'b', p.settled, 0});
        add(1, {Deed::TakeBack, n});
    }
    if (p.isOneOf({"credited", "executing", "settled", "charged_back"})) {
        const QString name = u"D%1-%2"_s.arg(n).arg(upTo(1));
        if (!model.disputes().contains(name))
            add(2,
                {Deed::Dispute, n, {}, name,
                    upTo(1) > 0 ? p.settled : std::max<qint64>(1, p.settled / 2),
                    upTo(1) > 0 ? 0 : 1 + upTo(30)});
    }
    for (auto d = model.disputes().cbegin(); d != model.disputes().cend(); ++d) {
        if (d->payment == n && d->state == u"open")
            add(5,
                {Deed::EndDispute, n, {}, d.key(), d->amount, 0, {},
                    someone({u"won"_s, u"lost"_s, u"accepted"_s, u"expired"_s})});
    }
    if (model.findings().contains(n) && model.findings()[n].state != u"settled")
        add(6,
            {Deed::SettleFinding, n, {}, {}, 0, 0, clerk,
                upTo(3) > 0 ? u"owed"_s : u"given_again"_s});
    if (p.state == u"credited" && p.flag == u"failed")
        add(4, {Deed::RetryDeposit, n, {}, {}, 0, 0, u"mara"_s});
    if (p.state == u"returning")
        add(4, {Deed::ConfirmReturn, n, {}, {}, 0, 0, clerk});
}

} // namespace purser::tests
