#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using office::Call;
using office::Connection;
using office::Outcome;
using office::Table;

namespace {

class Notifications : public ::testing::Test
{
protected:
    static Table of(Connection& who) { return demand(who.call({u"desk.notifications"_s, {}})); }

    static QStringList kinds(Connection& who, bool openOnly = false)
    {
        QStringList found;
        const Table table = of(who);
        for (int i = 0; i < table.rowCount(); ++i) {
            if (!openOnly || table.row(i).flag(u"open"_s))
                found.append(table.row(i).text(u"kind"_s));
        }
        return found;
    }

    static Call rule(const QString& deskId, const QString& kind, bool shown, bool sound = false)
    {
        return {u"desk.set_notification_rule"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_desk"_s, deskId}, {u"p_kind"_s, kind},
                {u"p_shown"_s, shown}, {u"p_toast"_s, true}, {u"p_desktop"_s, false},
                {u"p_sound"_s, sound}}};
    }

    static QJsonObject ruleOf(Connection& who, const QString& kind)
    {
        const QJsonObject rules = demand(who.callJson({u"desk.notification_rules"_s, {}}));
        for (const QJsonValue& one : rules[u"kinds"].toArray()) {
            if (one[u"code"].toString() == kind)
                return one.toObject();
        }
        return {};
    }

    void remind() { number(*jobs, u"select link.remind()"_s); }

    WithdrawalDesk desk;
    std::unique_ptr<Connection> sana = desk.office().as("sana");
    std::unique_ptr<Connection> joao = desk.office().as("joao");
    std::unique_ptr<Connection> mara = desk.office().as("mara");
    std::unique_ptr<Connection> jobs = desk.office().asService("purser_jobs");
};

TEST_F(Notifications, AReturnedPaymentTellsItsMaker)
{
    const qint64 id = demand(desk.submit(*sana, 50000)).id;
    demand(desk.decide(*joao, u"desk.return_payment"_s, id, u"source_of_funds"_s, {}));
    const Table told = of(*sana);
    ASSERT_EQ(told.rowCount(), 1);
    EXPECT_EQ(told.row(0).text(u"kind"_s), u"payment_returned"_s);
    EXPECT_EQ(told.row(0).integer(u"entity_id"_s), id);
    EXPECT_EQ(told.row(0).text(u"deed"_s), u"payment.open"_s);
    EXPECT_EQ(told.row(0).json(u"args"_s)[u"by"].toString(), u"João Ferreira"_s);
    EXPECT_EQ(told.row(0).json(u"args"_s)[u"reason"].toString(), u"source_of_funds"_s);
    EXPECT_TRUE(told.row(0).flag(u"open"_s));
    EXPECT_FALSE(told.row(0).flag(u"seen"_s));
    EXPECT_TRUE(kinds(*joao).isEmpty());
    EXPECT_TRUE(kinds(*mara).isEmpty());
    demand(sana->command({u"desk.answer_payment"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id},
            {u"p_version"_s, desk.number(id, u"version"_s)}, {u"p_text"_s, u"salary"_s}}}));
    EXPECT_TRUE(kinds(*sana, true).isEmpty()) << "dealt with";
    EXPECT_EQ(kinds(*sana).size(), 1);
}

TEST_F(Notifications, AreReadUpToWhereOneHasRead)
{
    const qint64 id = demand(desk.submit(*sana, 50000)).id;
    demand(desk.decide(*joao, u"desk.return_payment"_s, id, u"source_of_funds"_s, {}));
    const qint64 newest = of(*sana).row(0).integer(u"id"_s);
    EXPECT_EQ(number(*sana, u"select desk.see_notifications($1)"_s, {newest + 1000}), newest)
        << "nobody has read what is not written yet";
    EXPECT_TRUE(of(*sana).row(0).flag(u"seen"_s));
    EXPECT_EQ(number(*sana, u"select desk.see_notifications(0)"_s), newest) << "never back";
}

TEST_F(Notifications, AProposedChangeTellsThoseWhoMayDecideIt)
{
    auto adam = desk.office().as("adam");
    auto alma = desk.office().as("alma");
    const Outcome proposed = demand(adam->command(
        proposal(u"staff.grant"_s, {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}})));
    EXPECT_EQ(kinds(*alma), QStringList{u"change_waiting"_s});
    EXPECT_TRUE(kinds(*adam).isEmpty()) << "it waits for another than the proposer";
    EXPECT_TRUE(kinds(*sana).isEmpty());
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_TRUE(kinds(*alma, true).isEmpty());
}

TEST_F(Notifications, AnUnknownOutcomeTellsThoseWhoMayResolveIt)
{
    auto ines = desk.office().as("ines");
    auto connector = desk.office().asService("purser_connector");
    desk.approved(50000);
    const qint64 lease = desk.lease(*connector);
    const Table claimed = demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease}));
    ASSERT_EQ(claimed.rowCount(), 1);
    const qint64 instruction = claimed.row(0).integer(u"id"_s);
    demand(desk.link(*connector, u"mark_sending($1, $2, 1700000000)"_s, {lease, instruction}));
    demand(desk.owner().execute(
        u"insert into book.payment_event (payment_id, kind, revision) select payment_id, 'unknown', 1 from book.instruction where id = $1"_s,
        {instruction}));
    EXPECT_EQ(kinds(*ines), QStringList{u"outcome_unknown"_s});
    EXPECT_TRUE(kinds(*mara).isEmpty());
}

