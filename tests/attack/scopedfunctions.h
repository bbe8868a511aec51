#pragma once

#include <QList>
#include <QString>

namespace purser::tests {

/// How a function of schema desk stands to the scope of the person who calls it.
enum class ScopeRule {
    ByThing,    ///< one client's thing by its id: PU007 for who may not see the client
    ByList,     ///< rows or figures of clients: only those of the person's scope
    OfficeWide, ///< nothing of a client, or of all of them by a right of its own
    OwnThings,  ///< what belongs to the person who asks
};

/// One function with the rule it follows. `about` of ByThing: the kind of thing its id names, a row
/// of things(); of ByList: what must hold of an answer that shows nobody, "" for no rows and no
/// figure above zero; of the others: why. `arguments`: SQL by parameter where the usual will not
/// do.
struct ScopedFunction {
    QString name;
    ScopeRule rule;
    QString about;
    QString arguments = {};
};

/// Every function of schema desk.
QList<ScopedFunction> scopedFunctions();

/// SQL that finds one thing of a kind, as id and version.
QString thingOf(const QString& kind);

} // namespace purser::tests
