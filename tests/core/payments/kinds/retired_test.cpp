// A retired destination: nothing goes there, in whatever way somebody tries, until two people have
// said that it is good again and its cooling-off is over.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

struct Retirement {
    KindsDesk d;

    Retirement()
    {
        d.run("update policy.setting set value = 'false' where key = 'destination.step_up';"
              "update book.destination set detail = 'DE89370400440532013000'");
    }
    Result<Outcome> change(const char* who, const QString& function, qint64 id,
        const QList<purser::office::Argument>& more)
    {
        QList<purser::office::Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()},
            {u"p_id"_s, id},
            {u"p_version"_s,
                d.books().number(u"select version from book.destination where id = $1"_s, {id})}};
        arguments.append(more);
        return d.as(who)->command({function, arguments});
    }
    Result<Outcome> retire(
        const char* who, const QString& reason = u"account_closed"_s, const QString& text = {})
    {
        return change(who, u"desk.retire_destination"_s, d.desk().destination(),
            {{u"p_reason_code"_s, reason}, {u"p_text"_s, text}});
    }
    Result<Outcome> enter(qint64 minor)
    {
        auto sana = d.as("sana");
        return d.desk().submit(*sana, minor);
    }
    Result<Outcome> registers(qint64 client, const QString& kind, const QString& detail)
    {
        return d.as("sana")->command({u"desk.register_destination"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_client_id"_s, client},
                {u"p_kind"_s, kind}, {u"p_detail"_s, detail}, {u"p_holder"_s, u"Chidi Okafor"_s}}});
    }
    QString detail()
    {
        return demand(
            d.desk().owner().execute(
                u"select detail from book.destination where id = $1"_s, {d.desk().destination()}))
            .row(0)
            .text(0);
    }
    qint64 alarms()
    {
        return d.books().number(
            u"select count(*) from book.notification where kind = 'retired_destination'"_s);
    }
};

QString what(const Result<Outcome>& refused)
{
    EXPECT_FALSE(refused.has_value());
    return refused ? QString() : refused.error().args.value(u"what"_s).toString();
}

} // namespace

