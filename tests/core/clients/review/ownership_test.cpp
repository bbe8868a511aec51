// Twenty ownership graphs with the shares that paper arithmetic gives.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QMap>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

struct Share {
    const char* owner; ///< capital first letter: a company; small: a person
    const char* owned; ///< "*" is the client
    qint64 numerator;
    qint64 denominator;
};

struct Graph {
    const char* name;
    std::vector<Share> shares;
    const char* expected;   ///< "x 3/5 over, y 1/4": owners, largest first, then by entry
    const char* state = ""; ///< words of ownership_state that must be true
};

const Graph graphs[] = {
    {"OneOwner", {{"x", "*", 1, 1}}, "x 1/1 over", "known"},
    {"Halves", {{"x", "*", 1, 2}, {"y", "*", 1, 2}}, "x 1/2 over, y 1/2 over", "known"},
    {"ExactlyAQuarterIsNotOver", {{"x", "*", 1, 4}, {"y", "*", 3, 4}}, "y 3/4 over, x 1/4",
        "known"},
    {"AHairOverAQuarter", {{"x", "*", 250000000001, 1000000000000}},
        "x 250000000001/1000000000000 over"},
    {"Thirds", {{"x", "*", 1, 3}, {"y", "*", 1, 3}, {"z", "*", 1, 3}},
        "x 1/3 over, y 1/3 over, z 1/3 over", "known"},
    {"ThroughOneCompany", {{"A", "*", 6, 10}, {"x", "A", 1, 2}}, "A 3/5 over, x 3/10 over"},
    {"ThroughOneCompanyUnder", {{"A", "*", 1, 2}, {"x", "A", 1, 2}}, "A 1/2 over, x 1/4"},
    {"DirectAndIndirectTogether", {{"x", "*", 1, 5}, {"A", "*", 2, 5}, {"x", "A", 1, 5}},
        "A 2/5 over, x 7/25 over"},
    {"TwoWaysThroughCompanies",
        {{"A", "*", 1, 2}, {"B", "*", 1, 2}, {"x", "A", 1, 3}, {"x", "B", 1, 4}},
        "A 1/2 over, B 1/2 over, x 7/24 over", "known"},
    {"SixLevels",
        {{"A", "*", 9, 10}, {"B", "A", 9, 10}, {"C", "B", 9, 10}, {"D", "C", 9, 10},
            {"E", "D", 9, 10}, {"x", "E", 9, 10}},
        "A 9/10 over, B 81/100 over, C 729/1000 over, D 6561/10000 over, E 59049/100000 over, x "
        "531441/1000000 over",
        "known"},
    {"SevenLevelsAreCut",
        {{"A", "*", 1, 1}, {"B", "A", 1, 1}, {"C", "B", 1, 1}, {"D", "C", 1, 1}, {"E", "D", 1, 1},
            {"F", "E", 1, 1}, {"x", "F", 1, 1}},
        "A 1/1 over, B 1/1 over, C 1/1 over, D 1/1 over, E 1/1 over, F 1/1 over", "known deep"},
    {"CompaniesThatOwnEachOther",
        {{"A", "*", 1, 2}, {"B", "A", 1, 2}, {"A", "B", 1, 2}, {"x", "B", 1, 2}},
        "A 1/2 over, B 1/4, x 1/8", "cycle"},
    {"TheClientOwnsItsOwner", {{"A", "*", 3, 5}, {"*", "A", 1, 10}, {"x", "A", 9, 10}},
        "A 3/5 over, x 27/50 over", "cycle"},
    {"ACycleOfThree",
        {{"A", "*", 1, 1}, {"B", "A", 1, 2}, {"C", "B", 1, 2}, {"A", "C", 1, 2}, {"x", "C", 1, 2}},
        "A 1/1 over, B 1/2 over, C 1/4, x 1/8", "known cycle"},
    {"ADiamond",
        {{"A", "*", 1, 2}, {"B", "*", 1, 2}, {"C", "A", 1, 2}, {"C", "B", 1, 2}, {"x", "C", 3, 5}},
        "A 1/2 over, B 1/2 over, C 1/2 over, x 3/10 over", "known"},
    {"PrimesThatNeverRound",
        {{"A", "*", 7, 11}, {"x", "A", 13, 17}, {"B", "*", 3, 11}, {"x", "B", 5, 19}},
        "A 7/11 over, x 1984/3553 over, B 3/11 over", "known"},
    {"MoreThanTheWhole", {{"x", "*", 2, 3}, {"y", "*", 1, 2}}, "x 2/3 over, y 1/2 over",
        "known too_much"},
    {"LessThanThreeQuartersKnown", {{"x", "*", 1, 2}, {"y", "*", 1, 5}}, "x 1/2 over, y 1/5"},
    {"ManySmallOnes",
        {{"p", "*", 1, 10}, {"q", "*", 1, 10}, {"r", "*", 1, 10}, {"A", "*", 7, 10},
            {"p", "A", 1, 4}},
        "A 7/10 over, p 11/40 over, q 1/10, r 1/10", "known"},
    {"TinySharesAddUpExactly",
        {{"A", "*", 1, 3}, {"B", "*", 1, 7}, {"C", "*", 1, 11}, {"x", "A", 1, 3}, {"x", "B", 1, 7},
            {"x", "C", 1, 11}},
        "A 1/3 over, B 1/7, x 7459/53361, C 1/11"},
};

