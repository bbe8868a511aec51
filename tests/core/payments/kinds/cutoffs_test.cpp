// When payouts leave: the days of the office and of the payment system together, and who may change
// them.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

class CutOffs : public ::testing::Test
{
protected:
    QString closed(const QString& method, const QString& day)
    {
        return demand(
            d.desk().owner().execute(u"select book.closed_why($1, $2::date)"_s, {method, day}))
            .row(0)
            .text(0);
    }
    QList<QJsonObject> days(Connection& who, int count = 35)
    {
        const auto rows = demand(who.execute(u"select * from desk.list_cut_offs($1)"_s, {count}));
        QList<QJsonObject> list;
        for (qsizetype i = 0; i < rows.rowCount(); ++i)
            list.append(QJsonDocument::fromJson(rows.row(i).text(0).toUtf8()).object());
        return list;
    }
    auto propose(Connection& who, const QJsonObject& more = {})
    {
        QJsonObject payload{{u"calendar"_s, u"target"_s}, {u"day"_s, day(1)},
            {u"name"_s, u"Bank strike"_s}, {u"closed"_s, true}};
        for (auto member = more.begin(); member != more.end(); ++member)
            payload.insert(member.key(), *member);
        return who.command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.bank_holiday"_s},
                {u"p_payload"_s,
                    QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))},
                {u"p_reason"_s, u"their circular"_s}}});
    }
    auto agree(Connection& who, qint64 id)
    {
        return who.command({u"desk.decide_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, 1},
                {u"p_decision"_s, u"approve"_s}, {u"p_reason"_s, u"agreed"_s}}});
    }
    /// An instant of the office, so many days ahead, as a date.
    static QString day(int ahead)
    {
        return QDateTime::currentDateTimeUtc().date().addDays(ahead).toString(Qt::ISODate);
    }
    /// The office is open every day and SEPA's cut-off is the last minute: today has one.
    void openAlways()
    {
        d.run("insert into policy.business_day (weekday, opens, closes) select g, '00:00', '23:59' "
              "from generate_series(1, 7) g on conflict do nothing;"
              "delete from policy.holiday; update policy.payment_method set cut_off = '23:59', "
              "bank_calendar = null where code = 'sepa'");
    }

    KindsDesk d;
    std::unique_ptr<Connection> adam = d.as("adam");
    std::unique_ptr<Connection> alma = d.as("alma");
};

} // namespace

/// Days as the European Central Bank publishes them.
TEST_F(CutOffs, TheEuroSystemIsClosedOnItsOwnDays)
{
    for (const auto day : {"2026-12-25", "2027-01-01", "2027-03-26", "2027-03-29", "2028-04-14",
             "2028-04-17", "2028-05-01", "2028-12-26", "2029-03-30", "2029-04-02"})
        EXPECT_EQ(closed(u"sepa"_s, QString::fromLatin1(day)), u"bank"_s) << day;
    EXPECT_EQ(closed(u"sepa"_s, u"2027-05-01"_s), u"weekend"_s);
    for (const auto day : {"2026-12-24", "2026-12-28", "2027-03-25", "2027-03-30", "2028-05-02"})
        EXPECT_NE(closed(u"sepa"_s, QString::fromLatin1(day)), u"bank"_s) << day;
    EXPECT_NE(closed(u"wire"_s, u"2027-03-26"_s), u"bank"_s) << "a method of no such system";
}

TEST_F(CutOffs, NothingLeavesWhenTheOfficeIsClosedEither)
{
    openAlways();
    EXPECT_EQ(closed(u"sepa"_s, day(3)), QString());
    d.run("insert into policy.holiday (day, name) select (clock_timestamp() at time zone "
          "'UTC')::date + 3, 'Outing'");
    EXPECT_EQ(closed(u"sepa"_s, day(3)), u"office"_s);
    const auto joao = d.as("joao");
    const QList<QJsonObject> list = days(*joao);
    const auto outing = std::find_if(list.begin(), list.end(), [this](const QJsonObject& entry) {
        return entry.value(u"day"_s) == day(3) && entry.value(u"code"_s) == u"sepa"_s;
    });
    ASSERT_NE(outing, list.end());
    EXPECT_EQ(outing->value(u"holiday"_s), u"Outing"_s);
    EXPECT_TRUE(outing->value(u"cut_off_us"_s).isNull());
}

TEST_F(CutOffs, TheNextSaysWhatIsStillToLeave)
{
    openAlways();
    const auto sana = d.as("sana");
    demand(d.desk().submit(*sana, 20000));
    demand(d.desk().submit(*sana, 30000));
    const auto joao = d.as("joao");
    int withSums = 0;
    for (const QJsonObject& entry : days(*joao)) {
        if (entry.value(u"code"_s) != u"sepa"_s || entry.value(u"leaves"_s).isNull())
            continue;
        ++withSums;
        EXPECT_EQ(entry.value(u"day"_s), day(0));
        EXPECT_EQ(entry.value(u"leaves"_s)[u"count"_s].toInt(), 2);
        EXPECT_EQ(entry.value(u"leaves"_s)[u"sums"_s][0][u"minor"_s].toString(), u"50000"_s);
    }
    EXPECT_EQ(withSums, 1);
}

TEST_F(CutOffs, TwoPeopleCloseADayAndOpenItAgain)
{
    openAlways();
    d.run("update policy.payment_method set bank_calendar = 'target' where code = 'sepa'");
    // A day of the week that the bank works on.
    int ahead = 1;
    while (closed(u"sepa"_s, day(ahead)) != QString())
        ++ahead;
    const qint64 change = demand(propose(*adam, {{u"day"_s, day(ahead)}})).id;
    EXPECT_EQ(closed(u"sepa"_s, day(ahead)), QString()) << "one person alone closes nothing";
    EXPECT_EQ(agree(*adam, change).error().code, ErrorCode::FourEyes);
    demand(agree(*alma, change));
    EXPECT_EQ(closed(u"sepa"_s, day(ahead)), u"bank"_s);
    demand(agree(*alma, demand(propose(*adam, {{u"day"_s, day(ahead)}, {u"closed"_s, false}})).id));
    EXPECT_EQ(closed(u"sepa"_s, day(ahead)), QString());
}

TEST_F(CutOffs, WhatMakesNoSenseIsRefusedByItsField)
{
    const std::pair<QJsonObject, const char*> wrong[] = {
        {{{u"calendar"_s, u"mars"_s}}, "calendar"},
        {{{u"day"_s, u"2027-02-30"_s}}, "day"},
        {{{u"day"_s, day(-1)}}, "day"},
        {{{u"day"_s, 20270326}}, "day"},
        {{{u"name"_s, u""_s}}, "name"},
        {{{u"closed"_s, u"yes"_s}}, "closed"},
    };
    for (const auto& [more, field] : wrong) {
        const auto refused = propose(*adam, more);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
        EXPECT_EQ(refused.error().args.value(u"field"_s), QString::fromLatin1(field));
    }
}

TEST_F(CutOffs, OnlyWhoReadsRoutesReadsThem)
{
    const auto sana = d.as("sana");
    EXPECT_FALSE(sana->execute(u"select * from desk.list_cut_offs(7)"_s));
    EXPECT_FALSE(propose(*d.as("joao")));
}
