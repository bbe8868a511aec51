#include "app/office/applicationimport.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using namespace purser::tool;

namespace {

const QByteArray mappingText = R"({
  "columns": {"No": "ref", "First": "given_names", "Last": "family_name", "Born": "birth_date",
              "Nations": "nationalities", "Income": "annual_income", "Notes": ""},
  "values": {"residence_country": {"Germany": "DE"}},
  "defaults": {"level": 2, "jurisdiction": "DE"}})";

const QByteArray goodFile = "No,First,Last,Born,Residence Country,Nations,Income,Notes\n"
                            "17,Jörg,Müller,1985-03-02,Germany,DE; AT,50000.00 EUR,old\n"
                            "18,Aiko,Tanaka,1990-11-30,JP,JP,9000000 JPY,\n";

class ApplicationImport : public ::testing::Test
{
protected:
    std::vector<ApplicationRow> rows(const QByteArray& file, bool isJson = false)
    {
        return demand(
            readApplications(file, isJson, demand(ApplicationMapping::fromJson(mappingText))));
    }
    Result<ImportOutcome> import(const QByteArray& file, bool dryRun = false, bool partial = false)
    {
        return importApplications(*sana, rows(file), {u"old-system"_s, dryRun, partial});
    }
    qint64 clients() { return number(*owner, u"select count(*) from book.client"_s); }
    QString fieldOf(const QString& field)
    {
        return value(*owner,
            u"select string_agg(f.value::text, ' ' order by f.client_id) from book.client_field f "
            "where f.field = $1"_s,
            {field});
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    std::unique_ptr<office::Connection> sana = office.as("sana");
};

} // namespace

TEST_F(ApplicationImport, EntersApplicantsWithTheirFieldsInTheRightForm)
{
    const ImportOutcome outcome = demand(import(goodFile));
    EXPECT_TRUE(outcome.applied);
    EXPECT_EQ(outcome.created, 2);
    EXPECT_EQ(fieldOf(u"nationalities"_s), u"[\"DE\", \"AT\"] [\"JP\"]"_s);
    EXPECT_EQ(fieldOf(u"annual_income"_s),
        u"{\"minor\": \"5000000\", \"currency\": \"EUR\"} {\"minor\": \"9000000\", \"currency\": "
        "\"JPY\"}"_s);
    EXPECT_EQ(fieldOf(u"residence_country"_s), u"\"DE\" \"JP\""_s);
    EXPECT_EQ(number(*owner,
                  u"select count(*) from book.application where state = 'draft' and level = 2 and "
                  "kind = 'onboarding' and opened_by = 'sana'"_s),
        2);
}

TEST_F(ApplicationImport, TheSameFileAgainEntersNobodyAndAnotherContentIsRefused)
{
    demand(import(goodFile));
    const ImportOutcome again = demand(import(goodFile));
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(again.created, 0);
    const ImportOutcome changed = demand(import(QByteArray(goodFile).replace("Aiko", "Akiko")));
    EXPECT_EQ(changed.refused, 1);
    EXPECT_FALSE(changed.applied);
    EXPECT_EQ(clients(), 2);
}

TEST_F(ApplicationImport, ADryRunTellsEverythingAndChangesNothing)
{
    const ImportOutcome outcome =
        demand(import(QByteArray(goodFile).replace("1990-11-30", "30.11.1990"), true));
    EXPECT_EQ(outcome.created, 1);
    EXPECT_EQ(outcome.refused, 1);
    EXPECT_FALSE(outcome.applied);
    EXPECT_EQ(outcome.rows.back().field, u"birth_date"_s);
    EXPECT_EQ(outcome.rows.back().line, 3);
    EXPECT_EQ(clients(), 0);
    EXPECT_EQ(number(*owner, u"select count(*) from book.command_request"_s), 0);
}

TEST_F(ApplicationImport, IsAllOrNothingUnlessAskedOtherwise)
{
    const QByteArray half = QByteArray(goodFile).replace("9000000 JPY", "9000000.5 JPY");
    EXPECT_FALSE(demand(import(half)).applied);
    EXPECT_EQ(clients(), 0);
    const ImportOutcome outcome = demand(import(half, false, true));
    EXPECT_TRUE(outcome.applied);
    EXPECT_EQ(outcome.created, 1);
    EXPECT_EQ(outcome.refused, 1);
    EXPECT_EQ(clients(), 1);
}

TEST_F(ApplicationImport, ReadsJsonAndNamesRowsThatCannotBeSent)
{
    const auto read = rows(R"([{"No": 5, "fields": {"First": "Ana", "Last": "Ruiz", "pep": "no"}},
                               {"First": "Nobody"}, {"No": "5"}])",
        true);
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(read[0].ref, u"5"_s);
    EXPECT_EQ(read[0].fields[u"given_names"].toString(), u"Ana"_s);
    EXPECT_EQ(read[0].fields[u"pep"].toString(), u"no"_s);
    EXPECT_EQ(read[1].fault, u"missing"_s);
    EXPECT_EQ(read[2].fault, u"ref_twice"_s);
    EXPECT_FALSE(readApplications("{}", true, {}));
    EXPECT_FALSE(readApplications("[", true, {}));
    EXPECT_FALSE(ApplicationMapping::fromJson(R"({"colums": {}})"));
    EXPECT_EQ(rows("No,First\n1,Ana,extra\n")[0].fault, u"too_many_columns"_s);
}

TEST_F(ApplicationImport, OfJsonBringsTaxTestAndOwnersAsTheWebSiteDoes)
{
    const QByteArray file = R"([{"No": 8, "kind": "entity", "level": 1,
        "fields": {"legal_name": "Nordwind GmbH", "residence_country": "DE"},
        "consents": [{"kind": "terms", "edition": "2026-1"}],
        "tax": {"us_person": false, "residences": [{"country": "DE", "tin": "27/123"}], "signed_on": "2026-10-01"},
        "owners": [{"kind": "person", "name": "Ada Vogt", "share": "100"}],
        "representatives": [{"name": "Frieda Voss"}]}])";
    const auto read = rows(file, true);
    const auto outcome = demand(importApplications(*sana, read, {u"old-system"_s, false, false}));
    EXPECT_EQ(outcome.created, 1);
    EXPECT_EQ(number(*owner, u"select count(*) from book.ownership"_s), 2);
    EXPECT_EQ(number(*owner, u"select count(*) from book.client_tax_certificate"_s), 1);
    EXPECT_EQ(fieldOf(u"representatives"_s), u"[\"Frieda Voss\"]"_s);
    const auto wrong = demand(importApplications(*sana,
        rows(
            QByteArray(file).replace("\"100\"", "\"200\"").replace("\"No\": 8", "\"No\": 9"), true),
        {u"old-system"_s, false, false}));
    EXPECT_EQ(wrong.rows.front().field, u"owners[0].share"_s);
    EXPECT_EQ(clients(), 1);
}

TEST_F(ApplicationImport, IsForWhoMayEnterApplicants)
{
    auto mara = office.as("mara");
    const auto refused = importApplications(*mara, rows(goodFile), {u"old-system"_s, false, true});
    ASSERT_FALSE(refused);
    EXPECT_EQ(sqlState(refused.error()), u"42501"_s);
    EXPECT_EQ(clients(), 0);
}
