#include "core/screening/lists/listimporter.h"
#include "core/screening/lists/ofaccsvreader.h"
#include "core/screening/text/nameform.h"
#include "tests/core/screening/support/listfolder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

struct Sample {
    const char* file;
    QByteArray bytes;
};

/// A small good file of each format.
const std::vector<Sample>& samples()
{
    static const std::vector<Sample> files{
        {"un.xml",
            "<?xml version=\"1.0\"?><CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID>"
            "<FIRST_NAME>Ada</FIRST_NAME><SECOND_NAME>Okafor</SECOND_NAME><INDIVIDUAL_ALIAS>"
            "<QUALITY>Low</QUALITY><ALIAS_NAME>Clerk</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>"
            "</CONSOLIDATED_LIST>"},
        {"sdn.xml",
            "<sdnList><publshInformation><Record_Count>1</Record_Count></publshInformation>"
            "<sdnEntry><uid>1</uid><firstName>Ada</firstName><lastName>OKAFOR</lastName>"
            "</sdnEntry></sdnList>"},
        {"eu.xml",
            "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\"><sanctionEntity logicalId=\"1\">"
            "<nameAlias wholeName=\"Ada Okafor\" strong=\"true\"/></sanctionEntity></export>"},
        {"uk.csv", "Report Date: x\nUnique ID,Name 6,Name 1\nA1,Okafor,\"Ada, N\"\n"},
        {"own.csv", "id,name,aliases\n1,\"Okafor, Ada\",Adah;Ida\n"},
        {"list.json", "{\"RECORD_ID\":\"1\",\"RECORD_TYPE\":\"PERSON\",\"NAME_FULL\":\"Ada\"}\n"}};
    return files;
}

/// Reads it as whatever it is; a failure has to be an expected one that names file and line.
void importOrName(const Sample& sample, const QByteArray& bytes)
{
    const ListFolder folder;
    const auto imported = importLists(folder.write(QString::fromLatin1(sample.file), bytes));
    if (imported)
        return;
    const Error& error = imported.error();
    const bool named = error.args.value(u"path"_s).toString().endsWith(QLatin1String(sample.file))
        && !error.args.value(u"what"_s).toString().isEmpty();
    RC_ASSERT(named);
    RC_ASSERT(error.code == ErrorCode::Parse || error.code == ErrorCode::BadInput);
    RC_ASSERT(error.code != ErrorCode::Parse || error.args.contains(u"line"_s));
}

TEST(MalformedLists, TheSamplesAreGood)
{
    for (const Sample& sample : samples()) {
        const ListFolder folder;
        const auto imported =
            importLists(folder.write(QString::fromLatin1(sample.file), sample.bytes));
        EXPECT_TRUE(imported) << sample.file << " " << (imported ? "" : textOf(imported.error()));
    }
}

RC_GTEST_PROP(MalformedLists, ACutOffFileIsReadOrNamed, ())
{
    const Sample sample = *rc::gen::elementOf(samples());
    const auto size = *rc::gen::inRange<qsizetype>(0, sample.bytes.size());
    importOrName(sample, sample.bytes.left(size));
}

RC_GTEST_PROP(MalformedLists, ChangedBytesAreReadOrNamed, ())
{
    const Sample sample = *rc::gen::elementOf(samples());
    QByteArray bytes = sample.bytes;
    const int changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[at] = *rc::gen::arbitrary<char>();
    }
    importOrName(sample, bytes);
}

TEST(MalformedLists, AHugeFieldIsRefused)
{
    for (const Sample& sample : samples()) {
        QByteArray bytes = sample.bytes;
        bytes.insert(bytes.indexOf("Ada"), QByteArray(5 * 1024 * 1024, 'x'));
        const ListFolder folder;
        const auto imported = importLists(folder.write(QString::fromLatin1(sample.file), bytes));
        ASSERT_FALSE(imported) << sample.file;
        EXPECT_EQ(imported.error().code, ErrorCode::Parse) << sample.file;
    }
}

RC_GTEST_PROP(MalformedLists, AnythingInOfacFilesIsReadOrNamed, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::element('"', ',', '\n', '\r', '\x1a', ' ', '-', '0', '7'),
            rc::gen::arbitrary<char>()));
    const QByteArray good =
        "1,\"A\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1976; a.k.a. 'B'.\"\n";
    const ListFolder folder;
    const bool inAliases = *rc::gen::arbitrary<bool>();
    const QByteArray wild = QByteArray::fromStdString(bytes);
    folder.writeOfac(inAliases ? good : good + wild, inAliases ? wild : QByteArray());
    const auto list = readOfacCsv(folder.path());
    if (!list) {
        RC_ASSERT(list.error().code == ErrorCode::Parse);
        RC_ASSERT(list.error().args.value(u"line"_s).toInteger() >= 1);
        RC_ASSERT(list.error().args.value(u"path"_s).toString()
            == (inAliases ? u"alt.csv"_s : u"sdn.csv"_s));
    }
}

RC_GTEST_PROP(MalformedNames, AnyTextIsAName, ())
{
    const auto points = *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::oneOf(
        rc::gen::inRange<std::uint32_t>(1, 0x800), rc::gen::inRange<std::uint32_t>(0x3000, 0xD7FF),
        rc::gen::inRange<std::uint32_t>(0xE000, 0x10FFFF)));
    const std::u32string text(points.begin(), points.end());
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation}) {
        const NameForm form = nameFormOf(QString::fromStdU32String(text), kind);
        for (const NameToken& token : form.tokens)
            RC_ASSERT(!token.letters.empty());
    }
}

} // namespace
