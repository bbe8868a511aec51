// The client file field by field: editions, verification, masks.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QJsonObject fieldOf(ReviewDesk& desk, const QString& login, qint64 client, const QString& code)
{
    const QJsonObject file =
        demand(desk.read(login, u"desk.client_fields"_s, {{u"p_client_id"_s, client}}));
    for (const QJsonValue field : file.value(u"fields"_s).toArray()) {
        if (field.toObject().value(u"code"_s) == code)
            return field.toObject();
    }
    return {};
}

} // namespace

TEST(ClientFields, HaveRoomForEverythingTheLawNames)
{
    ReviewDesk desk;
    const auto person = desk.person();
    const auto company = desk.company();
    for (const QString& code : {u"given_names"_s, u"family_name"_s, u"former_names"_s,
             u"original_script_name"_s, u"sex"_s, u"birth_date"_s, u"birth_place"_s,
             u"birth_country"_s, u"nationalities"_s, u"national_ids"_s, u"tax_numbers"_s,
             u"street"_s, u"residence_country"_s, u"email"_s, u"phone"_s, u"occupation"_s,
             u"employer"_s, u"sector"_s, u"employment_status"_s, u"annual_income"_s, u"net_worth"_s,
             u"liquid_worth"_s, u"purpose"_s, u"expected_deposits"_s, u"expected_frequency"_s,
             u"source_of_funds"_s, u"source_of_wealth"_s, u"pep"_s, u"pep_left_on"_s,
             u"acting_for"_s, u"channel"_s, u"device"_s, u"registration_ip"_s})
        EXPECT_FALSE(fieldOf(desk, u"chen"_s, person.client, code).isEmpty()) << qPrintable(code);
    for (const QString& code :
        {u"legal_name"_s, u"trade_name"_s, u"legal_form"_s, u"registration_number"_s, u"lei"_s,
            u"business_address"_s, u"country_of_creation"_s, u"representatives"_s, u"directors"_s,
            u"nominees"_s, u"activity_code"_s, u"source_of_funds"_s})
        EXPECT_FALSE(fieldOf(desk, u"chen"_s, company.client, code).isEmpty()) << qPrintable(code);
    EXPECT_TRUE(fieldOf(desk, u"chen"_s, company.client, u"sex"_s).isEmpty());
}

TEST(ClientFields, KeepEveryEditionWithSourceAndAuthor)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    demand(desk.setFields(
        u"olga"_s, applicant.client, {{u"city"_s, u"Köln"_s}, {u"street"_s, u"Hauptstraße 1"_s}}));
    const QJsonArray editions =
        demand(desk.read(u"chen"_s, u"desk.field_history"_s,
                   {{u"p_client_id"_s, applicant.client}, {u"p_field"_s, u"city"_s}}))
            .value(u"editions"_s)
            .toArray();
    ASSERT_EQ(editions.size(), 2);
    EXPECT_EQ(editions[0].toObject().value(u"value"_s), u"Köln"_s);
    EXPECT_EQ(editions[0].toObject().value(u"recorded_by"_s), u"Olga Petrova"_s);
    EXPECT_EQ(editions[1].toObject().value(u"value"_s), u"Bonn"_s);
    EXPECT_EQ(editions[1].toObject().value(u"recorded_by"_s), u"Sana Malik"_s);
    // The same value again is no edition.
    EXPECT_EQ(
        fieldOf(desk, u"chen"_s, applicant.client, u"street"_s).value(u"edition"_s).toInt(), 1);
    // The client's own row follows.
    EXPECT_EQ(desk.text(u"select address from book.client where id = $1"_s, {applicant.client}),
        u"Hauptstraße 1, Köln"_s);
}

