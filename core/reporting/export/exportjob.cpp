#include "core/reporting/export/exportjob.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::reporting {

using office::Outcome;
using office::Table;

namespace {

constexpr int pageSize = 500; // of desk.export_page; fewer rows end the list

} // namespace

/// What the worker thread writes to. Only ever touched by one page at a time.
struct ExportJob::File {
    Plan plan;
    std::unique_ptr<TableWriter> writer;
    bool open = false;
    QString partPath;

    ~File()
    {
        writer.reset();
        if (!partPath.isEmpty())
            QFile::remove(partPath);
    }
};

ExportJob::ExportJob(office::OfficeSession& session, Plan plan, QObject* parent)
    : QObject(parent), m_session(session), m_plan(std::move(plan))
{
}

ExportJob::~ExportJob()
{
    m_task.cancel();
}

void ExportJob::start()
{
    m_running = true;
    m_session.command(ExportApi::begin(office::newCommandKey(), m_plan.query, m_plan.request))
        .onDone(this, [this](const Result<Outcome>& begun) {
            if (!begun) {
                fail(begun.error());
                return;
            }
            m_run = begun->id;
            m_total = begun->detail.value(u"rows"_s).toInt();
            m_file = std::make_shared<File>();
            m_file->plan = m_plan;
            m_file->plan.heading.run = m_run;
            m_file->partPath = m_plan.path + u".part"_s;
            m_file->writer = m_plan.makeWriter();
            Q_EMIT progressed();
            nextPage();
        });
}

void ExportJob::cancel()
{
    m_cancelled = true;
    m_task.cancel();
}

void ExportJob::nextPage()
{
    if (m_cancelled) {
        giveUp({ErrorCode::Cancelled, {}, {}});
        return;
    }
    ++m_page;
    m_task =
        m_session.readLong(ExportApi::page(m_run, m_page)).map([file = m_file](const Table& table) {
            return take(*file, table);
        });
    m_task.onDone(this, [this](const Result<PageEnd>& result) { pageCame(result); });
}

/// In the worker thread.
Result<ExportJob::PageEnd> ExportJob::take(File& file, const Table& table)
{
    if (!file.open) {
        if (const auto opened =
                file.writer->open(file.partPath, file.plan.heading, file.plan.columns);
            !opened)
            return failure(opened.error());
        file.open = true;
    }
    const int column = table.columnIndex(u"data"_s);
    for (int index = 0; index < table.rowCount(); ++index) {
        const Result<ExportRow> row = file.plan.convert(table.row(index).json(column));
        if (!row)
            return failure(row.error());
        if (const auto written = file.writer->write(*row); !written)
            return failure(written.error());
    }
    PageEnd end{table.rowCount(), table.rowCount() < pageSize, {}};
    if (end.last) {
        if (const auto closed = closeFile(file, end.sha256); !closed)
            return failure(closed.error());
    }
    return end;
}

Result<void> ExportJob::closeFile(File& file, QString& sha256)
{
    if (const auto closed = file.writer->close(); !closed)
        return closed;
    file.writer.reset();
    const Result<QString> fingerprint = fingerprintOf(file.partPath);
    if (!fingerprint)
        return failure(fingerprint.error());
    sha256 = *fingerprint;
    return {};
}

void ExportJob::pageCame(const Result<PageEnd>& result)
{
    if (!result) {
        giveUp(m_cancelled ? Error{ErrorCode::Cancelled, {}, {}} : result.error());
        return;
    }
    m_rows += result->rows;
    Q_EMIT progressed();
    if (result->last)
        closeRecord(result->sha256);
    else
        nextPage();
}

void ExportJob::closeRecord(const QString& sha256)
{
    m_session.command(ExportApi::finish(m_finishKey, m_run, u"done"_s, m_rows, sha256))
        .onDone(this, [this, sha256](const Result<Outcome>& finished) {
            if (!finished) {
                fail(finished.error());
                return;
            }
            QFile::remove(m_plan.path); // the person has agreed to replace it
            if (!QFile::rename(m_file->partPath, m_plan.path)) {
                fail(fileProblem(m_plan.path, u"rename"_s).value());
                return;
            }
            m_file->partPath.clear();
            m_running = false;
            m_file.reset();
            Q_EMIT done({m_run, m_rows, m_plan.path, sha256});
        });
}

void ExportJob::giveUp(const Error& error)
{
    m_file.reset();
    const QString result = error.code == ErrorCode::Cancelled ? u"cancelled"_s : u"failed"_s;
    m_session.command(ExportApi::finish(m_finishKey, m_run, result, m_rows, {}))
        .onDone(this, [this, error](const Result<Outcome>&) {
            // The record also ends by itself; what matters to the person is the first error.
            fail(error);
        });
}

void ExportJob::fail(const Error& error)
{
    m_running = false;
    m_file.reset();
    Q_EMIT failed(error);
}

} // namespace purser::reporting
