#include "core/operations/demo/demodocuments.h"

#include "core/operations/demo/demoimage.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ink = 0x22303f;
constexpr quint32 faint = 0x7d8a99;

QString filled(const QString& text, int length)
{
    return text.leftJustified(length, u'<', true);
}

/// Letters as travel documents write them: no accents, umlauts in two letters.
QString travelLetters(QString text)
{
    text = text.toUpper();
    for (const auto& [from, to] : {std::pair{u"Ä"_s, u"AE"_s}, std::pair{u"Ö"_s, u"OE"_s},
             std::pair{u"Ü"_s, u"UE"_s}, std::pair{u"Å"_s, u"AA"_s}, std::pair{u"Ø"_s, u"OE"_s},
             std::pair{u"ß"_s, u"SS"_s}, std::pair{u"Ł"_s, u"L"_s}})
        text.replace(from, to);
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        letters += letter >= u'A' && letter <= u'Z' ? letter : QChar(u'<');
    }
    return letters;
}

QString digit(const QString& text)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        sum += weights[i % 3]
            * (letter.isDigit()      ? letter.digitValue()
                    : letter == u'<' ? 0
                                     : letter.unicode() - u'A' + 10);
    }
    return QString::number(sum % 10);
}

quint32 skinOf(const DemoApplicant& person)
{
    static constexpr quint32 tones[] = {0xe8c4a2, 0xd9a77c, 0xb98057, 0x8d5a3a, 0xf0d3b8};
    return tones[qHash(person.family) % 5];
}

void face(DemoImage& image, int x, int y, int size, const DemoApplicant& person)
{
    image.ellipse(x, y + size * 3 / 2, size * 13 / 10, size, 0x44556a);
    image.ellipse(x, y, size * 8 / 10, size, skinOf(person));
    const quint32 hair = qHash(person.given) % 2 == 0 ? 0x3a2a20 : 0x5b4a3a;
    image.ellipse(x, y - size * 7 / 10, size * 8 / 10, size * 4 / 10, hair);
    if (person.isFemale) {
        image.rectangle(x - size * 9 / 10, y - size * 6 / 10, size * 2 / 10, size * 14 / 10, hair);
        image.rectangle(x + size * 7 / 10, y - size * 6 / 10, size * 2 / 10, size * 14 / 10, hair);
    }
    for (const int side : {-1, 1})
        image.ellipse(x + side * size * 3 / 10, y - size / 10, size / 12, size / 12, ink);
    image.rectangle(x - size / 4, y + size / 2, size / 2, size / 20 + 1, 0x8a4b44);
}

} // namespace

QString demoZone(const DemoApplicant& person)
{
    const QString names =
        filled(travelLetters(person.family) + u"<<"_s + travelLetters(person.given), 39);
    const QString first = u"P<"_s + filled(person.nation3, 3) + names;
    const QString birth = person.birth.toString(u"yyMMdd"_s);
    const QString expiry = person.expiry.toString(u"yyMMdd"_s);
    QString second = filled(person.number, 9) + digit(filled(person.number, 9))
        + filled(person.nation3, 3) + birth + digit(birth) + (person.isFemale ? u"F"_s : u"M"_s)
        + expiry + digit(expiry) + filled({}, 14) + u'<';
    second += digit(second.left(10) + second.mid(13, 7) + second.mid(21));
    return first + second;
}

QByteArray demoPassport(const DemoApplicant& person)
{
    DemoImage image(620, 430, 0xe9eef2);
    for (int y = 0; y < 430; y += 9)
        image.rectangle(0, y, 620, 1, 0xd9e3ea);
    image.rectangle(0, 0, 620, 40, 0x7a2230);
    image.text(20, 11, 3, u"PASSPORT  "_s + person.nation, 0xf4e3c0);
    image.rectangle(24, 66, 150, 196, 0xc9d6df);
    face(image, 99, 150, 52, person);
    const std::pair<QString, QString> lines[] = {{u"Surname"_s, person.family},
        {u"Given names"_s, person.given}, {u"Nationality"_s, person.nation3},
        {u"Date of birth"_s, person.birth.toString(u"dd.MM.yyyy"_s)},
        {u"Sex"_s, person.isFemale ? u"F"_s : u"M"_s},
        {u"Date of expiry"_s, person.expiry.toString(u"dd.MM.yyyy"_s)},
        {u"Number"_s, person.number}};
    int y = 62;
    for (const auto& [name, value] : lines) {
        image.text(200, y, 1, name, faint);
        image.text(200, y + 10, 2, value, ink);
        y += 33;
    }
    const QString zone = demoZone(person);
    image.rectangle(0, 330, 620, 100, 0xf6f8fa);
    image.text(16, 346, 2, zone.left(44), ink);
    image.text(16, 384, 2, zone.mid(44), ink);
    return image.png();
}

QByteArray demoBill(const DemoApplicant& person, const QDate& day)
{
    DemoImage image(560, 700, 0xfdfdfb);
    image.rectangle(0, 0, 560, 64, 0x1f6f8b);
    image.text(24, 20, 3, u"CITY POWER AND WATER"_s, 0xffffff);
    image.text(40, 110, 2, person.given + u' ' + person.family, ink);
    image.text(40, 136, 2, person.street, ink);
    image.text(40, 162, 2, person.city, ink);
    image.text(360, 110, 2, day.toString(u"dd.MM.yyyy"_s), ink);
    image.text(40, 230, 3, u"ELECTRICITY BILL"_s, ink);
    int y = 290;
    for (const auto& [name, value] :
        {std::pair{u"Used"_s, u"214 KWH"_s}, std::pair{u"Price"_s, u"68.41"_s},
            std::pair{u"Network"_s, u"21.07"_s}, std::pair{u"Tax"_s, u"17.00"_s}}) {
        image.text(40, y, 2, name, faint);
        image.text(400, y, 2, value, ink);
        image.rectangle(40, y + 22, 480, 1, 0xd5dbe0);
        y += 40;
    }
    image.text(40, y + 14, 3, u"Due"_s, ink);
    image.text(400, y + 14, 3, u"106.48"_s, ink);
    return image.png();
}

QByteArray demoSelfie(const DemoApplicant& person)
{
    // Walls of their own: pictures of two people that are the same file would be a finding.
    const quint32 wall =
        0xa0a8b0 + (qHash(person.given + u' ' + person.family) & 0x1f1f1f); // each channel a little
    DemoImage image(420, 520, wall);
    image.rectangle(0, 380, 420, 140, wall - 0x101010);
    face(image, 210, 220, 120, person);
    return image.png();
}

QByteArray demoPaper(const QString& title, const QString& about, const QDate& day)
{
    DemoImage image(560, 700, 0xfcfbf7);
    image.rectangle(30, 30, 500, 4, 0x5a4632);
    image.text(40, 60, 3, title, ink);
    image.text(40, 120, 2, about, ink);
    image.text(40, 150, 2, day.toString(u"dd.MM.yyyy"_s), faint);
    for (int y = 210; y < 600; y += 22)
        image.rectangle(40, y, y % 66 == 0 ? 300 : 470, 6, 0xdcd8cc);
    image.ellipse(440, 620, 46, 46, 0xb23b3b);
    image.ellipse(440, 620, 38, 38, 0xfcfbf7);
    return image.png();
}

} // namespace purser::demo
