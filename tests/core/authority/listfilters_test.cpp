#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

QJsonObject rule(
    const QString& field, const QString& op, const QJsonArray& values, bool except = false)
{
    QJsonObject one{{u"field"_s, field}, {u"op"_s, op}, {u"except"_s, except}};
    if (op != u"empty"_s)
        one.insert(u"values"_s, values);
    return one;
}

/// Four clients: Ana Costa (PT, risk 10), Bo Berg (SE, 40), Cy O'Neil 100% (no country, 90),
/// Dee Ng (SE, 60).
class ListFilters : public ::testing::Test
{
protected:
    ListFilters()
    {
        demand(owner->script(R"(
insert into book.client (id, full_name, kind, country, risk_score, partner_id, kyc_state, created_at) values
  (1, 'Ana Costa', 'person', 'PT', 10, 1, 'approved', '2026-01-01 00:00Z'),
  (2, 'Bo Berg', 'person', 'SE', 40, 2, 'pending', '2026-02-01 00:00Z'),
  (3, 'Cy O''Neil 100%', 'person', null, 90, null, 'none', '2026-03-01 00:00Z'),
  (4, 'Dee Ng', 'entity', 'SE', 60, 1, 'approved', '2026-04-01 00:00Z');
insert into book.payment (id, kind, reference, client_id, method, amount_minor, currency, state, content_hash,
                          reference_minor, band_minor, risk_score, flag, requested_by, requested_at, due_at)
select n, 'deposit', 'D-' || n, 1 + n % 4, (array['sepa', 'card'])[1 + n % 2], n * 1000, (array['EUR', 'USD'])[1 + n % 2],
       case when n <= 6 then 'pending' else 'credited' end, repeat('0', 64), n * 1000, n * 1000, n * 5,
       case when n = 3 then 'late' end, 'sana', '2026-05-01 00:00Z'::timestamptz + n * interval '1 hour', '2026-06-01 00:00Z'
  from generate_series(1, 12) n;
)"));
    }

    static Call clients(const QJsonArray& rules)
    {
        return {
            u"desk.list_clients"_s, {{u"p_filter"_s, jsonText(QJsonObject{{u"rules"_s, rules}})}}};
    }

    static Call payments(const QJsonArray& rules, const QString& tab = u"all"_s)
    {
        return {u"desk.list_payments"_s,
            {{u"p_filter"_s, jsonText(QJsonObject{{u"rules"_s, rules}, {u"tab"_s, tab}})},
                {u"p_sort"_s, u"newest"_s}}};
    }

    QList<qint64> ids(Connection& who, const Call& call)
    {
        const Table table = demand(who.call(call));
        QList<qint64> found;
        for (int row = 0; row < table.rowCount(); ++row)
            found.append(table.row(row).integer(u"id"_s));
        std::sort(found.begin(), found.end());
        return found;
    }

    QList<qint64> found(const QJsonArray& rules) { return ids(*chen, clients(rules)); }
    QList<qint64> paid(const QJsonArray& rules) { return ids(*chen, payments(rules)); }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> chen = office.as("chen");
};

using Ids = QList<qint64>;

TEST_F(ListFilters, IsAndIsNot)
{
    EXPECT_EQ(found({rule(u"country"_s, u"is"_s, {u"SE"_s})}), (Ids{2, 4}));
    EXPECT_EQ(found({rule(u"country"_s, u"is"_s, {u"SE"_s, u"PT"_s})}), (Ids{1, 2, 4}));
    // What has no value is not that value.
    EXPECT_EQ(found({rule(u"country"_s, u"is"_s, {u"SE"_s}, true)}), (Ids{1, 3}));
    EXPECT_EQ(
        found({rule(u"country"_s, u"is"_s, {u"SE"_s}), rule(u"country"_s, u"is"_s, {u"PT"_s})}),
        Ids{});
    EXPECT_EQ(found({rule(u"name"_s, u"is"_s, {u"BO BERG"_s})}), Ids{2});
    EXPECT_EQ(found({rule(u"id"_s, u"is"_s, {3, u"4"_s})}), (Ids{3, 4}));
}

TEST_F(ListFilters, ContainsTakesWildcardsAsLetters)
{
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"O"_s})}), (Ids{1, 2, 3}));
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"o"_s, u"berg"_s})}), Ids{2});
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"o"_s}, true)}), Ids{4});
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"0%"_s})}), Ids{3});
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"%"_s})}), Ids{3});
    EXPECT_EQ(found({rule(u"name"_s, u"contains"_s, {u"_"_s})}), Ids{});
}

