// Sign-ins of clients and the devices they came from: masked, on the record, and nothing about
// anybody the reader may not see.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

struct Devices {
    ReviewDesk desk;

    void signIn(qint64 client, const QString& device, const QString& address = u"203.0.113.77"_s,
        const QString& country = u"DE"_s, const QString& ago = u"1 hour"_s)
    {
        demand(desk.owner().execute(
            u"select book.record_session($1, $2, 'Firefox on Linux', $3::inet, $4, "
            "clock_timestamp() - $5::interval, 'main-web')"_s,
            {client, device, address, country, ago}));
    }
    Result<QJsonObject> read(const QString& login, qint64 client)
    {
        return desk.read(login, u"desk.client_devices"_s, {{u"p_client_id"_s, client}});
    }
    qint64 client(const QString& name, const QString& phone)
    {
        return desk
            .person({{u"given_names"_s, u"Ada"_s}, {u"family_name"_s, name},
                {u"birth_date"_s, u"19%1-01-02"_s.arg(phone.right(2))},
                {u"email"_s, name.toLower() + u"@example.org"_s}, {u"phone"_s, phone}})
            .client;
    }
    /// Peter sees the clients of partner 1 alone.
    void ofPartner(qint64 client)
    {
        demand(desk.owner().execute(
            u"update book.client set partner_id = 1 where id = $1"_s, {client}));
    }
    void grantToPartners()
    {
        demand(desk.owner().execute(
            u"insert into policy.role_permission (role, permission) values ('partners', 'device.read')"_s));
        demand(desk.owner().execute(
            u"grant execute on function desk.client_devices(bigint) to purser_partners"_s));
    }
};

} // namespace

TEST(ClientDevices, AreCountedAndTheirAddressesMasked)
{
    Devices d;
    const qint64 client = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    d.signIn(client, u"dev-0001"_s, u"203.0.113.77"_s, u"DE"_s, u"3 days"_s);
    d.signIn(client, u"dev-0001"_s, u"203.0.113.78"_s, u"DE"_s, u"2 days"_s);
    d.signIn(client, u"dev-0002"_s, u"2001:db8:1:2::7"_s, u"FR"_s, u"1 day"_s);
    const QJsonObject file = demand(d.read(u"sana"_s, client));
    const QJsonArray devices = file.value(u"devices"_s).toArray();
    ASSERT_EQ(devices.size(), 2);
    EXPECT_EQ(devices[0].toObject().value(u"mark"_s), u"•••002"_s);
    EXPECT_EQ(devices[1].toObject().value(u"times"_s), 2);
    const QJsonArray sessions = file.value(u"sessions"_s).toArray();
    ASSERT_EQ(sessions.size(), 3);
    EXPECT_TRUE(sessions[0].toObject().value(u"new_device"_s).toBool());
    EXPECT_TRUE(sessions[0].toObject().value(u"new_country"_s).toBool());
    EXPECT_FALSE(sessions[1].toObject().value(u"new_device"_s).toBool());
    EXPECT_FALSE(sessions[1].toObject().value(u"new_country"_s).toBool());
    EXPECT_EQ(sessions[1].toObject().value(u"address"_s), u"203.0.•.•"_s);
    EXPECT_EQ(sessions[0].toObject().value(u"address"_s), u"2001:db8::•"_s);
    const QByteArray all = QJsonDocument(file).toJson();
    for (const char* secret : {"113.7", "1:2::7", "dev-0001"})
        EXPECT_FALSE(all.contains(secret)) << secret;
    EXPECT_EQ(d.desk.number(u"select count(*) from audit.log where command = 'client.devices' "
                            "and actor = 'sana'"_s),
        1);
}

