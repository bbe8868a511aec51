#include "core/clients/review/cardnumbers.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr qsizetype leastDigits = 13;
constexpr qsizetype mostDigits = 19;
constexpr qsizetype shownAtFront = 6;
constexpr qsizetype shownAtEnd = 4;
constexpr double margin = 0.3;      ///< of a digit's width, to both sides
constexpr double narrowSign = 0.55; ///< width of a sign between groups, of a digit's
constexpr double widestGap = 2.5;   ///< between words of one number, in heights of a line
constexpr double mostLeading = 1.2; ///< between lines of one number, in heights of a line

/// One digit where it stands.
struct Digit {
    char16_t value;
    int page;
    QRectF box;
    bool begins; ///< a group of digits
    bool ends;
};

bool isBetweenGroups(QChar sign)
{
    return sign == u'-' || sign == u'\u2010' || sign == u'\u2011' || sign == u'\u2013'
        || sign == u'.' || sign == u'\u00a0' || sign == u'/';
}

/// Digits and signs between them only; nothing else may stand in a number.
bool mayBePart(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); })
        && std::all_of(text.begin(), text.end(),
            [](QChar sign) { return sign.isDigit() || isBetweenGroups(sign); });
}

/// The digits of a word, each with its share of the word's width.
void appendDigits(const PageWord& word, std::vector<Digit>& digits)
{
    double units = 0;
    for (const QChar sign : word.text)
        units += sign.isDigit() ? 1 : narrowSign;
    const double unit = word.box.width() / units;
    double at = word.box.left();
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const QChar sign = word.text[i];
        const double width = sign.isDigit() ? unit : narrowSign * unit;
        if (sign.isDigit())
            digits.push_back({static_cast<char16_t>(u'0' + sign.digitValue()), word.page,
                QRectF(at, word.box.top(), width, word.box.height()),
                i == 0 || !word.text[i - 1].isDigit(),
                i + 1 == word.text.size() || !word.text[i + 1].isDigit()});
        at += width;
    }
}

bool continues(const PageWord& before, const PageWord& word)
{
    const double height = std::max(before.box.height(), word.box.height());
    return before.page == word.page
        && std::abs(before.box.center().y() - word.box.center().y()) < height / 2
        && word.box.left() > before.box.left()
        && word.box.left() - before.box.right() < widestGap * height;
}

/// Whether a word may be what the line before goes on with: close below, and not to the right.
bool continuesBelow(const PageWord& before, const PageWord& word)
{
    const double height = std::max(before.box.height(), word.box.height());
    return before.page == word.page && word.box.center().y() > before.box.center().y() + height / 2
        && word.box.top() - before.box.bottom() < mostLeading * height
        && word.box.left() < before.box.left() + height;
}

/// Beginning and length of the numbers of the schemes (ISO/IEC 7812-1, registry of issuers): Visa,
/// Mastercard, American Express, Diners, JCB, Discover, Maestro, UnionPay, Mir.
bool isOfAScheme(const QString& digits)
{
    const int two = digits.left(2).toInt();
    const int four = digits.left(4).toInt();
    switch (digits.size()) {
    case 13: return digits.startsWith(u'4');
    case 14: return two == 30 || two == 36 || two == 38 || two == 39;
    case 15: return two == 34 || two == 37;
    case 16:
        return digits.startsWith(u'4') || (two >= 51 && two <= 55) || two == 35 || two == 60
            || two == 62 || two == 64 || two == 65 || (four >= 2200 && four <= 2720);
    default: return digits.startsWith(u'6') || (digits.size() == 19 && digits.startsWith(u'4'));
    }
}

QString textOf(const std::vector<Digit>& digits, qsizetype from, qsizetype length)
{
    QString text;
    for (qsizetype i = from; i < from + length; ++i)
        text += QChar(digits[static_cast<size_t>(i)].value);
    return text;
}

int tenThousandths(double part)
{
    return std::clamp(static_cast<int>(std::lround(part * 10000)), 0, 10000);
}

DocumentRegion regionOf(int page, const QRectF& box)
{
    DocumentRegion region;
    region.page = page;
    region.isFound = true;
    region.x = tenThousandths(box.left());
    region.y = tenThousandths(box.top());
    region.width = std::max(tenThousandths(box.right()) - region.x, 1);
    region.height = std::max(tenThousandths(box.bottom()) - region.y, 1);
    return region;
}

/// The middle of a number, as one region for each line or group it goes over.
void strike(const std::vector<Digit>& digits, std::vector<DocumentRegion>& regions)
{
    const auto last = digits.end() - shownAtEnd;
    for (auto digit = digits.begin() + shownAtFront; digit != last; ++digit) {
        const double side = digit->box.width() * margin;
        const double above = digit->box.height() * 0.1;
        const DocumentRegion region =
            regionOf(digit->page, digit->box.adjusted(-side, -above, side, above));
        DocumentRegion* before = regions.empty() ? nullptr : &regions.back();
        const bool joins = digit != digits.begin() + shownAtFront && before
            && before->page == region.page && std::abs(before->y - region.y) < region.height / 2
            && region.x <= before->x + before->width + region.width;
        if (!joins) {
            regions.push_back(region);
            continue;
        }
        const int right = region.x + region.width;
        const int bottom = std::max(before->y + before->height, region.y + region.height);
        before->y = std::min(before->y, region.y);
        before->width = std::max(right - before->x, before->width);
        before->height = bottom - before->y;
    }
}

