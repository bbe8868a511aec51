#pragma once

#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <vector>

namespace purser::payments {

/// A file a dispute is answered with, as `desk.list_evidence` gives it.
struct EvidenceRow {
    EvidenceId id;
    Listed<EvidenceKind> kind;
    QString fileName;
    QString mediaType;
    int bytes = 0;
    QString sha256;
    QString text;
    QString addedBy;
    QDateTime added;
    QString bar; ///< why it is not given out; null: nothing bars it
};

Result<EvidenceRow> evidenceRowFromJson(const QJsonObject& row);

/// A file as somebody chooses it.
struct EvidenceFile {
    EvidenceKind kind = EvidenceKind::Other;
    QString name;
    QByteArray content; ///< PNG, JPEG or PDF, 10 MB at most
    QString text;
};

/// How disputes are answered, typed. Calls as in PaymentsApi.
class DisputesApi
{
public:
    explicit DisputesApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<EvidenceRow>> evidence(ChargebackId id);

    static office::Call listEvidence(ChargebackId id);
    static office::Call addEvidence(
        const QString& key, ChargebackId id, int version, const EvidenceFile& file);
    /// @param reference  the provider's, of what was sent; may be empty
    static office::Call submitEvidence(const QString& key, ChargebackId id, int version,
        const QString& reference, const QString& text);
    static office::Call take(const QString& key, ChargebackId id, int version);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments
