#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentsheet.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace purser::payments {

/// What a payout left in suspense because another amount moved than was asked for, as
/// `desk.list_payout_differences` gives it.
struct DifferenceRow {
    PaymentId payment;
    int version = 0;
    QString reference;
    QString clientName;
    QString provider;
    Money asked;
    Money difference; ///< above zero: less reached the client; below: too much
    QDateTime opened;
    QString state; ///< open, proposed or settled
    /// What may be said of it: to_client, owed, provider, written_off.
    QStringList outcomes;
    QString outcome; ///< as proposed or settled
    QString text;
    QString proposedBy;
    bool isProposedByMe = false;
    QString settledBy;
    AllowedAction settle;
};

Result<DifferenceRow> differenceRowFromJson(const QJsonObject& row);
/// What DifferencesApi::list() answers.
Result<std::vector<DifferenceRow>> differenceRowsOf(const office::Table& table);

/// Differences of payouts, typed. Calls as in PaymentsApi.
class DifferencesApi
{
public:
    explicit DifferencesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<DifferenceRow>> differences(bool settled);

    static office::Call list(bool settled);
    /// One person proposes, another says the same.
    static office::Call settle(
        const QString& key, PaymentId id, int version, const QString& outcome, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::DifferenceRow)
