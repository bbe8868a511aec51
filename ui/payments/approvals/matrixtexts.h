#pragma once

#include "core/payments/approvalsapi.h"

#include <QCoreApplication>

namespace purser::payments {

/// Rules of the approval matrix in words.
class MatrixTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::MatrixTexts)
public:
    /// "medium" → "medium risk and above"; empty for "any".
    static QString risk(const QString& code);
    /// "by way of desk"; empty for "any".
    static QString channel(const QString& code);
    /// What a rule goes before the general one for: "MAIN, high risk and above"; empty: it is the
    /// general one.
    static QString onlyFor(const MatrixBand& rule);
};

} // namespace purser::payments
