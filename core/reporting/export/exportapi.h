#pragma once

#include "core/base/result.h"
#include "core/office/officesession.h"
#include "core/reporting/export/tablewriter.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

namespace purser::reporting {

enum class ExportScope { All, Visible, Selected };
QString wordOf(ExportScope scope);

/// What is exported: a list of the office with filter, order and, unless all, the rows by id.
struct ExportQuery {
    QString list; ///< "payments.queue"
    ExportFormat format = ExportFormat::Csv;
    ExportScope scope = ExportScope::All;
    QString sort;
    QJsonObject filter;
    QList<qint64> ids;   ///< for Visible and Selected
    QStringList columns; ///< titles, for the record
    QString title;
    QString filtersInWords; ///< for the record and the heading

    /// As desk.begin_export and desk.request_export take it.
    QJsonObject toJson() const;
};

/// What desk.export_rights says of the person.
struct ExportRights {
    bool may = false;
    qint64 limit = 0; ///< rows without a second person
    bool mayApprove = false;
};

/// One line of desk.list_export_requests.
struct ExportRequest {
    qint64 id = 0;
    QString list;
    QString described;
    qint64 rowsMost = 0;
    QString reason;
    QString state; ///< proposed, approved, rejected, used, expired
    QString proposedBy;
    QDateTime proposed;
    QDateTime expires;
    QString decidedBy;
    QJsonObject query;
    bool mine = false;
    bool decidable = false;
    int version = 0;
};

Result<ExportRequest> exportRequestFromJson(const QJsonObject& object);

/// The export functions of the office, typed. Each call returns at once.
class ExportApi
{
public:
    explicit ExportApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<ExportRights> rights();
    office::Task<std::vector<ExportRequest>> requests(const QString& state = {});
    office::Task<office::Outcome> send(const office::Call& command);

    static office::Call begin(
        const QString& key, const ExportQuery& query, std::optional<qint64> request);
    static office::Call page(qint64 run, int page);
    static office::Call finish(
        const QString& key, qint64 run, const QString& result, int rows, const QString& sha256);
    static office::Call request(
        const QString& key, const ExportQuery& query, const QString& reason);
    static office::Call decide(
        const QString& key, const ExportRequest& seen, bool approve, const QString& reason);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::reporting

Q_DECLARE_METATYPE(purser::reporting::ExportRequest)
