#include "tests/bench/screening/statistics.h"

#include <algorithm>
#include <cmath>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double z = 1.959964;

double wilson(const Share& share, double sign)
{
    if (share.of == 0)
        return sign < 0 ? 0 : 1;
    const auto n = static_cast<double>(share.of);
    const double p = share.value();
    const double centre = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::clamp((centre + sign * spread) / (1 + z * z / n), 0.0, 1.0);
}

double ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

double Share::low() const
{
    return wilson(*this, -1);
}

double Share::high() const
{
    return wilson(*this, 1);
}

QString Share::toString() const
{
    return u"%1 [%2, %3] %4/%5"_s.arg(value(), 0, 'f', 4)
        .arg(low(), 0, 'f', 4)
        .arg(high(), 0, 'f', 4)
        .arg(hits)
        .arg(of);
}

Share shareFrom(const std::vector<double>& scores, double threshold)
{
    const auto reached = std::count_if(
        scores.begin(), scores.end(), [&](double score) { return score >= threshold; });
    return {reached, static_cast<qint64>(scores.size())};
}

double thresholdFor(const std::vector<double>& scores, double share)
{
    for (int step = 1; step <= 1000; ++step) {
        const double threshold = step / 1000.0;
        if (shareFrom(scores, threshold).value() <= share)
            return threshold;
    }
    return 1.001;
}

double Separation::precision() const
{
    return ratio(truePositive, truePositive + falsePositive);
}

double Separation::recall() const
{
    return ratio(truePositive, truePositive + falseNegative);
}

double Separation::f1() const
{
    return ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
}

Separation separationAt(
    const std::vector<double>& same, const std::vector<double>& different, double threshold)
{
    Separation result;
    result.threshold = threshold;
    result.truePositive = shareFrom(same, threshold).hits;
    result.falseNegative = static_cast<qint64>(same.size()) - result.truePositive;
    result.falsePositive = shareFrom(different, threshold).hits;
    return result;
}

Separation bestSeparation(const std::vector<double>& same, const std::vector<double>& different)
{
    Separation best;
    for (int step = 1; step <= 1000; ++step) {
        const Separation here = separationAt(same, different, step / 1000.0);
        if (here.f1() > best.f1())
            best = here;
    }
    return best;
}

} // namespace purser::bench
