#include "tests/core/authority/authenticator.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Payments people need a second factor; Mara is one of them.
class SecondFactor : public ::testing::Test
{
protected:
    SecondFactor() { requireSecondFactor(*owner, u"payments"_s); }

    static QString nextStep(Connection& who)
    {
        return demand(who.callJson({u"desk.me"_s, {}}))[u"second_factor"][u"next"].toString();
    }

    static QByteArray work() { return "select desk.office_status()"; }

    QString resultOf(Connection& who, const QString& code)
    {
        const Outcome outcome = demand(who.command(confirmation(code)));
        return outcome.state == u"confirmed"_s ? u"confirmed"_s
                                               : outcome.detail[u"result"].toString();
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
};

TEST_F(SecondFactor, ComputesWhatAnAuthenticatorAppComputes)
{
    // RFC 6238, appendix B, SHA-1: the last six of the eight digits.
    const QByteArray key = "12345678901234567890";
    const QList<QPair<qint64, QString>> known{{59, u"287082"_s}, {1111111109, u"081804"_s},
        {1111111111, u"050471"_s}, {1234567890, u"005924"_s}, {2000000000, u"279037"_s},
        {20000000000, u"353130"_s}};
    for (const auto& [second, digits] : known)
        EXPECT_EQ(value(*owner, u"select book.time_code($1::bytea, $2::int8)"_s, {key, second / 30}),
            digits);
    const QString secret = value(*owner, u"select book.base32($1::bytea)"_s, {key});
    EXPECT_EQ(secret, u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    const Authenticator other(secret);
    for (qint64 step = 57'000'000; step < 57'000'200; ++step)
        ASSERT_EQ(value(*owner, u"select book.time_code($1::bytea, $2::int8)"_s, {key, step}),
            other.codeOfStep(step))
            << step;
}

TEST_F(SecondFactor, IsAskedForBeforeAnythingElse)
{
    EXPECT_EQ(nextStep(*mara), u"enrol"_s);
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.changes(null, null, null, null, 10)"), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.command_result(gen_random_uuid())"), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.begin_step_up(gen_random_uuid(), 'x')"), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.receipts('{1}')"), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.my_sessions()"), u"PU016"_s);
    EXPECT_EQ(refusal(*mara, "select desk.hello('test', '1.0')"), QString());
    const auto refused = mara->callJson({u"desk.office_status"_s, {}});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().args[u"why"].toString(), u"second_factor"_s);
    EXPECT_EQ(refused.error().args[u"next"].toString(), u"enrol"_s);
    EXPECT_EQ(refusal(*office.as("sana"), work()), QString()) << "no role of hers needs it";
}

TEST_F(SecondFactor, EveryFunctionOfTheDeskAsksForItButAFew)
{
    // Whatever is added later: nothing of the desk is open before the second factor.
    const Table all = demand(owner->execute(
        u"select p.proname, p.oid::regprocedure::text, "
        u"coalesce((select string_agg('null::' || format_type(t, null), ', ' order by n) "
        u"from unnest(p.proargtypes::oid[]) with ordinality x (t, n)), '') "
        u"from pg_proc p where p.pronamespace = 'desk'::regnamespace and p.prokind = 'f' "
        u"and has_function_privilege('mara', p.oid, 'execute') order by 1"_s));
    ASSERT_GT(all.rowCount(), 30);
    const QStringList before{u"hello"_s, u"me"_s, u"join_session"_s, u"enrol_second_factor"_s,
        u"confirm_enrolment"_s, u"confirm_second_factor"_s};
    for (int i = 0; i < all.rowCount(); ++i) {
        if (before.contains(all.row(i).text(0)))
            continue;
        QString arguments = all.row(i).text(2);
        // A command refuses an absent key before it looks who asks.
        arguments.replace(u"null::uuid"_s, u"gen_random_uuid()"_s);
        EXPECT_EQ(refusal(*mara,
                      u"select * from desk.%1(%2)"_s.arg(all.row(i).text(0), arguments).toUtf8()),
            u"PU016"_s)
            << all.row(i).text(1).toStdString();
    }
}

TEST_F(SecondFactor, OpensTheSessionOnceEnrolled)
{
    const Authenticator phone = Authenticator::enrolledBy(*mara);
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s) << "a secret alone proves nothing";
    EXPECT_EQ(demand(mara->command(enrolmentOf(phone.wrongCode()))).state, u"refused"_s);
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s);
    EXPECT_EQ(demand(mara->command(enrolmentOf(phone.code()))).state, u"confirmed"_s);
    EXPECT_EQ(refusal(*mara, work()), QString());
    EXPECT_EQ(nextStep(*mara), QString());
    EXPECT_EQ(phone.recoveryCodes().size(), 10);
}