TEST(ClientFields, OnlyAnotherAddressToReachThemCountsAsAChangeOfCredentials)
{
    ReviewDesk desk;
    const qint64 client = desk.number(
        u"insert into book.client (full_name, kind, email, phone, country) values ('Old Friend', "
        "'person', 'old@example.com', '+49 30 1', 'DE') returning id"_s);
    const auto changes = [&] {
        return desk.number(
            u"select count(credentials_changed_at) from book.client where id = $1"_s, {client});
    };
    demand(desk.setFields(u"sana"_s, client, {{u"city"_s, u"Bonn"_s}}));
    EXPECT_EQ(changes(), 0);
    demand(desk.setFields(
        u"sana"_s, client, {{u"email"_s, u"old@example.com"_s}, {u"phone"_s, u"+49 30 1"_s}}));
    EXPECT_EQ(changes(), 0);
    demand(desk.setFields(u"sana"_s, client, {{u"email"_s, u"new@example.com"_s}}));
    EXPECT_EQ(changes(), 1);
    demand(desk.setFields(
        u"sana"_s, client, {{u"email"_s, u"newer@example.com"_s}, {u"phone"_s, u"+49 30 3"_s}}));
    EXPECT_EQ(desk.number(u"select count(*) from book.credential_change where client_id = $1 and "
                          "source = 'office'"_s,
                  {client}),
        3)
        << "each change is a row";
}

TEST(ClientFields, AFirstAddressToReachThemIsAChangeOfCredentials)
{
    ReviewDesk desk;
    const qint64 client = desk.number(u"insert into book.client (full_name, kind, country) values "
                                      "('No Address', 'person', 'DE') returning id"_s);
    demand(desk.setFields(u"sana"_s, client, {{u"phone"_s, u"+49 30 2"_s}}));
    EXPECT_EQ(desk.number(u"select count(credentials_changed_at) from book.client where id = $1"_s,
                  {client}),
        1);
}

TEST(ClientFields, AreVerifiedByAnotherPersonAndOnlyForTheValueOfTheDay)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const qint64 passport =
        desk.accepted(applicant.client, u"passport"_s, ReviewDesk::passportFacts());
    const auto verify = [&](const QString& login, const QString& field) {
        return desk.command(login, u"desk.verify_client_fields"_s,
            {{u"p_client_id"_s, applicant.client},
                {u"p_version"_s, desk.clientVersion(applicant.client)},
                {u"p_fields"_s, office::arrayText(QStringList{field})},
                {u"p_document_id"_s, passport}});
    };
    demand(verify(u"chen"_s, u"birth_date"_s));
    QJsonObject field = fieldOf(desk, u"chen"_s, applicant.client, u"birth_date"_s);
    EXPECT_EQ(field.value(u"verified_by"_s), u"Chen Wei"_s);
    EXPECT_EQ(field.value(u"document"_s).toInteger(), passport);
    EXPECT_EQ(field.value(u"recorded_by"_s), u"Sana Malik"_s);
    demand(desk.setFields(u"sana"_s, applicant.client, {{u"birth_date"_s, u"1985-02-03"_s}}));
    field = fieldOf(desk, u"chen"_s, applicant.client, u"birth_date"_s);
    EXPECT_TRUE(field.value(u"verified_by"_s).isNull());
    // What Olga entered herself, Olga does not verify.
    demand(desk.command(u"olga"_s, u"desk.set_client_fields"_s,
        {{u"p_client_id"_s, applicant.client},
            {u"p_version"_s, desk.clientVersion(applicant.client)},
            {u"p_fields"_s, u"{\"birth_place\": \"Köln\"}"_s}, {u"p_source"_s, u"document"_s},
            {u"p_document_id"_s, passport}}));
    const auto own = verify(u"olga"_s, u"birth_place"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    demand(verify(u"chen"_s, u"birth_place"_s));
}

