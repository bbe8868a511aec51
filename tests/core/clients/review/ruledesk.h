#pragma once

#include "tests/core/clients/review/reviewdesk.h"

namespace purser::tests {

/// Applicants as a web site hands them in, and rules of automatic approval: Olga proposes them,
/// Vera publishes them, Chen checks what they decided.
class RuleDesk
{
public:
    using Applicant = ReviewDesk::Applicant;

    /// Entered over the intake, papers accepted by Chen, nothing against it, handed in. Each call
    /// is another person.
    Applicant fromTheWeb(const QJsonObject& changes = {}, int level = 2);
    /// The same up to the screening and the handing in.
    Applicant beforeScreening(const QJsonObject& changes = {}, int level = 2);
    void handIn(const Applicant& applicant);

    static QJsonObject rule(const QString& mode, const QJsonObject& changes = {});
    Result<office::Outcome> propose(
        const QJsonObject& rule, const QString& login = QStringLiteral("olga"));
    Result<office::Outcome> decide(qint64 change, const QString& login = QStringLiteral("vera"));
    /// Proposed by Olga and published by Vera. @return its id
    qint64 publish(const QString& mode, const QJsonObject& changes = {});
    /// In shadow and then live.
    qint64 publishLive(const QJsonObject& changes = {});
    Result<office::Outcome> stop(const QString& login);
    Result<office::Outcome> confirm(const QString& login, qint64 rule);
    /// What the jobs service does.
    QJsonObject run();

    QString state(const Applicant& applicant);
    /// Id of the sample of an applicant's decision; 0 when none was drawn.
    qint64 sample(const Applicant& applicant);
    Result<office::Outcome> answer(const QString& login, qint64 sample, const QString& answer,
        const QVariant& reason = {}, const QVariant& text = {});
    /// As if the database server had been started anew, long after the last stop.
    void restart();

    ReviewDesk& desk() { return m_desk; }
    qint64 number(const QString& sql, const QVariantList& parameters = {})
    {
        return m_desk.number(sql, parameters);
    }

private:
    const QString& token();
    qint64 upload(const Applicant& applicant, const QString& type, QJsonObject facts);

    ReviewDesk m_desk;
    QString m_token;
    int m_people = 0;
};

} // namespace purser::tests