TEST_F(ListFilters, BetweenAndNotBetween)
{
    EXPECT_EQ(found({rule(u"risk_score"_s, u"between"_s, {40, 60})}), (Ids{2, 4}));
    EXPECT_EQ(found({rule(u"risk_score"_s, u"between"_s, {40, 60}, true)}), (Ids{1, 3}));
    EXPECT_EQ(found({rule(u"risk_score"_s, u"between"_s, {QJsonValue(), 40})}), (Ids{1, 2}));
    EXPECT_EQ(found({rule(u"risk_score"_s, u"between"_s, {u"60"_s, QJsonValue()})}), (Ids{3, 4}));
    EXPECT_EQ(found({rule(u"risk_score"_s, u"between"_s, {10, 60}),
                  rule(u"risk_score"_s, u"between"_s, {40, 90})}),
        (Ids{2, 4}));
    const qint64 march =
        QDateTime::fromString(u"2026-03-01T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch() * 1000;
    EXPECT_EQ(found({rule(u"created"_s, u"between"_s, {march, QJsonValue()})}), (Ids{3, 4}));
}

TEST_F(ListFilters, EmptyAndFilled)
{
    EXPECT_EQ(found({rule(u"country"_s, u"empty"_s, {})}), Ids{3});
    EXPECT_EQ(found({rule(u"country"_s, u"empty"_s, {}, true)}), (Ids{1, 2, 4}));
    EXPECT_EQ(found({rule(u"country"_s, u"empty"_s, {}), rule(u"country"_s, u"empty"_s, {}, true)}),
        Ids{});
    EXPECT_EQ(found({rule(u"partner_id"_s, u"empty"_s, {})}), Ids{3});
    EXPECT_EQ(paid({rule(u"flag"_s, u"empty"_s, {}, true)}), Ids{3});
}

TEST_F(ListFilters, OfPayments)
{
    EXPECT_EQ(paid({rule(u"reference"_s, u"is"_s, {u"d-5"_s, u"D-7"_s})}), (Ids{5, 7}));
    EXPECT_EQ(paid({rule(u"client"_s, u"contains"_s, {u"berg"_s})}), (Ids{1, 5, 9}));
    EXPECT_EQ(paid({rule(u"client_id"_s, u"is"_s, {2})}), (Ids{1, 5, 9}));
    EXPECT_EQ(paid({rule(u"method"_s, u"is"_s, {u"card"_s}, true),
                  rule(u"risk"_s, u"between"_s, {QJsonValue(), 20})}),
        (Ids{2, 4}));
    QJsonObject amount = rule(u"amount"_s, u"between"_s, {3000, 5000});
    amount.insert(u"currency"_s, u"USD"_s);
    EXPECT_EQ(paid({amount}), (Ids{3, 5}));
    amount.insert(u"except"_s, true);
    EXPECT_EQ(paid({amount}).size(), 10);
    QJsonObject other = rule(u"amount"_s, u"between"_s, {1, 2});
    other.insert(u"currency"_s, u"EUR"_s);
    EXPECT_EQ(refusal(*chen, payments({amount, other})), u"PU008"_s);
}

TEST_F(ListFilters, WorkTogetherWithTheOlderMembers)
{
    const Call both{u"desk.list_clients"_s,
        {{u"p_filter"_s,
            u"{\"country\": \"SE\", \"rules\": [{\"field\": \"risk\", \"op\": \"is\", \"values\": [\"high\"]}]}"_s}}};
    EXPECT_EQ(ids(*chen, both), Ids{4});
}

TEST_F(ListFilters, RefuseWhatTheListDoesNotKnow)
{
    for (const QJsonObject& bad : {rule(u"email"_s, u"is"_s, {u"x"_s}),
             rule(u"country"_s, u"like"_s, {u"x"_s}), rule(u"country"_s, u"contains"_s, {u"x"_s}),
             rule(u"name"_s, u"between"_s, {1, 2}), rule(u"country"_s, u"is"_s, {}),
             rule(u"id"_s, u"is"_s, {u"1 or 1=1"_s}), rule(u"risk_score"_s, u"between"_s, {u"1"_s}),
             rule(u"risk_score"_s, u"between"_s, {u"a"_s, u"b"_s}),
             rule(u"risk_score"_s, u"between"_s, {9, 1}),
             rule(u"country"_s, u"is"_s, {QJsonValue()}),
             rule(u"name"_s, u"is"_s, {QString(201, u'x')}),
             rule(u"name"_s, u"is"_s, {QJsonObject()})}) {
        EXPECT_EQ(refusal(*chen, clients({bad})), u"PU008"_s) << qPrintable(jsonText(bad));
    }
    EXPECT_EQ(refusal(*chen, clients({u"text"_s})), u"PU008"_s);
    QJsonArray many;
    for (int i = 0; i < 31; ++i)
        many.append(rule(u"country"_s, u"is"_s, {u"SE"_s}));
    EXPECT_EQ(refusal(*chen, clients(many)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen,
                  Call{u"desk.list_clients"_s, {{u"p_filter"_s, u"{\"rules\": {\"a\": 1}}"_s}}}),
        u"PU008"_s);
}

TEST_F(ListFilters, NeverBecomeStatements)
{
    const QStringList attempts{u"' or '1'='1"_s, u"'; drop table book.client; --"_s,
        u"x' union select 1 --"_s, u"$$; select 1; $$"_s, u"\\'; select 1"_s, u"SE') or true --"_s,
        u"%"_s, u"{}"_s};
    for (const QString& attempt : attempts) {
        for (const QString& field : {u"name"_s, u"country"_s, u"kyc_state"_s, u"status"_s}) {
            EXPECT_EQ(found({rule(field, u"is"_s, {attempt})}), Ids{})
                << qPrintable(field + attempt);
            EXPECT_EQ(found({rule(field, u"is"_s, {attempt}, true)}).size(), 4)
                << qPrintable(field + attempt);
        }
        EXPECT_EQ(refusal(*chen, clients({rule(attempt, u"is"_s, {u"x"_s})})), u"PU008"_s);
        EXPECT_EQ(refusal(*chen, clients({rule(u"name"_s, attempt, {u"x"_s})})), u"PU008"_s);
        for (const QString& field :
            {u"reference"_s, u"client"_s, u"method"_s, u"currency"_s, u"state"_s, u"held_by"_s})
            EXPECT_EQ(paid({rule(field, u"is"_s, {attempt})}), Ids{})
                << qPrintable(field + attempt);
        EXPECT_EQ(refusal(*chen,
                      Call{u"desk.list_groups"_s,
                          {{u"p_list"_s, u"clients.list"_s}, {u"p_filter"_s, u"{}"_s},
                              {u"p_by"_s, attempt}}}),
            u"PU008"_s);
        EXPECT_EQ(refusal(*chen,
                      Call{u"desk.list_positions"_s,
                          {{u"p_list"_s, u"clients.list"_s}, {u"p_filter"_s, u"{}"_s},
                              {u"p_sort"_s, attempt}, {u"p_step"_s, 500}}}),
            u"PU008"_s);
    }
    EXPECT_EQ(number(*owner, u"select count(*) from book.client"_s), 4);
}

TEST_F(ListFilters, DoNotWidenTheScopeOfAPerson)
{
    auto peter = office.as("peter"); // sees partner 1 only
    EXPECT_EQ(ids(*peter, clients({})), (Ids{1, 4}));
    EXPECT_EQ(ids(*peter, clients({rule(u"id"_s, u"is"_s, {2, 3, 4})})), Ids{4});
    EXPECT_EQ(ids(*peter, clients({rule(u"partner_id"_s, u"is"_s, {2})})), Ids{});
    const auto counted = demand(peter->callJson({u"desk.list_positions"_s,
        {{u"p_list"_s, u"clients.list"_s}, {u"p_filter"_s, u"{}"_s}, {u"p_sort"_s, u"newest"_s},
            {u"p_step"_s, 500}}}));
    EXPECT_EQ(counted[u"count"_s].toInt(), 2);
    EXPECT_EQ(refusal(*peter,
                  Call{u"desk.list_groups"_s,
                      {{u"p_list"_s, u"payments.queue"_s}, {u"p_filter"_s, u"{}"_s},
                          {u"p_by"_s, QVariant()}}}),
        u"PU001"_s);
}

TEST_F(ListFilters, PositionsAndSkipsMeetThePages)
{
    demand(owner->script("insert into book.client (id, full_name, kind, created_at, partner_id) select "
                         "100000 + g, 'Client ' || lpad(g::text, 4, '0'), 'person', "
                         "timestamptz '2020-01-01 00:00Z' + g * interval '1 second', 1 + g % 2 "
                         "from generate_series(1, 730) g"));
    for (const QString& sort : {u"newest"_s, u"name"_s}) {
        QList<qint64> all;
        QJsonObject after;
        do {
            const Table page = demand(chen->call({u"desk.list_clients"_s,
                {{u"p_filter"_s, u"{}"_s}, {u"p_sort"_s, sort},
                    {u"p_after"_s, after.isEmpty() ? QVariant() : QVariant(jsonText(after))},
                    {u"p_limit"_s, 300}}}));
            for (int row = 0; row < page.rowCount(); ++row)
                all.append(page.row(row).integer(u"id"_s));
            after = page.rowCount() == 300 ? page.row(299).json(u"cursor"_s) : QJsonObject();
        } while (!after.isEmpty());
        ASSERT_EQ(all.size(), 734);
        const QJsonObject positions = demand(chen->callJson({u"desk.list_positions"_s,
            {{u"p_list"_s, u"clients.list"_s}, {u"p_filter"_s, u"{}"_s}, {u"p_sort"_s, sort},
                {u"p_step"_s, 200}}}));
        EXPECT_EQ(positions[u"count"_s].toInt(), 734);
        EXPECT_TRUE(positions[u"exact"_s].toBool());
        const QJsonArray cursors = positions[u"cursors"_s].toArray();
        ASSERT_EQ(cursors.size(), 3);
        QJsonObject jump = cursors.at(1).toObject();
        jump.insert(u"skip"_s, 37);
        const Table there = demand(chen->call({u"desk.list_clients"_s,
            {{u"p_filter"_s, u"{}"_s}, {u"p_sort"_s, sort}, {u"p_after"_s, jsonText(jump)},
                {u"p_limit"_s, 2}}}));
        ASSERT_EQ(there.rowCount(), 2);
        EXPECT_EQ(there.row(0).integer(u"id"_s), all.at(400 + 37)) << qPrintable(sort);
    }
}

TEST_F(ListFilters, GroupsCountAndSumByCurrency)
{
    const Table groups = demand(chen->call({u"desk.list_groups"_s,
        {{u"p_list"_s, u"payments.queue"_s}, {u"p_filter"_s, u"{\"tab\": \"all\"}"_s},
            {u"p_by"_s, u"state"_s}}}));
    QStringList lines;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const RowView line = groups.row(row);
        lines.append(u"%1 %2 %3 %4"_s.arg(line.text(u"value"_s), line.text(u"rows"_s),
            line.text(u"total_minor"_s), line.text(u"currency"_s)));
    }
    // 7, 9, 11 in USD and 8, 10, 12 in EUR are credited; 1, 3, 5 and 2, 4, 6 pending.
    EXPECT_EQ(lines,
        (QStringList{u"credited 3 30000 EUR"_s, u"credited 3 27000 USD"_s, u"pending 3 12000 EUR"_s,
            u"pending 3 9000 USD"_s}));
    const Table clients = demand(chen->call({u"desk.list_groups"_s,
        {{u"p_list"_s, u"clients.list"_s}, {u"p_filter"_s, u"{}"_s}, {u"p_by"_s, QVariant()}}}));
    EXPECT_EQ(clients.row(0).integer(u"rows"_s), 4);
}

