#pragma once

#include "core/payments/paymentsheet.h"

#include <QCoreApplication>
#include <QString>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Figures of the checks that came with more kinds of payments: closed loop, disputes, deposits,
/// exchange, top-ups.
class KindCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::KindCheckTexts)

public:
    KindCheckTexts(const kit::Formats& formats, const QDateTime& now)
        : m_formats(formats), m_now(now)
    {
    }

    QString figure(const Check& check) const;

private:
    QString money(const QJsonObject& args, QStringView name) const;
    QString closedLoop(const QJsonObject& args) const;
    QString closedLoopParts(const QJsonObject& args) const;
    QString screening(const QJsonObject& args) const;
    QString counterparty(const QJsonObject& args) const;
    QString hedged(const QJsonObject& args) const;
    QString clientSide(const Check& check) const;
    QString deposit(const Check& check) const;
    QString quote(const Check& check) const;
    QString policy(const Check& check) const;
    QString providerFloat(const Check& check) const;

    const kit::Formats& m_formats;
    const QDateTime& m_now;
};

} // namespace purser::payments
