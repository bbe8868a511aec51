#include "core/clients/import/csvreader.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

/// A trimmed text with everything that CSV has to be careful about.
QString anyField()
{
    static constexpr QStringView alphabet = u"ab ,;\t\"'\r\n äß中";
    QString text;
    const int length = *rc::gen::inRange(0, 12);
    for (int i = 0; i < length; ++i)
        text.append(alphabet[*rc::gen::inRange<qsizetype>(0, alphabet.size())]);
    return text.trimmed();
}

QByteArray quoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'"', u"\"\""_s);
    return (u'"' + escaped + u'"').toUtf8();
}

TEST(CsvProperty, WhatIsWrittenQuotedReadsBackTheSame)
{
    EXPECT_TRUE(rc::check([] {
        const auto delimiter = *rc::gen::elementOf(std::string(",;\t"));
        const int columns = *rc::gen::inRange(2, 5);
        const int rows = *rc::gen::inRange(0, 6);
        QByteArray file;
        for (int column = 0; column < columns; ++column)
            file += (column ? QByteArray(1, delimiter) : QByteArray()) + "c"
                + QByteArray::number(column);
        QList<QStringList> written;
        for (int row = 0; row < rows; ++row) {
            QStringList fields;
            QByteArrayList texts;
            for (int column = 0; column < columns; ++column) {
                fields.append(anyField());
                texts.append(quoted(fields.last()));
            }
            written.append(fields);
            file += "\r\n" + texts.join(delimiter);
        }
        const auto document = readCsv(file);
        RC_ASSERT(document.has_value());
        RC_ASSERT(document->rows.size() == static_cast<size_t>(rows));
        for (int row = 0; row < rows; ++row)
            RC_ASSERT(document->rows[static_cast<size_t>(row)].fields == written[row]);
    }));
}

TEST(CsvProperty, AnyBytesAreReadOrRefusedWithALine)
{
    EXPECT_TRUE(rc::check([](const std::string& bytes) {
        const auto document = readCsv(QByteArray::fromStdString(bytes));
        if (document)
            RC_ASSERT(!document->header.isEmpty());
        else
            RC_ASSERT(document.error().args.value(u"line").toInteger() >= 1);
    }));
}

} // namespace