TEST(ClientDevices, AreReadByWhoMay)
{
    Devices d;
    const qint64 client = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    d.signIn(client, u"dev-0001"_s);
    for (const QString& login : {u"sana"_s, u"chen"_s, u"vera"_s, u"mara"_s, u"omar"_s})
        EXPECT_TRUE(d.read(login, client)) << qPrintable(login);
    for (const QString& login : {u"anna"_s, u"peter"_s})
        EXPECT_FALSE(d.read(login, client)) << qPrintable(login);
    EXPECT_EQ(refusal(d.desk.as(u"sana"_s), "select * from book.client_session"), u"42501"_s);
    EXPECT_EQ(refusal(d.desk.as(u"sana"_s),
                  "select book.record_session(1, 'dev-1', 'x', '1.2.3.4', null, now(), 'x')"),
        u"42501"_s);
}

TEST(ClientDevices, AddressesAreRevealedForAPurposeAndOnTheRecord)
{
    Devices d;
    const qint64 client = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    d.signIn(client, u"dev-0001"_s);
    const qint64 session = d.desk.number(u"select id from book.client_session"_s);
    const auto reveal = [&](const QString& login, const QString& purpose) {
        return d.desk.read(login, u"desk.reveal_session_address"_s,
            {{u"p_session_id"_s, session}, {u"p_purpose"_s, purpose}});
    };
    const QString purpose =
        d.desk.text(u"select code from policy.reveal_purpose order by position limit 1"_s);
    const QJsonObject clear = demand(reveal(u"chen"_s, purpose));
    EXPECT_EQ(clear.value(u"value"_s), u"203.0.113.77"_s);
    EXPECT_GT(clear.value(u"seconds"_s).toInt(), 0);
    const QString entry =
        d.desk.text(u"select payload from audit.log where command = 'client.reveal'"_s);
    EXPECT_TRUE(entry.contains(u"session_address"_s)) << qPrintable(entry);
    EXPECT_FALSE(entry.contains(u"203.0"_s));
    EXPECT_EQ(reveal(u"chen"_s, u"curiosity"_s).error().code, ErrorCode::BadInput);
    // Operations read devices, and reveal nothing.
    EXPECT_FALSE(reveal(u"omar"_s, purpose));
    demand(d.desk.owner().execute(
        u"update policy.role_permission set granted = false where role = 'compliance' and permission = 'device.read'"_s));
    EXPECT_EQ(reveal(u"chen"_s, purpose).error().code, ErrorCode::NotPermitted);
}

TEST(ClientDevices, ThatOthersUseAreShownAsFarAsTheReaderSeesTheOthers)
{
    Devices d;
    const qint64 one = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    const qint64 two = d.client(u"Tal"_s, u"+49 228 5555562"_s);
    const qint64 three = d.client(u"Moor"_s, u"+49 228 6666663"_s);
    for (const qint64 client : {one, two, three})
        d.signIn(client, u"dev-0001"_s);
    d.ofPartner(one);
    d.ofPartner(two);
    d.grantToPartners();
    const auto others = [&](const QString& login) {
        QList<qint64> ids;
        for (const QJsonValue other :
            demand(d.read(login, one)).value(u"devices"_s)[0][u"others"_s].toArray())
            ids << other.toObject().value(u"id"_s).toInteger();
        return ids;
    };
    EXPECT_EQ(others(u"sana"_s), (QList<qint64>{two, three}));
    EXPECT_EQ(others(u"peter"_s), QList<qint64>{two});
    EXPECT_FALSE(d.read(u"peter"_s, three));
}

TEST(ClientDevices, FindDuplicatesUnlessVeryManyUseThem)
{
    Devices d;
    // Applied from it, and signed in from it: one kind of thing.
    const qint64 one = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    demand(d.desk.setFields(u"sana"_s, one, {{u"device"_s, u"dev-0001"_s}}));
    const qint64 two = d.client(u"Tal"_s, u"+49 228 5555562"_s);
    const auto pairs = [&] {
        return d.desk.number(u"select count(*) from book.duplicate_pair where reasons @> "
                             "'[{\"reason\": \"device\"}]'"_s);
    };
    EXPECT_EQ(pairs(), 0);
    d.signIn(two, u"dev-0001"_s);
    EXPECT_EQ(pairs(), 1);
    EXPECT_EQ(d.desk.number(u"select count(*) from book.duplicate_pair where client_id = $1 and "
                            "other_id = $2 and not likely"_s,
                  {one, two}),
        1)
        << "a household shares one";
    demand(d.desk.owner().execute(
        u"update policy.setting set value = '2' where key = 'devices.shared_most'"_s));
    d.signIn(d.client(u"Moor"_s, u"+49 228 6666663"_s), u"dev-0001"_s);
    EXPECT_EQ(pairs(), 1);
}

