#pragma once

#include "core/base/page.h"
#include "core/office/officesession.h"
#include "core/payments/paymentrow.h"
#include "core/payments/paymentsheet.h"

#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace purser::payments {

/// What a person saw when deciding: the version, and for an approval the content itself. The office
/// refuses (Stale) when any of it has moved on.
struct SeenPayment {
    PaymentId id;
    int version = 0;
    int revision = 0;
    QString hash;

    static SeenPayment of(const PaymentSheet& sheet);
};

/// What two people say about an instruction whose outcome nobody knows.
struct Resolution {
    InstructionId instruction;
    int version = 0;
    ResolvedOutcome outcome = ResolvedOutcome::NotExecuted;
    QString ticket; ///< required when executed: the number the trading server gave it
    QString reason;
};

/// A withdrawal as a member of staff enters it for a client.
struct WithdrawalRequest {
    TradingAccountId account;
    DestinationId destination;
    Money amount;
    QString text;
};

/// A deposit that a client will send.
struct DepositAnnouncement {
    TradingAccountId account;
    QString method; ///< the office's word
    Money amount;   ///< in the currency it will come in
    QString text;
};

/// Money of a client's wallet for one of their trading accounts.
struct WalletCredit {
    TradingAccountId account;
    Money amount; ///< in the currency of the account
    QString text;
};

/// Money from one trading account to another.
struct TransferRequest {
    TradingAccountId from;
    TradingAccountId to;
    Money amount; ///< in the currency of `from`
    QString text;
};

/// Credit, a fee, an adjustment or a top-up on one trading account.
struct OperationRequest {
    PaymentKind kind = PaymentKind::Adjustment;
    bool outgoing = false;
    TradingAccountId account;
    Money amount;
    QString reason; ///< code of the list
    QString text;
};

/// What is done to several payments at once.
enum class BulkDeed { Approve, Reject, Return };

/// What is said once about several payments that are rejected or returned.
struct BulkSaid {
    QString reason;       ///< code of the office's list
    QString text;         ///< for colleagues
    QString clientReason; ///< what each client may read of a rejection; empty: nothing
    bool letter = false;  ///< and is written
};

/// One payment of a bulk list, as the office sees it before.
struct BulkRow {
    SeenPayment seen;
    QString reference;
    QString clientName;
    Money amount;
    int risk = 0;
    bool stepUp = false;
    QStringList looks;      ///< checks that ask for a look before it is approved
    QString problem;        ///< code of what stands against it; null when it is ready
    QStringList checks;     ///< of the problem "checks"
    QString problemText;    ///< a name or state that belongs to the problem
    bool hasAddress = true; ///< its client can be written to
};

/// What a bulk decision would do.
struct BulkPreview {
    std::vector<BulkRow> rows;
    std::vector<std::pair<Money, int>> totals; ///< of the ready ones, by currency
    Money referenceTotal;                      ///< of the ready ones
    Money most;                                ///< ceiling
    bool within = true;
    std::vector<SheetReason> reasons;        ///< of the deed
    std::vector<SheetReason> declineReasons; ///< what clients may be told

    std::vector<BulkRow> ready() const;
};

Result<BulkPreview> bulkPreviewFromJson(const QJsonObject& object);

/// A letter about a payment returned for information or rejected, before it is written.
struct ReturnLetter {
    QString language;
    QString subject;
    QString body;
    QString to; ///< masked; null: the client has no address
};

Result<ReturnLetter> returnLetterFromJson(const QJsonObject& object);

/// The payment functions of the office, typed. Each call returns at once; the commands are given
/// the key of the dialog they come from, so that sending twice acts once.
///
/// A command that needs the password once more fails with StepUpRequired; the caller then sends the
/// same `call` through `OfficeSession::stepUp()`, for which the calls themselves are public.
class PaymentsApi
{
public:
    explicit PaymentsApi(office::OfficeSession& session) : m_session(session) {}
    office::OfficeSession& session() const { return m_session; }

