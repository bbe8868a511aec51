#include "core/screening/match/assignment.h"

#include <algorithm>
#include <limits>

namespace purser::screening {

namespace {

/// Potentials and matching of the Hungarian method over a square of costs; index 0 is a helper.
struct Matching {
    std::vector<double> rowPotential;
    std::vector<double> columnPotential;
    std::vector<size_t> rowOf; ///< row matched to a column
    std::vector<size_t> way;

    explicit Matching(size_t size)
        : rowPotential(size + 1), columnPotential(size + 1), rowOf(size + 1), way(size + 1)
    {
    }
};

/// Finds an augmenting path for one row and shifts the potentials on the way.
template <typename Cost>
void augment(Matching& m, size_t row, size_t size, Cost cost)
{
    constexpr double infinite = std::numeric_limits<double>::max();
    std::vector<double> least(size + 1, infinite);
    std::vector<bool> used(size + 1, false);
    m.rowOf[0] = row;
    size_t column = 0;
    do {
        used[column] = true;
        const size_t from = m.rowOf[column];
        double delta = infinite;
        size_t next = 0;
        for (size_t j = 1; j <= size; ++j) {
            if (used[j])
                continue;
            const double reduced = cost(from, j) - m.rowPotential[from] - m.columnPotential[j];
            if (reduced < least[j]) {
                least[j] = reduced;
                m.way[j] = column;
            }
            if (least[j] < delta) {
                delta = least[j];
                next = j;
            }
        }
        for (size_t j = 0; j <= size; ++j) {
            if (used[j]) {
                m.rowPotential[m.rowOf[j]] += delta;
                m.columnPotential[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
        column = next;
    } while (m.rowOf[column] != 0);
    while (column != 0) {
        m.rowOf[column] = m.rowOf[m.way[column]];
        column = m.way[column];
    }
}

} // namespace

std::vector<size_t> bestAssignment(const std::vector<double>& values, size_t rows, size_t columns)
{
    const size_t size = std::max(rows, columns);
    const auto cost = [&](size_t row, size_t column) {
        return row <= rows && column <= columns ? -values[(row - 1) * columns + column - 1] : 0.0;
    };
    Matching matching(size);
    for (size_t row = 1; row <= size; ++row)
        augment(matching, row, size, cost);
    std::vector<size_t> result(rows, columns);
    for (size_t column = 1; column <= columns; ++column) {
        const size_t row = matching.rowOf[column];
        if (row >= 1 && row <= rows && values[(row - 1) * columns + column - 1] > 0)
            result[row - 1] = column - 1;
    }
    return result;
}

} // namespace purser::screening
