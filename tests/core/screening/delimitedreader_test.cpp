#include "core/screening/lists/delimitedreader.h"
#include "tests/core/screening/support/listfolder.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

struct ReadRows {
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    std::string failure; ///< empty when all was read
    qint64 legacyRows = 0;
};

ReadRows readAll(QByteArray bytes, bool legacyAllowed = false, const ListLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DelimitedReader reader(buffer, u"x.csv"_s, ',', legacyAllowed, limits);
    ReadRows read;
    for (;;) {
        const auto row = reader.next();
        if (!row) {
            read.failure = textOf(row.error());
            break;
        }
        if (!*row)
            break;
        read.rows.push_back((*row)->fields);
        read.lines.push_back((*row)->line);
    }
    read.legacyRows = reader.legacyRows();
    return read;
}

TEST(DelimitedReader, ReadsQuotedFieldsAndTheBlanksBehindThem)
{
    const ReadRows read = readAll("1,\"a, \"\"b\"\"\" ,-0- \r\n\r\n2,\"two\nlines\",x\n3,last,y");
    EXPECT_EQ(read.failure, "");
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.rows[0][1].trimmed(), u"a, \"b\""_s);
    EXPECT_EQ(read.rows[0][2].trimmed(), u"-0-"_s);
    EXPECT_EQ(read.rows[1][1], u"two\nlines"_s);
    EXPECT_EQ(read.rows[2][1], u"last"_s);
    EXPECT_EQ(read.lines, (std::vector<qint64>{1, 3, 5}));
}

TEST(DelimitedReader, EndsAtTheEndMarkAndOnlyThere)
{
    EXPECT_EQ(readAll("1,a\n\x1a").failure, "");
    EXPECT_EQ(readAll("1,a\n\x1a").rows.size(), 1u);
    EXPECT_EQ(readAll("1,a\n\x1a\n2,b\n").failure, "parse control_character x.csv:2");
}

TEST(DelimitedReader, ReadsOldReleasesAsWindows1252AndSaysSo)
{
    const ReadRows read = readAll("1,Pe\xF1"
                                  "a\n2,\x93x\x94\n3,plain\n",
        true);
    EXPECT_EQ(read.failure, "");
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.rows[0][1], u"Peña"_s);
    EXPECT_EQ(read.rows[1][1], u"“x”"_s);
    EXPECT_EQ(read.legacyRows, 2);
}

TEST(DelimitedReader, NamesTheLineOfWhatItRefuses)
{
    EXPECT_EQ(readAll("1,a\n2,\xFF\n").failure, "parse not_text x.csv:2");
    EXPECT_EQ(readAll("1,a\n2,\"open\n3,b\n").failure, "parse unclosed_quote x.csv:2");
    EXPECT_EQ(readAll("1,a\n2,b\x01\n").failure, "parse control_character x.csv:2");
    ListLimits limits;
    limits.fieldCharacters = 8;
    limits.columns = 3;
    EXPECT_EQ(readAll("1,a\n2,123456789\n", false, limits).failure, "parse field_too_long x.csv:2");
    EXPECT_EQ(readAll("1,\"123456789\"\n", false, limits).failure, "parse field_too_long x.csv:1");
    EXPECT_EQ(readAll("1,2,3,4\n", false, limits).failure, "parse too_many_columns x.csv:1");
}

TEST(DelimitedReader, ReadsAcrossItsBuffer)
{
    QByteArray bytes;
    for (int i = 0; i < 60'000; ++i)
        bytes += QByteArray::number(i) + ",\"some name, " + QByteArray::number(i) + "\"\n";
    const ReadRows read = readAll(bytes);
    EXPECT_EQ(read.failure, "");
    ASSERT_EQ(read.rows.size(), 60'000u);
    EXPECT_EQ(read.rows[59'999][1], u"some name, 59999"_s);
}

} // namespace
