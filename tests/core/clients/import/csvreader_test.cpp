#include "core/clients/import/csvreader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

std::string whatOf(const Result<CsvDocument>& document)
{
    if (document)
        return "accepted";
    return document.error().args.value(u"what").toString().toStdString() + " in line "
        + std::to_string(document.error().args.value(u"line").toInteger());
}

TEST(CsvReader, ReadsHeaderAndRowsWithTheirLines)
{
    const auto document = readCsv("ref,name\n1,Okafor\n\n2,Silva\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->header, (QStringList{u"ref"_s, u"name"_s}));
    ASSERT_EQ(document->rows.size(), 2u);
    EXPECT_EQ(document->rows[0].line, 2);
    EXPECT_EQ(document->rows[0].fields, (QStringList{u"1"_s, u"Okafor"_s}));
    EXPECT_EQ(document->rows[1].line, 4) << "the empty line counts, but is no row";
}

TEST(CsvReader, TakesEachLineEnd)
{
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const auto document = readCsv("a,b" + end + "1,2" + end + "3,4");
        ASSERT_TRUE(document);
        ASSERT_EQ(document->rows.size(), 2u);
        EXPECT_EQ(document->rows[1].line, 3);
        EXPECT_EQ(document->rows[1].fields, (QStringList{u"3"_s, u"4"_s}));
    }
}

TEST(CsvReader, FindsTheSeparatorInTheHeaderOutsideQuotes)
{
    EXPECT_EQ(readCsv("a;b;c\n1;2;3")->delimiter, u';');
    EXPECT_EQ(readCsv("a\tb\n1\t2")->delimiter, u'\t');
    EXPECT_EQ(readCsv("\"a;b;c\",d\n1,2")->delimiter, u',');
    EXPECT_EQ(readCsv("only\n1")->delimiter, u',');
}

TEST(CsvReader, KeepsSeparatorsLineEndsAndQuotesInsideQuotes)
{
    const auto document =
        readCsv("a,b\n\"x, y\",\"say \"\"yes\"\"\"\n\"two\r\nlines\",z\nlast,row");
    ASSERT_TRUE(document);
    ASSERT_EQ(document->rows.size(), 3u);
    EXPECT_EQ(document->rows[0].fields, (QStringList{u"x, y"_s, u"say \"yes\""_s}));
    EXPECT_EQ(document->rows[1].fields.first(), u"two\r\nlines"_s);
    EXPECT_EQ(document->rows[2].line, 5) << "a quoted field may span lines";
}

TEST(CsvReader, AQuoteInsideAPlainFieldIsPartOfIt)
{
    EXPECT_EQ(readCsv("a,b\n5\" screen,x")->rows[0].fields.first(), u"5\" screen"_s);
}

TEST(CsvReader, TrimsFieldsAndKeepsEmptyOnes)
{
    EXPECT_EQ(
        readCsv("a,b,c\n  x ,, \" y \"")->rows[0].fields, (QStringList{u"x"_s, QString(), u"y"_s}));
    EXPECT_EQ(readCsv("a,b\n1,")->rows[0].fields, (QStringList{u"1"_s, QString()}));
}

TEST(CsvReader, ReadsUtf8WithAndWithoutMarkAndUtf16WithOne)
{
    const QString text = u"ref,name\n1,Bergström 中村\n"_s;
    QByteArray wide("\xff\xfe");
    wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), wide}) {
        const auto document = readCsv(bytes);
        ASSERT_TRUE(document) << whatOf(document);
        EXPECT_EQ(document->header.first(), u"ref"_s);
        EXPECT_EQ(document->rows[0].fields[1], u"Bergström 中村"_s);
    }
}

TEST(CsvReader, RefusesWhatIsNoCsvAndSaysWhere)
{
    EXPECT_EQ(whatOf(readCsv("")), "no_header in line 1");
    EXPECT_EQ(whatOf(readCsv("\n\n")), "no_header in line 1");
    EXPECT_EQ(whatOf(readCsv("a,b\n1,2\n\"open,3\n4,5")), "unclosed_quote in line 3");
    EXPECT_EQ(whatOf(readCsv("a,b\n1,2\n\"x\"y,3")), "text_after_quote in line 3");
    EXPECT_EQ(whatOf(readCsv("a,,c\n")), "column_unnamed in line 1");
    EXPECT_EQ(whatOf(readCsv("a,b,a\n")), "column_twice in line 1");
    EXPECT_EQ(whatOf(readCsv("a,b\n1,\xff\xfe\n")), "not_text in line 2");
    EXPECT_EQ(whatOf(readCsv(QByteArray("a,b\n1,\0x", 8))), "control_character in line 2");
}

TEST(CsvReader, StaysWithinItsBounds)
{
    CsvLimits limits;
    limits.bytes = 20;
    EXPECT_EQ(whatOf(readCsv(QByteArray(21, 'a'), limits)), "too_large in line 1");
    limits = {};
    limits.columns = 2;
    EXPECT_EQ(whatOf(readCsv("a,b,c", limits)), "too_many_columns in line 1");
    limits = {};
    limits.fieldCharacters = 3;
    EXPECT_EQ(whatOf(readCsv("a,b\n1,four", limits)), "field_too_long in line 2");
    limits = {};
    limits.rows = 1;
    EXPECT_EQ(whatOf(readCsv("a\n1\n2", limits)), "too_many_rows in line 3");
}

} // namespace
