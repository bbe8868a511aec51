#pragma once

#include <QString>
#include <vector>

namespace purser::bench {

/// A share with its 95 % interval after Wilson.
struct Share {
    qint64 hits = 0;
    qint64 of = 0;

    double value() const
    {
        return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of);
    }
    double low() const;
    double high() const;
    /// "0.8123 [0.7910, 0.8319] 1218/1500"
    QString toString() const;
};

/// Share of the values at or above a threshold.
Share shareFrom(const std::vector<double>& scores, double threshold);

/// The least threshold, in steps of 0.001, that no more than that share of the scores reaches.
double thresholdFor(const std::vector<double>& scores, double share);

/// How well scores part two kinds at a threshold.
struct Separation {
    double threshold = 0;
    qint64 truePositive = 0;
    qint64 falsePositive = 0;
    qint64 falseNegative = 0;

    double precision() const;
    double recall() const;
    double f1() const;
};

Separation separationAt(
    const std::vector<double>& same, const std::vector<double>& different, double threshold);
/// At the threshold with the best F1.
Separation bestSeparation(const std::vector<double>& same, const std::vector<double>& different);

} // namespace purser::bench
