#pragma once

#include "core/office/connection.h"
#include "tests/core/clients/review/travelzone.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <memory>

namespace purser::tests {

/// An office with applicants, and the commands of the client review as short calls. Sana (support)
/// enters and uploads, Chen and Olga (compliance) review, Vera is their head.
class ReviewDesk
{
public:
    struct Applicant {
        qint64 client = 0;
        qint64 application = 0;
    };

    explicit ReviewDesk(TestCluster& cluster = TestCluster::shared());

    const TestOffice& office() const { return m_office; }
    office::Connection& as(const QString& login);
    office::Connection& owner() { return *m_owner; }

    /// Calls a command as somebody, with a new key.
    Result<office::Outcome> command(
        const QString& login, const QString& function, QList<office::Argument> arguments);
    Result<QJsonObject> read(
        const QString& login, const QString& function, const QList<office::Argument>& arguments);

    /// What a person says who applies: everything level 2 asks in Germany.
    static QJsonObject personFields();
    static QJsonObject companyFields();
    /// Entered by Sana, with these fields instead of or beside the usual ones; a null takes one
    /// out.
    Applicant person(const QJsonObject& changes = {}, int level = 2,
        const QString& country = QStringLiteral("DE"));
    Applicant company(const QJsonObject& changes = {}, int level = 1);
    Result<office::Outcome> setFields(
        const QString& login, qint64 client, const QJsonObject& fields);

    /// A small PNG, another one for each content.
    static QByteArray picture(const QString& content);
    Result<office::Outcome> upload(const QString& login, qint64 client, const QString& type,
        const QJsonObject& facts = {}, int side = 1);
    static QJsonObject passportFacts(const Traveller& traveller = {});
    Result<office::Outcome> review(const QString& login, qint64 document, const QString& outcome,
        const QVariant& reason = {}, const QVariant& text = {});
    /// Uploaded by Sana and accepted by Chen.
    qint64 accepted(qint64 client, const QString& type, const QJsonObject& facts = {});
    void consent(qint64 client, const QString& kind, bool given = true);
    void takeTest(qint64 client, bool pass);
    /// As the screening service: `hits` as link.put_screening takes them.
    qint64 screen(qint64 client, const QJsonArray& hits = {});
    static QJsonObject hit(const QString& kind, const QString& band = QStringLiteral("possible"),
        const QString& digest = QString());

    /// Documents accepted, consents, test, tax certificate, screening: nothing stands against it.
    void complete(const Applicant& applicant);
    /// Test, tax certificate and screening alone.
    void addRecords(const Applicant& applicant);
    void submit(const Applicant& applicant);
    /// complete() and submit(), ready for Chen to propose.
    Applicant ready(const QJsonObject& changes = {});
    Result<office::Outcome> propose(const QString& login, const Applicant& applicant,
        const QString& proposal = QStringLiteral("approve"), const QVariant& reason = {});
    Result<office::Outcome> decide(const QString& login, const Applicant& applicant,
        const QString& decision = QStringLiteral("agree"), const QVariant& reason = {},
        const QVariant& text = {});

    QJsonObject file(const Applicant& applicant, const QString& login = QStringLiteral("chen"));
    /// Codes of the checks that stand against it.
    QStringList stops(const Applicant& applicant);
    QString level(const Applicant& applicant, const QString& check);
    QString digest(const Applicant& applicant);
    qint64 number(const QString& sql, const QVariantList& parameters = {});
    QString text(const QString& sql, const QVariantList& parameters = {});
    qint64 clientVersion(qint64 client);
    qint64 applicationVersion(qint64 application);

private:
    TestOffice m_office;
    std::unique_ptr<office::Connection> m_owner = m_office.asOwner();
    std::map<QString, std::unique_ptr<office::Connection>> m_people;
    int m_uploads = 0;
};

} // namespace purser::tests