TEST(ClientFields, RefuseWhatIsNotOfTheirKind)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const QList<std::pair<QString, QJsonValue>> bad{{u"birth_date"_s, u"1985-02-30"_s},
        {u"birth_date"_s, u"yesterday"_s}, {u"residence_country"_s, u"Germany"_s},
        {u"sector"_s, u"piracy"_s}, {u"net_worth"_s, 5},
        {u"net_worth"_s, QJsonObject{{u"minor"_s, u"-5"_s}, {u"currency"_s, u"EUR"_s}}},
        {u"net_worth"_s, QJsonObject{{u"minor"_s, u"5"_s}, {u"currency"_s, u"XXX"_s}}},
        {u"residence_country"_s, u"ZZ"_s}, {u"birth_country"_s, u"XX"_s},
        {u"nationalities"_s, QJsonArray{u"German"_s}}, {u"nationalities"_s, QJsonArray{u"ZZ"_s}},
        {u"nationalities"_s, QJsonArray{QJsonObject{{u"country"_s, u"DE"_s}}}},
        {u"tax_numbers"_s, QJsonArray{u"12345678911"_s}},
        {u"tax_numbers"_s, QJsonArray{QJsonObject{{u"number"_s, u"12345678911"_s}}}},
        {u"national_ids"_s, QJsonArray{u"ZZ 12345"_s}},
        {u"national_ids"_s,
            QJsonArray{QJsonObject{{u"country"_s, u"ZZ"_s}, {u"number"_s, u"L01X00T471"_s}}}},
        {u"nationalities"_s, u"DE"_s}, {u"legal_name"_s, u"GmbH"_s}, {u"shoe_size"_s, u"43"_s},
        {u"email"_s, u"nobody"_s}, {u"city"_s, QString(300, u'x')}, {u"city"_s, u"a\u202eb"_s},
        {u"occupation"_s, u"pays with 4111 1111 1111 1111"_s}, {u"city"_s, u"  "_s}};
    for (const auto& [code, value] : bad) {
        const auto refused = desk.setFields(u"sana"_s, applicant.client, {{code, value}});
        ASSERT_FALSE(refused.has_value()) << qPrintable(code);
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput) << qPrintable(code);
    }
    demand(desk.setFields(u"sana"_s, applicant.client,
        {{u"nationalities"_s, QJsonArray{u"DE"_s, u"JP"_s}},
            {u"tax_numbers"_s, QJsonArray{u"DE 12345678912"_s}}}));
    // IBANs and long numbers are no card numbers.
    demand(desk.setFields(u"sana"_s, applicant.client,
        {{u"source_of_funds"_s, u"Account DE89370400440532013000, file 1234567890123456"_s}}));
}

TEST(FreeText, HoldsNoCardNumber)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto note = [&](const QString& text) {
        return desk.command(u"sana"_s, u"desk.add_note"_s,
            {{u"p_client_id"_s, applicant.client}, {u"p_text"_s, text}});
    };
    for (const QString& text : {u"Card 4111 1111 1111 1111, as told"_s, u"378282246310005"_s}) {
        const auto refused = note(text);
        ASSERT_FALSE(refused.has_value()) << qPrintable(text);
        EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"card_number"_s);
    }
    demand(note(u"Card ending 1111, file 4111111111111112"_s));
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where payload like '%4111 1111 1111 "
                          "1111%' or payload like '%378282246310005%'"_s),
        0)
        << "nor is what was refused";
}

TEST(ClientFields, ComeMaskedToThosePolicyDoesNotClear)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto shown = [&](const QString& login, const QString& code) {
        return fieldOf(desk, login, applicant.client, code).value(u"value"_s);
    };
    EXPECT_EQ(shown(u"chen"_s, u"birth_date"_s), u"1985-03-02"_s);
    EXPECT_EQ(shown(u"sana"_s, u"birth_date"_s), u"1985-••-••"_s);
    EXPECT_EQ(shown(u"sana"_s, u"street"_s), u"•••e 1"_s);
    EXPECT_EQ(shown(u"sana"_s, u"email"_s), u"j•••@example.org"_s);
    EXPECT_EQ(shown(u"sana"_s, u"national_ids"_s), u"•••"_s);
    EXPECT_EQ(shown(u"sana"_s, u"annual_income"_s).toObject(), (QJsonObject{{u"masked"_s, true}}));
    EXPECT_EQ(shown(u"sana"_s, u"city"_s), u"Bonn"_s);
    // Nothing of it anywhere in what support reads of the application.
    const QByteArray all = QJsonDocument(desk.file(applicant, u"sana"_s)).toJson();
    for (const QString& secret :
        {u"1985-03-02"_s, u"Hauptstraße"_s, u"L01X00T471"_s, u"12345678911"_s, u"5000000"_s})
        EXPECT_FALSE(all.contains(secret.toUtf8())) << qPrintable(secret);
    // A role loses its clearance at once.
    desk.number(
        u"update policy.field_clearance set granted = false where field = 'birth_date' and role = 'compliance' returning 1"_s);
    EXPECT_EQ(shown(u"chen"_s, u"birth_date"_s), u"1985-••-••"_s);
}