TEST(ClientDevices, StandInTheTimelineOnceEachForWhoMayReadThem)
{
    Devices d;
    const qint64 client = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    d.signIn(client, u"dev-0001"_s);
    d.signIn(client, u"dev-0001"_s);
    const auto seen = [&](const QString& login) {
        int count = 0;
        for (const QJsonValue entry :
            demand(d.desk.read(login, u"desk.client_file"_s, {{u"p_id"_s, client}}))
                .value(u"timeline"_s)
                .toArray())
            count += entry.toObject().value(u"kind"_s) == u"device_seen"_s ? 1 : 0;
        return count;
    };
    EXPECT_EQ(seen(u"sana"_s), 1);
    d.ofPartner(client);
    EXPECT_EQ(seen(u"peter"_s), 0);
}

TEST(ClientDevices, AreThrownAwayInSlicesWhenTheirTimeIsOver)
{
    Devices d;
    const qint64 client = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    for (int i = 0; i < 3; ++i)
        d.signIn(client, u"dev-0001"_s, u"203.0.113.77"_s, u"DE"_s, u"181 days"_s);
    d.signIn(client, u"dev-0002"_s);
    EXPECT_EQ(
        refusal(d.desk.owner(), "update book.client_session set address = '1.2.3.4'"), u"PU003"_s);
    const auto jobs = d.desk.office().asService("purser_jobs");
    const auto upkeep = [&] {
        return demand(jobs->callJson({u"link.contact_upkeep"_s, {{u"p_limit"_s, 2}}}));
    };
    EXPECT_EQ(upkeep().value(u"sessions"_s), 2);
    EXPECT_EQ(d.desk.number(u"select count(*) from book.client_device"_s), 2);
    EXPECT_EQ(upkeep().value(u"sessions"_s), 1);
    EXPECT_EQ(upkeep().value(u"sessions"_s), 0);
    EXPECT_EQ(d.desk.number(u"select count(*) from book.client_session"_s), 1);
    EXPECT_EQ(d.desk.text(u"select mark from book.client_device"_s), u"dev-0002"_s);
    EXPECT_FALSE(d.desk.read(u"sana"_s, u"link.contact_upkeep"_s, {{u"p_limit"_s, 2}}));
}

TEST(ClientDevices, OfMergedFilesAreThoseOfOneClient)
{
    Devices d;
    const qint64 one = d.client(u"Berg"_s, u"+49 228 4444461"_s);
    const qint64 two = d.client(u"Tal"_s, u"+49 228 5555562"_s);
    d.signIn(one, u"dev-0001"_s);
    d.signIn(two, u"dev-0001"_s);
    demand(d.desk.owner().execute(u"set session_replication_role = replica"_s));
    demand(d.desk.owner().execute(
        u"update book.client set merged_into = $1, status = 'closed' where id = $2"_s, {one, two}));
    demand(d.desk.owner().execute(u"set session_replication_role = origin"_s));
    const QJsonObject file = demand(d.read(u"sana"_s, one));
    ASSERT_EQ(file.value(u"devices"_s).toArray().size(), 2);
    EXPECT_TRUE(file.value(u"devices"_s)[0][u"others"_s].toArray().isEmpty());
    EXPECT_EQ(demand(d.read(u"sana"_s, two)).value(u"devices"_s).toArray().size(), 1);
}
