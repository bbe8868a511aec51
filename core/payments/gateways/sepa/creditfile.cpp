#include "core/payments/gateways/sepa/creditfile.h"

#include "core/payments/gateways/sepa/sepatext.h"

#include <QCryptographicHash>
#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

constexpr std::int64_t leastCents = 1;
constexpr size_t mostTransfers = 10'000;
constexpr qsizetype longestPartyName = 70;
constexpr qsizetype longestPurpose = 140;

/// A transfer with everything in the form it is written in.
struct Ready {
    QString endToEndId;
    QString amount;
    QString name;
    QString iban;
    QString bic;
    QString purpose;
};

tl::unexpected<Error> badTransfer(size_t position, const QString& field, const Error& error)
{
    QJsonObject args = error.args;
    args.insert(u"transfer"_s, static_cast<qint64>(position));
    args.insert(u"field"_s, field);
    return failure(ErrorCode::BadInput, args);
}

Result<void> checkAmount(const Money& amount)
{
    if (amount.currency().code() != u"EUR"_s || amount.currency().exponent() != 2)
        return badInput(u"not_euro"_s);
    if (amount.minor() < leastCents || amount.minor() > mostCents)
        return badInput(u"amount_range"_s);
    return {};
}

Result<void> checkBic(const QString& bic)
{
    return bic.isEmpty() || isBic(bic) ? Result<void>() : badInput(u"bic"_s);
}

Result<Ready> readyTransfer(const CreditTransfer& transfer, size_t position)
{
    const auto bad = [position](const QString& field, const Error& error) {
        return badTransfer(position, field, error);
    };
    if (!isSepaId(transfer.endToEndId))
        return bad(u"end_to_end_id"_s, badInput(u"id"_s).value());
    if (const Result<void> fits = checkAmount(transfer.amount); !fits)
        return bad(u"amount"_s, fits.error());
    const Result<QString> name = toSepaText(transfer.creditorName, longestPartyName);
    if (!name)
        return bad(u"creditor_name"_s, name.error());
    const Result<Iban> iban = Iban::parse(transfer.creditorIban);
    if (!iban)
        return bad(u"creditor_iban"_s, iban.error());
    if (const Result<void> fits = checkBic(transfer.creditorBic); !fits)
        return bad(u"creditor_bic"_s, fits.error());
    QString purpose;
    if (!transfer.purpose.isEmpty()) {
        const Result<QString> text = toSepaText(transfer.purpose, longestPurpose);
        if (!text)
            return bad(u"purpose"_s, text.error());
        purpose = *text;
    }
    return Ready{transfer.endToEndId, transfer.amount.text(), *name, iban->text(),
        transfer.creditorBic, purpose};
}

/// Writes elements of the two editions, which differ in few names.
class Writer
{
public:
    Writer(QByteArray& bytes, PainVersion version) : m_xml(&bytes), m_version(version) {}

    void begin(const char* name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }
    void text(const char* name, const QString& value)
    {
        m_xml.writeTextElement(QString::fromLatin1(name), value);
    }
    void document()
    {
        m_xml.writeStartDocument();
        begin("Document");
        m_xml.writeDefaultNamespace(
            u"urn:iso:std:iso:20022:tech:xsd:pain.001.001."_s + (isNew() ? u"09"_s : u"03"_s));
    }
    void finish() { m_xml.writeEndDocument(); }

    /// Party and account, as debtor ("Dbtr") or creditor ("Cdtr").
    void party(const char* name, const QString& who)
    {
        begin(name);
        text("Nm", who);
        end();
    }
    void account(const char* name, const QString& iban)
    {
        begin(name);
        begin("Id");
        text("IBAN", iban);
        end();
        end();
    }
    void agent(const char* name, const QString& bic)
    {
        begin(name);
        begin("FinInstnId");
        if (bic.isEmpty()) {
            begin("Othr");
            text("Id", u"NOTPROVIDED"_s);
            end();
        } else {
            text(isNew() ? "BICFI" : "BIC", bic);
        }
        end();
        end();
    }
    void executionDate(const QDate& date)
    {
        if (!isNew()) {
            text("ReqdExctnDt", date.toString(Qt::ISODate));
            return;
        }
        begin("ReqdExctnDt");
        text("Dt", date.toString(Qt::ISODate));
        end();
    }
    void amount(const QString& value)
    {
        begin("Amt");
        begin("InstdAmt");
        m_xml.writeAttribute(u"Ccy"_s, u"EUR"_s);
        m_xml.writeCharacters(value);
        end();
        end();
    }

private:
    bool isNew() const { return m_version == PainVersion::V09; }

    QXmlStreamWriter m_xml;
    PainVersion m_version;
};