TEST(Retired, IsSaidByThoseWhoVerifyWithAReasonOfTheList)
{
    Retirement s;
    for (const char* login : {"sana", "joao", "mara", "omar", "anna", "adam"})
        EXPECT_EQ(s.retire(login).error().code, ErrorCode::NotPermitted) << login;
    EXPECT_EQ(s.retire("chen", u"no_such_reason"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(s.retire("chen", u"other"_s).error().code, ErrorCode::BadInput) << "without words";
    EXPECT_EQ(demand(s.retire("chen")).state, u"retired"_s);
    EXPECT_EQ(s.retire("chen").error().code, ErrorCode::WrongState) << "once is enough";
    EXPECT_EQ(s.d.books().number(
                  u"select count(*) from book.money_events(array[$1::bigint], 'infinity', 9) "
                  u"where kind = 'destination_retired' and actor = 'chen'"_s,
                  {s.d.desk().client()}),
        1);
    EXPECT_EQ(s.d.books().number(u"select count(*) from book.destination where retired_by = 'chen' "
                                 u"and retired_reason = 'account_closed'"_s),
        1);
}

TEST(Retired, IsSaidBySupportToWhereTheOfficeLetsThem)
{
    Retirement s;
    s.d.run("insert into policy.role_permission (role, permission) values ('support', "
            "'destination.retire')");
    EXPECT_EQ(demand(s.retire("sana")).state, u"retired"_s);
}

TEST(Retired, TakesNoWithdrawalAndStopsWhatWaits)
{
    Retirement s;
    const qint64 waiting = demand(s.enter(90000)).id;
    const qint64 approved = s.d.desk().approved(70000);
    demand(s.retire("chen"));
    const auto refused = s.enter(80000);
    EXPECT_EQ(what(refused), u"destination_retired"_s);
    EXPECT_EQ(refused.error().args.value(u"reason"_s).toString(), u"account_closed"_s);
    EXPECT_EQ(s.d.level(waiting, u"destination_verified"_s), u"stop"_s);
    auto joao = s.d.as("joao");
    EXPECT_EQ(s.d.desk().approve(*joao, waiting).error().code, ErrorCode::CheckFailed);
    // Nobody lets it pass.
    const QJsonObject sheet = s.d.sheet(*joao, waiting);
    EXPECT_EQ(
        s.d.sheet(*joao, waiting)[u"payment"][u"destination"][u"state"].toString(), u"retired"_s);
    for (const auto& check : sheet[u"checks"].toArray()) {
        if (check[u"code"].toString() == u"destination_verified") {
            EXPECT_FALSE(check[u"overridable"].toBool());
        }
    }
    EXPECT_EQ(
        s.d.about(*s.d.as("sana"), u"desk.amend_withdrawal"_s, waiting,
               {{u"p_amount_minor"_s, 80000}, {u"p_destination_id"_s, s.d.desk().destination()}})
            .error()
            .args.value(u"what"_s)
            .toString(),
        u"destination_retired"_s);
    // What was approved before is asked about once more before the first byte.
    const auto claimed = s.d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    EXPECT_FALSE(
        demand(s.d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(s.d.state(approved), u"awaiting_approval"_s);
}

TEST(Retired, GetsNoPayoutThatHasLeftTheAccountAlready)
{
    Retirement s;
    const qint64 payment = s.d.desk().approved(70000);
    for (const qint64 id : s.d.claim())
        s.d.done(id);
    EXPECT_EQ(s.d.state(payment), u"executing"_s);
    demand(s.retire("chen"));
    const auto claimed = s.d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    EXPECT_FALSE(
        demand(s.d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(s.d.state(payment), u"compensating"_s);
    EXPECT_EQ(s.d.carryOut(), 1);
    EXPECT_EQ(s.d.state(payment), u"failed"_s) << "the money is on the account again";
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(Retired, IsTheSameAccountByWhateverMethodAndName)
{
    Retirement s;
    const qint64 twin = s.d.books().number(
        u"insert into book.destination (client_id, method, detail, masked, holder, state, "
        u"verified_at, verified_by, added_by, added_at) select client_id, 'wire', detail, masked, "
        u"holder, 'verified', verified_at, verified_by, added_by, added_at from book.destination "
        u"where id = $1 returning id"_s,
        {s.d.desk().destination()});
    auto sana = s.d.as("sana");
    const qint64 waiting = demand(s.d.desk().submitTo(*sana, s.d.desk().account(), twin, 90000)).id;
    demand(s.retire("chen"));
    EXPECT_EQ(s.d.level(waiting, u"destination_verified"_s), u"stop"_s);
    EXPECT_EQ(what(s.d.desk().submitTo(*sana, s.d.desk().account(), twin, 80000)),
        u"destination_retired"_s);
}

TEST(Retired, IsNotRegisteredAgainForItsClientAndToldOfAnother)
{
    Retirement s;
    const qint64 stranger = s.d.addClient(u"Somebody Else"_s);
    const QString detail = s.detail();
    demand(s.retire("chen"));
    EXPECT_EQ(what(s.registers(s.d.desk().client(), u"sepa"_s, detail)), u"destination_retired"_s);
    EXPECT_EQ(what(s.registers(s.d.desk().client(), u"wire"_s, detail)), u"destination_retired"_s);
    EXPECT_EQ(s.alarms(), 0);
    demand(s.registers(stranger, u"sepa"_s, detail));
    EXPECT_EQ(s.alarms(), 1);
}

TEST(Retired, IsToldOfOtherClientsWhoHaveItAlready)
{
    Retirement s;
    const qint64 stranger = s.d.addClient(u"Somebody Else"_s);
    demand(s.registers(stranger, u"sepa"_s, s.detail()));
    EXPECT_EQ(s.alarms(), 0);
    demand(s.retire("chen"));
    EXPECT_EQ(s.d.books().number(u"select entity_id from book.notification where kind = "
                                 u"'retired_destination'"_s),
        stranger);
}

TEST(Retired, ComesBackByTwoPeopleAndIsNewAgain)
{
    Retirement s;
    const qint64 id = s.d.desk().destination();
    demand(s.retire("chen"));
    EXPECT_EQ(
        s.change("chen", u"desk.verify_destination"_s, id, {{u"p_text"_s, u"seen"_s}}).error().code,
        ErrorCode::WrongState)
        << "verifying is no way round";
    EXPECT_EQ(
        s.change("sana", u"desk.allow_destination"_s, id, {{u"p_text"_s, u"found"_s}}).error().code,
        ErrorCode::NotPermitted);
    demand(s.change("chen", u"desk.allow_destination"_s, id, {{u"p_text"_s, u"found"_s}}));
    EXPECT_EQ(
        s.change("chen", u"desk.verify_destination"_s, id, {{u"p_text"_s, u"seen"_s}}).error().code,
        ErrorCode::FourEyes);
    demand(s.change("olga", u"desk.verify_destination"_s, id, {{u"p_text"_s, u"seen"_s}}));
    const qint64 payment = demand(s.enter(90000)).id;
    EXPECT_EQ(s.d.level(payment, u"destination_verified"_s), u"clear"_s);
    EXPECT_EQ(s.d.level(payment, u"destination_age"_s), u"stop"_s) << "it cools off again";
    s.d.run("update book.destination set restored_at = restored_at - interval '30 days'");
    EXPECT_EQ(s.d.level(payment, u"destination_age"_s), u"clear"_s);
}

TEST(Retired, IsOwedNothingByTheClosedLoopAndGetsNoRefund)
{
    Retirement s;
    s.d.run("update policy.payment_method set provider = 'hyperswitch' where code = 'card';"
            "update policy.entity_rule set closed_loop = 'fifo'");
    s.d.books().fund(u"hyperswitch"_s, u"EUR"_s, 10'000'000);
    auto sana = s.d.as("sana");
    const qint64 deposit = demand(s.d.announce(*sana, 50000, u"card"_s)).id;
    demand(s.d.receipt(u"P-1"_s, 50000, s.d.reference(deposit),
        {{u"p_provider"_s, u"hyperswitch"_s}, {u"p_method"_s, u"card"_s},
            {u"p_instrument"_s, u"card-1"_s}}));
    s.d.approveAll(deposit);
    s.d.carryOut();
    const auto card = [&](const QString& detail, const QString& instrument) {
        return s.d.books().number(
            u"insert into book.destination (client_id, method, detail, masked, holder, state, "
            u"verified_at, verified_by, added_by, added_at, instrument) select client_id, 'card', "
            u"$2, $2, holder, 'verified', verified_at, verified_by, added_by, added_at, (select "
            u"r.instrument from book.receipt r where $3 and r.method = 'card' limit 1) from "
            u"book.destination where id = $1 returning id"_s,
            {s.d.desk().destination(), detail, !instrument.isEmpty()});
    };
    const qint64 lost = card(u"424242******4242"_s, u"card-1"_s);
    const qint64 bank =
        demand(s.enter(30000)).id; // to the account at the bank, where the card is owed it
    EXPECT_EQ(s.d.level(bank, u"closed_loop"_s), u"stop"_s);
    demand(s.change(
        "chen", u"desk.retire_destination"_s, lost, {{u"p_reason_code"_s, u"card_lost"_s}}));
    EXPECT_EQ(s.d.level(bank, u"closed_loop"_s), u"clear"_s);
    for (const auto& check : s.d.sheet(*s.d.as("mara"), bank)[u"checks"].toArray()) {
        if (check[u"code"].toString() == u"closed_loop") {
            EXPECT_EQ(check[u"args"][u"retired"][u"minor"].toString(), u"50000"_s);
        }
    }
    // Another card of the same client does not draw a refund to the lost one.
    const qint64 fresh = card(u"555555******5555"_s, {});
    const qint64 payment =
        demand(s.d.desk().submitTo(*sana, s.d.desk().account(), fresh, 20000)).id;
    s.d.approveAll(payment);
    for (const qint64 id : s.d.claim())
        s.d.done(id);
    EXPECT_EQ(s.d.books().number(u"select count(*) from book.instruction where payment_id = $1 and "
                                 u"kind = 'payout' and refund_of is null"_s,
                  {payment}),
        1);
    EXPECT_EQ(
        s.d.books().number(u"select count(*) from book.instruction where refund_of is not null"_s),
        0);
}
