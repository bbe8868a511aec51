#pragma once

#include "core/office/connection.h"
#include "core/operations/demo/demoactor.h"

#include <QDate>

namespace purser::demo {

/// What a day of reviews brings beside the applications themselves: a face that the verification
/// vendor could not match, documents sent back with their reasons, and graded partners.
class DemoReviews
{
public:
    DemoReviews(office::Connection& superuser, QDate today);

    Result<void> fill();

private:
    Result<void> addVerdict();
    Result<void> sendBack();
    Result<void> gradePartners();
    Result<void> grade(
        qint64 partner, const QString& grade, const QString& reason, const QString& text, int days);

    office::Connection& m_connection;
    DemoActor m_actor;
    QDate m_today;
};

} // namespace purser::demo
