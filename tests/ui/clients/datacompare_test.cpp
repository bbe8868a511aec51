// What the client said beside what the document says, line by line.

#include "ui/clients/review/datacompare.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/label.h"

#include <QLabel>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;

namespace {

FileField identityField(const QString& code, const QString& type, const QString& value)
{
    FileField field;
    field.code = code;
    field.part = u"identity"_s;
    field.type = type;
    field.value = value;
    return field;
}

/// Everything that stands there, in the order of its lines.
QStringList linesOf(const DataCompare& compare)
{
    QStringList lines;
    for (const QLabel* label : compare.findChildren<QLabel*>())
        lines.append(label->text());
    return lines;
}

} // namespace

TEST(DataCompare, ShowsNumberAndLastDayOfTheDocumentAndMarksWhatDiffers)
{
    const kit::Formats formats;
    ApplicationFile file;
    file.fields = {identityField(u"family_name"_s, u"text"_s, u"Müller"_s),
        identityField(u"sex"_s, u"choice"_s, u"male"_s)};
    ClientDocument document;
    document.number = u"C01X00T47"_s;
    document.expiresOn = QDate(2031, 5, 1);
    document.reading = {{u"family_name"_s, u"MUELLER"_s}, {u"sex"_s, u"female"_s},
        {u"number"_s, u"C01X00T48"_s}, {u"expires_on"_s, u"2031-05-01"_s}};
    document.mismatches = {u"sex"_s, u"number"_s};
    DataCompare compare(formats);
    compare.showData(file, &document);
    const QStringList lines = linesOf(compare);
    EXPECT_TRUE(lines.contains(u"document: MUELLER"_s));
    EXPECT_EQ(lines.filter(u"document differs: "_s).size(), 2) << "sex and number";
    EXPECT_TRUE(lines.contains(u"document differs: C01X00T48"_s));
    EXPECT_TRUE(lines.contains(u"Document number"_s));
    EXPECT_TRUE(lines.contains(u"C01X00T47"_s)) << "as it was entered";
    EXPECT_TRUE(lines.contains(u"document: "_s + formats.date(QDate(2031, 5, 1))));
    // Of who may not see the number nothing is read.
    document.reading.remove(u"number"_s);
    compare.showData(file, &document);
    EXPECT_FALSE(linesOf(compare).contains(u"Document number"_s));
    compare.showData(file, nullptr);
    EXPECT_TRUE(linesOf(compare).filter(u"document"_s).isEmpty());
}
