#include "core/screening/lists/euxmlreader.h"
#include "core/screening/lists/ofacxmlreader.h"
#include "core/screening/lists/unxmlreader.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

const QByteArray unList = R"(<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z">
<INDIVIDUALS><INDIVIDUAL>
 <DATAID>101</DATAID><FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>OKAFOR</SECOND_NAME>
 <UN_LIST_TYPE>DRC</UN_LIST_TYPE><GENDER>Female</GENDER>
 <NAME_ORIGINAL_SCRIPT>ادا أوكافور</NAME_ORIGINAL_SCRIPT>
 <NATIONALITY><VALUE>Syrian Arab Republic</VALUE></NATIONALITY>
 <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Adah Okafour; Ida Okafor</ALIAS_NAME></INDIVIDUAL_ALIAS>
 <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Clerk</ALIAS_NAME></INDIVIDUAL_ALIAS>
 <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
 <INDIVIDUAL_ADDRESS><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_ADDRESS>
 <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-03-02</DATE></INDIVIDUAL_DATE_OF_BIRTH>
 <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
 <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1972</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
 <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A-123456</NUMBER><ISSUING_COUNTRY>Iraq</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>202</DATAID><FIRST_NAME>EXAMPLE COMPANY</FIRST_NAME>
 <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Sample Co</ALIAS_NAME></ENTITY_ALIAS>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>)";

const QByteArray ofacList = R"(<?xml version="1.0"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
<publshInformation><Publish_Date>02/27/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
<sdnEntry><uid>7001</uid><firstName>Ada</firstName><lastName>OKAFOR</lastName><sdnType>Individual</sdnType>
 <programList><program>SDGT</program></programList>
 <idList><id><uid>1</uid><idType>Gender</idType><idNumber>Female</idNumber></id>
 <id><uid>2</uid><idType>Passport</idType><idNumber>A0012345</idNumber><idCountry>Nigeria</idCountry></id>
 <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>1Qwertyuiop</idNumber></id></idList>
 <akaList><aka><uid>4</uid><category>strong</category><lastName>OKAFOUR</lastName><firstName>Adah</firstName></aka>
 <aka><uid>5</uid><category>weak</category><lastName>THE CLERK</lastName></aka></akaList>
 <nationalityList><nationality><country>Nigeria</country></nationality></nationalityList>
 <dateOfBirthList><dateOfBirthItem><dateOfBirth>23 Sep 1976</dateOfBirth></dateOfBirthItem></dateOfBirthList>
</sdnEntry>
<sdnEntry><uid>7003</uid><lastName>SEA QUEEN</lastName><sdnType>Vessel</sdnType>
 <vesselInfo><callSign>ABC1</callSign><vesselFlag>Panama</vesselFlag></vesselInfo></sdnEntry>
</sdnList>)";

const QByteArray euList = R"(<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-02-27T10:00:00.000+01:00">
<sanctionEntity logicalId="13" euReferenceNumber="EU.27.28">
 <remark>A remark.</remark>
 <regulation programme="IRQ"/>
 <subjectType code="person" classificationCode="P"/>
 <nameAlias firstName="Ada" middleName="" lastName="Okafor" wholeName="Ada Okafor" gender="F" strong="true"/>
 <nameAlias firstName="" middleName="" lastName="" wholeName="The Clerk" strong="false"/>
 <nameAlias firstName="Adah" middleName="N." lastName="Okafour" wholeName="" strong="true"/>
 <birthdate circa="false" birthdate="1937-04-28" year="1937" city="Lagos" countryIso2Code="NG" countryDescription="NIGERIA"/>
 <birthdate circa="true" year="1938" countryIso2Code="00"/>
 <birthdate circa="false" yearRangeFrom="1935" yearRangeTo="1939" countryIso2Code="00"/>
 <citizenship countryIso2Code="NG"/><citizenship countryIso2Code="00"/>
 <identification number="A0012345" countryIso2Code="NG" identificationTypeDescription="National passport"/>
</sanctionEntity>
<sanctionEntity logicalId="14"><subjectType code="enterprise" classificationCode="E"/>
 <nameAlias wholeName="Example Company" strong="true"/></sanctionEntity>
</export>)";

std::string unFailure(const QByteArray& bytes)
{
    const ListFolder folder;
    const auto list = readUnXml(folder.write(u"un.xml"_s, bytes));
    return list ? std::string("read") : textOf(list.error());
}

TEST(UnXml, ReadsNamesScriptsDatesAndDocuments)
{
    const ListFolder folder;
    const auto list = readUnXml(folder.write(u"un.xml"_s, unList));
    ASSERT_TRUE(list) << textOf(list.error());
    EXPECT_EQ(list->published, u"2026-02-27T00:00:09Z"_s);
    ASSERT_EQ(list->entities.size(), 2u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.id, u"101"_s);
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"ADA OKAFOR"_s, NameStrength::Primary},
            {u"ادا أوكافور"_s, NameStrength::Strong}, {u"Adah Okafour"_s, NameStrength::Strong},
            {u"Ida Okafor"_s, NameStrength::Strong}, {u"The Clerk"_s, NameStrength::Weak}}));
    ASSERT_EQ(ada.births.size(), 3u);
    EXPECT_EQ(ada.births[0].toString(), u"1971-03-02"_s);
    EXPECT_EQ(ada.births[1].toString(), u"~1970-01-01/1970-12-31"_s);
    EXPECT_EQ(ada.births[2].toString(), u"1968-01-01/1972-12-31"_s);
    EXPECT_EQ(ada.nationalities, (QStringList{u"SY"_s}));
    EXPECT_EQ(ada.countries, (QStringList{u"RW"_s}));
    EXPECT_EQ(ada.gender, Gender::Female);
    EXPECT_EQ(ada.identifiers, (std::vector<Identifier>{{u"Passport"_s, u"A-123456"_s, u"IQ"_s}}));
    EXPECT_EQ(list->entities[1].kind, EntityKind::Organisation);
    EXPECT_EQ(list->counts.rows, 2);
    EXPECT_EQ(list->counts.weakNames, 1);
}

