#include "core/screening/lists/owncsvreader.h"
#include "core/screening/lists/ukcsvreader.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

const QByteArray ukList =
    "Report Date: 27-Feb-2026\n"
    "Last Updated,Unique ID,Name 6,Name 1,Name 2,Name type,Alias strength,"
    "Name non-latin script,Regime Name,Designation Type,Address Country,D.O.B,"
    "Nationality(/ies),Passport number,Gender,IMO number\n"
    "01/02/2026,AFG0001,Okafor,Ada,,Primary name,,,Afghanistan,Individual,Iran,dd/mm/1965,"
    "Nigeria,A0012345,Female,\n"
    "01/02/2026,AFG0001,Okafour,Adah,N,Alias,Good quality a.k.a,ادا أوكافور,Afghanistan,Individual,"
    ",23/09/1966,(1) Nigeria (2) Ghana,A0012345,Female,\n"
    "01/02/2026,AFG0001,Clerk,The,,Alias,Low quality a.k.a,,Afghanistan,Individual,,,,,,\n"
    "01/02/2026,SHP0001,SEA QUEEN,,,Primary name,,,Iran,Ship,,,,,,9187667\n";

TEST(UkCsv, PutsTheRowsOfAnEntityTogether)
{
    const ListFolder folder;
    const auto list = readUkCsv(folder.write(u"uk.csv"_s, ukList));
    ASSERT_TRUE(list) << textOf(list.error());
    EXPECT_EQ(list->published, u"27-Feb-2026"_s);
    EXPECT_EQ(list->counts.rows, 4);
    ASSERT_EQ(list->entities.size(), 2u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.id, u"AFG0001"_s);
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"Ada Okafor"_s, NameStrength::Primary},
            {u"Adah N Okafour"_s, NameStrength::Strong}, {u"ادا أوكافور"_s, NameStrength::Strong},
            {u"The Clerk"_s, NameStrength::Weak}}));
    ASSERT_EQ(ada.births.size(), 2u);
    EXPECT_EQ(ada.births[0].toString(), u"1965-01-01/1965-12-31"_s);
    EXPECT_EQ(ada.births[1].toString(), u"1966-09-23"_s);
    EXPECT_EQ(ada.nationalities, (QStringList{u"NG"_s, u"GH"_s}));
    EXPECT_EQ(ada.countries, (QStringList{u"IR"_s}));
    EXPECT_EQ(ada.identifiers.size(), 1u) << "the same passport in two rows is one";
    EXPECT_EQ(list->entities[1].kind, EntityKind::Vessel);
}

TEST(UkCsv, WantsItsColumns)
{
    const ListFolder folder;
    const auto list = readUkCsv(folder.write(u"uk.csv"_s, "Unique ID,Name\nA,B\n"));
    ASSERT_FALSE(list);
    EXPECT_EQ(textOf(list.error()), "parse not_uk_list uk.csv:1");
}

std::string ownFailure(const QByteArray& rows)
{
    const ListFolder folder;
    const auto list = readOwnCsv(folder.write(u"own.csv"_s,
        "id,name,kind,aliases,weak_aliases,birth_dates,nationalities,gender,wallets\n" + rows));
    return list ? std::string("read") : textOf(list.error());
}

TEST(OwnCsv, ReadsEntities)
{
    const ListFolder folder;
    const auto list = readOwnCsv(folder.write(u"blocked.csv"_s,
        "id,name,kind,aliases,weak_aliases,birth_dates,nationalities,gender,wallets\n"
        "b1,Ada Okafor,person,Adah Okafour; Ida Okafor,The Clerk,1976-09-23;circa 1975,Nigeria,F,"
        "0xAbC\n"
        "b2,Example Ltd,organisation,,,,,,\n"));
    ASSERT_TRUE(list) << textOf(list.error());
    EXPECT_EQ(list->name, u"blocked"_s);
    ASSERT_EQ(list->entities.size(), 2u);
    EXPECT_EQ(list->entities[0].names.size(), 4u);
    EXPECT_EQ(list->entities[0].births.size(), 2u);
    EXPECT_EQ(list->entities[0].wallets.front().address, u"0xAbC"_s);
    EXPECT_EQ(list->entities[1].kind, EntityKind::Organisation);
}

TEST(OwnCsv, RefusesWhatItCannotRead)
{
    EXPECT_EQ(ownFailure("1,A,person,,,1976,,F,\n"), "read");
    EXPECT_EQ(ownFailure("1,A,robot,,,,,,\n"), "parse kind own.csv:2");
    EXPECT_EQ(ownFailure("1,A,,,,soon,,,\n"), "parse birth_date own.csv:2");
    EXPECT_EQ(ownFailure("1,A,,,,,,often,\n"), "parse gender own.csv:2");
    EXPECT_EQ(ownFailure("1,A,,,,,,,\n1,B,,,,,,,\n"), "parse entity_twice own.csv:3");
    EXPECT_EQ(ownFailure("1,,,,,,,,\n"), "parse no_name own.csv:2");
    EXPECT_EQ(ownFailure(""), "parse empty own.csv:0");
}

} // namespace
