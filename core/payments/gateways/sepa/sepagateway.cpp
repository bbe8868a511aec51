#include "core/payments/gateways/sepa/sepagateway.h"

#include "core/payments/gateways/sepa/xmlschema.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using sepa::BankNote;
using sepa::CreditFile;

namespace {

sepa::CreditTransfer transferOf(const PayoutRequest& payout)
{
    const auto member = [&payout](const QString& name) {
        return payout.destination.value(name).toString();
    };
    return {payout.reference, payout.amount, member(u"holder"_s), member(u"iban"_s),
        member(u"bic"_s), payout.reference};
}

} // namespace

SepaGateway::SepaGateway(
    Settings settings, std::unique_ptr<BankChannel> channel, const Clock& clock)
    : m_settings(std::move(settings)), m_channel(std::move(channel)), m_clock(clock)
{
}

SepaGateway::~SepaGateway() = default;

Capabilities SepaGateway::capabilities() const
{
    Capabilities can;
    can.payouts = true;
    can.findsByReference = true;
    can.refusesSameReference = true; // a name is taken once
    can.releasesFiles = true;
    return can;
}

Result<void> SepaGateway::ensureReady()
{
    return m_channel->ensureReady();
}

QString SepaGateway::nameOf(const QString& messageId)
{
    return messageId + u".xml"_s;
}

Result<CreditFile> SepaGateway::makeFile(
    const QString& messageId, std::vector<sepa::CreditTransfer> transfers, bool batchBooking) const
{
    sepa::CreditBatch batch;
    batch.messageId = messageId;
    batch.createdAt = m_clock.now();
    batch.executionDate = batch.createdAt.date().addDays(m_settings.daysAhead);
    batch.debtor = m_settings.debtor;
    batch.transfers = std::move(transfers);
    batch.batchBooking = batchBooking;
    Result<CreditFile> file = sepa::writeCreditFile(batch, m_settings.version);
    if (!file || m_settings.schemaFile.isEmpty())
        return file;
    const Result<void> valid = sepa::validateXml(file->bytes, m_settings.schemaFile);
    if (!valid)
        return failure(valid.error());
    return file;
}

Outcome SepaGateway::deliver(const CreditFile& file, const QByteArray& releasedHash)
{
    const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    if (releasedHash.isEmpty() || hash != releasedHash)
        return Outcome::refused(u"not_released"_s);
    Outcome outcome = m_channel->deliver(nameOf(file.messageId), file.bytes);
    if (!outcome.isDefinitelyNegative())
        outcome.providerId = file.messageId;
    return outcome;
}

Result<CreditFile> SepaGateway::fileFor(const PayoutRequest& payout) const
{
    if (!isReference(payout.reference))
        return failure(ErrorCode::BadInput, {{u"what"_s, u"bad_request"_s}});
    return makeFile(payout.reference, {transferOf(payout)});
}

Result<CreditFile> SepaGateway::fileForAll(
    const QString& messageId, const std::vector<PayoutRequest>& payouts, bool batchBooking) const
{
    std::vector<sepa::CreditTransfer> transfers;
    for (const PayoutRequest& payout : payouts) {
        if (!isReference(payout.reference))
            return failure(ErrorCode::BadInput,
                {{u"what"_s, u"bad_request"_s},
                    {u"transfer"_s, static_cast<qint64>(transfers.size())}});
        transfers.push_back(transferOf(payout));
    }
    return makeFile(messageId, std::move(transfers), batchBooking);
}

Outcome SepaGateway::payOut(const PayoutRequest& payout)
{
    const Result<CreditFile> file = fileFor(payout);
    if (!file && file.error().code == ErrorCode::Io)
        return Outcome::notSent(u"schema_missing"_s);
    if (!file) {
        const QString what = file.error().args.value(u"what"_s).toString();
        return Outcome::refused(what.isEmpty() ? u"schema"_s : what);
    }
    return deliver(*file, file->hash);
}

Result<void> SepaGateway::readReports()
{
    const Result<std::vector<BankFile>> files = m_channel->incoming(m_lastFile);
    if (!files)
        return failure(files.error());
    for (const BankFile& file : *files) {
        const Result<QByteArray> bytes = m_channel->fetch(file.name);
        if (!bytes)
            return failure(bytes.error());
        const auto notes = sepa::readBankReport(*bytes, m_settings.currencies);
        // One bad report must not hide the others, and is not to be forgotten either.
        if (!notes)
            m_unreadable.append(file.name);
        else
            m_notes.insert(m_notes.end(), notes->begin(), notes->end());
        m_lastFile = file.number;
    }
    return {};
}

Result<void> SepaGateway::readTransfers(const QByteArray& bytes)
{
    if (bytes == m_read.bytes)
        return {};
    Result<std::vector<sepa::FiledTransfer>> transfers =
        sepa::readTransfers(bytes, m_settings.currencies);
    if (!transfers)
        return failure(transfers.error());
    m_read = {bytes, std::move(*transfers)};
    return {};
}

const BankNote* SepaGateway::lastNoteOf(const QString& reference, const QString& messageId) const
{
    const BankNote* last = nullptr;
    for (const BankNote& note : m_notes) {
        const bool isOurs = note.endToEndId == reference
            || (note.endToEndId.isEmpty() && note.messageId == messageId);
        // What is said of the transfer itself outweighs what is said of its file at that time.
        const bool isLater = !last || note.at > last->at
            || (note.at == last->at && (!note.endToEndId.isEmpty() || last->endToEndId.isEmpty()));
        if (isOurs && isLater)
            last = &note;
    }
    return last;
}

Result<std::vector<Transaction>> SepaGateway::find(const Subject& subject)
{
    if (subject.operation != Operation::Payout || !isReference(subject.reference))
        return failure(ErrorCode::BadInput, {{u"field"_s, u"subject"_s}});
    const QString messageId = subject.providerId.isEmpty() ? subject.reference : subject.providerId;
    const Result<std::optional<QByteArray>> bytes = m_channel->delivered(nameOf(messageId));
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return std::vector<Transaction>();
    if (const Result<void> read = readTransfers(**bytes); !read)
        return failure(read.error());
    if (const Result<void> read = readReports(); !read)
        return failure(read.error());
    std::vector<Transaction> found;
    for (const sepa::FiledTransfer& transfer : m_read.transfers) {
        if (transfer.endToEndId != subject.reference)
            continue;
        Transaction payout;
        payout.operation = Operation::Payout;
        payout.reference = transfer.endToEndId;
        payout.providerId = messageId;
        payout.requested = transfer.amount;
        payout.word = u"delivered"_s;
        if (const BankNote* note = lastNoteOf(payout.reference, messageId)) {
            payout.word = note->word;
            payout.changedAt = note->at;
            payout.processed = note->amount;
        }
        payout.stage = sepa::statuses().stage(Operation::Payout, payout.word);
        found.push_back(payout);
    }
    return found;
}

} // namespace purser::payments::gateways
