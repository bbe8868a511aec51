#include "core/clients/import/importplan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

Result<ImportPlan> plan(const QByteArray& csv, const ImportMapping& mapping = {})
{
    return planImport(*readCsv(csv), mapping);
}

TEST(ImportPlan, MapsRecognisedColumnsAndNamesTheOthers)
{
    const auto made = plan("Client ID;Full Name;shoe size;E-Mail\n7;Okafor;44;a@example.com\n");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->unusedColumns, QStringList{u"shoe size"_s});
    ASSERT_EQ(made->rows.size(), 1u);
    EXPECT_EQ(made->rows[0].fields,
        (QJsonObject{
            {u"ref"_s, u"7"_s}, {u"name"_s, u"Okafor"_s}, {u"email"_s, u"a@example.com"_s}}));
    EXPECT_EQ(made->faults(), 0);
}

TEST(ImportPlan, LeavesEmptyValuesOutAndFillsInDefaults)
{
    ImportMapping mapping;
    mapping.defaults.insert(u"country"_s, u"CY"_s);
    const auto made = plan("ref,name,country,phone\n1,A,,\n2,B,DE,\n", mapping);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->rows[0].fields.value(u"country").toString(), u"CY"_s);
    EXPECT_FALSE(made->rows[0].fields.contains(u"phone"));
    EXPECT_EQ(made->rows[1].fields.value(u"country").toString(), u"DE"_s);
}

TEST(ImportPlan, TranslatesValues)
{
    ImportMapping mapping;
    mapping.values[u"kyc_state"_s].insert(u"Verified"_s, u"approved"_s);
    const auto made = plan("ref,name,kyc\n1,A,Verified\n2,B,none\n", mapping);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->rows[0].fields.value(u"kyc_state").toString(), u"approved"_s);
    EXPECT_EQ(made->rows[1].fields.value(u"kyc_state").toString(), u"none"_s);
}

TEST(ImportPlan, WithAMappingOnlyItsColumnsCount)
{
    ImportMapping mapping;
    mapping.columns = {{u"No"_s, u"ref"_s}, {u"Who"_s, u"name"_s}};
    const auto made = plan("No,Who,email\n1,A,a@example.com\n", mapping);
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->rows[0].fields.contains(u"email"));
    EXPECT_EQ(made->unusedColumns, QStringList{u"email"_s});
}

TEST(ImportPlan, MarksRaggedRowsAndRefsThatComeTwice)
{
    const auto made = plan("ref,name\n1\n2,B,extra\n3,C\n3,D\n");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->rows[0].fault, u"too_few_columns"_s);
    EXPECT_EQ(made->rows[1].fault, u"too_many_columns"_s);
    EXPECT_EQ(made->rows[2].fault, QString());
    EXPECT_EQ(made->rows[3].fault, u"ref_twice"_s);
    EXPECT_EQ(made->faults(), 3);
    EXPECT_EQ(made->rows[3].line, 5);
}

TEST(ImportPlan, RefusesAFileThatCannotBeMapped)
{
    ImportMapping elsewhere;
    elsewhere.columns = {{u"No"_s, u"ref"_s}, {u"Nobody"_s, u"name"_s}};
    const std::pair<Result<ImportPlan>, const char*> cases[]{
        {plan("name,email\nA,b\n"), "missing_column ref"},
        {plan("ref,email\nA,b\n"), "missing_column name"},
        {plan("ref,name,id\n1,A,2\n"), "column_twice ref"},
        {plan("No,Who\n1,A\n", elsewhere), "unknown_column Nobody"},
    };
    for (const auto& [made, expected] : cases) {
        ASSERT_FALSE(made) << expected;
        EXPECT_EQ((made.error().args.value(u"why").toString() + u' '
                      + made.error().args.value(u"field").toString())
                      .toStdString(),
            expected);
    }
}

} // namespace