class Ownership : public ::testing::TestWithParam<Graph>
{
};

} // namespace

TEST_P(Ownership, IsExact)
{
    ReviewDesk desk;
    const auto company = desk.company();
    QMap<QString, qint64> parties;
    const auto party = [&](const char* name) -> QVariant {
        const QString who = QString::fromLatin1(name);
        if (who == u"*"_s)
            return QVariant(QMetaType::fromType<qlonglong>());
        if (!parties.contains(who))
            parties[who] =
                demand(desk.command(u"sana"_s, u"desk.add_party"_s,
                           {{u"p_client_id"_s, company.client},
                               {u"p_kind"_s, who.at(0).isUpper() ? u"entity"_s : u"person"_s},
                               {u"p_name"_s, who}}))
                    .id;
        return parties[who];
    };
    for (const Share& share : GetParam().shares) {
        QVariant owner = party(share.owner);
        if (owner.isNull())
            owner =
                desk.number(u"select id from book.party where client_id = $1"_s, {company.client});
        demand(desk.command(u"sana"_s, u"desk.set_ownership"_s,
            {{u"p_client_id"_s, company.client}, {u"p_owner_id"_s, owner},
                {u"p_owned_id"_s, party(share.owned)}, {u"p_numerator"_s, share.numerator},
                {u"p_denominator"_s, share.denominator}}));
    }
    EXPECT_EQ(
        desk.text(
            u"select string_agg(name || ' ' || numerator || '/' || denominator || case when over "
            u"then ' over' else '' end, ', ' order by numerator / denominator desc, party_id) "
            "from book.beneficial_owners($1)"_s,
            {company.client}),
        QString::fromLatin1(GetParam().expected));
    const QStringList words = QString::fromLatin1(GetParam().state).split(u' ', Qt::SkipEmptyParts);
    const QJsonObject state =
        demand(desk.read(u"chen"_s, u"desk.client_owners"_s, {{u"p_client_id"_s, company.client}}))
            .value(u"state"_s)
            .toObject();
    for (const QString& word : {u"known"_s, u"too_much"_s, u"cycle"_s, u"deep"_s})
        EXPECT_EQ(state.value(word).toBool(), words.contains(word)) << qPrintable(word);
}

INSTANTIATE_TEST_SUITE_P(Each, Ownership, ::testing::ValuesIn(graphs),
    [](const auto& info) { return std::string(info.param.name); });

