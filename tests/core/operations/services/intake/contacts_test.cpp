// What a web site reports of clients who are there already, over real TLS: sign-ins and tickets.

#include "tests/core/authority/refusal.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/support/demand.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

class IntakeContacts : public ::testing::Test
{
protected:
    void SetUp() override
    {
        rig.start(rig.settings());
        token = rig.everything();
    }

    QString client() { return QString::number(rig.desk().client()); }
    QJsonObject signIn(const QString& device = u"d-7f3a9c"_s)
    {
        return {{u"client"_s, client()}, {u"device"_s, device}, {u"says"_s, u"Firefox on Linux"_s},
            {u"address"_s, u"203.0.113.77"_s}, {u"country"_s, u"DE"_s},
            {u"at"_s, QDateTime::currentSecsSinceEpoch() - 60}};
    }
    QJsonObject ticket()
    {
        return {{u"client"_s, client()}, {u"category"_s, u"withdrawal"_s},
            {u"subject"_s, u"My withdrawal"_s}, {u"text"_s, u"Where is it?\nIt has been days."_s}};
    }
    static QJsonObject with(QJsonObject request, const QString& name, const QJsonValue& value)
    {
        request.insert(name, value);
        return request;
    }

    IntakeRig rig;
    QString token;
};

} // namespace

TEST_F(IntakeContacts, ASignInIsKeptOnceAndItsAddressStandsNowhereElse)
{
    const QString key = IntakeRig::newKey();
    const QJsonObject request = signIn();
    const HttpAnswer first = rig.post(u"/v1/sessions"_s, request, token, key);
    EXPECT_EQ(first.status, 201) << qPrintable(first.code() + u' ' + first.field());
    EXPECT_TRUE(first.body[u"new_device"].toBool());
    EXPECT_EQ(rig.post(u"/v1/sessions"_s, request, token, key).body, first.body);
    EXPECT_EQ(rig.number(u"select count(*) from book.client_session"_s), 1);
    EXPECT_FALSE(rig.post(u"/v1/sessions"_s, signIn(), token).body[u"new_device"].toBool());
    EXPECT_EQ(rig.number(u"select times from book.client_device"_s), 2);
    EXPECT_EQ(
        rig.post(u"/v1/sessions"_s, with(signIn(), u"network"_s, u"tor"_s), token).status, 201);
    EXPECT_EQ(rig.number(u"select count(*) from book.client_session where network = 'tor'"_s), 1);
    EXPECT_EQ(rig.number(u"select count(*) from audit.log where command = 'intake.session'"_s), 3);
    EXPECT_EQ(rig.number(u"select count(*) from audit.log where payload like '%203.0%'"_s), 0);
    EXPECT_FALSE(rig.log().contains("203.0"));
}

TEST_F(IntakeContacts, ASignInThatMakesNoSenseIsRefusedByField)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const auto& [field, value] : {std::pair(u"client"_s, QJsonValue(u"x"_s)),
             std::pair(u"device"_s, QJsonValue(u"a b c d"_s)),
             std::pair(u"address"_s, QJsonValue(u"300.1.1.1"_s)),
             std::pair(u"address"_s, QJsonValue(u"10.0.0.0/8"_s)),
             std::pair(u"country"_s, QJsonValue(u"XX"_s)),
             std::pair(u"network"_s, QJsonValue(u"dial-up"_s)),
             std::pair(u"says"_s, QJsonValue(u""_s)),
             std::pair(u"says"_s, QJsonValue(QString(201, u'x'))),
             std::pair(u"says"_s, QJsonValue(u"Fire\u202Efox"_s)),
             std::pair(u"at"_s, QJsonValue(now + 3600)),
             std::pair(u"at"_s, QJsonValue(now - 400 * 86'400LL)),
             std::pair(u"more"_s, QJsonValue(1))}) {
        const HttpAnswer answer = rig.post(u"/v1/sessions"_s, with(signIn(), field, value), token);
        EXPECT_EQ(answer.status, 422) << qPrintable(field);
        EXPECT_EQ(answer.field(), field);
    }
    EXPECT_EQ(
        rig.post(u"/v1/sessions"_s, with(signIn(), u"client"_s, u"999999"_s), token).status, 404);
    const QString reader = rig.token(u"reader"_s, {u"tickets.read"_s});
    EXPECT_EQ(rig.post(u"/v1/sessions"_s, signIn(), reader).status, 403);
    EXPECT_EQ(rig.number(u"select count(*) from book.client_session"_s), 0);
    // The address of a machine, also of the new kind.
    EXPECT_EQ(
        rig.post(u"/v1/sessions"_s, with(signIn(), u"address"_s, u"2001:db8::1"_s), token).status,
        201);
}

