#include "tests/core/payments/model/sequence.h"

#include "tests/core/payments/model/shrink.h"

#include <iostream>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString differences(const Facts& expected, const Facts& found)
{
    QStringList lines;
    const auto add = [&](const QString& key) {
        if (expected.value(key) != found.value(key))
            lines << u"  %1\n    model:  %2\n    office: %3"_s.arg(
                key, expected.value(key, u"-"_s), found.value(key, u"-"_s));
    };
    for (auto fact = expected.cbegin(); fact != expected.cend(); ++fact)
        add(fact.key());
    for (auto fact = found.cbegin(); fact != found.cend(); ++fact) {
        if (!expected.contains(fact.key()))
            add(fact.key());
    }
    return lines.join(u'\n');
}

QString answerName(const std::optional<ErrorCode>& refused)
{
    return refused ? errorName(*refused) : u"accepted"_s;
}

constexpr int MostTrials = 60;

} // namespace

Sequence::Sequence(const QString& currency, const QString& other, const QByteArray& change)
    : m_model(currency, other), m_office(currency, other)
{
    m_office.introduce(m_model);
    if (!change.isEmpty())
        m_office.run(change);
}

void Sequence::makeUp(quint64 seed, int count)
{
    StepMaker maker(seed);
    for (int i = 0; i < count && m_difference.isEmpty(); ++i)
        step(maker.next(m_model));
}

void Sequence::replay(const Steps& steps)
{
    for (const Step& one : steps) {
        if (m_difference.isEmpty() && isPossible(one))
            step(one);
    }
}

bool Sequence::isPossible(const Step& step) const
{
    const auto exists = [&](int payment) { return m_model.payments().contains(payment); };
    switch (step.deed) {
    case Deed::Withdraw:
    case Deed::Transfer:
    case Deed::Operate:
    case Deed::Announce:
    case Deed::WalletCredit:
    case Deed::Claim: return true;
    case Deed::Correct: return exists(step.other.toInt());
    case Deed::EndDispute: return m_model.disputes().contains(step.other);
    case Deed::ProposePayment:
    case Deed::DecidePayment:
    case Deed::WriteOff: return m_model.debts().contains(step.other);
    case Deed::SettleFinding: return m_model.findings().contains(step.payment);
    default: return exists(step.payment);
    }
}

void Sequence::step(const Step& step)
{
    m_done.push_back(step);
    const QString before = m_office.trace();
    const StepAnswer answer = m_office.perform(step);
    const std::optional<ErrorCode> expected = m_model.apply(step, answer);
    if (expected != answer.refused) {
        m_difference = u"  answer\n    model:  %1\n    office: %2 %3"_s.arg(
            answerName(expected), answerName(answer.refused), answer.detail);
        return;
    }
    if (expected)
        ++m_refusals;
    else
        ++m_accepted[step.deed];
    m_difference = differences(m_model.facts(), m_office.facts());
    if (m_difference.isEmpty() && expected && m_office.trace() != before)
        m_difference = u"  a refusal that leaves a trace"_s;
}

QString failureOf(const QString& currency, const QString& other, quint64 seed, int count,
    QMap<Deed, int>& accepted, const QByteArray& change, Steps* shortest)
{
    Sequence first(currency, other, change);
    first.makeUp(seed, count);
    for (auto deed = first.accepted().cbegin(); deed != first.accepted().cend(); ++deed)
        accepted[deed.key()] += deed.value();
    if (first.difference().isEmpty())
        return {};
    QString difference = first.difference();
    // At once, should making it shorter be cut short.
    std::cout << qPrintable(
        u"%1 and %2, seed %3, differs after %4 steps, the last of them: %5\n%6"_s
            .arg(currency, other)
            .arg(seed)
            .arg(first.done().size())
            .arg(describe(first.done().back()), difference))
              << std::endl;
    const Steps least = shrunk<Step>(
        first.done(),
        [&](const Steps& part) {
            Sequence again(currency, other, change);
            again.replay(part);
            // Another difference would be another failure.
            const bool fails = !again.difference().isEmpty()
                && again.done().back().deed == first.done().back().deed;
            if (fails)
                difference = again.difference();
            return fails;
        },
        MostTrials);
    if (shortest != nullptr)
        *shortest = least;
    return u"%1 and %2, seed %3: after %4 steps, of which these suffice:\n%5%6"_s
        .arg(currency, other)
        .arg(seed)
        .arg(first.done().size())
        .arg(describe(least), difference);
}

} // namespace purser::tests
