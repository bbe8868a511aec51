#pragma once

#include "core/reporting/export/exportjob.h"
#include "ui/kit/lists/listspec.h"

#include <QObject>
#include <QWidget>

namespace purser::kit {

struct DeskContext;
class ExportDialog;
class Grid;
class ProgressItem;

/// Exports of one list: the dialog, the request above the limit, the job in the background with its
/// progress in a strip, and what came of it.
class ListExport : public QObject
{
    Q_OBJECT
public:
    /// Where the file goes: asked with a proposal and the ending; an empty answer cancels. The
    /// system's dialog when not set.
    using ChoosePath = std::function<void(const QString& proposal, const QString& ending,
        std::function<void(const QString&)> chosen)>;

    /// @param inWords  the filters in force as people read them
    ListExport(const DeskContext& context, Grid& grid, ListSpec spec,
        std::function<QString()> inWords, QObject* parent);

    /// The strip with the jobs under way; empty and hidden while there is none.
    QWidget* strip() const { return m_strip; }
    void setChoosePath(ChoosePath choose) { m_choosePath = std::move(choose); }
    void open();
    void openRequests();
    int runningCount() const;

Q_SIGNALS:
    void finished(const purser::reporting::ExportJob::Done& done);
    void failed(const purser::Error& error);
    void requested(qint64 id);

private:
    reporting::ExportQuery queryOf(const ExportDialog& dialog) const;
    QList<int> columnsOf(bool every) const;
    void ask(ExportDialog* dialog, const QString& key);
    void choose(const reporting::ExportQuery& query, const QList<int>& columns,
        std::optional<qint64> request);
    void run(const reporting::ExportQuery& query, const QList<int>& columns,
        std::optional<qint64> request, const QString& path);
    void follow(reporting::ExportJob& job, ProgressItem& item);
    void carryOut(const reporting::ExportRequest& request);
    reporting::ExportHeading heading(const reporting::ExportQuery& query) const;
    QString whyNot(const Error& error) const;
    void showStrip();

    const DeskContext& m_context;
    Grid& m_grid;
    const ListSpec m_spec;
    const std::function<QString()> m_inWords;
    reporting::ExportApi m_api;
    ChoosePath m_choosePath;
    QWidget* m_strip;
    QList<reporting::ExportJob*> m_jobs;
};

} // namespace purser::kit
