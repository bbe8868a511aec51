#include "ui/kit/actions/matching.h"

#include <QStringList>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

/// Lower case, without accents.
QString folded(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing) {
            result += character.toCaseFolded();
        }
    }
    return result;
}

QStringList wordsOf(const QString& text)
{
    QStringList words(QString{});
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            words.last() += character;
        } else if (!words.last().isEmpty()) {
            words.append(QString());
        }
    }
    return words;
}

int slipsAllowed(const QString& word)
{
    return word.size() >= 8 ? 2 : word.size() >= 4 ? 1 : 0;
}

/// What one word of the search is worth against the words of a text; 0: it is not there.
int wordRank(const QString& word, const QStringList& words)
{
    int best = 0;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const int first = place == 0 ? 6 : 0;
        if (words.at(place).startsWith(word)) {
            best = std::max(best, exactRank + 4 + first);
            continue;
        }
        const int most = slipsAllowed(word);
        const int slips = most > 0 ? slipsToBeginning(word, words.at(place), most) : most + 1;
        if (slips <= most) {
            best = std::max(best, 30 - 10 * slips + first);
        }
    }
    return best;
}

} // namespace

int slipsToBeginning(QStringView word, QStringView text, int most)
{
    const qsizetype longest = std::min(text.size(), word.size() + most);
    const auto width = static_cast<size_t>(longest + 1);
    std::vector<int> before(width);
    std::vector<int> row(width);
    std::vector<int> next(width);
    for (size_t i = 0; i < width; ++i) {
        row[i] = static_cast<int>(i);
    }
    for (qsizetype w = 1; w <= word.size(); ++w) {
        next[0] = static_cast<int>(w);
        for (qsizetype t = 1; t <= longest; ++t) {
            const auto at = static_cast<size_t>(t);
            const int same = word.at(w - 1) == text.at(t - 1) ? 0 : 1;
            next[at] = std::min({row[at] + 1, next[at - 1] + 1, row[at - 1] + same});
            if (w > 1 && t > 1 && word.at(w - 1) == text.at(t - 2) && word.at(w - 2) == text.at(t - 1)) {
                next[at] = std::min(next[at], before[at - 2] + 1);
            }
        }
        std::swap(before, row);
        std::swap(row, next);
    }
    return std::min(*std::min_element(row.begin(), row.end()), most + 1);
}

int matchRank(const QString& text, const QString& search)
{
    const QStringList words = wordsOf(folded(text));
    int rank = exactRank;
    bool slipped = false;
    const QStringList wanted = wordsOf(folded(search));
    for (const QString& word : wanted) {
        if (word.isEmpty()) {
            continue;
        }
        const int worth = wordRank(word, words);
        if (worth == 0) {
            return 0;
        }
        slipped = slipped || worth < exactRank;
        rank += worth % exactRank;
    }
    return slipped ? rank - exactRank : rank;
}

} // namespace purser::kit