TEST(OwnershipOf, ACompanyWhoseOwnersAreNotKnownStopsItsApplication)
{
    ReviewDesk desk;
    const auto company = desk.company();
    desk.submit(company);
    EXPECT_EQ(desk.level(company, u"owners"_s), u"stop"_s);
    const qint64 person =
        demand(desk.command(u"sana"_s, u"desk.add_party"_s,
                   {{u"p_client_id"_s, company.client}, {u"p_kind"_s, u"person"_s},
                       {u"p_name"_s, u"Frieda Voss"_s}}))
            .id;
    const auto own = [&](qint64 share) {
        return desk.command(u"sana"_s, u"desk.set_ownership"_s,
            {{u"p_client_id"_s, company.client}, {u"p_owner_id"_s, person},
                {u"p_owned_id"_s, QVariant(QMetaType::fromType<qlonglong>())},
                {u"p_numerator"_s, share}, {u"p_denominator"_s, 100}});
    };
    demand(own(74));
    EXPECT_EQ(desk.level(company, u"owners"_s), u"stop"_s);
    demand(own(75));
    EXPECT_EQ(desk.level(company, u"owners"_s), u"look"_s); // nobody showed a document for it
    EXPECT_EQ(desk.number(u"select count(*) from book.ownership"_s), 2);
    const auto wrong = own(101);
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().code, ErrorCode::BadInput);
}

TEST(OwnershipOf, ACompanyIsExactHoweverManyChainsLeadToAnOwner)
{
    ReviewDesk desk;
    const auto company = desk.company();
    demand(desk.command(u"sana"_s, u"desk.add_party"_s,
        {{u"p_client_id"_s, company.client}, {u"p_kind"_s, u"person"_s}, {u"p_name"_s, u"Own"_s}}));
    demand(desk.command(u"sana"_s, u"desk.set_ownership"_s,
        {{u"p_client_id"_s, company.client},
            {u"p_owner_id"_s, desk.number(u"select max(id) from book.party"_s)},
            {u"p_owned_id"_s, QVariant(QMetaType::fromType<qlonglong>())}, {u"p_numerator"_s, 1},
            {u"p_denominator"_s, 13}}));
    // Five levels of twelve companies, each owned in twelfths by all of the next: 248,832 chains to
    // one person.
    desk.number(
        u"with self as (select id from book.party where client_id = $1), p as (insert into "
        u"book.party (kind, name) select case level when 6 then 'person' else 'entity' end, 'P' || "
        "level || '-' || n from generate_series(1, 6) level cross join generate_series(1, 12) n "
        "where level < 6 or n = 1 returning id, name), q as (select id, split_part(substr(name, "
        "2), "
        "'-', 1)::int as level from p), o as (insert into book.ownership (client_id, owner_id, "
        "owned_id, numerator, denominator) select $1, a.id, b.id, 1, case a.level when 6 then 1 "
        "else "
        "12 end from q a join q b on a.level = b.level + 1 union all select $1, q.id, self.id, 1, "
        "13 "
        "from q, self where q.level = 1 returning 1) select count(*) from o"_s,
        {company.client});
    EXPECT_EQ(desk.text(u"select numerator || '/' || denominator || ' ' || levels from "
                        u"book.beneficial_owners($1) "
                        u"where name = 'P6-1'"_s,
                  {company.client}),
        u"12/13 6"_s);
    const QJsonObject state =
        demand(desk.read(u"chen"_s, u"desk.client_owners"_s, {{u"p_client_id"_s, company.client}}))
            .value(u"state"_s)
            .toObject();
    EXPECT_TRUE(state.value(u"known"_s).toBool());
    EXPECT_FALSE(state.value(u"many"_s).toBool());
    // In a circle each chain is told apart; those that are not followed are said, and nothing is
    // barred.
    desk.number(u"insert into book.ownership (client_id, owner_id, owned_id, numerator, "
                u"denominator) select "
                u"$1, a.id, b.id, 1, 100 from book.party a, book.party b where a.name = 'P1-1' and "
                u"b.name = "
                "'P5-1' returning 1"_s,
        {company.client});
    EXPECT_TRUE(
        demand(desk.read(u"chen"_s, u"desk.client_owners"_s, {{u"p_client_id"_s, company.client}}))
            .value(u"state"_s)
            .toObject()
            .value(u"many"_s)
            .toBool());
    desk.submit(company);
    EXPECT_NE(desk.level(company, u"owners"_s), u"clear"_s);
}
