#include "app/simulator/gateways/settlementreport.h"

#include <QMap>
#include <QStringList>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString kind;
    QString reference;
    QString id;
    QString amount;
    QString currency;
};

int decimalsOf(const QString& amount)
{
    const qsizetype point = amount.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(amount.size() - point - 1);
}

qint64 unitsOf(const QString& amount, int decimals)
{
    QString digits = amount;
    const int missing = decimals - decimalsOf(amount);
    digits.remove(u'.');
    return (digits + QString(missing, u'0')).toLongLong();
}

QString textOf(qint64 units, int decimals)
{
    QString text = QString::number(std::abs(units)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return (units < 0 ? u"-"_s : QString()) + text;
}

QList<Row> rowsOf(const ExecutionLog& executions)
{
    QList<Row> rows;
    const QJsonArray entries = executions.after(0);
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString what = entry.value("what"_L1).toString();
        // Proposals and disputes move nothing; what was called off or rejected had been taken.
        static const QStringList incoming{u"paid"_s, u"returned"_s, u"rejected"_s, u"cancelled"_s};
        static const QStringList outgoing{u"payout"_s, u"refund"_s, u"reversed"_s, u"chargeback"_s};
        const bool isIncoming = incoming.contains(what);
        if (!isIncoming && !outgoing.contains(what))
            continue;
        rows.append({what, entry.value("reference"_L1).toString(), entry.value("id"_L1).toString(),
            (isIncoming ? QString() : u"-"_s) + entry.value("amount"_L1).toString(),
            entry.value("currency"_L1).toString()});
    }
    return rows;
}

QByteArray totalsOf(const QList<Row>& rows)
{
    QMap<QString, QStringList> byCurrency;
    for (const Row& row : rows)
        byCurrency[row.currency].append(row.amount);
    QByteArray text;
    for (auto entry = byCurrency.cbegin(); entry != byCurrency.cend(); ++entry) {
        int decimals = 0;
        for (const QString& amount : *entry)
            decimals = std::max(decimals, decimalsOf(amount));
        qint64 total = 0;
        for (const QString& amount : *entry)
            total += unitsOf(amount, decimals);
        text +=
            "total,,," + textOf(total, decimals).toLatin1() + ',' + entry.key().toLatin1() + '\n';
    }
    return text;
}

void spoil(QList<Row>& rows, const QString& fault)
{
    if (rows.isEmpty())
        return;
    Row& first = rows.first();
    if (fault == "missing_row"_L1) {
        rows.removeFirst();
    } else if (fault == "off_by_one"_L1) {
        const int decimals = decimalsOf(first.amount);
        first.amount = textOf(unitsOf(first.amount, decimals) + 1, decimals);
    } else if (fault == "extra_row"_L1) {
        rows.append({u"paid"_s, u"X-0"_s, u"extra"_s, first.amount, first.currency});
    } else if (fault == "fee_row"_L1) {
        rows.append({u"fee"_s, {}, {}, u"-1"_s, first.currency});
    } else if (fault == "reserve_row"_L1) {
        rows.append({u"reserve"_s, {}, {}, u"-10"_s, first.currency});
    }
}

} // namespace

QByteArray settlementReport(const ExecutionLog& executions, const QString& fault)
{
    const QList<Row> truth = rowsOf(executions);
    QList<Row> rows = truth;
    spoil(rows, fault);
    const bool totalsStay = fault == "off_by_one"_L1 || fault == "missing_row"_L1;
    QByteArray text = "kind,reference,id,amount,currency\n";
    for (const Row& row : std::as_const(rows))
        text += QStringList{row.kind, row.reference, row.id, row.amount, row.currency}
                    .join(u',')
                    .toUtf8()
            + '\n';
    return text + totalsOf(totalsStay ? truth : rows);
}

} // namespace purser::simulator