TEST(ClientFields, OfTheWholeFileAreMaskedByRole)
{
    ReviewDesk desk;
    const auto a = desk.person();
    desk.addRecords(a);
    const auto birthFor = [&](const QString& login) {
        return demand(desk.read(login, u"desk.client_file"_s, {{u"p_id"_s, a.client}}))
            .value(u"birth_date"_s)
            .toString();
    };
    for (const QString& login : {u"chen"_s, u"vera"_s})
        EXPECT_EQ(birthFor(login), u"1985-03-02"_s) << qPrintable(login);
    // Support, payments and their head, partners, operations.
    for (const QString& login : {u"sana"_s, u"mara"_s, u"ines"_s, u"omar"_s})
        EXPECT_EQ(birthFor(login), u"1985-••-••"_s) << qPrintable(login);
    const auto numberFor = [&](const QString& login) {
        return demand(desk.read(login, u"desk.client_fields"_s, {{u"p_client_id"_s, a.client}}))
            .value(u"tax"_s)[u"residences"_s]
            .toArray()
            .at(0)
            .toObject();
    };
    EXPECT_EQ(
        numberFor(u"chen"_s), (QJsonObject{{u"country"_s, u"DE"_s}, {u"tin"_s, u"12345678911"_s}}));
    EXPECT_EQ(numberFor(u"sana"_s), (QJsonObject{{u"country"_s, u"DE"_s}, {u"tin"_s, u"•••"_s}}));
}

TEST(ClientFields, AreRevealedForAPurposeOnTheRecord)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto reveal = [&](const QString& login, const QString& field, const QString& purpose) {
        return desk.read(login, u"desk.reveal_field"_s,
            {{u"p_client_id"_s, applicant.client}, {u"p_field"_s, field}, {u"p_purpose"_s, purpose},
                {u"p_reference"_s, u"T-1"_s}});
    };
    const auto shown = demand(reveal(u"sana"_s, u"birth_date"_s, u"client_request"_s));
    EXPECT_EQ(shown.value(u"value"_s), u"1985-03-02"_s);
    EXPECT_EQ(shown.value(u"seconds"_s).toInt(), 60);
    EXPECT_EQ(
        desk.text(
            u"select payload from audit.log where command = 'client.reveal' and actor = 'sana'"_s),
        u"{\"field\": \"birth_date\", \"purpose\": \"client_request\", \"seconds\": 60, \"reference\": \"T-1\"}"_s);
    for (const auto& refused : {reveal(u"sana"_s, u"birth_date"_s, u"curiosity"_s),
             reveal(u"sana"_s, u"city"_s, u"client_request"_s)}) {
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    }
    EXPECT_FALSE(reveal(u"omar"_s, u"birth_date"_s, u"client_request"_s).has_value());
}

TEST(ClientFields, ThatMatterOpenAReviewOfAnApprovedClient)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    demand(desk.decide(u"olga"_s, applicant));
    demand(desk.setFields(u"sana"_s, applicant.client, {{u"occupation"_s, u"Carpenter"_s}}));
    EXPECT_EQ(desk.number(u"select count(*) from book.application where client_id = $1"_s,
                  {applicant.client}),
        1);
    demand(desk.setFields(u"sana"_s, applicant.client, {{u"residence_country"_s, u"AT"_s}}));
    EXPECT_EQ(
        desk.text(
            u"select kind || ' ' || cause || ' ' || state || ' ' || jurisdiction || ' ' || (previous_id = $2) from book.application where client_id = $1 order by id desc limit 1"_s,
            {applicant.client, applicant.application}),
        u"reopen data_changed in_review AT true"_s);
}
