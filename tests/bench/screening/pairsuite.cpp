#include "core/screening/match/namescorer.h"
#include "core/screening/proof/selftest.h"
#include "tests/bench/screening/suites.h"

#include <algorithm>
#include <cmath>
#include <random>

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

/// The 95 % interval of F1 at a threshold, from a thousand samples of the same size drawn with
/// replacement by a fixed seed.
std::pair<double, double> resampledF1(
    const std::vector<double>& same, const std::vector<double>& different, double threshold)
{
    constexpr int samples = 1000;
    std::mt19937 random(20261129);
    const auto draw = [&random](const std::vector<double>& scores) {
        std::uniform_int_distribution<size_t> any(0, scores.size() - 1);
        std::vector<double> drawn(scores.size());
        std::generate(drawn.begin(), drawn.end(), [&] { return scores[any(random)]; });
        return drawn;
    };
    std::vector<double> figures(samples);
    for (double& figure : figures)
        figure = separationAt(draw(same), draw(different), threshold).f1();
    std::sort(figures.begin(), figures.end());
    return {figures[samples * 25 / 1000], figures[samples * 975 / 1000]};
}

/// How far a score moves when one of both names is only written in another way.
void measureDrift(
    const std::vector<ScoredPair>& pairs, const EngineConfig& config, ScreeningReport& report)
{
    constexpr double most = 0.02;
    const TokenFrequencies none;
    const NameScorer scorer(config);
    std::vector<std::pair<double, QString>> moved;
    for (const NameChange change : {NameChange::LowerCase, NameChange::NoDiacritics,
             NameChange::Hyphenated, NameChange::WideSpaces, NameChange::Reordered}) {
        Share still;
        for (const ScoredPair& scored : pairs) {
            const LabelledPair& pair = *scored.pair;
            // The words of a company stand in an order that means something.
            if (change == NameChange::Reordered && pair.kind != EntityKind::Person)
                continue;
            const WeighedName first = weighed(
                nameFormOf(changedName(pair.first, change, pair.kind), pair.kind), none, config);
            const WeighedName second = weighed(nameFormOf(pair.second, pair.kind), none, config);
            const double drift = std::abs(scorer.score(first, second).score - scored.score);
            ++still.of;
            still.hits += drift <= most ? 1 : 0;
            if (drift > most)
                moved.emplace_back(drift,
                    u"%1  %2  |  %3  (%4)"_s.arg(drift, 0, 'f', 3)
                        .arg(pair.first, pair.second, QLatin1String(nameChangeName(change))));
        }
        report.add(u"T18"_s,
            u"score of a pair moves by 0.02 at most, "_s + QLatin1String(nameChangeName(change)),
            still);
    }
    std::sort(
        moved.begin(), moved.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(20, moved.size()); ++i)
        lines.append(moved[i].second);
    if (!lines.isEmpty())
        report.examples(u"T18"_s, u"scores that move most"_s, lines);
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
    const auto [low, high] = resampledF1(same, different, best.threshold);
    report.add(u"T1"_s, u"  95 % interval from"_s, low);
    report.add(u"T1"_s, u"  95 % interval to"_s, high);
    report.add(u"T1"_s, u"  precision"_s,
        Share{best.truePositive, best.truePositive + best.falsePositive});
    report.add(
        u"T1"_s, u"  recall"_s, Share{best.truePositive, best.truePositive + best.falseNegative});
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
    measureDrift(pairs, config, report);
    report.examples(
        u"T1"_s, u"same, but below the threshold"_s, worst(pairs, true, best.threshold));
    report.examples(u"T1"_s, u"different, but above it"_s, worst(pairs, false, best.threshold));
}

} // namespace purser::bench
