#include "tests/e2e/teller/teller.h"

#include "tests/support/testoffice.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

using office::Argument;
using office::Outcome;

namespace {

office::ConnectionKeeper::Options eager()
{
    office::ConnectionKeeper::Options options;
    options.connection.applicationName = u"purser-teller"_s;
    options.firstRetry = std::chrono::milliseconds(50);
    options.lastRetry = std::chrono::milliseconds(250);
    return options;
}

} // namespace

Teller::Desk::Desk(const office::OfficeAddress& address, const QString& login)
    : keeper(address, login, TestOffice::password(login), eager())
{
}

Teller::Teller(office::OfficeAddress address, TellerJournal& journal, Say say)
    : m_address(std::move(address)), m_journal(journal), m_say(std::move(say))
{
}

void Teller::carryOut(const TellerOrder& order)
{
    auto now = perform(order, u"submit"_s, u"sana"_s, u"desk.submit_withdrawal"_s,
        {{u"p_trading_account_id"_s, order.account}, {u"p_destination_id"_s, order.destination},
            {u"p_amount_minor"_s, order.minor}});
    if (now && order.course == u"reject")
        decide(order, u"reject"_s, u"mara"_s, u"desk.reject_payment"_s, *now, u"duplicate"_s);
    else if (now && order.course == u"cancel")
        decide(order, u"cancel"_s, u"sana"_s, u"desk.cancel_payment"_s, *now, u"client_request"_s);
    else if (now && order.course == u"return") {
        now = decide(
            order, u"return"_s, u"joao"_s, u"desk.return_payment"_s, *now, u"amount_unclear"_s);
        if (now)
            now = perform(order, u"answer"_s, u"sana"_s, u"desk.answer_payment"_s,
                {{u"p_id"_s, now->id}, {u"p_version"_s, now->version},
                    {u"p_text"_s, u"As asked for"_s}});
        if (now)
            approve(order, *now);
    } else if (now && order.course == u"approve") {
        approve(order, *now);
    }
    m_say(u"done %1"_s.arg(order.withdrawal));
}

void Teller::approve(const TellerOrder& order, Outcome seen)
{
    for (const QString& login : {u"joao"_s, u"mara"_s}) {
        if (seen.state != u"awaiting_approval")
            return;
        const auto next = perform(order, u"approve "_s + login, login, u"desk.approve_payment"_s,
            {{u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
                {u"p_revision"_s, seen.detail.value(u"revision"_s).toInteger()},
                {u"p_hash"_s, seen.detail.value(u"hash"_s).toString()}});
        if (!next)
            return;
        seen = *next;
    }
}

std::optional<Outcome> Teller::decide(const TellerOrder& order, const QString& step,
    const QString& login, const QString& function, const Outcome& seen, const QString& reason)
{
    QList<Argument> arguments{{u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
        {u"p_reason_code"_s, reason}, {u"p_text"_s, u"by the teller"_s}};
    if (function == u"desk.return_payment"_s)
        arguments.append({u"p_of"_s, u"client"_s});
    return perform(order, step, login, function, arguments);
}

std::optional<Outcome> Teller::perform(const TellerOrder& order, const QString& step,
    const QString& login, const QString& function, QList<Argument> arguments)
{
    const TellerEntry* known = m_journal.find(order.withdrawal, step);
    if (known && known->isConcluded())
        return known->outcome;
    if (known)
        return sendUntilAnswered(TellerEntry(*known));
    arguments.prepend({u"p_key"_s, office::newCommandKey()});
    const TellerEntry fresh{order.withdrawal, step, login, {function, arguments}, {}, {}};
    m_journal.intend(fresh);
    return sendUntilAnswered(fresh);
}

std::optional<Outcome> Teller::sendUntilAnswered(const TellerEntry& entry)
{
    auto& desk = m_desks[entry.login];
    if (!desk)
        desk = std::make_unique<Desk>(m_address, entry.login);
    m_say(u"> "_s + entry.key());
    for (;;) {
        const Result<Outcome> answer = desk->sender.send(entry.call);
        if (answer) {
            m_journal.conclude(entry.key(), *answer);
            m_say(u"< "_s + entry.key());
            return *answer;
        }
        const ErrorCode code = answer.error().code;
        if (code == ErrorCode::OutcomeUnknown || office::isPassing(answer.error())) {
            m_say(u"again "_s + entry.key());
            continue;
        }
        m_journal.refuse(entry.key(), errorName(code));
        m_say(u"refused %1 %2 %3"_s.arg(
            entry.key(), errorName(code), office::jsonText(answer.error().args)));
        return std::nullopt;
    }
}

} // namespace purser::tests
