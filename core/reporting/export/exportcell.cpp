#include "core/reporting/export/exportcell.h"

namespace purser::reporting {

ExportCell ExportCell::ofText(QString text)
{
    ExportCell cell;
    cell.text = std::move(text);
    return cell;
}

ExportCell ExportCell::ofNumber(qint64 number, QString text)
{
    ExportCell cell = ofText(std::move(text));
    cell.kind = Kind::Number;
    cell.number = number;
    return cell;
}

ExportCell ExportCell::ofMoney(const Money& money, QString text)
{
    ExportCell cell = ofText(std::move(text));
    cell.kind = Kind::Amount;
    cell.money = money;
    return cell;
}

ExportCell ExportCell::ofInstant(const QDateTime& instant, QString text)
{
    ExportCell cell = ofText(std::move(text));
    cell.kind = Kind::Instant;
    cell.instant = instant;
    return cell;
}

QString guardedText(const QString& text)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    if (!text.isEmpty() && dangerous.contains(text.front()))
        return u'\'' + text;
    return text;
}

} // namespace purser::reporting
