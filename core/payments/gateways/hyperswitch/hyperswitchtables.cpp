#include "core/payments/gateways/hyperswitch/hyperswitchtables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::hyperswitch {

namespace {

using L = QLatin1String;
using enum Operation;

constexpr qsizetype idLength = 30;

constexpr StatusRow statusRows[] = {
    {Deposit, L("requires_payment_method"), Stage::Announced},
    {Deposit, L("requires_confirmation"), Stage::Announced},
    {Deposit, L("requires_customer_action"), Stage::Announced},
    {Deposit, L("requires_merchant_action"), Stage::NeedsPerson},
    {Deposit, L("requires_capture"), Stage::Authorized},
    {Deposit, L("processing"), Stage::Processing},
    {Deposit, L("succeeded"), Stage::Settled},
    {Deposit, L("failed"), Stage::Refused},
    {Deposit, L("cancelled"), Stage::Cancelled},
    {Deposit, L("expired"), Stage::Expired},
    {Deposit, L("partially_captured"), Stage::NeedsPerson},
    {Deposit, L("partially_captured_and_capturable"), Stage::NeedsPerson},
    {Deposit, L("conflicted"), Stage::NeedsPerson},
    {Payout, L("requires_creation"), Stage::Announced},
    {Payout, L("requires_confirmation"), Stage::Announced},
    {Payout, L("requires_payout_method_data"), Stage::Announced},
    {Payout, L("requires_fulfillment"), Stage::AwaitingApproval},
    {Payout, L("requires_vendor_account_creation"), Stage::Processing},
    {Payout, L("initiated"), Stage::Processing},
    {Payout, L("pending"), Stage::Processing},
    {Payout, L("success"), Stage::Settled},
    {Payout, L("failed"), Stage::Refused},
    {Payout, L("ineligible"), Stage::Refused},
    {Payout, L("cancelled"), Stage::Cancelled},
    {Payout, L("expired"), Stage::Expired},
    {Payout, L("reversed"), Stage::Returned},
    {Refund, L("pending"), Stage::Processing},
    {Refund, L("succeeded"), Stage::Settled},
    {Refund, L("failed"), Stage::Refused},
    {Refund, L("review"), Stage::NeedsPerson},
};

constexpr DisputeRow disputeRows[] = {
    {L("dispute_opened"), DisputeStage::Opened},
    {L("dispute_challenged"), DisputeStage::Challenged},
    {L("dispute_accepted"), DisputeStage::Accepted},
    {L("dispute_expired"), DisputeStage::Expired},
    // The payer took it back: the money is ours again.
    {L("dispute_cancelled"), DisputeStage::Won},
    {L("dispute_won"), DisputeStage::Won},
    {L("dispute_lost"), DisputeStage::Lost},
};

constexpr ProviderExponent exponentRows[] = {
    {L("CLP"), 0, true},
    {L("ISK"), 0, true},
    {L("JPY"), 0, true},
    {L("KRW"), 0, true},
    {L("PYG"), 0, true},
    {L("UGX"), 0, true},
    {L("VND"), 0, true},
    {L("XAF"), 0, true},
    {L("XOF"), 0, true},
    {L("XPF"), 0, true},
    {L("BHD"), 3, true},
    {L("IQD"), 3, true},
    {L("JOD"), 3, true},
    {L("KWD"), 3, true},
    {L("LYD"), 3, true},
    {L("OMR"), 3, true},
    {L("TND"), 3, true},
};

} // namespace

const StatusMap& statuses()
{
    static constexpr StatusMap map(statusRows);
    return map;
}

const DisputeMap& disputeWords()
{
    static constexpr DisputeMap map(disputeRows);
    return map;
}

const ExponentTable& exponents()
{
    static constexpr ExponentTable table(exponentRows, 2);
    return table;
}

std::optional<Operation> operationOf(QStringView contentType)
{
    if (contentType == u"payment_details" || contentType == u"dispute_details")
        return Deposit;
    if (contentType == u"payout_details")
        return Payout;
    if (contentType == u"refund_details")
        return Refund;
    return std::nullopt;
}

QString idFor(const QString& prefix, const QString& reference)
{
    const QByteArray digest =
        QCryptographicHash::hash(reference.toUtf8(), QCryptographicHash::Sha256).toHex();
    return (prefix + u'_' + QString::fromLatin1(digest)).left(idLength);
}

} // namespace purser::payments::gateways::hyperswitch
