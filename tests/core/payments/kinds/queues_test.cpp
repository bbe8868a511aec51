// The queue of payments: several rejected or returned at once, and what it is filtered by.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

TEST(Bulk, RejectsAndReturnsEachOnItsOwnForOneReason)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.run("update book.client set email = 'chidi@example.org'");
    QList<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(demand(d.desk().submit(*sana, 10000 + i)).id);
    const auto look = [&](Connection& who, const QString& deed) {
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        return who.callJson({u"desk.bulk_precheck"_s,
            {{u"p_ids"_s, u'{' + texts.join(u',') + u'}'}, {u"p_deed"_s, deed}}});
    };
    const auto many = [&](Connection& who, const QString& function, const QJsonArray& rows,
                          const QList<purser::office::Argument>& more) {
        purser::office::Call call{function,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_items"_s, QString::fromUtf8(QJsonDocument(rows).toJson())}}};
        call.arguments.append(more);
        return who.command(call);
    };
    EXPECT_EQ(look(*sana, u"reject"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(look(*joao, u"nothing"_s).error().code, ErrorCode::BadInput);
    const QJsonObject seen = demand(look(*joao, u"reject"_s));
    EXPECT_EQ(seen.value(u"ready"_s).toInt(), 4);
    EXPECT_FALSE(seen.value(u"decline"_s).toArray().isEmpty());
    const QJsonArray rows = seen.value(u"rows"_s).toArray();
    // One of them changes between looking and deciding.
    demand(d.about(*sana, u"desk.amend_withdrawal"_s, ids[1],
        {{u"p_amount_minor"_s, 20000}, {u"p_destination_id"_s, d.desk().destination()}}));
    const QJsonArray two{rows[0], rows[1]};
    EXPECT_EQ(many(*sana, u"desk.reject_many"_s, two, {{u"p_reason_code"_s, u"duplicate"_s}})
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(
        many(*joao, u"desk.reject_many"_s, two, {{u"p_reason_code"_s, u"because"_s}}).error().code,
        ErrorCode::BadInput);
    const auto rejected = demand(many(*joao, u"desk.reject_many"_s, two,
        {{u"p_reason_code"_s, u"duplicate"_s}, {u"p_client_reason"_s, u"other_way"_s},
            {u"p_letter"_s, true}}));
    EXPECT_EQ(rejected.detail.value(u"done"_s).toInt(), 1);
    EXPECT_EQ(rejected.detail[u"rows"_s][1][u"code"_s].toString(), u"PU002"_s);
    EXPECT_EQ(d.state(ids[0]), u"rejected"_s);
    EXPECT_EQ(d.state(ids[1]), u"awaiting_approval"_s);
    const auto letters = [&] {
        return d.books().number(u"select count(*) from book.payment_letter"_s);
    };
    EXPECT_EQ(letters(), 1);
    // Without an address nothing of that one has happened.
    d.run("update book.client set email = null");
    const QJsonArray others{rows[2], rows[3]};
    const auto unwritten = demand(many(*joao, u"desk.return_many"_s, others,
        {{u"p_reason_code"_s, u"amount_unclear"_s}, {u"p_letter"_s, true}}));
    EXPECT_EQ(unwritten.detail.value(u"refused"_s).toInt(), 2);
    EXPECT_EQ(d.state(ids[2]), u"awaiting_approval"_s);
    const auto returned = demand(
        many(*joao, u"desk.return_many"_s, others, {{u"p_reason_code"_s, u"amount_unclear"_s}}));
    EXPECT_EQ(returned.detail.value(u"done"_s).toInt(), 2);
    EXPECT_EQ(d.state(ids[2]), u"waiting_info"_s);
    EXPECT_EQ(letters(), 1);
    EXPECT_EQ(d.books().number(u"select count(*) from audit.log where command = 'payment.return' "
                               "and entity = 'payment'"_s),
        2);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Queue, IsFilteredByGatewayAndByQuestionsThatAreOverdue)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    const qint64 asked = demand(d.desk().submit(*sana, 10000)).id;
    const qint64 late = demand(d.desk().submit(*sana, 10001)).id;
    demand(d.desk().submit(*sana, 10002));
    for (const qint64 id : {asked, late})
        demand(d.desk().decide(*joao, u"desk.return_payment"_s, id, u"amount_unclear"_s, {}));
    d.run("alter table book.payment_question disable trigger all; update book.payment_question set "
          "asked_at = clock_timestamp() - interval '1 hour', due_at = clock_timestamp() - interval "
          "'1 minute' where payment_id = "
        + QByteArray::number(late));
    const auto rows = [&](const QString& rule) {
        return demand(joao->call({u"desk.list_payments"_s,
                          {{u"p_filter"_s, u"{\"tab\": \"open\", \"rules\": [%1]}"_s.arg(rule)}}}))
            .rowCount();
    };
    EXPECT_EQ(rows({}), 3);
    EXPECT_EQ(rows(u"{\"field\": \"answer\", \"op\": \"is\", \"values\": [\"late\"]}"_s), 1);
    EXPECT_EQ(
        rows(u"{\"field\": \"answer\", \"op\": \"is\", \"values\": [\"late\", \"open\"]}"_s), 2);
    const QString gateway =
        demand(d.desk().owner().execute(u"select m.provider from policy.payment_method m where "
                                        "m.code = 'sepa'"_s))
            .row(0)
            .text(0);
    const QString of = u"{\"field\": \"gateway\", \"op\": \"is\", \"values\": [\"%1\"]}"_s;
    EXPECT_EQ(rows(of.arg(gateway)), 3);
    EXPECT_EQ(rows(of.arg(u"nobody"_s)), 0);
}

TEST(Queue, IsPutInOrderByGateway)
{
    KindsDesk d;
    auto sana = d.as("sana");
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(demand(d.desk().submit(*sana, 10000 + i)).id);
    d.run("insert into policy.gateway (code, ledger_provider) values ('zeta', 'bank'), ('alpha', "
          "'bank') on conflict do nothing");
    const auto by = [&](qint64 id, const QString& gateway) {
        d.books().number(
            u"update book.payment set provider = $2 where id = $1 returning 1"_s, {id, gateway});
    };
    by(ids[0], u"zeta"_s);
    by(ids[1], u"alpha"_s);
    by(ids[2], u"zeta"_s);
    by(ids[3], u"alpha"_s);
    by(ids[4], u"bank"_s);
    // Page by page, each gateway's together and the newest of each first.
    QStringList seen;
    QString after;
    for (int page = 0; page < 3; ++page) {
        const auto rows =
            demand(sana->execute(u"select id, provider, cursor from desk.list_payments('{\"tab\": "
                                 "\"open\"}', 'gateway', nullif($1, '')::jsonb, 2)"_s,
                {after}));
        for (int i = 0; i < rows.rowCount(); ++i) {
            seen << rows.row(i).text(1) << QString::number(ids.indexOf(rows.row(i).integer(0)));
            after = rows.row(i).text(2);
        }
    }
    EXPECT_EQ(seen.join(u' '), u"alpha 3 alpha 1 bank 4 zeta 2 zeta 0"_s);
}
