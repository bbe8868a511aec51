#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

const QString fingerprint(64, u'a');

/// 1,200 clients. Mara (payments) may export 1,000 rows, Chen and Olga (compliance) 50,000.
class Exports : public ::testing::Test
{
protected:
    Exports()
    {
        demand(owner->script("insert into book.client (full_name, kind, partner_id, created_at) "
                             "select 'Client ' || g, 'person', 1 + g % 2, "
                             "timestamptz '2026-01-01 00:00Z' + g * interval '1 second' from "
                             "generate_series(1, 1200) g"));
    }

    static QJsonObject everything()
    {
        return {{u"filter"_s, QJsonObject()}, {u"sort"_s, u"newest"_s}, {u"filters"_s, u"none"_s}};
    }

    static QJsonObject only(const QList<qint64>& ids)
    {
        QJsonObject query = everything();
        QJsonArray wanted;
        for (const qint64 id : ids)
            wanted.append(id);
        query.insert(u"ids"_s, wanted);
        return query;
    }

    static Call begin(const QJsonObject& query, const QString& scope = u"all"_s,
        const QVariant& request = {}, const QString& list = u"clients.list"_s,
        const QString& format = u"csv"_s)
    {
        return {u"desk.begin_export"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_list"_s, list}, {u"p_format"_s, format},
                {u"p_scope"_s, scope}, {u"p_query"_s, jsonText(query)}, {u"p_request"_s, request}}};
    }

    static Call page(qint64 run, int page)
    {
        return {u"desk.export_page"_s, {{u"p_id"_s, run}, {u"p_page"_s, page}}};
    }

    static Call finish(
        qint64 run, int rows, const QString& result = u"done"_s, const QVariant& sha = fingerprint)
    {
        return {u"desk.finish_export"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, run}, {u"p_result"_s, result},
                {u"p_rows"_s, rows}, {u"p_sha256"_s, sha}}};
    }

    static Call ask(const QJsonObject& query, const QString& reason = u"audit of the regulator"_s)
    {
        return {u"desk.request_export"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_list"_s, u"clients.list"_s},
                {u"p_query"_s, jsonText(query)}, {u"p_reason"_s, reason}}};
    }

    static Call decide(qint64 request, int version = 1, const QString& verdict = u"approve"_s,
        const QString& reason = u"seen"_s)
    {
        return {u"desk.decide_export"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, request}, {u"p_version"_s, version},
                {u"p_decision"_s, verdict}, {u"p_reason"_s, reason}}};
    }

    qint64 audited(const QString& command)
    {
        return number(*owner, u"select count(*) from audit.log where command = $1"_s, {command});
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
    std::unique_ptr<Connection> chen = office.as("chen");
    std::unique_ptr<Connection> olga = office.as("olga");
};

TEST_F(Exports, AreRecordedBeforeTheFirstRowAndClosedWithAFingerprint)
{
    const Outcome run = demand(chen->command(begin(everything())));
    EXPECT_EQ(run.detail[u"rows"_s].toInt(), 1200);
    EXPECT_EQ(audited(u"export.begin"_s), 1);
    int rows = 0;
    for (const int expected : {500, 500, 200}) {
        const Table part = demand(chen->call(page(run.id, 1 + rows / 500)));
        EXPECT_EQ(part.rowCount(), expected);
        rows += part.rowCount();
    }
    EXPECT_EQ(demand(chen->command(finish(run.id, 1200))).state, u"done"_s);
    const QString payload =
        value(*owner, u"select payload from audit.log where command = 'export.finish'"_s);
    EXPECT_TRUE(payload.contains(fingerprint) && payload.contains(u"1200"_s))
        << qPrintable(payload);
    // Closed is closed.
    EXPECT_EQ(refusal(*chen, page(run.id, 3)), u"PU003"_s);
    EXPECT_EQ(refusal(*chen, finish(run.id, 1200)), u"PU003"_s);
}

TEST_F(Exports, NeedTheRightAndTheRightToReadTheList)
{
    EXPECT_EQ(refusal(*office.as("sana"), begin(everything())), u"PU001"_s);
    EXPECT_EQ(refusal(*office.as("peter"), begin(everything())), u"PU001"_s);
    EXPECT_EQ(refusal(*office.as("anna"), begin(everything())), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, begin(everything(), u"all"_s, {}, u"compliance.audit"_s)), u"PU001"_s);
    EXPECT_EQ(refusal(*office.as("adam"), begin(everything())), u"PU001"_s);
    EXPECT_EQ(number(*owner, u"select count(*) from book.export_run"_s), 0);
}

