#pragma once

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonObject>

namespace purser::tests {

/// Rules of automatic approval as two administrators publish them.
class AutoRules
{
public:
    explicit AutoRules(KindsDesk& desk) : m_desk(desk) {}

    /// A rule "small" that stands in the way of nothing up to 100.00, with members replaced.
    static QJsonObject rule(const QString& mode, const QJsonObject& more = {});
    Result<office::Outcome> propose(const QJsonObject& rule);
    void publish(const QJsonObject& rule);
    /// In shadow, then live.
    void goLive(const QJsonObject& more = {});
    /// What the rule would have decided of the last days, asked by ines.
    QJsonObject tried(const QJsonObject& rule, int days = 30);

private:
    KindsDesk& m_desk;
};

} // namespace purser::tests
