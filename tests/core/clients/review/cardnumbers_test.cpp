// Numbers of cards in the words of a page: which are found, and what of them is struck out.

#include "core/clients/review/cardnumbers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::clients;

namespace {

constexpr double digitWidth = 0.01;

/// Words beside one another on one line, each digit as wide as the other.
std::vector<PageWord> line(const QStringList& texts, double y = 0.5, int page = 1)
{
    std::vector<PageWord> words;
    double x = 0.1;
    for (const QString& text : texts) {
        const double width = digitWidth * double(text.size());
        words.push_back({page, text, QRectF(x, y, width, 0.02)});
        x += width + digitWidth / 2;
    }
    return words;
}

/// Whether the middle of the digit at that place of a word is struck out.
bool isStruck(const std::vector<DocumentRegion>& regions, const PageWord& word, int digit)
{
    const double x = (word.box.left() + digitWidth * (digit + 0.5)) * 10000;
    const double y = word.box.center().y() * 10000;
    return std::any_of(regions.begin(), regions.end(), [&](const DocumentRegion& region) {
        return region.page == word.page && region.x <= x && x <= region.x + region.width
            && region.y <= y && y <= region.y + region.height;
    });
}

} // namespace

TEST(CardNumbers, PassLuhn)
{
    // Test numbers of the card schemes.
    for (const char* good : {"4111111111111111", "5555555555554444", "378282246310005",
             "6011111111111117", "3530111333300000", "4222222222222", "6304000000000000"})
        EXPECT_TRUE(passesLuhn(QString::fromLatin1(good))) << good;
    for (const char* bad : {"4111111111111112", "5555555555554445", "0000000000000000"})
        EXPECT_FALSE(passesLuhn(QString::fromLatin1(bad))) << bad;
}

TEST(CardNumbers, KeepTheFirstSixAndTheLastFour)
{
    const auto words = line({u"4111111111111111"_s});
    const auto regions = cardNumberRegions(words);
    ASSERT_EQ(regions.size(), 1u);
    EXPECT_TRUE(regions[0].isFound);
    for (int digit = 0; digit < 16; ++digit)
        EXPECT_EQ(isStruck(regions, words[0], digit), digit >= 6 && digit < 12) << digit;
}

TEST(CardNumbers, AreFoundInGroupsHoweverTheyAreWritten)
{
    const auto grouped = line({u"4111"_s, u"1111"_s, u"1111"_s, u"1111"_s});
    const auto regions = cardNumberRegions(grouped);
    ASSERT_FALSE(regions.empty());
    for (int word = 0; word < 4; ++word) {
        for (int digit = 0; digit < 4; ++digit) {
            const int at = 4 * word + digit;
            EXPECT_EQ(isStruck(regions, grouped[size_t(word)], digit), at >= 6 && at < 12) << at;
        }
    }
    EXPECT_FALSE(cardNumberRegions(line({u"4111-1111-1111-1111"_s})).empty());
    EXPECT_FALSE(
        cardNumberRegions(line({u"Card"_s, u"378282"_s, u"246310005"_s, u"EUR"_s})).empty());
    // Digits of another script are digits.
    EXPECT_FALSE(cardNumberRegions(line({u"٤١١١١١١١١١١١١١١١"_s})).empty());
}

TEST(CardNumbers, AreFoundBesideOtherDigits)
{
    EXPECT_FALSE(cardNumberRegions(line({u"17"_s, u"4111111111111111"_s})).empty());
    EXPECT_FALSE(cardNumberRegions(line({u"4111111111111111"_s, u"250"_s})).empty());
}

TEST(CardNumbers, AreNoOtherNumbers)
{
    for (const QString& text : {u"4111111111111112"_s, u"411111111111"_s,
             u"DE89370400440532013000"_s, u"4111x11111111111"_s, u"1234"_s, u"Statement"_s})
        EXPECT_TRUE(cardNumberRegions(line({text})).empty()) << qPrintable(text);
    // Two lines, or two columns, are no one number.
    auto apart = line({u"41111111"_s}, 0.2);
    const auto below = line({u"11111111"_s}, 0.8);
    apart.insert(apart.end(), below.begin(), below.end());
    EXPECT_TRUE(cardNumberRegions(apart).empty());
    auto columns = line({u"41111111"_s});
    auto far = line({u"11111111"_s});
    far[0].box.moveLeft(0.8);
    columns.push_back(far[0]);
    EXPECT_TRUE(cardNumberRegions(columns).empty());
}

