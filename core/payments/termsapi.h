#pragma once

#include "core/office/officesession.h"

#include <QDate>
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
    QString zone; ///< that hours run in; null for everything else
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
    QStringList calendars; ///< of payment systems
    QStringList zones;     ///< IANA names that the office knows
    QStringList approvers; ///< roles that approve payments
    QStringList releasers; ///< roles that release files
    std::vector<Person> staff;
};

/// What a proposal about hours or a time zone would mean, as `desk.clock_effect` gives it: each
/// time as clocks of the zone show it and in UTC.
struct ClockEffect {
    struct At {
        QString clock;   ///< "14:30"
        QString utc;     ///< today
        QString utcThen; ///< from the change on; null: there is none
    };
    struct Hours {
        int weekday = 1; ///< ISO
        At opens;
        At closes;
    };
    struct CutOff {
        QString method; ///< its code
        At at;
    };
    QString zone;
    QDate change; ///< the next day on which its clocks are set; invalid: none is known
    std::vector<Hours> hours;
    std::vector<CutOff> cutOffs;

    /// Whether hours and cut-offs run by clocks at all, rather than by a zone that nothing uses.
    bool isEmpty() const { return hours.empty() && cutOffs.empty(); }
};

Result<ClockEffect> clockEffectFromJson(const QJsonObject& object);

Result<TermChoices> termChoicesFromJson(const QJsonObject& object);

/// The terms of payments as the office keeps them.
class TermsApi
{
public:
    explicit TermsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<PaymentTerm>> terms();
    office::Task<TermChoices> choices();
    /// Of a proposal about hours or a time zone, which changes nothing yet.
    /// @param kind  policy.business_day, policy.business_zone or policy.bank_zone
    office::Task<ClockEffect> clockEffect(const QString& kind, const QJsonObject& payload);

    /// Whether a kind of proposals moves what clocks say.
    static bool movesClocks(const QString& kind);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PaymentTerm)
