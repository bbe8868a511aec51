#pragma once

#include "core/payments/paymentsheet.h"

#include <QStringList>
#include <vector>

namespace purser::payments {

/// The steps that the office allows a kind of payment, as ways from state to state. States are the
/// office's words; "none" is the beginning.
class StateWays
{
public:
    explicit StateWays(const std::vector<StateStep>& steps) : m_steps(steps) {}

    /// The shortest way, without its first state; empty when there is none.
    QStringList between(const QString& from, const QString& to) const;
    /// The usual way: from the beginning until the money has moved.
    QStringList usual() const;
    /// Every state once: those of the usual way in order, each followed by those that can first be
    /// reached from it.
    QStringList ordered() const;

private:
    const std::vector<StateStep>& m_steps;
};

} // namespace purser::payments