TEST(CardNumbers, GoOnInTheNextLine)
{
    auto words = line({u"Card"_s, u"4111"_s, u"1111"_s}, 0.5);
    auto below = line({u"1111"_s, u"1111"_s, u"valid"_s}, 0.53);
    words.insert(words.end(), below.begin(), below.end());
    const auto regions = cardNumberRegions(words);
    for (int at = 0; at < 16; ++at) {
        const PageWord& word = words[size_t(1 + at / 4)];
        EXPECT_EQ(isStruck(regions, word, at % 4), at >= 6 && at < 12) << at;
    }
}

TEST(CardNumbers, BelowOneAnotherAreNoOneNumber)
{
    const auto stacked = [](const QStringList& above, const QStringList& below) {
        auto words = line(above, 0.5);
        const auto next = line(below, 0.53);
        words.insert(words.end(), next.begin(), next.end());
        return words;
    };
    ASSERT_FALSE(cardNumberRegions(stacked({u"41111111"_s}, {u"11111111"_s})).empty());
    // Figures of a table: they pass Luhn, and no scheme has numbers that begin so.
    ASSERT_TRUE(passesLuhn(u"1711111111111111"_s));
    EXPECT_TRUE(cardNumberRegions(stacked({u"17111111"_s}, {u"11111111"_s})).empty());
    // A word between the lines parts them, and so does another column.
    EXPECT_TRUE(cardNumberRegions(stacked({u"41111111"_s, u"EUR"_s}, {u"11111111"_s})).empty());
    auto columns = stacked({u"41111111"_s}, {u"11111111"_s});
    columns[1].box.moveLeft(0.5);
    EXPECT_TRUE(cardNumberRegions(columns).empty());
    // Two whole numbers are found each by itself.
    EXPECT_EQ(
        cardNumberRegions(stacked({u"4111111111111111"_s}, {u"5555555555554444"_s})).size(), 2u);
}

TEST(PictureWords, AreReadWithTheirPlaces)
{
    const auto words = pictureWords(
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\t"
        "conf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t\n"
        "4\t1\t1\t1\t1\t0\t100\t50\t400\t20\t-1\t\n"
        "5\t1\t1\t1\t1\t1\t100\t50\t200\t25\t96.1\t4111\n"
        "5\t1\t1\t1\t1\t2\t300\t50\t0\t25\t96.1\t1111\n"
        "5\t1\t1\t1\t1\t3\t300\t50",
        3);
    ASSERT_EQ(words.size(), 1u);
    EXPECT_EQ(words[0].text, u"4111"_s);
    EXPECT_EQ(words[0].page, 3);
    EXPECT_EQ(words[0].box, QRectF(0.1, 0.1, 0.2, 0.05));
    EXPECT_TRUE(pictureWords("Error opening data file", 1).empty());
}

TEST(CardNumbers, StayOnTheirPage)
{
    auto words = line({u"4111111111111111"_s}, 0.5, 2);
    words[0].box.moveLeft(0.95);
    const auto regions = cardNumberRegions(words);
    ASSERT_FALSE(regions.empty());
    for (const DocumentRegion& region : regions) {
        EXPECT_EQ(region.page, 2);
        EXPECT_LE(region.x, 10000);
    }
}

TEST(PageWords, AreReadWithTheirPlaces)
{
    const auto words = pageWords(
        "<!DOCTYPE html><html><body><doc><page width=\"200\" height=\"400\">"
        "<word xMin=\"20\" yMin=\"40\" xMax=\"40\" yMax=\"60\">One</word></page>"
        "<page width=\"100\" height=\"100\"><word xMin=\"50\" yMin=\"50\" xMax=\"60\" "
        "yMax=\"55\">4&amp;2</word><word xMin=\"9\" yMin=\"1\" xMax=\"2\" yMax=\"2\">turned"
        "</word></page></doc></body></html>");
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0].text, u"One"_s);
    EXPECT_EQ(words[0].box, QRectF(0.1, 0.1, 0.1, 0.05));
    EXPECT_EQ(words[1].page, 2);
    EXPECT_EQ(words[1].text, u"4&2"_s);
    // What breaks off gives what came before, and nothing worse.
    EXPECT_EQ(pageWords("<page width=\"1\" height=\"1\"><word xMin=\"0\" yMin=\"0\" xMax=\"1\" "
                        "yMax=\"1\">a</word><word")
                  .size(),
        1u);
    EXPECT_TRUE(pageWords("%PDF-1.4").empty());
}
