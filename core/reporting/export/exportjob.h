#pragma once

#include "core/reporting/export/exportapi.h"

#include <QObject>
#include <functional>
#include <memory>

namespace purser::reporting {

/// One export on its way: opens it in the office, fetches page after page on the exporting
/// connection, writes in the worker thread, and closes the record with rows and fingerprint. The
/// file has its name only when it is complete. Deletes nothing that was there before it.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// A row of the list, as its JSON comes, to cells. Runs in a worker thread: copies only.
    using Convert = std::function<Result<ExportRow>(const QJsonObject& row)>;

    struct Plan {
        ExportQuery query;
        std::optional<qint64> request; ///< an approved export request
        QList<ExportColumn> columns;
        ExportHeading heading; ///< the run is filled in by the job
        Convert convert;
        std::function<std::unique_ptr<TableWriter>()> makeWriter;
        QString path;
    };

    struct Done {
        qint64 run = 0;
        int rows = 0;
        QString path;
        QString sha256;
    };

    ExportJob(office::OfficeSession& session, Plan plan, QObject* parent = nullptr);
    ~ExportJob() override;

    const Plan& plan() const { return m_plan; }
    void start();
    /// Ends it after the page under way; `failed` comes with Cancelled.
    void cancel();
    bool isRunning() const { return m_running; }
    /// Rows written, of how many the office counted at the beginning.
    int rows() const { return m_rows; }
    int total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void done(const purser::reporting::ExportJob::Done& result);
    /// Cancelled when the person ended it; then nothing is left of the file.
    void failed(const purser::Error& error);

private:
    struct File;
    struct PageEnd {
        int rows = 0;
        bool last = false;
        QString sha256;
    };

    static Result<PageEnd> take(File& file, const office::Table& table);
    static Result<void> closeFile(File& file, QString& sha256);
    void nextPage();
    void pageCame(const Result<PageEnd>& result);
    void closeRecord(const QString& sha256);
    void giveUp(const Error& error);
    void fail(const Error& error);

    office::OfficeSession& m_session;
    Plan m_plan;
    std::shared_ptr<File> m_file;
    office::Task<PageEnd> m_task;
    QString m_finishKey = office::newCommandKey();
    qint64 m_run = 0;
    int m_page = 0;
    int m_rows = 0;
    int m_total = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace purser::reporting