void writeTransfer(Writer& writer, const Ready& transfer)
{
    writer.begin("CdtTrfTxInf");
    writer.begin("PmtId");
    writer.text("EndToEndId", transfer.endToEndId);
    writer.end();
    writer.amount(transfer.amount);
    if (!transfer.bic.isEmpty())
        writer.agent("CdtrAgt", transfer.bic);
    writer.party("Cdtr", transfer.name);
    writer.account("CdtrAcct", transfer.iban);
    if (!transfer.purpose.isEmpty()) {
        writer.begin("RmtInf");
        writer.text("Ustrd", transfer.purpose);
        writer.end();
    }
    writer.end();
}

/// What stands at the head of the file.
struct Head {
    QString messageId;
    QString createdAt;
    QDate executionDate;
    QString debtorName;
    QString debtorIban;
    QString debtorBic;
    QString total;
    bool batchBooking = false;
};

Result<Head> readyHead(const CreditBatch& batch)
{
    if (!isSepaId(batch.messageId))
        return badInput(u"id"_s);
    if (!batch.createdAt.isValid() || !batch.executionDate.isValid()
        || batch.executionDate < batch.createdAt.toUTC().date())
        return badInput(u"date"_s);
    const Result<QString> name = toSepaText(batch.debtor.name, longestPartyName);
    if (!name)
        return failure(name.error());
    const Result<Iban> iban = Iban::parse(batch.debtor.iban);
    if (!iban)
        return failure(iban.error());
    if (const Result<void> fits = checkBic(batch.debtor.bic); !fits)
        return failure(fits.error());
    return Head{batch.messageId, batch.createdAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s),
        batch.executionDate, *name, iban->text(), batch.debtor.bic, {}, batch.batchBooking};
}

QByteArray written(const Head& head, const std::vector<Ready>& transfers, PainVersion version)
{
    const QString count = QString::number(transfers.size());
    QByteArray bytes;
    Writer writer(bytes, version);
    writer.document();
    writer.begin("CstmrCdtTrfInitn");
    writer.begin("GrpHdr");
    writer.text("MsgId", head.messageId);
    writer.text("CreDtTm", head.createdAt);
    writer.text("NbOfTxs", count);
    writer.text("CtrlSum", head.total);
    writer.party("InitgPty", head.debtorName);
    writer.end();
    writer.begin("PmtInf");
    writer.text("PmtInfId", head.messageId);
    writer.text("PmtMtd", u"TRF"_s);
    writer.text("BtchBookg", head.batchBooking ? u"true"_s : u"false"_s);
    writer.text("NbOfTxs", count);
    writer.text("CtrlSum", head.total);
    writer.begin("PmtTpInf");
    writer.begin("SvcLvl");
    writer.text("Cd", u"SEPA"_s);
    writer.end();
    writer.end();
    writer.executionDate(head.executionDate);
    writer.party("Dbtr", head.debtorName);
    writer.account("DbtrAcct", head.debtorIban);
    writer.agent("DbtrAgt", head.debtorBic);
    writer.text("ChrgBr", u"SLEV"_s);
    for (const Ready& transfer : transfers)
        writeTransfer(writer, transfer);
    writer.end();
    writer.end();
    writer.end();
    writer.finish();
    return bytes;
}

} // namespace

Result<CreditFile> writeCreditFile(const CreditBatch& batch, PainVersion version)
{
    if (batch.transfers.empty())
        return badInput(u"empty_batch"_s);
    if (batch.transfers.size() > mostTransfers)
        return badInput(u"too_many"_s);
    Result<Head> head = readyHead(batch);
    if (!head)
        return failure(head.error());
    std::vector<Ready> transfers;
    QSet<QString> ids;
    Money total(0, Currency(u"EUR"_s, 2));
    for (size_t i = 0; i < batch.transfers.size(); ++i) {
        const Result<Ready> transfer = readyTransfer(batch.transfers[i], i);
        if (!transfer)
            return failure(transfer.error());
        if (ids.contains(transfer->endToEndId))
            return badTransfer(i, u"end_to_end_id"_s, badInput(u"duplicate_id"_s).value());
        ids.insert(transfer->endToEndId);
        const Result<Money> sum = total.plus(batch.transfers[i].amount);
        if (!sum)
            return failure(sum.error());
        total = *sum;
        transfers.push_back(*transfer);
    }
    head->total = total.text();
    CreditFile file;
    file.messageId = batch.messageId;
    file.bytes = written(*head, transfers, version);
    file.hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    file.total = total;
    file.count = static_cast<qsizetype>(transfers.size());
    // What goes to a bank is read back before anybody can release it.
    if (const Result<void> sound = checkCreditFile(file.bytes); !sound)
        return failure(sound.error());
    return file;
}

} // namespace purser::payments::gateways::sepa