TEST_F(SecondFactor, AnEnrolmentLeftLyingIsOver)
{
    const Authenticator phone = Authenticator::enrolledBy(*mara);
    demand(owner->script("update book.second_factor set pending_at = pending_at - interval '16 minutes'"));
    EXPECT_EQ(refusal(*mara, enrolmentOf(phone.code())), u"PU003"_s);
}

TEST_F(SecondFactor, IsProvedByEachSessionForItself)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    EXPECT_EQ(nextStep(*other), u"code"_s);
    EXPECT_EQ(refusal(*other, work()), u"PU016"_s);
    EXPECT_EQ(resultOf(*other, phone.code(1)), u"confirmed"_s);
    EXPECT_EQ(refusal(*other, work()), QString());
    EXPECT_EQ(refusal(*office.as("mara"), work()), u"PU016"_s);
}

TEST_F(SecondFactor, AProofIsNotCarriedByTheNumberOfAProcess)
{
    Authenticator::readyFor(*mara);
    // What a later connection with the process id of a confirmed one would find.
    demand(owner->script(
        "update book.session_connection set backend_start = backend_start - interval '1 second'"));
    EXPECT_EQ(refusal(*mara, work()), u"PU016"_s);
}

TEST_F(SecondFactor, AProofOfSomebodyElseDoesNotCount)
{
    Authenticator::readyFor(*mara);
    auto joao = office.as("joao");
    demand(owner->execute(
        u"insert into book.session_connection (pid, backend_start, session_id) "
        "select a.pid, a.backend_start, (select max(n.id) from book.staff_session n where n.login = 'mara') "
        "from pg_stat_activity a where a.usename = 'joao' and a.datname = current_database()"_s));
    EXPECT_EQ(refusal(*joao, work()), u"PU016"_s);
}

TEST_F(SecondFactor, ACodeIsGoodForOneStepBeforeAndAfter)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    for (const int ahead : {-2, -1, 1, 2}) {
        QString result;
        qint64 step = 0;
        // Once more when the step moved on between the code and its check.
        do {
            forgetUsedSteps(*owner);
            step = QDateTime::currentSecsSinceEpoch() / 30;
            result = resultOf(*mara, phone.codeOfStep(step + ahead));
        } while (step != QDateTime::currentSecsSinceEpoch() / 30);
        EXPECT_EQ(result, qAbs(ahead) == 1 ? u"confirmed"_s : u"wrong"_s) << ahead;
    }
}

TEST_F(SecondFactor, ACodeIsUsedOnce)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    const QString code = phone.code(1);
    EXPECT_EQ(resultOf(*other, code), u"confirmed"_s);
    auto third = office.as("mara");
    EXPECT_EQ(resultOf(*third, code), u"used"_s);
    EXPECT_EQ(resultOf(*third, phone.code(0)), u"used"_s) << "an earlier step is over, too";
    EXPECT_EQ(refusal(*third, work()), u"PU016"_s);
}

TEST_F(SecondFactor, TheAnswerToAConfirmationIsReplayedByItsKey)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    const Call call = confirmation(phone.code(1));
    EXPECT_FALSE(demand(other->command(call)).replayed);
    EXPECT_TRUE(demand(other->command(call)).replayed);
}

TEST_F(SecondFactor, AProofThatIsRolledBackNeverOpenedAnything)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    demand(other->script("begin"));
    EXPECT_EQ(resultOf(*other, phone.code(1)), u"confirmed"_s);
    EXPECT_EQ(refusal(*other, work()), u"PU016"_s) << "not in the transaction that proved it";
    demand(other->script("rollback"));
    EXPECT_EQ(refusal(*other, work()), u"PU016"_s);
}

TEST_F(SecondFactor, WrongCodesHaveToWait)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    for (int left = 4; left >= 0; --left) {
        const Outcome refused = demand(other->command(confirmation(phone.wrongCode())));
        EXPECT_EQ(refused.state, u"refused"_s);
        EXPECT_EQ(refused.detail[u"left"].toInt(), left);
    }
    const auto locked = other->command(confirmation(phone.code(1)));
    ASSERT_FALSE(locked.has_value()) << "also a right one waits";
    EXPECT_EQ(locked.error().code, ErrorCode::LockedOut);
    EXPECT_EQ(locked.error().args[u"minutes"].toInt(), 15);
    EXPECT_EQ(refusal(*mara, work()), QString()) << "sessions confirmed before go on";
    demand(owner->script(
        "update book.second_factor set wrong_since = wrong_since - interval '16 minutes'"));
    EXPECT_EQ(resultOf(*other, phone.code(1)), u"confirmed"_s);
}

