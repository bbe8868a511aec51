#include "core/clients/import/importmapping.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

TEST(ImportMapping, RecognisesFieldsByTheirNamesAndUsualWords)
{
    EXPECT_EQ(ImportMapping::recognise(u"ref"_s), u"ref"_s);
    EXPECT_EQ(ImportMapping::recognise(u"Birth Date"_s), u"birth_date"_s);
    EXPECT_EQ(ImportMapping::recognise(u"E-Mail Address"_s), u"email"_s);
    EXPECT_EQ(ImportMapping::recognise(u"KYC status"_s), u"kyc_state"_s);
    EXPECT_EQ(ImportMapping::recognise(u"Client ID"_s), u"ref"_s);
    EXPECT_EQ(ImportMapping::recognise(u"shoe size"_s), QString());
}

TEST(ImportMapping, ReadsColumnsValuesAndDefaults)
{
    const auto mapping = ImportMapping::fromJson(
        R"({"columns": {"Kundennummer": "ref", "Name": "name"},
            "values": {"kyc_state": {"Verified": "approved"}}, "defaults": {"country": "CY"}})");
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->columns.value(u"Kundennummer"_s), u"ref"_s);
    EXPECT_EQ(mapping->values.value(u"kyc_state"_s).value(u"Verified"_s), u"approved"_s);
    EXPECT_EQ(mapping->defaults.value(u"country"_s), u"CY"_s);
}

TEST(ImportMapping, RefusesWhatItDoesNotKnow)
{
    const std::pair<const char*, const char*> cases[]{
        {"nonsense", "not_json"},
        {R"({"colums": {}})", "unknown_member"},
        {R"({"columns": {"A": "shoe_size"}})", "unknown_field"},
        {R"({"columns": {"A": "ref", "B": "ref"}})", "field_twice"},
        {R"({"columns": {"A": 1}})", "not_text"},
        {R"({"values": {"shoe_size": {"a": "b"}}})", "unknown_field"},
        {R"({"defaults": {"shoe_size": "44"}})", "unknown_field"},
    };
    for (const auto& [json, what] : cases) {
        const auto mapping = ImportMapping::fromJson(json);
        ASSERT_FALSE(mapping) << json;
        EXPECT_EQ(mapping.error().args.value(u"what").toString().toStdString(), what) << json;
    }
}

} // namespace
