#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace purser::payments {

/// What a gateway says of a deposit and people have to judge, as `desk.list_findings` gives it.
struct FindingRow {
    FindingId id;
    PaymentId payment;
    QString reference;
    QString clientName;
    Money asked; ///< what was announced
    QString provider;
    QString providerReference;
    Listed<FindingReason> reason;
    QString word;               ///< the gateway's own
    std::optional<Money> shown; ///< what the gateway shows
    QString payer;
    QDateTime firstSeen;
    QDateTime lastSeen;
    int times = 0;
    Listed<FindingState> state;
    std::vector<Listed<FindingOutcome>> outcomes; ///< what may be said of it
    Listed<FindingOutcome> outcome;               ///< as proposed or settled
    QString proposedBy;
    bool isProposedByMe = false;
    QString text;
    QString settledBy;
    std::optional<Money> said; ///< what came, as people say where the gateway does not show it
    /// In which of these what came may be entered; empty: the gateway shows it, or nothing came.
    QList<Currency> currencies;
    int version = 0;
};

Result<FindingRow> findingRowFromJson(const QJsonObject& row);
/// What FindingsApi::list() answers.
Result<std::vector<FindingRow>> findingRowsOf(const office::Table& table);

/// Findings of gateways, typed. Calls as in PaymentsApi.
class FindingsApi
{
public:
    explicit FindingsApi(office::OfficeSession& session) : m_session(session) {}

    /// @param state  the office's word; empty: all that is not settled
    office::Task<std::vector<FindingRow>> findings(const QString& state, int limit = 500);

    static office::Call list(const QString& state, int limit);
    /// One person proposes, another says the same.
    /// @param came  what came, where the gateway does not show it and the outcome is Received
    static office::Call settle(const QString& key, FindingId id, int version,
        FindingOutcome outcome, const QString& text, const std::optional<Money>& came = {});

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::FindingRow)
