#pragma once

#include "core/screening/match/engine.h"

#include <functional>

namespace purser::screening {

/// What a self-test changes about a listed name before it screens it.
enum class NameChange : std::uint8_t {
    AsIs,
    Reordered, ///< last word first
    LowerCase,
    NoDiacritics,
    Hyphenated, ///< spaces are hyphens
    WideSpaces, ///< doubled and no-break spaces
    CommaForm,  ///< "DOE, John" as "John DOE" and the other way round; persons only
};

const char* nameChangeName(NameChange change);
QString changedName(const QString& name, NameChange change, EntityKind kind);

struct SelfTestMiss {
    QString list;
    QString entity; ///< the publisher's id
    QString name;
    NameChange change = NameChange::AsIs;
    double score = 0; ///< what the entity got
};

struct SelfTestResult {
    qint64 checked = 0;
    qint64 hit = 0;
    std::vector<SelfTestMiss> misses; ///< the first hundred

    bool isGood() const { return checked > 0 && hit == checked; }
};

/// Screens every listed name, changed in each of the ways, against its own lists: its entity has to
/// be an alert. Anything below 100 % is a defect and has to raise an alarm.
/// @param every  takes one name of so many; 1 is all
/// @param goOn   asked now and then; false stops, and the result says how far it came
SelfTestResult selfTest(const Engine& engine, const std::vector<NameChange>& changes,
    size_t every = 1, const std::function<bool()>& goOn = {});

} // namespace purser::screening
