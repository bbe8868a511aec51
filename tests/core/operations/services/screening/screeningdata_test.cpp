// What of the office's data the screening service compares, how long a word about a hit holds, and
// that a certificate can be made again when its lists are gone.

#include "core/office/call.h"
#include "core/screening/lists/listarchive.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/proof/certificate.h"
#include "tests/core/operations/services/screening/screeningrig.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace purser::tests {

namespace {

const QString wallet = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s;

QByteArray moneyRow(
    const QString& id, const QString& schema, const QString& name, const QJsonObject& more)
{
    QJsonObject properties{{u"name"_s, QJsonArray{name}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        properties.insert(member.key(), QJsonArray{member.value()});
    return QJsonDocument(QJsonObject{{u"id"_s, id}, {u"schema"_s, schema}, {u"caption"_s, name},
                             {u"properties"_s, properties}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

/// Kind and band of the standing hit of an entity, "" when there is none.
QString hitOf(ScreeningRig& f, const QString& entity)
{
    return f.desk.text(
        u"select coalesce((select h.kind || ' ' || h.band from book.screening_hit h where "
        "h.entity_ref = $1 and book.is_standing(h) order by h.id desc limit 1), '')"_s,
        {entity});
}

QString stateOf(ScreeningRig& f, qint64 client)
{
    return f.desk.text(u"select h.state from book.screening_hit h where h.run_id = (select max(id) "
                       "from book.screening_run where client_id = $1) and entity_ref = 'L1'"_s,
        {client});
}

/// Chen finds the hit of the client's newest screening false.
void findFalse(ScreeningRig& f, qint64 client)
{
    const QString hit = u"select %1 from book.screening_hit h where h.run_id = (select max(id) "
                        "from book.screening_run where client_id = $1) and entity_ref = 'L1'"_s;
    demand(f.desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, f.desk.number(hit.arg(u"h.id"_s), {client})},
            {u"p_version"_s, f.desk.number(hit.arg(u"h.version"_s), {client})},
            {u"p_outcome"_s, u"false"_s}, {u"p_reason"_s, u"other"_s},
            {u"p_text"_s, u"another person"_s}}));
}

} // namespace

TEST(ScreeningData, AWalletOfAListIsAHitOfTheClientWhoIsPaidToIt)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.folder.write(u"coins.jsonl"_s,
        moneyRow(u"W1"_s, u"Person"_s, u"Brannoc Wexford"_s,
            {{u"cryptoWallets"_s, wallet}, {u"topics"_s, u"sanction"_s}}));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 2));
    EXPECT_EQ(hitOf(f, u"W1"_s), QString());
    demand(f.desk.command(u"sana"_s, u"desk.register_destination"_s,
        {{u"p_client_id"_s, a.client}, {u"p_kind"_s, u"btc"_s}, {u"p_detail"_s, wallet},
            {u"p_holder"_s, nameOf(f.desk, a.client)}, {u"p_bank"_s, QVariant(QString())}}));
    ASSERT_TRUE(f.isScreened(a.client, 3)) << "the data are others";
    EXPECT_EQ(hitOf(f, u"W1"_s), u"sanction strong"_s);
}

TEST(ScreeningData, AWalletOfSomebodyElseIsTheirs)
{
    ScreeningRig f;
    const auto a = f.approved();
    f.folder.write(u"coins.jsonl"_s,
        moneyRow(u"W1"_s, u"Person"_s, u"Brannoc Wexford"_s, {{u"cryptoWallets"_s, wallet}}));
    f.desk.number(
        u"insert into book.destination (client_id, method, detail, masked, holder, state) "
        "values ($1, 'btc', $2, 'bc1', 'Cassimir Ostrowicz', 'unverified') returning id"_s,
        {a.client, wallet});
    f.start();
    EXPECT_TRUE(f.becomes(u"select count(*) from book.screening_hit h join book.screening_run r on "
                          "r.id = h.run_id join book.party p on p.id = r.party_id where p.name = "
                          "'Cassimir Ostrowicz' and h.entity_ref = 'W1' and h.band = 'strong'"_s));
}

TEST(ScreeningData, NamesAndNumbersOfACompanyAreCompared)
{
    ScreeningRig f;
    const auto company = f.desk.company({{u"trade_name"_s, u"Umbertini Quillfeather Shipping"_s},
        {u"registration_number"_s, u"HE 998877"_s}, {u"lei"_s, u"5493001KJTIIGC8Y1R12"_s}});
    const QJsonObject none;
    f.folder.write(u"firms.jsonl"_s,
        moneyRow(u"T1"_s, u"Company"_s, u"Umbertini Quillfeather Shipping"_s, none)
            + moneyRow(u"R1"_s, u"Company"_s, u"Papadimas Holding"_s,
                {{u"registrationNumber"_s, u"HE998877"_s}})
            + moneyRow(u"E1"_s, u"Company"_s, u"Vantongeren Trust"_s,
                {{u"leiCode"_s, u"5493001KJTIIGC8Y1R12"_s}}));
    f.start();
    ASSERT_TRUE(f.isScreened(company.client, 1));
    for (const QString& entity : {u"T1"_s, u"R1"_s, u"E1"_s})
        EXPECT_EQ(hitOf(f, entity), u"sanction strong"_s) << qPrintable(entity);
}