TEST_F(Notifications, HistoryThatIsBroughtInIsNoNews)
{
    const qint64 id = demand(desk.submit(*sana, 50000)).id;
    demand(desk.owner().execute(
        u"insert into book.payment_event (payment_id, kind, revision, at, actor) values ($1, 'returned', 1, clock_timestamp() - interval '1 day', 'joao')"_s,
        {id}));
    EXPECT_TRUE(kinds(*sana).isEmpty());
}

TEST_F(Notifications, WhatIsLateIsToldToItsHolderAndOnceAnHourToTheOthers)
{
    const qint64 held = demand(desk.submit(*sana, 50000)).id;
    demand(desk.submit(*sana, 50001));
    demand(desk.submit(*sana, 50002));
    demand(mara->command(
        {u"desk.take_payment"_s, {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, held}}}));
    remind();
    EXPECT_TRUE(kinds(*joao).isEmpty()) << "nothing is due";
    demand(desk.owner().script(
        "update book.payment set due_at = clock_timestamp() - interval '1 minute'"));
    remind();
    remind();
    EXPECT_EQ(kinds(*joao), QStringList{u"item_overdue"_s});
    EXPECT_EQ(of(*joao).row(0).json(u"args"_s)[u"count"].toInt(), 2);
    EXPECT_EQ(kinds(*mara), (QStringList{u"item_overdue"_s, u"item_overdue"_s}));
    demand(desk.approve(*mara, held));
    EXPECT_EQ(kinds(*mara, true).size(), 1) << "hers is dealt with";
}

TEST_F(Notifications, AnAuditLogThatIsNotSealedIsToldToItsReaders)
{
    auto chen = desk.office().as("chen");
    // What is older than this test is sealed.
    demand(desk.office().asService("purser_sealer")->execute(u"select link.seal()"_s));
    demand(desk.submit(*sana, 50000));
    remind();
    EXPECT_TRUE(kinds(*chen).isEmpty());
    demand(desk.owner().script(
        "update policy.setting set value = '-1' where key = 'notice.seal_minutes'"));
    remind();
    remind();
    EXPECT_EQ(kinds(*chen), QStringList{u"seal_late"_s});
    EXPECT_TRUE(kinds(*mara).isEmpty());
    demand(desk.owner().script(
        "update policy.setting set value = '1440' where key = 'notice.seal_minutes'"));
    remind();
    EXPECT_TRUE(kinds(*chen, true).isEmpty());
}

TEST_F(Notifications, FollowTheRulesOfTheirReader)
{
    const qint64 id = demand(desk.submit(*sana, 50000)).id;
    demand(desk.decide(*joao, u"desk.return_payment"_s, id, u"source_of_funds"_s, {}));
    EXPECT_TRUE(ruleOf(*sana, u"payment_returned"_s)[u"toast"].toBool());
    EXPECT_TRUE(ruleOf(*sana, u"payment_returned"_s)[u"own"].isNull());
    demand(sana->command(rule(u"payments"_s, u"*"_s, false)));
    EXPECT_TRUE(kinds(*sana).isEmpty());
    EXPECT_EQ(ruleOf(*sana, u"payment_returned"_s)[u"own"].toString(), u"desk"_s);
    demand(sana->command(rule(u"payments"_s, u"payment_returned"_s, true, true)));
    EXPECT_EQ(kinds(*sana).size(), 1) << "the rule of the kind goes before that of its desk";
    EXPECT_TRUE(ruleOf(*sana, u"payment_returned"_s)[u"sound"].toBool());
    EXPECT_EQ(refusal(*sana, rule(u"payments"_s, u"no_such_kind"_s, true)), u"PU008"_s);
    EXPECT_EQ(refusal(*sana, rule(u"nowhere"_s, u"*"_s, true)), u"PU008"_s);
    EXPECT_TRUE(ruleOf(*joao, u"payment_returned"_s)[u"own"].isNull()) << "hers alone";
}

TEST_F(Notifications, OnlyKindsOneMayBeToldOfHaveRules)
{
    EXPECT_TRUE(ruleOf(*sana, u"seal_late"_s).isEmpty());
    EXPECT_FALSE(ruleOf(*desk.office().as("chen"), u"seal_late"_s).isEmpty());
}

TEST_F(Notifications, HaveQuietHours)
{
    const auto quiet = [](const QVariant& from, const QVariant& to) {
        return Call{u"desk.set_quiet_hours"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_from"_s, from}, {u"p_to"_s, to}}};
    };
    const auto now = [&]() -> QJsonValue {
        return demand(sana->callJson({u"desk.notification_rules"_s, {}})).value(u"quiet"_s);
    };
    EXPECT_TRUE(now().isNull());
    demand(sana->command(quiet(1320, 420)));
    EXPECT_EQ(now()[u"from"].toInt(), 1320);
    EXPECT_EQ(now()[u"to"].toInt(), 420);
    EXPECT_EQ(refusal(*sana, quiet(10, 10)), u"PU008"_s);
    EXPECT_EQ(refusal(*sana, quiet(0, 1440)), u"PU008"_s);
    const QVariant none(QMetaType::fromType<int>());
    EXPECT_EQ(refusal(*sana, quiet(10, none)), u"PU008"_s);
    demand(sana->command(quiet(none, none)));
    EXPECT_TRUE(now().isNull());
}

TEST_F(Notifications, OfOtherPeopleAreNobodysBusiness)
{
    const qint64 id = demand(desk.submit(*sana, 50000)).id;
    demand(desk.decide(*joao, u"desk.return_payment"_s, id, u"source_of_funds"_s, {}));
    EXPECT_TRUE(kinds(*mara).isEmpty());
    EXPECT_EQ(refusal(*mara, "select * from book.notification"), u"42501"_s);
}

} // namespace
