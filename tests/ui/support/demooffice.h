#pragma once

#include "tests/support/testoffice.h"

namespace purser::tests {

/// An office in the midst of a working day as the trial has it: every kind of payment in every
/// state, and applications at each step of their way. What a walk over all desks needs.
class DemoOffice
{
public:
    const TestOffice& office() const { return m_office; }
    office::Connection& owner() { return *m_owner; }
    /// First column of the first row.
    qint64 number(const QString& sql, const QVariantList& parameters = {});
    QString text(const QString& sql, const QVariantList& parameters = {});

private:
    static void fill(office::Connection& owner);

    TestOffice m_office = TestOffice::filled(QStringLiteral("demo"), &fill);
    std::unique_ptr<office::Connection> m_owner = m_office.asOwner();
};

} // namespace purser::tests