TEST_F(Exports, EndAtTheLimitOfTheRole)
{
    const auto refused = mara->command(begin(everything()));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Limit);
    EXPECT_EQ(refused.error().args[u"limit"_s].toInt(), 1000);
    EXPECT_EQ(refused.error().args[u"rows"_s].toInt(), 1200);
    // Rows that come after the count do not slip through either.
    demand(
        owner->script("update policy.export_limit set rows_most = 1200 where role = 'payments'"));
    const Outcome run = demand(mara->command(begin(everything())));
    demand(owner->script("insert into book.client (full_name, kind, created_at) values ('One "
                         "more', 'person', '2020-01-01')"));
    demand(mara->call(page(run.id, 1)));
    demand(mara->call(page(run.id, 2)));
    EXPECT_EQ(refusal(*mara, page(run.id, 3)), u"PU005"_s);
    EXPECT_EQ(number(*owner, u"select rows_given from book.export_run"_s), 1000);
}

TEST_F(Exports, GiveOutOnlyWhatWasAskedAndOnlyToWhoAsked)
{
    const Outcome run = demand(chen->command(begin(everything())));
    EXPECT_EQ(refusal(*olga, page(run.id, 1)), u"PU007"_s);
    EXPECT_EQ(refusal(*olga, finish(run.id, 0)), u"PU007"_s);
    EXPECT_EQ(refusal(*chen, page(run.id, 2)), u"PU008"_s);
    demand(chen->call(page(run.id, 1)));
    // An answer that was lost may be asked for again, and counts once.
    EXPECT_EQ(demand(chen->call(page(run.id, 1))).rowCount(), 500);
    EXPECT_EQ(number(*owner, u"select rows_given from book.export_run"_s), 500);
    EXPECT_EQ(refusal(*chen, page(run.id, 3)), u"PU008"_s);
    demand(chen->call(page(run.id, 2)));
    EXPECT_EQ(refusal(*chen, page(run.id, 1)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen, finish(run.id, 1000)), u"PU006"_s) << "not every page was fetched";
    demand(chen->call(page(run.id, 3)));
    EXPECT_EQ(refusal(*chen, finish(run.id, 1199)), u"PU006"_s);
    EXPECT_EQ(refusal(*chen, finish(run.id, 1200, u"done"_s, u"short"_s)), u"PU008"_s);
    EXPECT_EQ(
        demand(chen->command(finish(run.id, 7, u"cancelled"_s, QVariant()))).state, u"cancelled"_s);
}

