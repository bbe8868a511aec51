// Ratings of then held against what happened since.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// Clients rated thirteen months ago, half of them with more points, and what became of them.
class RatedThen
{
public:
    ReviewDesk desk;
    std::vector<qint64> clients;

    RatedThen()
    {
        desk.number(u"update policy.setting set value = '5' where key = 'risk.backcheck_least' "
                    "returning 1"_s);
        for (int i = 0; i < 12; ++i) {
            clients.push_back(desk.person({{u"email"_s, u"p%1@example.org"_s.arg(i)},
                                              {u"phone"_s, QJsonValue::Null},
                                              {u"birth_date"_s, u"19%1-01-01"_s.arg(70 + i)}})
                                  .client);
            desk.number(u"insert into book.risk_run (client_id, ruleset_id, trigger, inputs, "
                        "inputs_digest, total, band, at) select r.client_id, r.ruleset_id, "
                        "'nightly', r.inputs || jsonb_build_object('coins', $2::boolean), "
                        "r.inputs_digest, r.total, r.band, clock_timestamp() - interval '13 "
                        "months' from book.risk_run r where r.client_id = $1 order by r.id limit 1 "
                        "returning 1"_s,
                {clients.back(), i < 6});
        }
    }
    void disputed(int client, int daysAgo, const QString& state = u"lost"_s)
    {
        desk.number(
            u"with p as (insert into book.payment (kind, reference, client_id, method, "
            "amount_minor, currency, state, content_hash, reference_minor, band_minor, "
            "requested_by, requested_at) select 'deposit', 'D-' || n, $1, 'card', 100, 'EUR', "
            "'settled', repeat('0', 64), 100, 100, 'bank', clock_timestamp() - interval '500 "
            "days' from (select nextval('book.payment_id_seq') as n) s returning id) insert into "
            "book.chargeback (payment_id, provider_ref, amount_minor, currency, evidence_due, "
            "opened_at, state, ended_at, ended_by) select p.id, 'ref', 100, 'EUR', "
            "clock_timestamp(), clock_timestamp() - make_interval(days => $2), $3, "
            "clock_timestamp(), 'mara' from p returning id"_s,
            {clients[static_cast<size_t>(client)], daysAgo, state});
    }
    void confirmed(int client)
    {
        const qint64 run =
            desk.screen(clients[static_cast<size_t>(client)], {ReviewDesk::hit(u"adverse"_s)});
        demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
            {{u"p_id"_s,
                 desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
                {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
                {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"seen"_s}}));
    }
    QJsonObject check(const QString& login = u"chen"_s)
    {
        return demand(desk.read(login, u"desk.backcheck_risk_rules"_s,
            {{u"p_id"_s,
                desk.number(u"select id from policy.risk_ruleset where state = 'active'"_s)}}));
    }
    static QJsonObject figure(const QJsonObject& checked, const QString& kind)
    {
        for (const QJsonValue row : checked.value(u"figures"_s).toArray()) {
            if (row[u"kind"_s] == kind)
                return row.toObject();
        }
        return {};
    }
};

} // namespace

TEST(RiskBackcheck, SaysHowWellScoresOfThenTellApartWithWhomSomethingWentWrong)
{
    RatedThen then;
    // Five of those with more points and one of the others.
    for (const int client : {0, 1, 2, 6})
        then.disputed(client, 30);
    then.confirmed(3);
    then.confirmed(4);
    // Before the rating, or won: nothing that it could have foreseen.
    then.disputed(7, 450);
    then.disputed(8, 30, u"won"_s);
    // Nor does what was known when somebody was rated for the first time.
    then.clients.push_back(then.desk
                               .person({{u"email"_s, u"late@example.org"_s},
                                   {u"phone"_s, QJsonValue::Null},
                                   {u"birth_date"_s, u"1990-01-01"_s}})
                               .client);
    then.disputed(12, 30);
    const QJsonObject checked = then.check();
    EXPECT_EQ(checked.value(u"clients"_s).toInt(), 13);
    const QJsonObject any = RatedThen::figure(checked, u"any"_s);
    EXPECT_EQ(any.value(u"with"_s).toInt(), 6);
    EXPECT_EQ(any.value(u"without"_s).toInt(), 7);
    // Of 42 pairs 30 are in order and 11 are level: (30 + 5.5) / 42.
    EXPECT_EQ(any.value(u"auc_milli"_s).toInt(), 845);
    EXPECT_LT(any.value(u"low_milli"_s).toInt(), 700);
    EXPECT_GT(any.value(u"high_milli"_s).toInt(), 950);
    const QJsonObject hits = RatedThen::figure(checked, u"hit"_s);
    EXPECT_EQ(hits.value(u"with"_s).toInt(), 2);
    EXPECT_FALSE(hits.contains(u"auc_milli"_s)) << "too few";
    const QJsonArray tenths = checked.value(u"tenths"_s).toArray();
    ASSERT_EQ(tenths.size(), 2) << "the same score stands in the same tenth";
    EXPECT_EQ(tenths.at(0)[u"clients"_s].toInt(), 7);
    EXPECT_EQ(tenths.at(0)[u"with"_s].toInt(), 1);
    EXPECT_EQ(tenths.at(1)[u"with"_s].toInt(), 5);
    EXPECT_EQ(tenths.at(1)[u"from"_s].toInt() - tenths.at(0)[u"to"_s].toInt(), 8)
        << "the points of coins";
    EXPECT_EQ(refusal(then.desk.as(u"sana"_s), "select desk.backcheck_risk_rules(1)"), u"42501"_s);
}

TEST(RiskBackcheck, TellsOfCasesOnlyWhoMayKnowOfThem)
{
    RatedThen then;
    then.desk.number(
        u"insert into book.case_file (client_id, subject_id, kind, state, title, due_at, outcome, "
        "proposal_text, proposed_by, proposed_at, proposed_digest, decided_by, decided_at, "
        "evidence) select $1, $1, (select code from policy.case_kind order by code limit 1), "
        "'approved', 'x', clock_timestamp(), 'exit', 'x', 'olga', clock_timestamp(), repeat('0', "
        "64), 'vera', clock_timestamp(), '{}' returning id"_s,
        {then.clients[0]});
    const QJsonObject known = then.check();
    EXPECT_EQ(RatedThen::figure(known, u"case"_s).value(u"with"_s).toInt(), 1);
    EXPECT_EQ(RatedThen::figure(known, u"any"_s).value(u"with"_s).toInt(), 1);
    then.desk.number(u"with gone as (delete from policy.role_permission where permission = "
                     "'case.read' returning 1) select count(*) from gone"_s);
    const QJsonObject hidden = then.check();
    EXPECT_EQ(RatedThen::figure(hidden, u"case"_s), QJsonObject());
    EXPECT_EQ(RatedThen::figure(hidden, u"any"_s).value(u"with"_s).toInt(), 0);
}
