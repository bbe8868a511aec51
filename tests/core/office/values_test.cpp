#include "core/office/call.h"
#include "core/office/officeaddress.h"
#include "core/office/outcome.h"
#include "core/office/passwordverifier.h"
#include "core/office/serverwitness.h"
#include "core/office/table.h"
#include "tests/support/demand.h"

#include <QTemporaryFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

TEST(Call, BecomesAStatementWithNamedArguments)
{
    const Call call{u"desk.list_payments"_s, {{u"p_filter"_s, u"{}"_s}, {u"p_limit"_s, 10}}};
    EXPECT_EQ(demand(call.statement()),
        u"select * from desk.list_payments(p_filter => $1, p_limit => $2)"_s);
    EXPECT_EQ(demand(call.statement(true)),
        u"select desk.list_payments(p_filter => $1, p_limit => $2)"_s);
    EXPECT_EQ(call.argument(u"p_limit").toInt(), 10);
    EXPECT_TRUE(call.hasArgument(u"p_filter"));
    EXPECT_FALSE(call.hasArgument(u"p_key"));
}

TEST(Call, HasPlainNamesOnly)
{
    for (const QString& name : {u"me"_s, u"desk."_s, u".me"_s, u"desk.me()"_s, u"desk.me; drop"_s,
             u"Desk.me"_s, u"desk.1me"_s, u"desk.me.x"_s, QString()})
        EXPECT_EQ(Call({name, {}}).statement().error().code, ErrorCode::Internal)
            << name.toStdString();
    EXPECT_FALSE(Call({u"desk.me"_s, {{u"p) --"_s, 1}}}).statement());
}

TEST(Call, WritesArraysThatReadBackTheSame)
{
    EXPECT_EQ(arrayText(QStringList{u"a"_s, u"b \"c\""_s, u"\\"_s, QString(u""_s)}),
        u"{\"a\",\"b \\\"c\\\"\",\"\\\\\",\"\"}"_s);
    EXPECT_EQ(arrayText(QList<qint64>{1, -2}), u"{1,-2}"_s);
    EXPECT_EQ(arrayText(QStringList()), u"{}"_s);
}

TEST(Call, KeysAreNeverTheSame)
{
    EXPECT_NE(newCommandKey(), newCommandKey());
    EXPECT_FALSE(QUuid(newCommandKey()).isNull());
}

TEST(Table, OutlivesNothingAndShares)
{
    std::optional<RowView> row;
    {
        const Table table({u"a"_s, u"b"_s}, {1, u"x"_s, 2, u"y"_s});
        EXPECT_EQ(table.rowCount(), 2);
        EXPECT_EQ(table.columnIndex(u"b"_s), 1);
        EXPECT_EQ(table.columnIndex(u"c"_s), -1);
        row = table.row(1);
    }
    EXPECT_EQ(row->integer(u"a"_s), 2);
    EXPECT_EQ(row->text(u"b"_s), u"y"_s);
    EXPECT_TRUE(row->isNull(u"c"_s));
    EXPECT_TRUE(Table().isEmpty());
}