TEST_F(SecondFactor, GuessesStayCountedAfterARollback)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto guesser = office.as("mara");
    for (int guess = 0; guess < 20; ++guess) {
        demand(guesser->script("begin"));
        EXPECT_EQ(resultOf(*guesser, phone.wrongCode()), u"wrong"_s) << guess;
        demand(guesser->script("rollback"));
    }
    const auto locked = guesser->command(confirmation(phone.code(1)));
    ASSERT_FALSE(locked.has_value());
    EXPECT_EQ(locked.error().code, ErrorCode::LockedOut);
    EXPECT_EQ(locked.error().args[u"until"].toString(), u"reset"_s);
}

TEST_F(SecondFactor, ARecoveryCodeOpensOnce)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    const QString code = phone.recoveryCodes().first();
    auto lost = office.as("mara");
    EXPECT_EQ(resultOf(*lost, code.toLower()), u"confirmed"_s);
    EXPECT_EQ(refusal(*lost, work()), QString());
    EXPECT_EQ(demand(lost->callJson({u"desk.me"_s, {}}))[u"second_factor"][u"recovery_left"].toInt(), 9);
    EXPECT_EQ(resultOf(*office.as("mara"), code), u"wrong"_s);
    EXPECT_EQ(resultOf(*office.as("mara"), phone.recoveryCodes().last()), u"confirmed"_s);
}

TEST_F(SecondFactor, RecoveryCodesAreKeptAsHashes)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    const QString plain = QString(phone.recoveryCodes().first()).remove(u'-');
    EXPECT_EQ(number(*owner,
                  u"select count(*) from book.recovery_code where position(convert_to($1, 'UTF8') in hash) > 0"_s,
                  {plain}),
        0);
    EXPECT_EQ(number(*owner, u"select count(*) from book.recovery_code where not pending"_s), 10);
    EXPECT_FALSE(office.cluster().log().contains(plain.toLatin1()));
}

TEST_F(SecondFactor, NeitherSecretNorCodesAreInAnswersAndLogs)
{
    const QJsonObject made = demand(mara->callJson({u"desk.enrol_second_factor"_s, {}}));
    const QString secret = made[u"secret"].toString();
    ASSERT_EQ(secret.size(), 32);
    const Authenticator phone(secret);
    const QString code = phone.code();
    demand(mara->command(enrolmentOf(code)));
    EXPECT_EQ(number(*owner,
                  u"select count(*) from book.command_request r where r::text like '%' || $1 || '%'"_s,
                  {secret}),
        0);
    EXPECT_EQ(number(*owner, u"select count(*) from audit.log where payload like '%' || $1 || '%'"_s,
                  {secret}),
        0);
    EXPECT_FALSE(office.cluster().log().contains(secret.toLatin1()));
}

TEST_F(SecondFactor, AnotherPhoneNeedsTheOldOneOnceMore)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    auto other = office.as("mara");
    EXPECT_EQ(refusal(*other, "select desk.enrol_second_factor()"), u"PU016"_s);
    demand(owner->script("update book.staff_session set confirmed_at = confirmed_at - interval '6 minutes'"));
    EXPECT_EQ(refusal(*mara, "select desk.enrol_second_factor()"), u"PU016"_s) << "too long ago";
    EXPECT_EQ(resultOf(*mara, phone.code(1)), u"confirmed"_s);
    const Authenticator next = Authenticator::enrolledBy(*mara);
    forgetUsedSteps(*owner);
    EXPECT_EQ(resultOf(*other, phone.code(1)), u"confirmed"_s) << "until the new one has shown a code";
    demand(mara->command(enrolmentOf(next.code())));
    forgetUsedSteps(*owner);
    EXPECT_EQ(resultOf(*other, phone.code()), u"wrong"_s);
    EXPECT_EQ(resultOf(*other, next.code(1)), u"confirmed"_s);
    EXPECT_EQ(resultOf(*office.as("mara"), phone.recoveryCodes().first()), u"wrong"_s);
}

