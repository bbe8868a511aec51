#include "core/screening/match/namescorer.h"
#include "tests/bench/screening/suites.h"

#include <algorithm>

namespace purser::bench {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

struct ScoredPair {
    const LabelledPair* pair;
    double score;

    QString toString() const
    {
        return u"%1  %2  |  %3  (%4)"_s.arg(score, 0, 'f', 3)
            .arg(pair->first, pair->second, pair->quality);
    }
};

std::vector<double> scoresOf(const std::vector<ScoredPair>& pairs, bool same)
{
    std::vector<double> scores;
    for (const ScoredPair& scored : pairs) {
        if (scored.pair->same == same)
            scores.push_back(scored.score);
    }
    return scores;
}

QStringList worst(std::vector<ScoredPair> pairs, bool same, double threshold)
{
    std::erase_if(pairs, [&](const ScoredPair& scored) {
        return scored.pair->same != same || (scored.score >= threshold) == same;
    });
    std::sort(pairs.begin(), pairs.end(), [same](const ScoredPair& a, const ScoredPair& b) {
        return same ? a.score < b.score : a.score > b.score;
    });
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(pairs.size(), 20); ++i)
        lines.append(pairs[i].toString());
    return lines;
}

/// Recall where no more than that many different pairs are taken for the same.
Share recallAt(const std::vector<double>& same, const std::vector<double>& different, qint64 most)
{
    for (int step = 1; step <= 1001; ++step) {
        if (shareFrom(different, step / 1000.0).hits <= most)
            return shareFrom(same, step / 1000.0);
    }
    return {};
}

} // namespace

void measurePairs(const SampleData& data, const EngineConfig& config, ScreeningReport& report)
{
    const TokenFrequencies none;
    const NameScorer scorer(config);
    std::vector<ScoredPair> pairs;
    for (const LabelledPair& pair : data.pairs) {
        const WeighedName first = weighed(nameFormOf(pair.first, pair.kind), none, config);
        const WeighedName second = weighed(nameFormOf(pair.second, pair.kind), none, config);
        pairs.push_back({&pair, scorer.score(first, second).score});
    }
    if (pairs.empty())
        return;
    const std::vector<double> same = scoresOf(pairs, true);
    const std::vector<double> different = scoresOf(pairs, false);
    const Separation best = bestSeparation(same, different);
    report.add(u"T1"_s, u"best F1"_s, best.f1());
    report.add(u"T1"_s, u"  at threshold"_s, best.threshold);
    report.add(u"T1"_s, u"  precision"_s, best.precision());
    report.add(u"T1"_s, u"  recall"_s, best.recall());
    report.add(u"T1"_s, u"F1 at the review threshold"_s,
        separationAt(same, different, config.bands.review).f1());
    Share strong;
    for (const ScoredPair& scored : pairs) {
        if (scored.pair->quality != u"STRONG")
            continue;
        ++strong.of;
        strong.hits += (scored.score >= best.threshold) == scored.pair->same ? 1 : 0;
    }
    report.add(u"T2"_s, u"STRONG pairs right"_s, strong);
    const auto twenty = static_cast<qint64>(pairs.size() * 20 / 812); // as 20 of the full 812
    report.add(
        u"T3"_s, u"recall at %1 false positives"_s.arg(twenty), recallAt(same, different, twenty));
    report.examples(
        u"T1"_s, u"same, but below the threshold"_s, worst(pairs, true, best.threshold));
    report.examples(u"T1"_s, u"different, but above it"_s, worst(pairs, false, best.threshold));
}

} // namespace purser::bench
