#include "core/screening/lists/jsonlistreader.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

TEST(JsonList, ReadsSenzingRecords)
{
    const ListFolder folder;
    const auto list = readJsonList(folder.write(u"s.json"_s,
        R"({"DATA_SOURCE":"X","RECORD_ID":"k1","RECORD_TYPE":"PERSON","FEATURES":[)"
        R"({"NAME_TYPE":"PRIMARY","NAME_FULL":"Ada Okafor"},{"NAME_TYPE":"ALIAS","NAME_FULL":"Adah Okafour"},)"
        R"({"NAME_TYPE":"NICKNAME","NAME_FULL":"The Clerk"},{"DATE_OF_BIRTH":"1976-09-23"},)"
        R"({"NATIONALITY":"ng"},{"GENDER":"F"},{"PASSPORT_NUMBER":"A0012345","PASSPORT_COUNTRY":"ng"}]})"
        "\n"
        R"({"RECORD_ID":"k2","RECORD_TYPE":"ORGANIZATION","NAMES":[{"NAME_TYPE":"PRIMARY","NAME_ORG":"Example Ltd"}]})"
        "\n"));
    ASSERT_TRUE(list) << textOf(list.error());
    ASSERT_EQ(list->entities.size(), 2u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"Ada Okafor"_s, NameStrength::Primary},
            {u"Adah Okafour"_s, NameStrength::Strong}, {u"The Clerk"_s, NameStrength::Weak}}));
    EXPECT_EQ(ada.births.front().toString(), u"1976-09-23"_s);
    EXPECT_EQ(ada.nationalities, (QStringList{u"NG"_s}));
    EXPECT_EQ(ada.identifiers, (std::vector<Identifier>{{u"PASSPORT"_s, u"A0012345"_s, u"NG"_s}}));
    EXPECT_EQ(list->entities[1].kind, EntityKind::Organisation);
}

TEST(JsonList, ReadsFollowTheMoneyAndCountsWhatIsNoEntity)
{
    const ListFolder folder;
    const auto list = readJsonList(folder.write(u"f.json"_s,
        R"({"id":"NK-1","schema":"Person","caption":"Ada Okafor","properties":{"name":["Ada Okafor","Adah Okafour"],)"
        R"("weakAlias":["The Clerk"],"birthDate":["1976"],"nationality":["ng"],"gender":["female"]}})"
        "\n"
        R"({"id":"NK-2","schema":"Address","properties":{"full":["1 Street"]}})"
        "\n"));
    ASSERT_TRUE(list) << textOf(list.error());
    ASSERT_EQ(list->entities.size(), 1u);
    EXPECT_EQ(list->entities[0].names.size(), 3u);
    EXPECT_EQ(list->entities[0].names.back().strength, NameStrength::Weak);
    EXPECT_EQ(list->counts.rows, 2);
    EXPECT_EQ(list->counts.orphans, 1);
}

TEST(JsonList, TopicsSayWhatAHitMeans)
{
    const auto programsOf = [](const QByteArray& record) {
        const ListFolder folder;
        const auto list = readJsonList(folder.write(u"t.json"_s, record + "\n"));
        EXPECT_TRUE(list);
        return list ? list->entities.front().programs : QStringList();
    };
    const auto money = [&](const QByteArray& topics) {
        return programsOf(R"({"id":"1","schema":"Person","caption":"A B","properties":{"topics":[)"
            + topics + "]}}");
    };
    EXPECT_EQ(money(R"("role.pep")"), (QStringList{u"pep"_s}));
    EXPECT_EQ(money(R"("role.rca","gov")"), (QStringList{u"pep"_s}));
    EXPECT_EQ(money(R"("role.pep","sanction")"), (QStringList{u"sanction"_s})) << "the gravest";
    EXPECT_EQ(money(R"("sanction.linked")"), (QStringList{u"sanction"_s}));
    EXPECT_EQ(money(R"("crime.fraud","role.pep")"), (QStringList{u"pep"_s}));
    EXPECT_EQ(money(R"("debarment")"), (QStringList{u"adverse"_s}));
    EXPECT_EQ(money(R"("gov.national","rolexpep")"), QStringList());
    EXPECT_EQ(programsOf(R"({"RECORD_ID":"1","RECORD_TYPE":"PERSON","NAME_FULL":"A B",)"
                         R"("RISKS":[{"TOPIC":"role.pep"}]})"),
        (QStringList{u"pep"_s}));
}

TEST(JsonList, NamesTheLineOfWhatIsWrong)
{
    const auto failureOf = [](const QByteArray& bytes) {
        const ListFolder folder;
        const auto list = readJsonList(folder.write(u"s.json"_s, bytes));
        return list ? std::string("read") : textOf(list.error());
    };
    const QByteArray good = R"({"RECORD_ID":"k","RECORD_TYPE":"PERSON","NAME_FULL":"Ada"})"
                            "\n";
    EXPECT_EQ(failureOf(good), "read");
    EXPECT_EQ(failureOf("[\n" + good + "]\n"), "read");
    EXPECT_EQ(failureOf(good + "{\"RECORD_ID\":\n"), "parse not_json s.json:2");
    EXPECT_EQ(failureOf(good + "[1]\n"), "parse not_an_object s.json:2");
    EXPECT_EQ(failureOf(good + "{\"a\":\"\xFF\"}\n"), "parse not_text s.json:2");
    EXPECT_EQ(failureOf(good + good), "parse entity_twice s.json:2");
    EXPECT_EQ(failureOf(R"({"RECORD_ID":"k"})"), "parse no_name s.json:1");
    EXPECT_EQ(failureOf(QByteArray(5 * 1024 * 1024, 'x')), "parse line_too_long s.json:1");
}

} // namespace
