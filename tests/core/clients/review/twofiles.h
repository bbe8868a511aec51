#pragma once

#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

namespace purser::tests {

/// Two files of one client, found by name, birth date and telephone: the application of the second
/// is withdrawn. Chen and Olga (compliance) and Vera, their head, may merge.
class TwoFiles
{
public:
    explicit TwoFiles(const QJsonObject& other = {});

    QJsonObject preview(const QString& login = QStringLiteral("chen"));
    /// With the preview as it stands now.
    Result<office::Outcome> propose(const QString& login);
    Result<office::Outcome> propose(const QString& login, const QString& digest);
    Result<office::Outcome> decide(
        const QString& login, const QString& decision = QStringLiteral("agree"));
    Result<office::Outcome> takeBack(const QString& login);
    void merge();
    /// Codes of the blocks a refusal names, with their first item.
    static QStringList blocks(const Result<office::Outcome>& answer);
    /// Every row of both clients in every table, versions aside.
    QString rows();

    ReviewDesk desk;
    ReviewDesk::Applicant one;
    ReviewDesk::Applicant other;
    qint64 pair = 0;
};

} // namespace purser::tests
