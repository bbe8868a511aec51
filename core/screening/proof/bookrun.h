#pragma once

#include "core/screening/match/engine.h"

#include <vector>

namespace purser::screening {

/// One alert of a run over many subjects.
struct Alert {
    size_t subject = 0; ///< place among the subjects
    QString list;
    QString entity; ///< the publisher's id
    double score = 0;
    Band band = Band::None;

    bool operator==(const Alert&) const = default;
};

/// Screens all subjects and keeps what reaches the review band, ordered by subject, list and
/// entity. The order of work does not show in the result.
/// @param threads  0 takes what the computer has
std::vector<Alert> screenBook(
    const Engine& engine, const std::vector<Subject>& subjects, unsigned threads = 0);

/// What a change of lists means for the book.
struct BookDifference {
    std::vector<Alert> added;   ///< not an alert before
    std::vector<Alert> gone;    ///< no alert any more
    std::vector<Alert> changed; ///< still an alert, in another band; as it is now
};

/// The difference of two full runs over the same subjects. The weights of words follow the lists,
/// so that a change of a list can move any score a little: only full runs tell the truth.
BookDifference differenceOf(const std::vector<Alert>& before, const std::vector<Alert>& after);

} // namespace purser::screening
