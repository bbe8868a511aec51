#pragma once

#include "tests/core/clients/review/reviewdesk.h"

#include <QDate>

namespace purser::tests {

/// An office with one client who applies, holds an account and has asked for money; and the
/// commands over cases as short calls. Chen and Olga (compliance) work on cases and decide, Vera,
/// their head, decides.
class CaseDesk
{
public:
    CaseDesk();

    Result<office::Outcome> open(const QString& login = QStringLiteral("chen"),
        const QString& kind = QStringLiteral("aml"), const QVariant& client = {});
    Result<office::Outcome> take(const QString& login, qint64 id, bool back = false);
    Result<office::Outcome> add(const QString& login, qint64 id, const QString& text);
    Result<office::Outcome> link(
        const QString& login, qint64 id, const QString& kind, qint64 target);
    Result<office::Outcome> wait(const QString& login, qint64 id, const QString& whom);
    Result<office::Outcome> snooze(const QString& login, qint64 id, const QVariant& until);
    /// With the digest and version as they stand now.
    Result<office::Outcome> propose(const QString& login, qint64 id,
        const QString& outcome = QStringLiteral("no_action"), const QVariant& until = {});
    Result<office::Outcome> decide(const QString& login, qint64 id,
        const QString& decision = QStringLiteral("approve"), const QVariant& text = {});
    /// Opened and taken by Chen.
    qint64 investigated(const QString& kind = QStringLiteral("aml"));
    /// The same, proposed by Chen.
    qint64 proposed(const QString& outcome = QStringLiteral("no_action"),
        const QVariant& until = {}, const QString& kind = QStringLiteral("aml"));

    QJsonObject get(qint64 id, const QString& login = QStringLiteral("chen"));
    QJsonObject list(const QVariant& client = {}, const QString& view = QStringLiteral("all"),
        const QString& login = QStringLiteral("chen"));
    QString state(qint64 id);
    int version(qint64 id);
    QString status();

    ReviewDesk desk;
    ReviewDesk::Applicant applicant;
    qint64 client = 0;
    qint64 account = 0;
    qint64 payment = 0;
    qint64 document = 0;
};

} // namespace purser::tests