TEST_F(IntakeContacts, AChangedPasswordReachesTheChecksOfPayments)
{
    const QString path = u"/v1/clients/"_s + client() + u"/credential-changes"_s;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject change{{u"what"_s, u"password"_s}, {u"at"_s, now - 60}};
    const QString key = IntakeRig::newKey();
    const HttpAnswer first = rig.post(path, change, token, key);
    EXPECT_EQ(first.status, 201) << qPrintable(first.code() + u' ' + first.field());
    EXPECT_EQ(first.text(u"what"), u"password"_s);
    EXPECT_EQ(rig.post(path, change, token, key).body, first.body);
    EXPECT_EQ(rig.post(path, with(change, u"what"_s, u"phone"_s), token, key).status, 409);
    EXPECT_EQ(rig.number(u"select count(*) from book.credential_change where what = 'password' "
                         "and source <> 'office'"_s),
        1);
    EXPECT_EQ(rig.number(u"select extract(epoch from credentials_changed_at)::int8 from "
                         "book.client where id = $1"_s,
                  {rig.desk().client()}),
        now - 60);
    EXPECT_EQ(
        rig.number(u"select count(*) from audit.log where command = 'intake.credentials'"_s), 1);
    for (const auto& [field, value] : {std::pair(u"what"_s, QJsonValue(u"shoe_size"_s)),
             std::pair(u"at"_s, QJsonValue(now + 3600)),
             std::pair(u"at"_s, QJsonValue(now - 40 * 86'400LL)),
             std::pair(u"more"_s, QJsonValue(1))}) {
        const HttpAnswer answer = rig.post(path, with(change, field, value), token);
        EXPECT_EQ(answer.status, 422) << qPrintable(field);
        EXPECT_EQ(answer.field(), field);
    }
    EXPECT_EQ(rig.post(u"/v1/clients/999999/credential-changes"_s, change, token).status, 404);
    EXPECT_EQ(rig.post(u"/v1/clients/ada/credential-changes"_s, change, token).status, 404);
    EXPECT_EQ(rig.get(path, token).status, 405);
    const QString other = rig.token(u"signs-in"_s, {u"sessions.write"_s});
    EXPECT_EQ(rig.post(path, change, other).status, 403);
    EXPECT_EQ(rig.number(u"select count(*) from book.credential_change"_s), 1);
}

TEST_F(IntakeContacts, ATicketIsAskedAnsweredAndAskedAgain)
{
    const HttpAnswer made = rig.post(u"/v1/tickets"_s, ticket(), token);
    EXPECT_EQ(made.status, 201) << qPrintable(made.code() + u' ' + made.field());
    EXPECT_EQ(made.text(u"state"), u"open"_s);
    const qint64 id = made.text(u"id").toLongLong();
    auto sana = rig.desk().office().as("sana");
    demand(sana->command({u"desk.note_on_ticket"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, id},
            {u"p_text"_s, u"Held by compliance."_s}}}));
    rig.number(u"update book.client set email = 'ada@example.org' where id = $1 returning 1"_s,
        {rig.desk().client()});
    demand(sana->command({u"desk.answer_ticket"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, id}, {u"p_version"_s, 1},
            {u"p_text"_s, u"It leaves today."_s}, {u"p_next"_s, u"resolved"_s}}}));
    const QString path = u"/v1/tickets/"_s + made.text(u"id");
    const HttpAnswer seen = rig.get(path, token);
    EXPECT_EQ(seen.text(u"state"), u"resolved"_s);
    const QJsonArray messages = seen.body[u"messages"].toArray();
    ASSERT_EQ(messages.size(), 2);
    EXPECT_EQ(messages[1].toObject().value(u"by"_s), u"office"_s);
    EXPECT_FALSE(QJsonDocument(seen.body).toJson().contains("compliance"));
    const QString key = IntakeRig::newKey();
    const QJsonObject more{{u"text"_s, u"It did not."_s}};
    const HttpAnswer again = rig.post(path + u"/messages"_s, more, token, key);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.text(u"state"), u"open"_s);
    EXPECT_EQ(rig.post(path + u"/messages"_s, more, token, key).body, again.body);
    EXPECT_EQ(rig.number(u"select count(*) from book.ticket_message where kind = 'client'"_s), 2);
    rig.number(
        u"update book.ticket set state = 'closed', resolved_at = clock_timestamp() returning 1"_s);
    EXPECT_EQ(rig.post(path + u"/messages"_s, more, token).status, 409);
}

TEST_F(IntakeContacts, ATicketOfAnotherSiteOrTheDeskIsNotThere)
{
    const HttpAnswer made = rig.post(u"/v1/tickets"_s, ticket(), token);
    const QString other = rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s);
    const QString path = u"/v1/tickets/"_s + made.text(u"id");
    EXPECT_EQ(rig.get(path, other).status, 404);
    EXPECT_EQ(rig.post(path + u"/messages"_s, {{u"text"_s, u"x"_s}}, other).status, 404);
    auto sana = rig.desk().office().as("sana");
    const auto byHand = demand(sana->command({u"desk.open_ticket"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_client_id"_s, rig.desk().client()},
            {u"p_channel"_s, u"telephone"_s}, {u"p_category"_s, u"other"_s},
            {u"p_subject"_s, u"A call"_s}, {u"p_text"_s, u"Asked for us to call."_s}}}));
    EXPECT_EQ(rig.get(u"/v1/tickets/"_s + QString::number(byHand.id), token).status, 404);
    EXPECT_EQ(rig.get(u"/v1/tickets/x"_s, token).status, 404);
    const HttpAnswer card =
        rig.post(u"/v1/tickets"_s, with(ticket(), u"text"_s, u"4111 1111 1111 1111"_s), token);
    EXPECT_EQ(card.status, 422);
    EXPECT_EQ(rig.post(u"/v1/tickets"_s, with(ticket(), u"category"_s, u"gossip"_s), token).field(),
        u"category"_s);
}
