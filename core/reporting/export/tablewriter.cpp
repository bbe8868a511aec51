#include "core/reporting/export/tablewriter.h"

#include "core/reporting/export/csvwriter.h"
#include "core/reporting/export/xlsxwriter.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::reporting {

QString wordOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return u"csv"_s;
    case ExportFormat::Xlsx: return u"xlsx"_s;
    case ExportFormat::Pdf: break;
    }
    return u"pdf"_s;
}

std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvWriter>();
    case ExportFormat::Xlsx: return std::make_unique<XlsxWriter>();
    case ExportFormat::Pdf: break;
    }
    return nullptr;
}

Result<QString> fingerprintOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem(path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fileProblem(path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

tl::unexpected<Error> fileProblem(const QString& path, const QString& problem)
{
    return failure(ErrorCode::Io, {{u"path"_s, path}, {u"problem"_s, problem}});
}

} // namespace purser::reporting
