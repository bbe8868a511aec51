#include "app/simulator/gateways/sepa/bankapi.h"

#include <QDateTime>
#include <QUrlQuery>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray element(const char* name, const QByteArray& content)
{
    return '<' + QByteArray(name) + '>' + content + "</" + QByteArray(name) + '>';
}

QByteArray document(const char* format, const char* message, const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document "
           "xmlns=\"urn:iso:std:iso:20022:tech:xsd:"
        + QByteArray(format) + "\">" + element(message, content) + "</Document>\n";
}

QByteArray reasonOf(const QString& reason)
{
    return reason.isEmpty()
        ? QByteArray()
        : element("StsRsnInf", element("Rsn", element("Cd", reason.toLatin1())));
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

HttpReply BankApi::problem(int status, const QString& word)
{
    return json(status, {{u"error"_s, word}});
}

QString BankApi::stampText() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<HttpReply> BankApi::admit(Call& call) const
{
    if (call.request.header("authorization") != "Bearer " + m_credentials.secret)
        return problem(401, u"unauthorized"_s);
    const QString folder = call.segments.value(0);
    const bool isPut = call.request.method == "PUT";
    if ((folder != "outgoing"_L1 && folder != "incoming"_L1)
        || (isPut && (folder != "outgoing"_L1 || call.segments.size() != 2)))
        return problem(404, u"not_found"_s);
    call.endpoint = isPut ? u"files/create"_s : u"files/find"_s;
    call.subject = call.segments.value(1).section(u'.', 0, 0);
    return std::nullopt;
}

HttpReply BankApi::carryOut(const Call& call)
{
    if (call.endpoint == "files/create"_L1)
        return take(call);
    if (call.segments.size() == 1)
        return listIncoming(call);
    const GatewayRecord* record =
        m_book.find(call.segments.value(0) + u'/' + call.segments.value(1));
    return record ? file(*record) : problem(404, u"not_found"_s);
}

HttpReply BankApi::file(const GatewayRecord& record)
{
    HttpReply reply;
    reply.contentType = "application/xml";
    reply.body = record.more.value("bytes"_L1).toString().toUtf8();
    return reply;
}

HttpReply BankApi::take(const Call& call)
{
    const QString name = u"outgoing/"_s + call.segments.value(1);
    const GatewayRecord* known = m_book.find(name);
    if (known) {
        return file(*known).body == call.request.body ? json(200, {})
                                                      : problem(409, u"name_taken"_s);
    }
    return takeNew(call, name);
}

void BankApi::takeTransfer(
    const TransferFile::Transfer& transfer, const QString& messageId, bool isStuck)
{
    GatewayRecord payout;
    payout.id = u"t%1"_s.arg(m_book.count() + 1);
    payout.kind = u"payout"_s;
    payout.reference = transfer.endToEndId;
    payout.amount = transfer.amount;
    payout.currency = transfer.currency;
    payout.status = u"accepted"_s;
    payout.createdMs = payout.changedMs = nowMs();
    payout.more = {{u"message"_s, messageId}, {u"iban"_s, transfer.iban},
        {u"name"_s, transfer.name}, {u"stuck"_s, isStuck}};
    m_book.put(payout);
    m_book.noteExecution(u"payout"_s, payout);
    settleLater(payout);
}

HttpReply BankApi::takeNew(const Call& call, const QString& name)
{
    const TransferFile content = TransferFile::read(call.request.body);
    if (!content.problem.isEmpty())
        return problem(422, content.problem);
    const bool isRepeated =
        !m_book
             .where([&content](const GatewayRecord& record) {
                 return record.kind == "file"_L1 && record.reference == content.messageId;
             })
             .isEmpty();
    if (isRepeated && !call.plan.duplicateReference)
        return problem(422, u"duplicate"_s);
    GatewayRecord record;
    record.id = name;
    record.kind = u"file"_s;
    record.reference = content.messageId;
    record.createdMs = record.changedMs = nowMs();
    record.more = {{u"bytes"_s, QString::fromUtf8(call.request.body)}};
    m_book.put(record);
    for (const TransferFile::Transfer& transfer : content.transfers)
        takeTransfer(transfer, content.messageId, call.plan.neverSettles);
    putOut(u"pain.002"_s,
        document("pain.002.001.10", "CstmrPmtStsRpt",
            element("GrpHdr",
                element("MsgId", "R-" + escaped(content.messageId))
                    + element("CreDtTm", stampText().toLatin1()))
                + element("OrgnlGrpInfAndSts",
                    element("OrgnlMsgId", escaped(content.messageId))
                        + element("OrgnlMsgNmId", "pain.001") + element("GrpSts", "ACTC"))));
    return json(201, {});
}

HttpReply BankApi::listIncoming(const Call& call) const
{
    const qint64 after =
        QUrlQuery(QString::fromUtf8(call.request.query)).queryItemValue(u"after"_s).toLongLong();
    QJsonArray files;
    qint64 number = 0;
    const QList<GatewayRecord> all =
        m_book.where([](const GatewayRecord& record) { return record.kind == "report"_L1; });
    for (const GatewayRecord& record : all) {
        if (++number > after)
            files.append(
                QJsonObject{{u"number"_s, number}, {u"name"_s, record.id.section(u'/', 1)}});
    }
    return json(200, {{u"files"_s, files}});
}

void BankApi::putOut(const QString& kind, const QByteArray& bytes, const QString& name)
{
    GatewayRecord record;
    record.id =
        u"incoming/"_s + (name.isEmpty() ? kind + u"-%1.xml"_s.arg(m_book.count() + 1) : name);
    record.kind = u"report"_s;
    record.createdMs = record.changedMs = nowMs();
    record.more = {{u"bytes"_s, QString::fromUtf8(bytes)}};
    m_book.put(record);
}

void BankApi::report(const GatewayRecord& transfer, const QString& status, const QString& reason)
{
    const QByteArray message = escaped(transfer.more.value("message"_L1).toString());
    putOut(u"pain.002"_s,
        document("pain.002.001.10", "CstmrPmtStsRpt",
            element("GrpHdr",
                element("MsgId", "R-" + message) + element("CreDtTm", stampText().toLatin1()))
                + element("OrgnlGrpInfAndSts",
                    element("OrgnlMsgId", message) + element("OrgnlMsgNmId", "pain.001")
                        + element("GrpSts", "PART"))
                + element("OrgnlPmtInfAndSts",
                    element("OrgnlPmtInfId", message)
                        + element("TxInfAndSts",
                            element("OrgnlEndToEndId", escaped(transfer.reference))
                                + element("TxSts", status.toLatin1()) + reasonOf(reason)))));
}

void BankApi::advise(const GatewayRecord& transfer, bool isReturn, const QString& reason)
{
    const QByteArray amount =
        "<Amt Ccy=\"" + escaped(transfer.currency) + "\">" + escaped(transfer.amount) + "</Amt>";
    const QByteArray side = element("CdtDbtInd", isReturn ? "CRDT" : "DBIT");
    const QByteArray details = element("Refs", element("EndToEndId", escaped(transfer.reference)))
        + amount + side
        + (isReturn ? element("RtrInf", element("Rsn", element("Cd", reason.toLatin1())))
                    : QByteArray());
    putOut(u"camt.054"_s,
        document("camt.054.001.08", "BkToCstmrDbtCdtNtfctn",
            element("GrpHdr",
                element("MsgId", "A-" + escaped(transfer.id))
                    + element("CreDtTm", stampText().toLatin1()))
                + element("Ntfctn",
                    element("Id", "A-" + escaped(transfer.id))
                        + element("Ntry",
                            amount + side + element("Sts", element("Cd", "BOOK"))
                                + element("NtryDtls", element("TxDtls", details))))));
}

bool BankApi::isUnderWay(const GatewayRecord& record) const
{
    return record.kind == "payout"_L1 && record.status == "accepted"_L1;
}

void BankApi::settle(const GatewayRecord& record)
{
    GatewayRecord settled = record;
    settled.status = u"settled"_s;
    settled.changedMs = nowMs();
    m_book.put(settled);
    advise(settled, false, {});
}

ControlAnswer BankApi::act(const QJsonObject& what)
{
    if (what.contains("report"_L1)) {
        putOut(u"report"_s, what.value("report"_L1).toString().toUtf8(),
            what.value("name"_L1).toString());
        return ControlAnswer::ok();
    }
    const QList<GatewayRecord> found =
        m_book.withReference(u"payout"_s, what.value("reference"_L1).toString());
    if (found.isEmpty())
        return ControlAnswer::notFound();
    GatewayRecord record = found.last();
    const QString status = what.value("status"_L1).toString();
    if (status == "settled"_L1) {
        settle(record);
        return ControlAnswer::ok();
    }
    record.status = status;
    record.changedMs = nowMs();
    m_book.put(record);
    if (status == "rejected"_L1) {
        report(record, u"RJCT"_s, what.value("reason"_L1).toString(u"AC01"_s));
        m_book.noteExecution(u"rejected"_s, record);
    } else if (status == "returned"_L1) {
        advise(record, true, what.value("reason"_L1).toString(u"AC04"_s));
        m_book.noteExecution(u"returned"_s, record);
    } else {
        report(record, status, {});
    }
    return ControlAnswer::ok();
}

} // namespace purser::simulator
