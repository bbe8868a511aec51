#include "core/payments/gateways/sepa/bankreport.h"

#include "core/payments/gateways/nodereader.h"
#include "core/payments/gateways/sepa/xmlwalk.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

using L = QLatin1String;
using enum Operation;

// Codes of ISO 20022's external list of payment transaction statuses.
constexpr StatusRow rows[] = {
    {Payout, L("delivered"), Stage::Processing},
    {Payout, L("pain.002/RCVD"), Stage::Processing},
    {Payout, L("pain.002/ACTC"), Stage::Processing},
    {Payout, L("pain.002/ACCP"), Stage::Processing},
    {Payout, L("pain.002/ACSP"), Stage::Processing},
    {Payout, L("pain.002/ACWC"), Stage::Processing},
    {Payout, L("pain.002/PDNG"), Stage::Processing},
    {Payout, L("pain.002/PATC"), Stage::Processing},
    // Of a whole file: some are taken, some not, and each is named.
    {Payout, L("pain.002/PART"), Stage::Processing},
    {Payout, L("pain.002/ACSC"), Stage::Settled},
    {Payout, L("pain.002/ACCC"), Stage::Settled},
    {Payout, L("pain.002/RJCT"), Stage::Refused},
    {Payout, L("pain.002/CANC"), Stage::Cancelled},
    {Payout, L("camt.054/DBIT/PDNG"), Stage::Processing},
    {Payout, L("camt.054/DBIT/BOOK"), Stage::Settled},
    {Payout, L("camt.054/RETURN/BOOK"), Stage::Returned},
    {Payout, L("camt.054/RETURN/PDNG"), Stage::NeedsPerson},
};

bool endsWith(const QStringList& path, std::initializer_list<QStringView> names)
{
    if (path.size() < static_cast<qsizetype>(names.size()))
        return false;
    qsizetype index = path.size() - static_cast<qsizetype>(names.size());
    for (const QStringView name : names) {
        if (path.at(index++) != name)
            return false;
    }
    return true;
}

std::int64_t instantOf(const QString& text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() * 1000 : 0;
}

void finish(BankNote& note)
{
    // Codes of ISO 20022 are short; anything else is nothing to show in a log.
    if (!isProviderWord(note.word))
        note.word = u"unreadable"_s;
    if (!note.reason.isEmpty() && !isProviderWord(note.reason))
        note.reason = u"unnamed"_s;
    note.stage = statuses().stage(Payout, note.word);
}

/// pain.002: a state of the file, of a block, of each transfer named.
class StatusReport
{
public:
    explicit StatusReport(std::vector<BankNote>& notes) : m_notes(notes) {}

    void take(const XmlElement& element)
    {
        const QStringList& path = element.path;
        const bool inTransfer = path.contains(u"TxInfAndSts"_s);
        if (endsWith(path, {u"GrpHdr", u"CreDtTm"}))
            m_at = instantOf(element.text);
        else if (endsWith(path, {u"OrgnlMsgId"}))
            m_messageId = element.text;
        else if (endsWith(path, {u"GrpSts"}) || endsWith(path, {u"PmtInfSts"}))
            m_group.word = u"pain.002/"_s + element.text;
        else if (endsWith(path, {u"OrgnlEndToEndId"}))
            m_transfer.endToEndId = element.text;
        else if (endsWith(path, {u"TxSts"}))
            m_transfer.word = u"pain.002/"_s + element.text;
        else if (endsWith(path, {u"StsRsnInf", u"Rsn", u"Cd"}))
            (inTransfer ? m_transfer : m_group).reason = element.text;
        else if (endsWith(path, {u"TxInfAndSts"}))
            deliver(m_transfer);
        else if (endsWith(path, {u"OrgnlGrpInfAndSts"}) || endsWith(path, {u"OrgnlPmtInfAndSts"}))
            deliver(m_group);
    }

private:
    void deliver(BankNote& note)
    {
        note.messageId = m_messageId;
        note.at = m_at;
        if (!note.word.isEmpty()) {
            finish(note);
            m_notes.push_back(note);
        }
        note = {};
    }

    std::vector<BankNote>& m_notes;
    BankNote m_group;
    BankNote m_transfer;
    QString m_messageId;
    std::int64_t m_at = 0;
};

/// camt.054: entries, each with one or more transactions.
class Advice
{
public:
    Advice(std::vector<BankNote>& notes, const CurrencyBook& book) : m_notes(notes), m_book(book) {}