TEST_F(SecondFactor, EnrolledFreelyItIsAskedForAllTheSame)
{
    auto sana = office.as("sana");
    const Authenticator phone = Authenticator::readyFor(*sana);
    auto other = office.as("sana");
    EXPECT_EQ(refusal(*other, work()), u"PU016"_s);
    EXPECT_EQ(resultOf(*other, phone.code(1)), u"confirmed"_s);
    demand(other->command({u"desk.remove_second_factor"_s, {{u"p_key"_s, newCommandKey()}}}));
    EXPECT_EQ(refusal(*office.as("sana"), work()), QString());
}

TEST_F(SecondFactor, IsNotRemovedWhereARoleNeedsIt)
{
    Authenticator::readyFor(*mara);
    EXPECT_EQ(refusal(*mara, "select desk.remove_second_factor(gen_random_uuid())"), u"PU006"_s);
}

TEST_F(SecondFactor, IsResetByTwoAdministrators)
{
    Authenticator::readyFor(*mara);
    auto adam = office.as("adam");
    auto alma = office.as("alma");
    const QJsonObject payload{{u"login"_s, u"mara"_s}};
    const Outcome proposed = demand(adam->command(proposal(u"staff.reset_second_factor"_s, payload)));
    EXPECT_EQ(refusal(*mara, work()), QString());
    EXPECT_EQ(refusal(*adam, decision(proposed.id, 1)), u"PU004"_s);
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(refusal(*mara, work()), u"lost"_s) << "whoever holds the phone is out";
    auto again = office.as("mara");
    EXPECT_EQ(nextStep(*again), u"enrol"_s);
    EXPECT_EQ(refusal(*alma, proposal(u"staff.reset_second_factor"_s, payload)), u"PU003"_s);
}

TEST_F(SecondFactor, AResetLetsTriesBeginAnew)
{
    const Authenticator phone = Authenticator::readyFor(*mara);
    demand(owner->script("update policy.setting set value = '5' where key = 'second_factor.lock_after'"));
    for (int guess = 0; guess < 5; ++guess)
        demand(mara->command(confirmation(phone.wrongCode())));
    const Outcome proposed = demand(office.as("adam")->command(
        proposal(u"staff.reset_second_factor"_s, {{u"login"_s, u"mara"_s}})));
    demand(office.as("alma")->command(decision(proposed.id, 1)));
    auto again = office.as("mara");
    const Authenticator next = Authenticator::enrolledBy(*again);
    EXPECT_EQ(demand(again->command(enrolmentOf(next.code()))).state, u"confirmed"_s);
}

TEST_F(SecondFactor, PolicyForARoleIsOneChangeOfTwoAdministrators)
{
    auto sana = office.as("sana");
    auto adam = office.as("adam");
    EXPECT_EQ(refusal(*sana, work()), QString());
    const QJsonObject payload{{u"role"_s, u"support"_s}, {u"required"_s, true}};
    const Outcome proposed = demand(adam->command(proposal(u"policy.second_factor"_s, payload)));
    EXPECT_EQ(refusal(*sana, work()), QString());
    demand(office.as("alma")->command(decision(proposed.id, 1)));
    EXPECT_EQ(refusal(*sana, work()), u"PU016"_s) << "at once, also where somebody is at work";
    EXPECT_EQ(refusal(*adam, proposal(u"policy.second_factor"_s, payload)), u"PU003"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"policy.second_factor"_s, {{u"role"_s, u"king"_s}, {u"required"_s, true}})),
        u"PU008"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"policy.second_factor"_s, {{u"role"_s, u"support"_s}, {u"required"_s, 1}})),
        u"PU008"_s);
}

TEST_F(SecondFactor, APasswordThatIsDueIsChangedAfterIt)
{
    demand(owner->script("update policy.staff set must_change_password = true where login = 'mara'"));
    const QByteArray change = "select desk.change_password(gen_random_uuid(), '"
        + verifierOf(u"another-Password-22"_s).toLatin1() + "')";
    EXPECT_EQ(refusal(*mara, change), u"PU016"_s);
    Authenticator::readyFor(*mara);
    EXPECT_EQ(refusal(*mara, work()), u"PU011"_s);
    EXPECT_EQ(refusal(*mara, change), QString());
    EXPECT_EQ(refusal(*mara, work()), QString());
}

TEST_F(SecondFactor, DoesNotConcernServices)
{
    auto jobs = office.asService("purser_jobs");
    EXPECT_EQ(refusal(*jobs, "select link.maintain()"), QString());
}

} // namespace
