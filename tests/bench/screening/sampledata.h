#pragma once

#include "core/screening/lists/listset.h"
#include "core/screening/match/subject.h"

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
    std::shared_ptr<const screening::ListVersion> ofac;
    std::shared_ptr<const screening::ListVersion> un;
    double importMilliseconds = 0;

    /// @param folder  holds name_pairs_dev.tsv, clean_clients_dev.csv.gz, ofac-2018-12, un_*.xml
    static SampleData load(const QString& folder);
};

screening::EntityKind kindOfSchema(const QString& schema);

} // namespace purser::bench
