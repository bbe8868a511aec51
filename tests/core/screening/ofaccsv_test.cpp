#include "core/screening/lists/ofaccsvreader.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

const QByteArray noValues = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

/// A person, a company with a long remark, and a ship.
void writeSmallList(const ListFolder& folder)
{
    folder.writeOfac("7001,\"OKAFOR, Ada\",\"individual\",\"SDGT] [CYBER2\"," + noValues
            + ",\"DOB 23 Sep 1976; alt. DOB circa 1975; POB Lagos, Nigeria; nationality Nigeria; "
              "citizen Ghana; Gender Female; Passport A0012345 (Nigeria) issued 27 Jun 2012; "
              "Digital Currency Address - XBT 1Qwertyuiop; a.k.a. 'THE CLERK'.\"\n"
              "7002,\"EXAMPLE TRADING LLC\",-0- ,\"IRAN\","
            + noValues
            + ",\"Tax ID No. 12-345 (Iran); Linked To: EXAM\"\n"
              "7003,\"SEA QUEEN\",\"vessel\",\"IRAN\",-0- ,\"ABC1\",-0- ,-0- ,-0- ,\"Panama\",-0- ,"
              "\"Vessel Registration Identification IMO 9187667.\"\n\x1a",
        "7001,1,\"aka\",\"OKAFOUR, Adah\",-0- \n7002,2,\"fka\",\"SAMPLE CO.\",-0- \n"
        "9999,3,\"aka\",\"NOBODY\",-0- \n",
        "7002,4,\"1 Street\",\"Tehran\",\"Iran\",-0- \n",
        "7002,\"PLE HOLDING; a.k.a. 'EXTRA'; alt. Digital Currency Address - ETH "
        "0xAbC1234.\"\n\x1a");
}

TEST(OfacCsv, ReadsNamesFactsAndNumbersOfRemarks)
{
    const ListFolder folder;
    writeSmallList(folder);
    const auto list = readOfacCsv(folder.path());
    ASSERT_TRUE(list) << textOf(list.error());
    ASSERT_EQ(list->entities.size(), 3u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.id, u"7001"_s);
    EXPECT_EQ(ada.kind, EntityKind::Person);
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"OKAFOR, Ada"_s, NameStrength::Primary},
            {u"OKAFOUR, Adah"_s, NameStrength::Strong}, {u"THE CLERK"_s, NameStrength::Weak}}));
    ASSERT_EQ(ada.births.size(), 2u);
    EXPECT_EQ(ada.births[0].toString(), u"1976-09-23"_s);
    EXPECT_TRUE(ada.births[1].circa);
    EXPECT_EQ(ada.nationalities, (QStringList{u"NG"_s, u"GH"_s}));
    EXPECT_EQ(ada.gender, Gender::Female);
    EXPECT_EQ(ada.identifiers, (std::vector<Identifier>{{u"Passport"_s, u"A0012345"_s, u"NG"_s}}));
    EXPECT_EQ(ada.wallets, (std::vector<Wallet>{{u"XBT"_s, u"1Qwertyuiop"_s}}));
    EXPECT_EQ(ada.programs, (QStringList{u"SDGT"_s, u"CYBER2"_s}));
}

TEST(OfacCsv, GoesOnWithALongRemarkInTheMiddleOfAWord)
{
    const ListFolder folder;
    writeSmallList(folder);
    const auto list = readOfacCsv(folder.path());
    ASSERT_TRUE(list) << textOf(list.error());
    const ListedEntity& company = list->entities[1];
    EXPECT_EQ(company.kind, EntityKind::Organisation);
    EXPECT_TRUE(company.remarks.contains(u"Linked To: EXAMPLE HOLDING"_s));
    EXPECT_EQ(company.names.back(), (ListedName{u"EXTRA"_s, NameStrength::Weak}));
    EXPECT_EQ(company.wallets, (std::vector<Wallet>{{u"ETH"_s, u"0xAbC1234"_s}}));
    EXPECT_EQ(
        company.identifiers, (std::vector<Identifier>{{u"Tax ID No."_s, u"12-345"_s, u"IR"_s}}));
    EXPECT_EQ(company.countries, (QStringList{u"IR"_s}));
    EXPECT_EQ(list->entities[2].kind, EntityKind::Vessel);
    EXPECT_EQ(list->entities[2].identifiers.back().value, u"IMO 9187667"_s);
}

TEST(OfacCsv, CountsEveryRowAlsoThoseWithoutAnEntity)
{
    const ListFolder folder;
    writeSmallList(folder);
    const auto list = readOfacCsv(folder.path());
    ASSERT_TRUE(list) << textOf(list.error());
    EXPECT_EQ(list->counts.rows, 8);
    EXPECT_EQ(list->counts.orphans, 1);
    EXPECT_EQ(list->counts.entities, 3);
    EXPECT_EQ(list->counts.names, 7);
    EXPECT_EQ(list->counts.weakNames, 2);
    EXPECT_EQ(list->files.size(), 4u);
}

TEST(OfacCsv, NamesFileAndLineOfWhatIsWrong)
{
    const auto failureOf = [](const QByteArray& sdn, const QByteArray& alt = {}) {
        const ListFolder folder;
        folder.writeOfac(sdn, alt);
        const auto list = readOfacCsv(folder.path());
        return list ? std::string("read") : textOf(list.error());
    };
    const QByteArray good = "1,\"A\",-0- ,-0- ," + noValues + ",-0- \n";
    EXPECT_EQ(failureOf(good), "read");
    EXPECT_EQ(failureOf(good + "2,\"B\",-0- \n"), "parse too_few_columns sdn.csv:2");
    EXPECT_EQ(failureOf(good + good), "parse entity_twice sdn.csv:2");
    EXPECT_EQ(failureOf("x" + good), "parse entity_number sdn.csv:1");
    EXPECT_EQ(failureOf(good, "1,2,\"aka\",\"open\n"), "parse unclosed_quote alt.csv:1");
}

TEST(OfacCsv, WantsItsNeighbours)
{
    const ListFolder folder;
    folder.write(u"sdn.csv"_s, "1,\"A\",-0- ,-0- ," + noValues + ",-0- \n");
    const auto list = readOfacCsv(folder.path());
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::Io);
}

} // namespace