TEST(UnXml, RefusesDocumentTypesAndEntities)
{
    EXPECT_EQ(unFailure("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n"
                        "<CONSOLIDATED_LIST/>"),
        "parse dtd un.xml:2");
    EXPECT_EQ(unFailure("<CONSOLIDATED_LIST><INDIVIDUAL>\n<DATAID>&b;</DATAID></INDIVIDUAL>"
                        "</CONSOLIDATED_LIST>"),
        "parse not_well_formed un.xml:2");
}

TEST(UnXml, NamesTheLineOfWhatIsWrong)
{
    EXPECT_EQ(unFailure(unList), "read");
    EXPECT_EQ(unFailure(unList.left(unList.size() - 12)).substr(0, 15), "parse truncated");
    EXPECT_EQ(unFailure("<OTHER/>"), "parse not_un_list un.xml:1");
    EXPECT_EQ(unFailure("<CONSOLIDATED_LIST>\n<ENTITY><DATAID>1</DATAID></ENTITY>"
                        "</CONSOLIDATED_LIST>"),
        "parse no_name un.xml:2");
    EXPECT_EQ(unFailure("<CONSOLIDATED_LIST>\n<ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY>"
                        "</CONSOLIDATED_LIST>"),
        "parse no_id un.xml:2");
    EXPECT_EQ(unFailure("<CONSOLIDATED_LIST/>"), "parse empty un.xml:0");
    const QByteArray huge = "<CONSOLIDATED_LIST><ENTITY><DATAID>1</DATAID><FIRST_NAME>"
        + QByteArray(70'000, 'x') + "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>";
    EXPECT_EQ(unFailure(huge), "parse field_too_long un.xml:1");
    const QByteArray deep = "<CONSOLIDATED_LIST><ENTITY>" + QByteArray("<x>").repeated(40)
        + QByteArray("</x>").repeated(40) + "</ENTITY></CONSOLIDATED_LIST>";
    EXPECT_EQ(unFailure(deep), "parse too_deep un.xml:1");
}

TEST(OfacXml, ReadsTheSameAsTheDelimitedFiles)
{
    const ListFolder folder;
    const auto list = readOfacXml(folder.write(u"sdn.xml"_s, ofacList));
    ASSERT_TRUE(list) << textOf(list.error());
    EXPECT_EQ(list->published, u"02/27/2026"_s);
    ASSERT_EQ(list->entities.size(), 2u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"OKAFOR, Ada"_s, NameStrength::Primary},
            {u"OKAFOUR, Adah"_s, NameStrength::Strong}, {u"THE CLERK"_s, NameStrength::Weak}}));
    EXPECT_EQ(ada.gender, Gender::Female);
    EXPECT_EQ(ada.identifiers, (std::vector<Identifier>{{u"Passport"_s, u"A0012345"_s, u"NG"_s}}));
    EXPECT_EQ(ada.wallets, (std::vector<Wallet>{{u"XBT"_s, u"1Qwertyuiop"_s}}));
    EXPECT_EQ(ada.births.front().toString(), u"1976-09-23"_s);
    EXPECT_EQ(list->entities[1].kind, EntityKind::Vessel);
    EXPECT_EQ(list->entities[1].countries, (QStringList{u"PA"_s}));
}

TEST(OfacXml, NoticesEntriesThatAreMissing)
{
    const ListFolder folder;
    QByteArray bytes = ofacList;
    bytes.replace("<Record_Count>2<", "<Record_Count>3<");
    const auto list = readOfacXml(folder.write(u"sdn.xml"_s, bytes));
    ASSERT_FALSE(list);
    EXPECT_EQ(textOf(list.error()), "parse record_count sdn.xml:0");
}

TEST(EuXml, ReadsStrengthRangesAndUnknownCountries)
{
    const ListFolder folder;
    const auto list = readEuXml(folder.write(u"eu.xml"_s, euList));
    ASSERT_TRUE(list) << textOf(list.error());
    ASSERT_EQ(list->entities.size(), 2u);
    const ListedEntity& ada = list->entities[0];
    EXPECT_EQ(ada.id, u"13"_s);
    EXPECT_EQ(ada.kind, EntityKind::Person);
    EXPECT_EQ(ada.names,
        (std::vector<ListedName>{{u"Ada Okafor"_s, NameStrength::Primary},
            {u"The Clerk"_s, NameStrength::Weak}, {u"Adah N. Okafour"_s, NameStrength::Strong}}));
    ASSERT_EQ(ada.births.size(), 3u);
    EXPECT_EQ(ada.births[0].toString(), u"1937-04-28"_s);
    EXPECT_EQ(ada.births[1].toString(), u"~1938-01-01/1938-12-31"_s);
    EXPECT_EQ(ada.births[2].toString(), u"1935-01-01/1939-12-31"_s);
    EXPECT_EQ(ada.nationalities, (QStringList{u"NG"_s}));
    EXPECT_EQ(ada.gender, Gender::Female);
    EXPECT_EQ(ada.identifiers.front().value, u"A0012345"_s);
    EXPECT_EQ(list->entities[1].kind, EntityKind::Organisation);
}

} // namespace
