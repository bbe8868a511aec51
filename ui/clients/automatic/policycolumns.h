#pragma once

#include "core/clients/review/onboardingrules.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace purser::clients {

/// One column of the rules of a part: what a cell may hold and how it is changed.
struct PolicyColumn {
    enum class Kind { Text, Choice, Several, Whole, Flag, Day };

    QString key;
    QString title;
    Kind kind = Kind::Text;
    QStringList choices = {}; ///< of Choice and Several
    int least = 0;            ///< of Whole
    int most = 0;
    bool isFixed = false;    ///< says which rule it is, and is not changed
    bool mayBeEmpty = false; ///< of Whole and Day
};

/// The columns of a part in the order a person reads them.
/// @param names  what a rule may name; empty where nothing is changed
QList<PolicyColumn> policyColumns(const QString& part, const OnboardingNames& names);
/// Whether rules are added and taken out; operations, decisions and kinds of documents are the
/// program's.
bool growsByRules(const QString& part);
/// What a field of a rule is called.
QString policyTitle(const QString& field);

} // namespace purser::clients
