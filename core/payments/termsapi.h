#pragma once

#include "core/office/officesession.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace purser::payments {

/// A term of payments in force: a promise, hours, a holiday, windows of a rail, a limit. The
/// payload is that of the proposal which would put it in force.
struct PaymentTerm {
    QString kind; ///< "policy.service_level"
    QJsonObject payload;
};

/// What a proposal about a term may name.
struct TermChoices {
    struct Person {
        QString login;
        QString name;
    };
    QStringList kinds;
    QStringList methods;
    QStringList entities;
    QStringList approvers; ///< roles that approve payments
    QStringList releasers; ///< roles that release files
    std::vector<Person> staff;
};

Result<TermChoices> termChoicesFromJson(const QJsonObject& object);

/// The terms of payments as the office keeps them.
class TermsApi
{
public:
    explicit TermsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<PaymentTerm>> terms();
    office::Task<TermChoices> choices();

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PaymentTerm)