TEST(Outcome, IsReadFromItsRow)
{
    const QStringList columns{u"entity"_s, u"id"_s, u"version"_s, u"state"_s, u"detail"_s,
        u"receipt_chain"_s, u"receipt_seq"_s, u"receipt_hash"_s, u"replayed"_s};
    const Outcome outcome = demand(Outcome::fromTable(Table(columns,
        {u"payment"_s, 17, 3, u"approved"_s, u"{\"a\":1}"_s, u"mara"_s, 5, u"00ff"_s, true})));
    EXPECT_EQ(outcome.entity, u"payment"_s);
    EXPECT_EQ(outcome.id, 17);
    EXPECT_EQ(outcome.version, 3);
    EXPECT_EQ(outcome.detail[u"a"].toInt(), 1);
    EXPECT_EQ(outcome.receiptSeq, 5);
    EXPECT_TRUE(outcome.replayed);
    EXPECT_EQ(
        Outcome::fromTable(Table(columns, QList<QVariant>(9))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Outcome::fromTable(Table({u"x"_s}, {1})).error().code, ErrorCode::Internal);
}

TEST(OfficeAddress, IsCheckedBeforeItIsUsed)
{
    QTemporaryFile root;
    ASSERT_TRUE(root.open());
    const OfficeAddress good{
        u"db1.example.com,db2.example.com"_s, u"5432,5433"_s, u"office"_s, root.fileName()};
    EXPECT_TRUE(good.check());
    const auto fieldOf = [](const OfficeAddress& address) {
        const auto checked = address.check();
        return checked ? QString() : checked.error().args[u"field"].toString();
    };
    const auto with = [&good](auto change) {
        OfficeAddress address = good;
        change(address);
        return address;
    };
    EXPECT_EQ(fieldOf(with([](auto& a) { a.hosts.clear(); })), u"host"_s);
    EXPECT_EQ(fieldOf(with([](auto& a) { a.hosts = u"db;sslmode=disable"_s; })), u"host"_s);
    EXPECT_EQ(fieldOf(with([](auto& a) { a.ports = u"1,2,3"_s; })), u"port"_s);
    EXPECT_EQ(fieldOf(with([](auto& a) { a.ports = u"65536"_s; })), u"port"_s);
    EXPECT_EQ(fieldOf(with([](auto& a) { a.database.clear(); })), u"database"_s);
    EXPECT_EQ(fieldOf(with([](auto& a) { a.rootCertificate.clear(); })), u"root_certificate"_s);
    EXPECT_EQ(
        fieldOf(with([](auto& a) { a.rootCertificate = u"/nowhere"_s; })), u"root_certificate"_s);
    EXPECT_EQ(fieldOf(OfficeAddress::local(u"/run/office"_s, 5432, u"office"_s)), QString());
}

TEST(OfficeAddress, NeverGoesOverTheNetworkWithoutTls)
{
    EXPECT_TRUE(OfficeAddress::local(u"/run/x"_s, 5432, u"office"_s).isLocal());
    const OfficeAddress mixed{u"/run/x,db"_s, {}, u"office"_s, u"/root.crt"_s};
    EXPECT_FALSE(mixed.isLocal());
    EXPECT_TRUE(mixed.connectOptions().contains(u"sslmode=verify-full"_s));
    EXPECT_TRUE(mixed.connectOptions().contains(u"channel_binding=require"_s));
    EXPECT_TRUE(mixed.connectOptions().contains(u"gssencmode=disable"_s));
}

TEST(PasswordVerifier, HasTheFormTheServerStores)
{
    const QString verifier = demand(passwordVerifier(Secret::fromText(u"päss word"_s)));
    EXPECT_TRUE(verifier.startsWith(u"SCRAM-SHA-256$4096:"_s)) << verifier.toStdString();
    EXPECT_NE(verifier, demand(passwordVerifier(Secret::fromText(u"päss word"_s)))) << "no salt";
    EXPECT_EQ(passwordVerifier(Secret()).error().code, ErrorCode::BadInput);
}

TEST(ServerWitness, RefusesAServerThatHasFallenBehind)
{
    ServerWitness witness;
    EXPECT_TRUE(witness.check({u"71"_s, 1}));
    EXPECT_TRUE(witness.check({u"71"_s, 2}));
    EXPECT_EQ(witness.check({u"71"_s, 1}).error().code, ErrorCode::ServerUnavailable);
    EXPECT_EQ(witness.check({u"72"_s, 3}).error().args[u"why"].toString(), u"stale_server"_s);
    EXPECT_TRUE(witness.check({{}, 0})) << "a login that may not see it";
    EXPECT_EQ(witness.seen(), (ServerIdentity{u"71"_s, 2}));
    EXPECT_FALSE(ServerWitness({u"71"_s, 5}).check({u"71"_s, 4}));
}
