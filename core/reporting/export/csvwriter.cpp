#include "core/reporting/export/csvwriter.h"

using namespace Qt::StringLiterals;

namespace purser::reporting {

namespace {

QString quoted(const QString& field)
{
    const bool needs = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r');
    return needs ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QByteArray csvLine(const QStringList& fields)
{
    QStringList safe;
    safe.reserve(fields.size());
    for (const QString& field : fields)
        safe.append(quoted(field));
    return (safe.join(u',') + u"\r\n"_s).toUtf8();
}

QStringList titlesWithCurrencies(const QList<ExportColumn>& columns)
{
    QStringList titles;
    for (const ExportColumn& column : columns) {
        titles.append(column.title);
        if (column.kind == ExportCell::Kind::Amount)
            titles.append(ExportHeading::tr("%1, currency").arg(column.title));
    }
    return titles;
}

Result<void> CsvWriter::open(
    const QString& path, const ExportHeading& heading, const QList<ExportColumn>& columns)
{
    m_zone = heading.zone;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || m_file.write("\xef\xbb\xbf") < 0)
        return fileProblem(path, m_file.errorString());
    for (const auto& [name, value] : heading.lines()) {
        if (const auto put1 = put({name, guardedText(value)}); !put1)
            return put1;
    }
    if (const auto empty = put({}); !empty)
        return empty;
    return put(titlesWithCurrencies(columns));
}

Result<void> CsvWriter::write(const ExportRow& row)
{
    QStringList fields;
    for (const ExportCell& cell : row) {
        switch (cell.kind) {
        case ExportCell::Kind::Text: fields.append(guardedText(cell.text)); break;
        case ExportCell::Kind::Number: fields.append(QString::number(cell.number)); break;
        case ExportCell::Kind::Amount:
            fields.append({cell.money.text(), cell.money.currency().code()});
            break;
        case ExportCell::Kind::Instant: fields.append(zonedText(cell.instant, m_zone)); break;
        }
    }
    return put(fields);
}

Result<void> CsvWriter::put(const QStringList& fields)
{
    if (m_file.write(csvLine(fields)) < 0)
        return fileProblem(m_file.fileName(), m_file.errorString());
    return {};
}

Result<void> CsvWriter::close()
{
    const bool written = m_file.flush();
    m_file.close();
    if (!written || m_file.error() != QFileDevice::NoError)
        return fileProblem(m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace purser::reporting
