#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentsheet.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// What is known of a file of credit transfers without reading it.
struct PayoutFileHead {
    PayoutFileId id;
    PaymentId payment;
    QString reference; ///< of the payment
    QString gateway;
    QString messageId; ///< by which the bank knows the file
    QString sha256;
    Money total;
    QDateTime made;
    QString releasedBy; ///< a name; null while it waits
    QDateTime released;
    AllowedAction release;
    int version = 0;
};

/// A file of credit transfers, as `desk.list_payout_files` gives it.
struct PayoutFileRow : PayoutFileHead {
    int transfers = 0;
    QString to; ///< masked
};

Result<PayoutFileRow> payoutFileRowFromJson(const QJsonObject& row);

/// Payouts that are gathered for one file, as `desk.list_gatherings` gives them.
struct GatheringRow {
    qint64 id = 0;
    QString gateway;
    QString method;
    int payouts = 0;
    int most = 0; ///< with so many it closes
    Money total;
    QDateTime opened;
    QDateTime closes;
    AllowedAction close;
    int version = 0;
};

Result<GatheringRow> gatheringRowFromJson(const QJsonObject& row);

/// A file that two people have given up, as `desk.list_given_up_files` gives it.
struct GivenUpFileRow {
    PayoutFileId id;
    PaymentId payment;
    QString reference; ///< of the payment
    QString gateway;
    QString messageId;
    QString sha256;
    Money total;
    QString to; ///< masked
    QDateTime made;
    QString then; ///< made_again, money_back, or taken_out by one person
    QString reason;
    QString proposedBy;
    QDateTime proposed;
    QString agreedBy;
    QDateTime givenUp;
    Listed<PaymentState> state; ///< of the payment now
    QString nextMessageId;      ///< the file made in its place; null: none yet
    QString nextState;          ///< waiting, released, given_up
    int version = 0;
};

Result<GivenUpFileRow> givenUpFileRowFromJson(const QJsonObject& row);

/// One transfer as the bytes of a file say it.
struct FileTransfer {
    QString reference;
    PaymentId payment; ///< none: no payment of the office has that reference
    QString creditor;
    QString account;     ///< masked
    QString amount;      ///< as it stands there, with its currency
    QStringList differs; ///< from the payment it was made for: account, amount, reference
};

/// What one person said about giving a file up that does not hold its payment.
struct SaidGiveUp {
    QString then; ///< made_again or money_back
    QString reason;
    QString by;
    bool you = false;
    QDateTime at;
};

/// A file with what it holds, as `desk.payout_file` gives it.
struct PayoutFile : PayoutFileHead {
    qint64 bytes = 0;
    bool mayExport = false;
    AllowedAction giveUp;
    AllowedAction takeOut; ///< one of its payments; why `alone`: it holds one
    std::optional<SaidGiveUp> said;
    std::vector<FileTransfer> transfers; ///< none: the office cannot read them
};

Result<PayoutFile> payoutFileFromJson(const QJsonObject& object);

/// The bytes of a file, whose hash was computed anew and is the office's.
struct PayoutFileContent {
    QString messageId;
    QString sha256;
    QByteArray bytes;
};

/// Errors: `Parse` with problem not_its_hash when the bytes are not those of the hash.
Result<PayoutFileContent> payoutFileContentFromJson(const QJsonObject& row);

/// What one person said became of a payout.
struct SaidOutcome {
    QString outcome; ///< settled or returned
    Money amount;
    Money fee; ///< what the provider took for itself beside it
    QString evidence;
    QDate valueDate; ///< invalid where none was given
    QString reason;
    QString by;
    bool you = false;
    QDateTime at;
};

/// A payout that was handed over, as `desk.list_payouts_out` gives it.
struct PayoutOutRow {
    PaymentId payment;
    InstructionId instruction; ///< one of several where the payment is paid in parts
    int version = 0;
    QString reference;
    ClientId client;
    QString clientName;
    QString gateway;
    Money amount; ///< asked of the gateway
    QString to;   ///< masked
    Listed<PaymentState> state;
    QString flag;
    QDateTime sent;
    QDateTime asked; ///< when the gateway was last asked; invalid: never
    QString ticket;
    std::optional<SaidOutcome> said;
    AllowedAction enter;
};

Result<PayoutOutRow> payoutOutRowFromJson(const QJsonObject& row);

/// What a person enters from an account statement or receipt.
struct PayoutOutcomeEntry {
    QString outcome; ///< settled or returned
    Money amount;
    QString evidence;
    QDate valueDate;
    QString reason;
    Money fee = {}; ///< what the provider took for itself beside it; of a payout that was settled
    InstructionId instruction = {}; ///< which payout
};

/// Files of credit transfers, and payouts whose outcome people enter. Calls as in PaymentsApi.
class PayoutsApi
{
public:
    explicit PayoutsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<PayoutFileRow>> files(bool released);
    office::Task<std::vector<GatheringRow>> gatherings();
    office::Task<std::vector<GivenUpFileRow>> givenUpFiles();
    /// Reads personal data, on the record.
    office::Task<PayoutFile> file(PayoutFileId id);
    /// For a disk; each time on the record.
    office::Task<PayoutFileContent> content(PayoutFileId id);
    office::Task<std::vector<PayoutOutRow>> payoutsOut(bool settled);

    static office::Call listFiles(bool released);
    static office::Call listPayoutsOut(bool settled);
    static office::Call release(
        const QString& key, PayoutFileId id, int version, const QString& sha256);
    /// Several at once, each as `release`; those that cannot be are left out and named.
    static office::Call releaseMany(const QString& key, const std::vector<PayoutFileRow>& files);
    /// The first person proposes, a second says the same. @param then  made_again or money_back
    static office::Call giveUp(const QString& key, PayoutFileId id, int version,
        const QString& then, const QString& reason);
    /// Its money goes back to the client, and the file is made anew of the others.
    static office::Call takeOut(
        const QString& key, PayoutFileId id, int version, PaymentId payment, const QString& reason);
    /// Its file is made now.
    static office::Call closeGathering(const QString& key, qint64 id, int version);
    static office::Call enterOutcome(
        const QString& key, PaymentId id, int version, const PayoutOutcomeEntry& entry);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::PayoutFileRow)
Q_DECLARE_METATYPE(purser::payments::GatheringRow)
Q_DECLARE_METATYPE(purser::payments::GivenUpFileRow)
Q_DECLARE_METATYPE(purser::payments::PayoutOutRow)
