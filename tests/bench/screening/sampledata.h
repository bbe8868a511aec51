#pragma once

#include "core/screening/lists/listset.h"
#include "core/screening/match/subject.h"
#include "tests/bench/screening/statistics.h"

#include <QString>
#include <memory>
#include <vector>

namespace purser::bench {

/// Two names and whether people call them the same.
struct LabelledPair {
    QString id;
    screening::EntityKind kind = screening::EntityKind::Unknown;
    QString first;
    QString second;
    bool same = false;
    QString quality;       ///< STRONG, MEDIUM, WEAK
    QString group;         ///< where the pair comes from
    double otherScore = 0; ///< of the engine the pairs were published with
};

/// A client who is on no list.
struct CleanClient {
    screening::Subject subject;
    QString script; ///< of the name
};

/// The development data, where it is kept (`data/screening`); parts that are missing are empty.
struct SampleData {
    std::vector<LabelledPair> pairs;
    std::vector<CleanClient> clients;
    std::shared_ptr<const screening::ListVersion> ofac;      ///< the earliest that is there
    std::shared_ptr<const screening::ListVersion> laterOfac; ///< the latest, when there are several
    std::shared_ptr<const screening::ListVersion> un;
    double importMilliseconds = 0;
    Share sameDigest; ///< lists that had the same digest when they were read once more

    /// @param folder  holds name_pairs_dev.tsv, clean_clients_dev.csv.gz, ofac-YYYY-MM (several, to
    ///     measure what came on later), un_*.xml
    static SampleData load(const QString& folder);
};

screening::EntityKind kindOfSchema(const QString& schema);

} // namespace purser::bench