/// Of the digits of one run, the numbers of cards: a run may hold more than the number, as where an
/// amount stands beside it, so every stretch of whole groups is tried, the longest first.
bool strikeRun(const std::vector<Digit>& run, CardRule rule, std::vector<DocumentRegion>& regions)
{
    const size_t before = regions.size();
    const auto size = static_cast<qsizetype>(run.size());
    for (qsizetype from = 0; from + leastDigits <= size;) {
        qsizetype taken = 0;
        for (qsizetype length = std::min(mostDigits, size - from); length >= leastDigits;
             --length) {
            if (!run[static_cast<size_t>(from)].begins
                || !run[static_cast<size_t>(from + length - 1)].ends)
                continue;
            const QString text = textOf(run, from, length);
            if (passesLuhn(text) && (rule == CardRule::Luhn || isOfAScheme(text))) {
                strike({run.begin() + from, run.begin() + from + length}, regions);
                taken = length;
                break;
            }
        }
        from += taken > 0 ? taken : 1;
    }
    return regions.size() > before;
}

/// The end of one line and the beginning of the next as one number, of whole groups of both. The
/// longest counts.
bool strikeOver(const std::vector<Digit>& line, const std::vector<Digit>& next,
    std::vector<DocumentRegion>& regions)
{
    std::vector<Digit> both = line;
    both.insert(both.end(), next.begin(), next.end());
    const auto border = static_cast<qsizetype>(line.size());
    const auto size = static_cast<qsizetype>(both.size());
    for (qsizetype length = std::min(mostDigits, size); length >= leastDigits; --length) {
        const qsizetype first = std::max<qsizetype>(0, border - length + 1);
        for (qsizetype from = first; from < border && from + length <= size; ++from) {
            if (from + length <= border || !both[static_cast<size_t>(from)].begins
                || !both[static_cast<size_t>(from + length - 1)].ends)
                continue;
            const QString text = textOf(both, from, length);
            if (!isOfAScheme(text) || !passesLuhn(text))
                continue;
            strike({both.begin() + from, both.begin() + from + length}, regions);
            return true;
        }
    }
    return false;
}

/// The runs of digits of a document, one after the other.
class NumberSearch
{
public:
    explicit NumberSearch(CardRule rule) : m_rule(rule) {}

    void take(const PageWord& word)
    {
        if (!mayBePart(word.text)) {
            endLine();
            m_line.clear();
            return;
        }
        if (m_before && !continues(*m_before, word)) {
            const bool below = continuesBelow(*m_first, word);
            endLine();
            if (!below)
                m_line.clear();
        }
        if (!m_before)
            m_first = &word;
        appendDigits(word, m_run);
        m_before = &word;
    }
    std::vector<DocumentRegion> regions()
    {
        endLine();
        return m_regions;
    }

private:
    /// What stands in the run is looked through; what is left of it may go on in the next line.
    void endLine()
    {
        bool found = strikeRun(m_run, m_rule, m_regions);
        if (!found && !m_line.empty() && !m_run.empty())
            found = strikeOver(m_line, m_run, m_regions);
        m_line = found ? std::vector<Digit>() : m_run;
        m_run.clear();
        m_before = nullptr;
    }

    const CardRule m_rule;
    std::vector<DocumentRegion> m_regions;
    std::vector<Digit> m_line; ///< of the line before, when the run may be what it goes on with
    std::vector<Digit> m_run;
    const PageWord* m_first = nullptr; ///< of the run
    const PageWord* m_before = nullptr;
};

} // namespace

std::vector<PageWord> pictureWords(const QByteArray& table, int page)
{
    std::vector<PageWord> words;
    QSizeF size;
    for (const QByteArray& row : table.split('\n')) {
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < 12)
            continue;
        const QRectF box(
            cells[6].toDouble(), cells[7].toDouble(), cells[8].toDouble(), cells[9].toDouble());
        if (cells[0] == "1")
            size = box.size();
        const QString text = QString::fromUtf8(cells[11]).trimmed();
        if (cells[0] != "5" || size.isEmpty() || text.isEmpty() || box.isEmpty())
            continue;
        words.push_back({page, text,
            QRectF(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                box.height() / size.height())});
    }
    return words;
}

std::vector<PageWord> pageWords(const QByteArray& xhtml)
{
    std::vector<PageWord> words;
    QXmlStreamReader reader(xhtml);
    int page = 0;
    double width = 0;
    double height = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&attributes](
                                const QString& name) { return attributes.value(name).toDouble(); };
        if (reader.name() == u"page") {
            ++page;
            width = number(u"width"_s);
            height = number(u"height"_s);
        } else if (reader.name() == u"word" && width > 0 && height > 0) {
            const QRectF box(QPointF(number(u"xMin"_s) / width, number(u"yMin"_s) / height),
                QPointF(number(u"xMax"_s) / width, number(u"yMax"_s) / height));
            const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements);
            if (box.isValid() && !text.isEmpty())
                words.push_back({page, text, box});
        }
    }
    return words;
}

bool passesLuhn(const QString& digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
        const int value = digit->digitValue() * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    // Nothing but zeros passes the sum, and is no card.
    return sum > 0 && sum % 10 == 0;
}

std::vector<DocumentRegion> cardNumberRegions(const std::vector<PageWord>& words, CardRule rule)
{
    NumberSearch search(rule);
    for (const PageWord& word : words)
        search.take(word);
    return search.regions();
}

} // namespace purser::clients
