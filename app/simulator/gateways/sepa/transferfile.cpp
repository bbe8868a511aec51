#include "app/simulator/gateways/sepa/transferfile.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

/// Cents of "4850.00", or of anything with at most two decimals.
qint64 centsOf(const QString& amount)
{
    const QString fraction = amount.section(u'.', 1).leftJustified(2, u'0');
    return amount.section(u'.', 0, 0).toLongLong() * 100 + fraction.toLongLong();
}

} // namespace

TransferFile TransferFile::read(const QByteArray& bytes)
{
    TransferFile file;
    QXmlStreamReader xml(bytes);
    QStringList path;
    Transfer transfer;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            path.append(xml.name().toString());
            if (path.last() == "InstdAmt"_L1)
                transfer.currency = xml.attributes().value(u"Ccy"_s).toString();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            const QString place = path.mid(path.size() - 2).join(u'/');
            const bool isCreditor = path.contains(u"Cdtr"_s) || path.contains(u"CdtrAcct"_s);
            if (place == "GrpHdr/MsgId"_L1)
                file.messageId = xml.text().toString();
            else if (place == "GrpHdr/NbOfTxs"_L1)
                file.count = xml.text().toString();
            else if (place == "GrpHdr/CtrlSum"_L1)
                file.controlSum = xml.text().toString();
            else if (place == "PmtId/EndToEndId"_L1)
                transfer.endToEndId = xml.text().toString();
            else if (place == "Amt/InstdAmt"_L1)
                transfer.amount = xml.text().toString();
            else if (place == "Id/IBAN"_L1 && isCreditor)
                transfer.iban = xml.text().toString();
            else if (place == "Cdtr/Nm"_L1)
                transfer.name = xml.text().toString();
        } else if (xml.isEndElement()) {
            if (path.last() == "CdtTrfTxInf"_L1) {
                file.transfers.append(transfer);
                transfer = {};
            }
            path.removeLast();
        }
    }
    if (xml.hasError() || file.messageId.isEmpty() || file.transfers.isEmpty())
        file.problem = u"not_a_transfer_file"_s;
    else
        file.check();
    return file;
}

void TransferFile::check()
{
    qint64 sum = 0;
    for (const Transfer& transfer : std::as_const(transfers))
        sum += centsOf(transfer.amount);
    if (count.toLongLong() != transfers.size())
        problem = u"count"_s;
    else if (centsOf(controlSum) != sum)
        problem = u"control_sum"_s;
}

} // namespace purser::simulator