    office::Task<Page<PaymentRow>> list(const PaymentFilter& filter, PaymentSort sort,
        const QJsonObject& after = {}, int limit = 200);
    /// The same with the question as a grid keeps it: PaymentFilter::toJson() and
    /// wordOf(PaymentSort).
    office::Task<Page<PaymentRow>> list(
        const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit);
    office::Task<PaymentCounts> counts();
    office::Task<PaymentSheet> sheet(PaymentId id);
    /// The letter to the client for that reason, as it would go out. Reads personal data, on the
    /// record.
    office::Task<ReturnLetter> returnLetter(PaymentId id, const QString& reason);
    /// The same of a rejection, for that reason for the client.
    office::Task<ReturnLetter> declineLetter(PaymentId id, const QString& clientReason);
    /// Of whom something about it may be asked.
    office::Task<AskChoices> askChoices(PaymentId id);
    /// What deciding on these would do; changes nothing.
    office::Task<BulkPreview> bulkPreview(
        const QList<PaymentId>& ids, BulkDeed deed = BulkDeed::Approve);

    office::Task<office::Outcome> send(const office::Call& command);
    office::Task<office::Outcome> sendSteppedUp(const office::Call& command, Secret password);
    /// Asks the bridge for live figures of an account; the change feed tells when they are there.
    office::Task<bool> requestFigures(TradingAccountId account);

    static office::Call approve(const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call reject(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    /// What the client is told beside: a code of the sheet's declineReasons; `letter`: and written.
    static office::Call rejectTelling(const QString& key, const SeenPayment& seen,
        const QString& reason, const QString& text, const QString& clientReason, bool letter);
    /// The same of an approved payment of which nothing has been sent; an empty `clientReason`
    /// tells the client nothing.
    static office::Call callOff(const QString& key, const SeenPayment& seen, const QString& reason,
        const QString& text, const QString& clientReason, bool letter);
    static office::Call giveBack(const QString& key, const SeenPayment& seen, const QString& reason,
        const QString& text, const AskedOf& asked);
    static office::Call answer(const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call cancel(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    static office::Call take(const QString& key, PaymentId id);
    static office::Call release(const QString& key, PaymentId id);
    static office::Call submit(const QString& key, const WithdrawalRequest& request);
    static office::Call amend(
        const QString& key, const SeenPayment& seen, const WithdrawalRequest& request);
    static office::Call resolve(const QString& key, const Resolution& resolution);
    static office::Call announce(const QString& key, const DepositAnnouncement& announcement);
    static office::Call transfer(const QString& key, const TransferRequest& request);
    static office::Call walletCredit(const QString& key, const WalletCredit& credit);
    static office::Call operation(const QString& key, const OperationRequest& request);
    /// Pays out again what came back of `payment`; the account of `request` counts for nothing.
    static office::Call payAgain(
        const QString& key, PaymentId payment, const WithdrawalRequest& request);
    /// What came back stays with us, for a reason of the sheet's stayReasons.
    static office::Call leave(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    static office::Call overrideCheck(const QString& key, const SeenPayment& seen,
        const QString& check, const QString& reason, const QString& text);
    static office::Call requote(const QString& key, const SeenPayment& seen);
    static office::Call retry(const QString& key, const SeenPayment& seen);
    /// The gateway gives the whole of a refused deposit back.
    static office::Call refundDeposit(
        const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call confirmReturn(
        const QString& key, const SeenPayment& seen, const QString& reference, const QString& text);
    static office::Call correct(const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call bulkPrecheck(
        const QList<PaymentId>& ids, BulkDeed deed = BulkDeed::Approve);
    static office::Call approveMany(
        const QString& key, const std::vector<BulkRow>& rows, const Money& referenceTotal);
    /// @param deed  Reject or Return
    static office::Call declineMany(
        const QString& key, BulkDeed deed, const std::vector<BulkRow>& rows, const BulkSaid& said);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments
