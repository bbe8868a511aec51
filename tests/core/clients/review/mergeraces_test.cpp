// Something is entered in a file at the very moment in which it is merged: two connections, both
// ways round.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/twofiles.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QUuid>
#include <future>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

class MergeRace : public ::testing::Test
{
protected:
    MergeRace() { demand(files.propose(u"chen"_s)); }

    QByteArray key() { return "'" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "'"; }
    QByteArray addDocument()
    {
        return "select desk.add_document(" + key() + ", " + QByteArray::number(files.other.client)
            + ", 'selfie', 1, 'me.png', decode('" + ReviewDesk::picture(u"a late one"_s).toHex()
            + "', 'hex'))";
    }
    QByteArray addNote()
    {
        return "select desk.add_note(" + key() + ", " + QByteArray::number(files.other.client)
            + ", 'Rang at the last moment')";
    }
    QByteArray agree()
    {
        return "select desk.decide_merge(" + key() + ", "
            + desk.text(u"select id from book.client_merge"_s).toLatin1() + ", 1, 'agree')";
    }
    /// Runs `first` in a transaction that stays open, `second` as somebody else, who has to wait,
    /// and then ends the first. What `second` was refused with.
    QString during(const QString& login, const QByteArray& first, const QString& another,
        const QByteArray& second)
    {
        office::Connection& one = desk.as(login);
        demand(one.script("begin"));
        demand(one.script(first));
        std::future<QString> answer = std::async(std::launch::async, [&] {
            // A connection belongs to the thread that opened it.
            return refusal(*desk.office().as(another), second);
        });
        // Staff wait two seconds for a lock.
        EXPECT_TRUE(eventually(
            [&] {
                return desk.number(u"select count(*) from pg_stat_activity where datname = "
                                   "current_database() and wait_event_type = 'Lock'"_s)
                    == 1;
            },
            1'500))
            << "nobody waits";
        EXPECT_TRUE(one.script("commit").has_value());
        return answer.get();
    }
    qint64 mergedInto()
    {
        return desk.number(u"select coalesce(merged_into, 0) from book.client where id = $1"_s,
            {files.other.client});
    }

    TwoFiles files;
    ReviewDesk& desk = files.desk;
};

} // namespace

TEST_F(MergeRace, ADocumentThatComesFirstMakesTheProposalVoid)
{
    EXPECT_EQ(during(u"sana"_s, addDocument(), u"vera"_s, agree()), u"PU002"_s);
    EXPECT_EQ(mergedInto(), 0);
}

TEST_F(MergeRace, ADocumentThatComesSecondIsRefused)
{
    EXPECT_EQ(during(u"vera"_s, agree(), u"sana"_s, addDocument()), u"PU003"_s);
    EXPECT_EQ(mergedInto(), files.one.client);
    EXPECT_EQ(desk.number(u"select count(*) from book.client_document where client_id = $1"_s,
                  {files.other.client}),
        0);
}

TEST_F(MergeRace, WhateverElseComesSecondIsRefusedToo)
{
    EXPECT_EQ(during(u"vera"_s, agree(), u"sana"_s, addNote()), u"PU003"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.client_note where client_id = $1"_s,
                  {files.other.client}),
        0);
}

TEST(MergeUndo, LetsGoOfPairsThatWereOnlyFoundThroughTheOtherFile)
{
    TwoFiles files;
    auto& desk = files.desk;
    // A third client shares a telephone with the file that goes on, and a device with the other.
    demand(desk.setFields(u"sana"_s, files.one.client, {{u"phone"_s, u"+49 151 7654321"_s}}));
    demand(desk.setFields(u"sana"_s, files.other.client, {{u"device"_s, u"D-77"_s}}));
    const auto third = desk.person({{u"family_name"_s, u"Stranger"_s}, {u"given_names"_s, u"Ibo"_s},
        {u"birth_date"_s, u"1961-03-04"_s}, {u"email"_s, u"ibo@client.example"_s},
        {u"phone"_s, u"+49 151 7654321"_s}});
    const auto fourth = desk.person({{u"family_name"_s, u"Visitor"_s}, {u"given_names"_s, u"Uma"_s},
        {u"birth_date"_s, u"1971-05-06"_s}, {u"email"_s, u"uma@client.example"_s},
        {u"phone"_s, u"+49 151 1111111"_s}, {u"device"_s, u"D-77"_s}});
    demand(desk.setFields(u"sana"_s, third.client, {{u"device"_s, u"D-77"_s}}));
    const auto pairs = [&](qint64 client) {
        return desk.text(
            u"select coalesce(string_agg(concat_ws(' ', p.state, (select string_agg(r ->> "
            "'reason', ',' order by r ->> 'reason') from jsonb_array_elements(p.reasons) r)), ';' "
            "order by p.other_id), '') from book.duplicate_pair p where p.client_id = $1 and "
            "p.other_id in ($2, $3)"_s,
            {client, third.client, fourth.client});
    };
    EXPECT_EQ(pairs(files.one.client), u"open phone"_s);
    files.merge();
    EXPECT_EQ(pairs(files.one.client), u"open device,phone;open device"_s);
    demand(files.takeBack(u"chen"_s));
    demand(files.decide(u"vera"_s));
    EXPECT_EQ(pairs(files.one.client), u"open phone;gone device"_s);
    EXPECT_EQ(pairs(files.other.client), u"open device;open device"_s);
    // Nobody is asked about it, and it comes back when it is true again.
    const QJsonArray shown = desk.file(files.one).value(u"duplicates"_s).toArray();
    for (const QJsonValue pair : shown)
        EXPECT_NE(pair[u"state"], u"gone"_s);
    demand(desk.setFields(u"sana"_s, files.one.client, {{u"device"_s, u"D-77"_s}}));
    EXPECT_EQ(pairs(files.one.client), u"open device,phone;open device"_s);
}
