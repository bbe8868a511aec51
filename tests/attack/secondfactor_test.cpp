#include "tests/attack/attack.h"
#include "tests/core/authority/authenticator.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Somebody who has Mara's password, but not her phone.
class StolenPassword : public Attack
{
protected:
    StolenPassword() : phone(ready()) {}

    Authenticator ready()
    {
        requireSecondFactor(*owner, u"payments"_s);
        return Authenticator::readyFor(*mara);
    }

    static QString stateOf(Connection& who, const QString& code)
    {
        const auto outcome = who.command(confirmation(code));
        return outcome ? outcome->state : sqlState(outcome.error());
    }

    Authenticator phone;
    std::unique_ptr<Connection> thief = office.as("mara");
};

TEST_F(StolenPassword, A34_CallACommandBeforeTheSecondFactor)
{
    for (const auto* attempt :
        {"select desk.list_payments()", "select desk.approve_payment(gen_random_uuid(), 1, 1, 1, 'x')",
            "select desk.take_next(gen_random_uuid())", "select desk.notifications()",
            "select desk.list_clients()", "select desk.end_my_other_sessions(gen_random_uuid())",
            "select desk.unlock_session(gen_random_uuid())",
            "select desk.remove_second_factor(gen_random_uuid())",
            "select desk.enrol_second_factor()"})
        EXPECT_EQ(refusal(*thief, attempt), u"PU016"_s) << attempt;
    // Nor by saying that it was proved.
    expectDenied(*thief, "insert into book.session_connection values (pg_backend_pid(), now(), 1)");
    expectDenied(*thief, "update book.staff_session set confirmed_at = now()");
    expectDenied(*thief, "update policy.role set second_factor = false");
    expectDenied(*thief, "select authz.confirm_session('code')");
}

TEST_F(StolenPassword, A35_ReadTheSecret)
{
    for (const auto* attempt : {"select * from book.second_factor", "select * from book.recovery_code",
             "select * from book.staff_session", "select book.drop_second_factor('mara')",
             "select book.new_second_factor('mara')",
             "select book.check_second_factor('mara', '123456', false, 5, 15, 20)",
             "select authz.check_code('123456', false)",
             "select public.hmac('a', 'b', 'sha1')"})
        expectDenied(*thief, attempt);
    const QByteArray meter = "sync.code_meter_"
        + QByteArray::number(number(*owner, u"select id from policy.staff where login = 'mara'"_s));
    expectDenied(*thief, "select setval('" + meter + "', 1)");
    expectDenied(*thief, "select last_value from " + meter);
}

TEST_F(StolenPassword, A36_UseACodeAgain)
{
    auto other = office.as("mara");
    const QString seen = phone.code(1);
    EXPECT_EQ(stateOf(*other, seen), u"confirmed"_s);
    EXPECT_EQ(stateOf(*thief, seen), u"refused"_s);
    EXPECT_EQ(refusal(*thief, "select desk.office_status()"), u"PU016"_s);
    const QString recovery = phone.recoveryCodes().first();
    EXPECT_EQ(stateOf(*other, recovery), u"confirmed"_s);
    EXPECT_EQ(stateOf(*thief, recovery), u"refused"_s);
}

TEST_F(StolenPassword, A37_GuessCodesManyAtOnceAndWithoutCommitting)
{
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    const QString wrong = phone.wrongCode();
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&] {
            auto guesser = office.as("mara");
            for (int guess = 0; guess < 20; ++guess) {
                demand(guesser->script("begin"));
                const auto outcome = guesser->command(confirmation(wrong));
                answered += outcome.has_value() ? 1 : 0;
                demand(guesser->script("rollback"));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_LE(answered, 20) << "so many answers are given in all, whoever asks and however";
    EXPECT_GT(answered, 0);
    EXPECT_EQ(stateOf(*thief, phone.code(1)), u"PU012"_s);
}

TEST_F(StolenPassword, A38_ResetOnesOwnSecondFactorAlone)
{
    auto adam = office.as("adam");
    auto alma = office.as("alma");
    Authenticator::readyFor(*adam);
    const QJsonObject own{{u"login"_s, u"adam"_s}};
    EXPECT_EQ(refusal(*adam, proposal(u"staff.reset_second_factor"_s, own)), u"PU004"_s);
    const Outcome proposed = demand(alma->command(proposal(u"staff.reset_second_factor"_s, own)));
    EXPECT_EQ(refusal(*adam, decision(proposed.id, 1)), u"PU004"_s) << "not the one it concerns";
    EXPECT_EQ(refusal(*alma, decision(proposed.id, 1)), u"PU004"_s) << "not the one who proposed";
    expectDenied(*thief, "select desk.propose_change(gen_random_uuid(), 'staff.reset_second_factor', "
                         "'{\"login\": \"mara\"}', 'lost')");
    EXPECT_EQ(number(*owner, u"select count(*) from policy.staff where login = 'adam' and second_factor"_s), 1);
}

TEST_F(StolenPassword, A39_LogOutSomebodyWithoutTheRight)
{
    auto joao = office.as("joao");
    auto sana = office.as("sana");
    const qint64 session = demand(joao->callJson({u"desk.join_session"_s,
                                      {{u"p_token"_s, QString(43, u'j')}}}))[u"session"]
                               .toInteger();
    EXPECT_EQ(refusal(*sana,
                  "select desk.end_session(gen_random_uuid(), " + QByteArray::number(session)
                      + ", 'because')"),
        u"PU001"_s);
    expectDenied(*sana, "select desk.log_out_staff(gen_random_uuid(), 'joao', 'because')");
    expectDenied(*sana, "select desk.list_sessions()");
    expectDenied(*sana, "select authz.hr_end_sessions('joao')");
    EXPECT_EQ(refusal(*joao, "select desk.me()"), QString());
}

TEST_F(StolenPassword, A40_SlipIntoAConfirmedSession)
{
    const QString token(43, u'm');
    auto workstation = office.as("mara");
    demand(workstation->callJson({u"desk.join_session"_s, {{u"p_token"_s, token}}}));
    EXPECT_EQ(stateOf(*workstation, phone.code(1)), u"confirmed"_s);
    auto joao = office.as("joao");
    EXPECT_EQ(sqlState(joao->callJson({u"desk.join_session"_s, {{u"p_token"_s, token}}}).error()),
        u"PU007"_s);
    EXPECT_EQ(sqlState(thief->callJson({u"desk.join_session"_s, {{u"p_token"_s, u"%"_s}}}).error()),
        u"PU008"_s);
    demand(thief->callJson({u"desk.join_session"_s, {{u"p_token"_s, QString(43, u'n')}}}));
    EXPECT_EQ(refusal(*thief, "select desk.office_status()"), u"PU016"_s);
}

} // namespace
