#include "core/screening/match/explanation.h"

#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const WeighedName& name, size_t first, size_t count)
{
    QStringList words;
    for (size_t i = first; i < first + count; ++i)
        words.append(name.tokens[i]->original);
    return words.join(u' ');
}

/// The words of a side that no pair holds.
QStringList leftOf(const WeighedName& name, const NameScore& score, bool ofQuery)
{
    std::vector<bool> taken(name.size());
    for (const AlignedPair& pair : score.pairs) {
        const size_t first = ofQuery ? pair.query : pair.listed;
        const size_t count = ofQuery ? pair.queryCount : pair.listedCount;
        std::fill_n(taken.begin() + static_cast<std::ptrdiff_t>(first), count, true);
    }
    QStringList words;
    for (size_t i = 0; i < taken.size(); ++i) {
        if (!taken[i])
            words.append(name.tokens[i]->original);
    }
    return words;
}

QString detailOf(const AlignedPair& pair, const WeighedName& query, const WeighedName& listed)
{
    return u"%1 = %2 (%3 %4, weight %5)"_s.arg(wordsOf(query, pair.query, pair.queryCount),
        wordsOf(listed, pair.listed, pair.listedCount),
        QString::fromLatin1(matchReasonName(pair.match.reason)),
        QString::number(pair.match.similarity, 'f', 3), QString::number(pair.weight, 'f', 3));
}

} // namespace

std::vector<ScorePart> explained(
    const NameScore& score, const WeighedName& query, const WeighedName& listed)
{
    std::vector<ScorePart> parts;
    const double all = score.agreed + score.penalty;
    if (all <= 0)
        return parts;
    for (const AlignedPair& pair : score.pairs)
        parts.push_back({u"words"_s, detailOf(pair, query, listed), pair.credit / all});
    if (const QStringList words = leftOf(query, score, true); !words.isEmpty())
        parts.push_back({u"only_in_query"_s, words.join(u' '), 0});
    if (const QStringList words = leftOf(listed, score, false); !words.isEmpty())
        parts.push_back({u"only_in_list"_s, words.join(u' '), 0});
    for (const NameToken* token : query.tokens) {
        if (token->evasive)
            parts.push_back({u"look_alike_letters"_s, token->original, 0});
    }
    if (score.loneFactor < 1)
        parts.push_back({u"one_word"_s, {}, score.credit / all * (score.loneFactor - 1)});
    return parts;
}

double sumOf(const std::vector<ScorePart>& parts)
{
    double sum = 0;
    for (const ScorePart& part : parts)
        sum += part.value;
    return sum;
}

} // namespace purser::screening