TEST(ScreeningData, NationalNumbersDecideAloneAndAPepIsAPep)
{
    ScreeningRig f;
    const auto a = f.desk.person();
    f.folder.write(u"people.jsonl"_s,
        moneyRow(u"N1"_s, u"Person"_s, u"Brannoc Wexford"_s,
            {{u"idNumber"_s, u"L01X00T471"_s}, {u"topics"_s, u"crime.fraud"_s}})
            + moneyRow(
                u"P1"_s, u"Person"_s, nameOf(f.desk, a.client), {{u"topics"_s, u"role.pep"_s}}));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 1));
    EXPECT_EQ(hitOf(f, u"N1"_s), u"adverse strong"_s);
    EXPECT_EQ(hitOf(f, u"P1"_s).section(u' ', 0, 0), u"pep"_s);
}

TEST(ScreeningData, AnOfficersBirthDateIsCompared)
{
    ScreeningRig f;
    const auto company = f.desk.company({{u"directors"_s,
        QJsonArray{QJsonObject{{u"name"_s, u"Frieda Vossberg"_s},
            {u"birth_date"_s, u"1970-05-17"_s}, {u"country"_s, u"CY"_s}}}}});
    f.write(strangers(0, 5));
    f.start();
    EXPECT_TRUE(f.becomes(
        u"select count(*) from book.screening_certificate c join book.screening_run r on r.id = "
        "c.run_id join book.officer k on k.party_id = r.party_id where k.client_id = $1 and "
        "c.content::jsonb -> 'subject' ->> 'birth' = '1970-05-17' and c.content::jsonb -> "
        "'subject' ->> 'kind' = 'person'"_s,
        {company.client}));
}

TEST(ScreeningData, AWordAboutAHitLapsesWhenTheClientOrTheRecordChanges)
{
    ScreeningRig f;
    const auto a = f.approved();
    const QByteArray record = rowFor(f.desk, a.client, "L1", "pep");
    f.write(strangers(0, 20) + record);
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 2)) << "of the test's own and of the service";
    ASSERT_EQ(stateOf(f, a.client), u"open"_s);
    findFalse(f, a.client);
    // Others on the list, and another address, are nothing about this person.
    f.thread.reset();
    f.write(strangers(0, 21) + record);
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 3));
    EXPECT_EQ(stateOf(f, a.client), u"false"_s);
    // The publisher says more about the entity.
    f.thread.reset();
    f.write(strangers(0, 21) + QByteArray(record).replace(",pep,\n", ",pep,minister since May\n"));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 4));
    EXPECT_EQ(stateOf(f, a.client), u"open"_s);
    findFalse(f, a.client);
    // The client has another name before.
    demand(f.desk.setFields(
        u"sana"_s, a.client, {{u"former_names"_s, QJsonArray{u"Drusilla Ostrowicz"_s}}}));
    ASSERT_TRUE(f.isScreened(a.client, 5));
    EXPECT_EQ(stateOf(f, a.client), u"open"_s);
}

TEST(ScreeningData, ACertificateIsMadeAgainFromTheArchive)
{
    ScreeningRig f;
    const auto a = f.desk.person();
    f.write(strangers(0, 20) + rowFor(f.desk, a.client, "L1", "pep"));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 1));
    f.thread.reset();
    const QByteArray certificate =
        demand(f.desk.read(u"chen"_s, u"desk.screening_certificate"_s,
                   {{u"p_run_id"_s, f.desk.number(u"select max(id) from book.screening_run"_s)}}))
            .value(u"certificate"_s)
            .toString()
            .toUtf8();
    f.write(strangers(0, 30));
    f.start();
    ASSERT_TRUE(f.isScreened(a.client, 2)) << "against other lists";
    EXPECT_TRUE(f.becomes(u"select count(*) from sync.health where service = 'screening' and "
                          "detail ->> 'lists_kept' = 'good'"_s));
    const QTemporaryDir folder;
    const auto files = screening::listFilesOf(certificate);
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 1u);
    ASSERT_TRUE(screening::ListArchive(f.archive.path()).restore(files->front(), folder.path()));
    const auto lists = screening::importListSet({folder.path()});
    ASSERT_TRUE(lists);
    const auto check =
        checkCertificate(screening::Engine(*lists, screening::EngineConfig{}), certificate);
    ASSERT_TRUE(check);
    EXPECT_EQ(*check, screening::CertificateCheck::Same);
}

} // namespace purser::tests