TEST_F(Exports, OfSelectedRowsGiveThese)
{
    const Outcome run = demand(mara->command(begin(only({5, 7, 9}), u"selected"_s)));
    const Table rows = demand(mara->call(page(run.id, 1)));
    ASSERT_EQ(rows.rowCount(), 3);
    EXPECT_EQ(rows.row(0).json(0)[u"id"_s].toInt(), 9);
    EXPECT_EQ(rows.row(2).json(0)[u"name"_s].toString(), u"Client 5"_s);
    EXPECT_EQ(refusal(*mara, begin(everything(), u"selected"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, begin(only({1}), u"all"_s)), u"PU008"_s);
}

TEST_F(Exports, DoNotWidenTheScopeOfAPerson)
{
    demand(owner->script(
        "insert into policy.role_permission (role, permission) values ('partners', 'export.rows'); "
        "insert into policy.export_limit values ('partners', 5000)"));
    auto peter = office.as("peter");
    EXPECT_EQ(demand(peter->command(begin(everything()))).detail[u"rows"_s].toInt(), 600);
}

TEST_F(Exports, AboveTheLimitNeedASecondPerson)
{
    const Outcome request = demand(mara->command(ask(everything())));
    EXPECT_EQ(request.detail[u"rows"_s].toInt(), 1200);
    EXPECT_EQ(refusal(*mara, begin(everything(), u"all"_s, request.id)), u"PU003"_s);
    demand(chen->command(decide(request.id)));
    // What was approved is this list with this filter and order, for the one who asked, once.
    QJsonObject other = everything();
    other.insert(u"sort"_s, u"name"_s);
    EXPECT_EQ(refusal(*mara, begin(other, u"all"_s, request.id)), u"PU006"_s);
    EXPECT_EQ(refusal(*olga, begin(everything(), u"all"_s, request.id)), u"PU007"_s);
    const Outcome run = demand(mara->command(begin(everything(), u"all"_s, request.id)));
    EXPECT_EQ(demand(mara->call(page(run.id, 1))).rowCount(), 500);
    EXPECT_EQ(refusal(*mara, begin(everything(), u"all"_s, request.id)), u"PU003"_s);
}

TEST_F(Exports, RequestsAreNotDecidedByWhoAskedNorWithoutTheRight)
{
    const qint64 own = demand(chen->command(ask(everything()))).id;
    const auto refused = chen->command(decide(own));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(refusal(*mara, decide(own)), u"PU001"_s);
    EXPECT_EQ(refusal(*olga, decide(own, 9)), u"PU002"_s);
    EXPECT_EQ(refusal(*olga, decide(own, 1, u"reject"_s, {})), u"PU008"_s);
    demand(olga->command(decide(own, 1, u"reject"_s, u"no need"_s)));
    EXPECT_EQ(refusal(*olga, decide(own, 2)), u"PU003"_s);
    EXPECT_EQ(refusal(*chen, begin(everything(), u"all"_s, own)), u"PU003"_s);
    // Not even the table takes it.
    EXPECT_EQ(refusal(*owner,
                  "update book.export_request set state = 'approved', decided_by = proposed_by"),
        u"23514"_s);
}

TEST_F(Exports, RequestsOfOthersAreSeenByApproversOnly)
{
    demand(mara->command(ask(everything())));
    const auto count = [](Connection& who) {
        return demand(who.call({u"desk.list_export_requests"_s,
                          {{u"p_state"_s, QVariant()}, {u"p_limit"_s, 10}}}))
            .rowCount();
    };
    EXPECT_EQ(count(*mara), 1);
    EXPECT_EQ(count(*olga), 1);
    EXPECT_EQ(count(*office.as("joao")), 0);
    EXPECT_EQ(
        refusal(*office.as("sana"),
            Call{u"desk.list_export_requests"_s, {{u"p_state"_s, QVariant()}, {u"p_limit"_s, 10}}}),
        u"PU001"_s);
}

TEST_F(Exports, ExpireWithTheirTime)
{
    const qint64 request = demand(mara->command(ask(everything()))).id;
    demand(chen->command(decide(request)));
    demand(
        owner->script("update book.export_request set expires_at = now() - interval '1 second'"));
    EXPECT_EQ(refusal(*mara, begin(everything(), u"all"_s, request)), u"PU003"_s);
    const Outcome run = demand(chen->command(begin(everything())));
    demand(owner->script("update book.export_run set until = now() - interval '1 second'"));
    EXPECT_EQ(refusal(*chen, page(run.id, 1)), u"PU003"_s);
}

TEST_F(Exports, TheLimitIsPolicyThatTwoAdministratorsChange)
{
    auto adam = office.as("adam");
    auto alma = office.as("alma");
    const QJsonObject more{{u"role"_s, u"payments"_s}, {u"rows_most"_s, 5000}};
    const qint64 change = demand(adam->command(proposal(u"policy.export_limit"_s, more))).id;
    EXPECT_EQ(refusal(*adam, decision(change, 1)), u"PU004"_s);
    demand(alma->command(decision(change, 1)));
    EXPECT_EQ(demand(mara->callJson({u"desk.export_rights"_s, {}}))[u"limit"_s].toInt(), 5000);
    EXPECT_EQ(
        refusal(*adam,
            proposal(u"policy.export_limit"_s, {{u"role"_s, u"admin"_s}, {u"rows_most"_s, 9}})),
        u"PU004"_s);
    EXPECT_EQ(
        refusal(*adam,
            proposal(u"policy.export_limit"_s, {{u"role"_s, u"payments"_s}, {u"rows_most"_s, -1}})),
        u"PU008"_s);
    EXPECT_EQ(
        refusal(*adam,
            proposal(u"policy.export_limit"_s, {{u"role"_s, u"nobody"_s}, {u"rows_most"_s, 1}})),
        u"PU008"_s);
}

TEST_F(Exports, RefuseQuestionsOfAnotherShape)
{
    for (const QString& bad :
        {u"[]"_s, u"{}"_s, u"{\"filter\": 1, \"sort\": \"newest\"}"_s,
            u"{\"filter\": {}, \"sort\": \"newest\", \"x\": 1}"_s,
            u"{\"filter\": {}, \"sort\": \"newest\", \"ids\": [\"1; drop\"]}"_s,
            u"{\"filter\": {\"rules\": [{\"field\": \"email\", \"op\": \"is\", \"values\": [\"x\"]}]}, \"sort\": \"newest\"}"_s}) {
        Call call = begin(everything(), bad.contains(u"ids"_s) ? u"selected"_s : u"all"_s);
        call.arguments[4].value = bad;
        EXPECT_EQ(refusal(*chen, call), u"PU008"_s) << qPrintable(bad);
    }
    EXPECT_EQ(refusal(*chen, begin(everything(), u"some"_s)), u"PU008"_s);
    EXPECT_EQ(
        refusal(*chen, begin(everything(), u"all"_s, {}, u"clients.list"_s, u"exe"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen, begin(everything(), u"all"_s, {}, u"policy.staff"_s)), u"PU008"_s);
}

} // namespace
