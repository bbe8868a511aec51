#pragma once

#include "core/base/currency.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Refusals of the payment commands, in the words of this desk; whatever is not special to it is
/// explained by the kit.
class PaymentProblems
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::PaymentProblems)

public:
    PaymentProblems(const kit::Formats& formats, QDateTime now) : m_formats(formats), m_now(now) {}

    /// @param currency  of the account, for refusals that name what is available
    QString text(const Error& error, const Currency& currency = {}) const;
    /// Whether somebody else approved while the sheet was open: good news that reads like a
    /// refusal.
    static bool isApprovedMeanwhile(const Error& error);
    /// What somebody else did meanwhile (of a Stale error): "João Ferreira approved this at 13:52."
    QString meanwhile(const Error& error) const;

private:
    QString wrongState(const Error& error) const;
    QString limit(const Error& error, const Currency& currency) const;
    QString checks(const Error& error) const;
    static QString dueDay(const QString& why);
    static QString field(const Error& error);

    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::payments
