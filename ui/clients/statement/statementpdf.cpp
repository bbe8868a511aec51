#include "ui/clients/statement/statementpdf.h"

#include "core/reporting/export/tablewriter.h"
#include "ui/clients/statement/statementsheet.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::clients {

Result<void> writeStatementPdf(const ledger::ClientStatement& statement, const QString& path)
{
    const StatementTexts texts(statement.language, statement.timeZone);
    // Once for the number of pages, which stands on each of them.
    QBuffer counted;
    counted.open(QIODevice::WriteOnly);
    const int pages = StatementSheet(statement, texts, 0).draw(counted);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return reporting::fileProblem(path, file.errorString());
    const int drawn = StatementSheet(statement, texts, pages).draw(file);
    const bool written = file.flush();
    file.close();
    if (drawn != pages || drawn == 0 || !written || file.error() != QFileDevice::NoError)
        return reporting::fileProblem(path, file.errorString());
    return {};
}

} // namespace purser::clients