TEST_F(ListFilters, OfTheAuditList)
{
    demand(chen->call(clients({})));
    demand(chen->call({u"desk.client_file"_s, {{u"p_id"_s, 1}}}));
    demand(office.as("olga")->call({u"desk.client_file"_s, {{u"p_id"_s, 2}}}));
    const auto page = [&](const QJsonArray& rules) {
        return demand(chen->call({u"desk.audit_page"_s,
                          {{u"p_filter"_s, jsonText(QJsonObject{{u"rules"_s, rules}})},
                              {u"p_before_id"_s, QVariant()}, {u"p_limit"_s, 100}}}))
            .rowCount();
    };
    EXPECT_EQ(page({rule(u"command"_s, u"contains"_s, {u"CLIENT.re"_s})}), 2);
    EXPECT_EQ(page({rule(u"command"_s, u"contains"_s, {u"client.re"_s}),
                  rule(u"actor"_s, u"is"_s, {u"chen"_s}, true)}),
        1);
    EXPECT_EQ(
        page({rule(u"entity"_s, u"is"_s, {u"client"_s}), rule(u"entity_id"_s, u"is"_s, {u"2"_s})}),
        1);
    EXPECT_EQ(refusal(*office.as("mara"),
                  Call{u"desk.list_groups"_s,
                      {{u"p_list"_s, u"compliance.audit"_s}, {u"p_filter"_s, u"{}"_s},
                          {u"p_by"_s, u"actor"_s}}}),
        u"PU001"_s);
}

} // namespace
