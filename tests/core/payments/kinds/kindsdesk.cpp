#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>

namespace purser::tests {

using namespace Qt::StringLiterals;
using office::Argument;
using office::Connection;
using office::Outcome;

KindsDesk::KindsDesk(const QString& currency, qint64 deposited)
    : m_desk(currency, deposited), m_currency(currency),
      m_connector(m_desk.office().asService("purser_connector")),
      m_lease(m_desk.lease(*m_connector))
{
    run("update policy.setting set value = '0' where key in ('instruction.first_look_seconds', "
        "'instruction.second_look_seconds', 'instruction.third_look_seconds', "
        "'instruction.retry_seconds')");
}

std::unique_ptr<Connection> KindsDesk::steppedUp(const char* login)
{
    auto first = as(login);
    demand(first->command({u"desk.begin_step_up"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_purpose"_s, u"test"_s}}}));
    return as(login);
}

Result<Outcome> KindsDesk::announce(
    Connection& who, qint64 minor, const QString& method, const QString& currency)
{
    return who.command({u"desk.announce_deposit"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_trading_account_id"_s, m_desk.account()},
            {u"p_method"_s, method}, {u"p_amount_minor"_s, minor},
            {u"p_currency"_s, currency.isEmpty() ? m_currency : currency}}});
}

Result<QJsonObject> KindsDesk::receipt(const QString& providerReference, qint64 minor,
    const QString& reference, const QVariantMap& more)
{
    QVariantMap report{{u"p_provider"_s, u"bank"_s}, {u"p_method"_s, u"sepa"_s},
        {u"p_currency"_s, m_currency}, {u"p_fee_minor"_s, 0}, {u"p_payer"_s, u"Chidi Okafor"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        report.insert(member.key(), member.value());
    QList<Argument> arguments{{u"p_lease"_s, m_lease}, {u"p_provider_ref"_s, providerReference},
        {u"p_amount_minor"_s, minor},
        {u"p_reference"_s, reference.isEmpty() ? QVariant() : QVariant(reference)}};
    for (auto member = report.begin(); member != report.end(); ++member)
        arguments.append({member.key(), member.value()});
    return m_connector->callJson({u"link.report_receipt"_s, arguments});
}

Result<Outcome> KindsDesk::transfer(Connection& who, qint64 from, qint64 to, qint64 minor)
{
    return who.command({u"desk.submit_transfer"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_from_account_id"_s, from},
            {u"p_to_account_id"_s, to}, {u"p_amount_minor"_s, minor}}});
}

Result<Outcome> KindsDesk::operation(Connection& who, const QString& kind, const QString& direction,
    qint64 minor, const QString& reason)
{
    return who.command({u"desk.submit_operation"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, kind}, {u"p_direction"_s, direction},
            {u"p_trading_account_id"_s, m_desk.account()}, {u"p_amount_minor"_s, minor},
            {u"p_reason_code"_s, reason}}});
}

void KindsDesk::approveAll(qint64 payment)
{
    for (const char* login : {"joao", "mara", "ines"}) {
        if (state(payment) != u"awaiting_approval"_s)
            return;
        auto person = as(login);
        const auto approved = m_desk.approve(*person, payment);
        if (!approved) {
            EXPECT_EQ(approved.error().code, ErrorCode::NotPermitted)
                << login << qPrintable(approved.error().detail);
        }
    }
}

Result<Outcome> KindsDesk::about(
    Connection& who, const QString& function, qint64 payment, const QList<Argument>& more)
{
    QList<Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
        {u"p_version"_s, m_desk.number(payment, u"version"_s)}};
    arguments.append(more);
    return who.command({function, arguments});
}

Result<office::Table> KindsDesk::link(const QString& call, const QVariantList& arguments)
{
    return m_desk.link(*m_connector, call, QVariantList{m_lease} + arguments);
}

std::vector<qint64> KindsDesk::claim()
{
    const auto table = demand(link(u"claim_instructions($1, 20)"_s));
    std::vector<qint64> ids;
    for (int i = 0; i < table.rowCount(); ++i)
        ids.push_back(table.row(i).integer(u"id"_s));
    return ids;
}

void KindsDesk::send(qint64 instruction)
{
    demand(link(u"mark_sending($1, $2, 1700000000)"_s, {instruction}));
}

void KindsDesk::done(qint64 instruction)
{
    send(instruction);
    demand(link(u"report_done($1, $2, $3)"_s, {instruction, QString::number(++m_tickets)}));
}

void KindsDesk::refuse(qint64 instruction)
{
    send(instruction);
    demand(link(u"report_refused($1, $2, 10019, 'no money')"_s, {instruction}));
}

int KindsDesk::carryOut()
{
    int count = 0;
    for (std::vector<qint64> ids = claim(); !ids.empty(); ids = claim()) {
        for (const qint64 id : ids)
            done(id);
        count += static_cast<int>(ids.size());
    }
    return count;
}

qint64 KindsDesk::addClient(const QString& name)
{
    return books().client(name);
}

qint64 KindsDesk::addAccount(qint64 client, const QString& currency, qint64 deposited)
{
    const qint64 account = books().account(client, currency);
    if (deposited > 0)
        books().deposit(account, deposited);
    return account;
}

void KindsDesk::rate(const QString& from, const QString& to, qint64 e10)
{
    books().number(
        u"insert into sync.market_rate as r (from_currency, to_currency, rate_e10, source, as_of) "
        "values ($1, $2, $3, 'test', clock_timestamp()) on conflict (from_currency, to_currency) "
        "do update set rate_e10 = excluded.rate_e10, as_of = excluded.as_of returning rate_e10"_s,
        {from, to, e10});
}

qint64 KindsDesk::role(const QString& role, const QString& currency)
{
    return books().number(u"select coalesce(sum(b.posted_minor), 0) from book.balance b join "
                          u"book.ledger_account a on a.id = b.account_id where a.role = $1 and "
                          u"a.currency = $2"_s,
        {role, currency});
}

QJsonObject KindsDesk::sheet(Connection& who, qint64 payment)
{
    return demand(who.callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}));
}

QString KindsDesk::level(qint64 payment, const QString& code)
{
    auto mara = as("mara");
    const QJsonArray checks = sheet(*mara, payment).value(u"checks"_s).toArray();
    for (const QJsonValue& check : checks) {
        if (check[u"code"].toString() == code)
            return check[u"level"].toString();
    }
    return {};
}

} // namespace purser::tests
