#pragma once

#include "core/base/currency.h"
#include "ui/kit/grid/filterspec.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace purser::kit {

class Formats;

enum class FilterKind {
    Text,   ///< is, contains
    Word,   ///< is one of `choices`; without any, of words that are typed
    Id,     ///< a number that stands for something with a name; only "filter by this value"
    Number, ///< is, between
    Money,  ///< between, in one currency
    Time,   ///< between
};

struct FilterChoice {
    QString value;
    QString label;
};

/// Something a list can be filtered by, in the office's name and in words.
struct FilterField {
    QString id;    ///< "kyc_state", as the office's rules name it
    QString title; ///< "Identity"
    FilterKind kind = FilterKind::Text;
    QList<FilterChoice> choices = {}; ///< of Word
    bool canBeEmpty = false;          ///< offers "is empty"
    QList<Currency> currencies = {};  ///< of Money
};

/// Rules in words: "Method is SEPA or Wire", "Amount from 1,000.00 EUR".
class FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::FilterTexts)
public:
    static QString sentence(
        const FilterRule& rule, const QList<FilterField>& fields, const Formats& formats);
    /// Every rule, with semicolons between.
    static QString sentences(
        const FilterSpec& spec, const QList<FilterField>& fields, const Formats& formats);
    /// "is", "is not", "contains", "does not contain" …
    static QString operation(FilterOp op, bool except);
    static const FilterField* field(const QString& id, const QList<FilterField>& fields);

private:
    static QString value(const QString& value, const FilterRule& rule, const FilterField& field,
        const Formats& formats);
};

} // namespace purser::kit
