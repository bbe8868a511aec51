#pragma once

#include "core/payments/autorules.h"

#include <QCoreApplication>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// The conditions of a rule of automatic approval, and what a trial of it found, in words.
class AutoRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::AutoRuleTexts)

public:
    /// What held a payment back: "Amount", "Country excluded".
    static QString condition(const QString& code);
    static QString category(const QString& code);
    /// "12 of 50 today, 1,200.00 of 10,000.00"; without a limit what was used.
    static QString day(
        const AutoRuleRow& row, const Currency& currency, const kit::Formats& formats);
    /// Whose payments, what must have gone before, how much of a day: a sentence each, without
    /// what stands in the way of nothing.
    static QStringList terms(
        const AutoRuleTerms& terms, const Currency& currency, const kit::Formats& formats);
    /// All that a version says, for whoever decides on it; a sentence each.
    static QStringList rule(
        const AutoRuleRow& rule, const Currency& currency, const kit::Formats& formats);
    /// The result of a trial, a line each.
    static QStringList trial(
        const Backtest& result, const Currency& currency, const kit::Formats& formats);
};

} // namespace purser::payments