    void take(const XmlElement& element)
    {
        const QStringList& path = element.path;
        if (endsWith(path, {u"GrpHdr", u"CreDtTm"}))
            m_at = instantOf(element.text);
        else if (endsWith(path, {u"Ntry", u"CdtDbtInd"}))
            m_entrySide = element.text;
        else if (endsWith(path, {u"Ntry", u"Sts"}) || endsWith(path, {u"Ntry", u"Sts", u"Cd"}))
            m_entryState = element.isLeaf ? element.text : m_entryState;
        else if (endsWith(path, {u"Ntry", u"Amt"}))
            m_entryAmount = amountOf(element);
        else if (path.contains(u"TxDtls"_s))
            takeTransaction(element);
        else if (endsWith(path, {u"Ntry"}))
            m_entrySide = m_entryState = QString();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    void takeTransaction(const XmlElement& element)
    {
        const QStringList& path = element.path;
        if (endsWith(path, {u"TxDtls", u"Refs", u"EndToEndId"}))
            m_note.endToEndId = element.text;
        else if (endsWith(path, {u"TxDtls", u"CdtDbtInd"}))
            m_side = element.text;
        else if (endsWith(path, {u"TxDtls", u"Amt"})
            || endsWith(path, {u"AmtDtls", u"TxAmt", u"Amt"}))
            m_note.amount = amountOf(element);
        else if (endsWith(path, {u"RtrInf", u"Rsn", u"Cd"}))
            m_note.reason = element.text;
        else if (endsWith(path, {u"TxDtls", u"RtrInf"}))
            m_isReturn = true;
        else if (endsWith(path, {u"TxDtls"}))
            endTransaction();
    }
    void endTransaction()
    {
        const QString side = m_side.isEmpty() ? m_entrySide : m_side;
        const bool isDebit = side == u"DBIT"_s;
        if (isDebit || m_isReturn) {
            m_note.word = u"camt.054/"_s + (isDebit ? u"DBIT/"_s : u"RETURN/"_s) + m_entryState;
            m_note.at = m_at;
            if (!m_note.amount)
                m_note.amount = m_entryAmount;
            finish(m_note);
            if (!m_note.endToEndId.isEmpty() && m_note.endToEndId != u"NOTPROVIDED"_s)
                m_notes.push_back(m_note);
        }
        m_note = {};
        m_side.clear();
        m_isReturn = false;
    }
    std::optional<Money> amountOf(const XmlElement& element)
    {
        const std::optional<Currency> currency = m_book.find(element.currency);
        const Result<Money> amount = currency
            ? Money::parse(element.text, *currency, ExcessDecimals::AcceptZeros)
            : badInput(u"unknown_currency"_s);
        if (amount)
            return *amount;
        if (!m_error)
            m_error = amount.error();
        return std::nullopt;
    }

    std::vector<BankNote>& m_notes;
    const CurrencyBook& m_book;
    BankNote m_note;
    QString m_side;
    QString m_entrySide;
    QString m_entryState;
    std::optional<Money> m_entryAmount;
    bool m_isReturn = false;
    std::int64_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

const StatusMap& statuses()
{
    static constexpr StatusMap map(rows);
    return map;
}

Result<std::vector<BankNote>> readBankReport(const QByteArray& bytes, const CurrencyBook& book)
{
    std::vector<BankNote> fromStatus;
    std::vector<BankNote> fromAdvice;
    StatusReport report(fromStatus);
    Advice advice(fromAdvice, book);
    const Result<QString> format = walkXml(bytes, [&](const XmlElement& element) {
        if (element.path.value(1) == u"CstmrPmtStsRpt"_s)
            report.take(element);
        else
            advice.take(element);
    });
    if (!format)
        return failure(format.error());
    if (format->startsWith(u"pain.002."_s))
        return fromStatus;
    if (!format->startsWith(u"camt.054."_s))
        return failure(ErrorCode::Parse, {{u"what"_s, u"format"_s}});
    if (advice.error())
        return failure(*advice.error());
    return fromAdvice;
}

Result<std::vector<FiledTransfer>> readTransfers(const QByteArray& bytes, const CurrencyBook& book)
{
    std::vector<FiledTransfer> transfers;
    FiledTransfer transfer;
    std::optional<Error> problem;
    const Result<QString> format = walkXml(bytes, [&](const XmlElement& element) {
        if (endsWith(element.path, {u"PmtId", u"EndToEndId"})) {
            transfer.endToEndId = element.text;
        } else if (endsWith(element.path, {u"Amt", u"InstdAmt"})) {
            const std::optional<Currency> currency = book.find(element.currency);
            const Result<Money> amount =
                currency ? Money::parse(element.text, *currency) : badInput(u"unknown_currency"_s);
            if (amount)
                transfer.amount = *amount;
            else if (!problem)
                problem = amount.error();
        } else if (endsWith(element.path, {u"CdtTrfTxInf"})) {
            transfers.push_back(transfer);
            transfer = {};
        }
    });
    if (!format)
        return failure(format.error());
    if (problem)
        return failure(*problem);
    return transfers;
}

} // namespace purser::payments::gateways::sepa
