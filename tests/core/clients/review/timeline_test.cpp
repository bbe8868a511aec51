// What happened with a client, of every subject, for each reader what is theirs.

#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::ReviewDesk;

namespace {

class ClientTimeline : public ::testing::Test
{
protected:
    QJsonArray events(const QString& login, const QVariant& until = {}, int limit = 80)
    {
        return demand(desk.as(login).callJson({u"desk.client_timeline"_s,
                          {{u"p_client_id"_s, applicant.client}, {u"p_before_us"_s, until},
                              {u"p_limit"_s, limit}}}))
            .value(u"events"_s)
            .toArray();
    }
    QSet<QString> kinds(const QString& login)
    {
        QSet<QString> found;
        for (const QJsonValue& event : events(login))
            found.insert(event[u"kind"].toString());
        return found;
    }

    ReviewDesk desk;
    ReviewDesk::Applicant applicant = desk.ready({{u"pep"_s, u"no"_s}});
};

} // namespace

TEST_F(ClientTimeline, HoldsEverySubjectNewestFirst)
{
    demand(desk.command(u"chen"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, applicant.client}, {u"p_text"_s, u"called back"_s}}));
    demand(desk.command(u"chen"_s, u"desk.add_contact"_s,
        {{u"p_client_id"_s, applicant.client}, {u"p_kind"_s, u"call"_s},
            {u"p_direction"_s, u"in"_s},
            {u"p_at"_s, QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate)},
            {u"p_summary"_s, u"asked about the passport"_s}}));
    const QSet<QString> found = kinds(u"chen"_s);
    for (const auto kind : {"client_created", "application_opened", "document_received",
             "document_accepted", "consent", "test_taken", "note_added", "contact", "rated"})
        EXPECT_TRUE(found.contains(QString::fromLatin1(kind))) << kind;
    qint64 before = std::numeric_limits<qint64>::max();
    for (const QJsonValue& event : events(u"chen"_s)) {
        EXPECT_LE(event[u"at_us"].toInteger(), before);
        before = event[u"at_us"].toInteger();
    }
}

/// Support reads the same bytes whatever screening found.
TEST_F(ClientTimeline, TellsNobodyOfScreeningWhoMayNotKnowOfIt)
{
    const QJsonArray before = events(u"sana"_s);
    desk.screen(applicant.client, {ReviewDesk::hit(u"pep"_s, u"strong"_s)});
    desk.number(u"select book.rate_client($1, 'hit')"_s, {applicant.client});
    EXPECT_EQ(events(u"sana"_s), before);
    const QSet<QString> chen = kinds(u"chen"_s);
    EXPECT_TRUE(chen.contains(u"screened"_s));
    EXPECT_TRUE(chen.contains(u"rated"_s));
    const QSet<QString> sana = kinds(u"sana"_s);
    EXPECT_FALSE(sana.contains(u"screened"_s));
    EXPECT_FALSE(sana.contains(u"rated"_s));
}

TEST_F(ClientTimeline, ComesInPagesWithoutAGap)
{
    const QJsonArray whole = events(u"chen"_s, {}, 500);
    ASSERT_GT(whole.size(), 9);
    const auto instants = [](const QJsonArray& list) {
        QSet<qint64> found;
        for (const QJsonValue& event : list)
            found.insert(event[u"at_us"].toInteger());
        return found;
    };
    QSet<qint64> pieced;
    QVariant until;
    for (QJsonArray next = events(u"chen"_s, until, 4); !next.isEmpty();
         next = events(u"chen"_s, until, 4)) {
        pieced += instants(next);
        until = next.last()[u"at_us"].toInteger();
    }
    EXPECT_EQ(pieced, instants(whole));
}

TEST_F(ClientTimeline, IsNotThereForClientsOutOfScope)
{
    demand(desk.office().asOwner()->script(
        "update policy.staff set scoped = true where login = 'sana'"));
    const auto refused = desk.as(u"sana"_s).callJson(
        {u"desk.client_timeline"_s, {{u"p_client_id"_s, applicant.client}}});
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
}
