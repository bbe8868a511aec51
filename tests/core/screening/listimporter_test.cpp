#include "core/screening/lists/listimporter.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

const QByteArray sdnRow =
    "1,\"OKAFOR, Ada\",\"individual\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
const QByteArray shortUnList = "<CONSOLIDATED_LIST><ENTITY><DATAID>2</DATAID><FIRST_NAME>Example"
                          "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>";

TEST(ListImporter, TellsListsByTheirContent)
{
    const ListFolder folder;
    folder.writeOfac(sdnRow);
    folder.write(u"whatever.xml"_s, shortUnList);
    folder.write(u"own.csv"_s, "id,name\n1,A B\n");
    folder.write(u"uk.csv"_s, "Unique ID,Name 6,Name 1\nX1,Silva,Rui\n");
    folder.write(u"eu.xml"_s,
        "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\"><sanctionEntity logicalId=\"1\">"
        "<nameAlias wholeName=\"A B\"/></sanctionEntity></export>");
    folder.write(u"z.json"_s, R"({"RECORD_ID":"k","RECORD_TYPE":"PERSON","NAME_FULL":"Ada"})");
    folder.write(
        u"sdn.xml"_s, "<sdnList><sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry></sdnList>");
    folder.write(u"notes.csv"_s, "some,other\n1,2\n");
    folder.write(u"page.xml"_s, "<html/>");
    folder.write(u"README"_s, "text");
    const auto imported = importLists(folder.path());
    ASSERT_TRUE(imported) << textOf(imported.error());
    std::vector<std::string> sources;
    for (const auto& list : imported->lists)
        sources.push_back(listSourceName(list->source));
    EXPECT_EQ(sources,
        (std::vector<std::string>{
            "ofac_csv", "eu_xml", "own_csv", "ofac_xml", "uk_csv", "un_xml", "senzing_json"}));
    EXPECT_EQ(imported->ignored, (QStringList{u"notes.csv"_s, u"page.xml"_s}));
}

TEST(ListImporter, TakesASingleFile)
{
    const ListFolder folder;
    const auto imported = importLists(folder.write(u"un.xml"_s, shortUnList));
    ASSERT_TRUE(imported) << textOf(imported.error());
    EXPECT_EQ(imported->lists.front()->entities.front().id, u"2"_s);
}

TEST(ListImporter, SaysWhenThereIsNoList)
{
    const ListFolder folder;
    EXPECT_EQ(importLists(folder.path()).error().code, ErrorCode::BadInput);
    EXPECT_EQ(importLists(folder.write(u"a.csv"_s, "x,y\n")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(importLists(folder.path() + u"/none"_s).error().code, ErrorCode::Io);
}

TEST(ListImporter, ReadsTheSameTwice)
{
    const ListFolder folder;
    folder.writeOfac(sdnRow);
    const auto first = importLists(folder.path());
    const auto second = importLists(folder.path());
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(first->lists.front()->digest(), second->lists.front()->digest());
    EXPECT_EQ(first->lists.front()->entities, second->lists.front()->entities);
}

} // namespace
