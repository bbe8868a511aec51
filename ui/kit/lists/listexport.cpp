#include "ui/kit/lists/listexport.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/lists/exportdialog.h"
#include "ui/kit/lists/exportrequests.h"
#include "ui/kit/lists/pdfwriter.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/progressitem.h"
#include "ui/kit/widgets/toasts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

using office::Outcome;
using reporting::ExportApi;
using reporting::ExportFormat;
using reporting::ExportJob;
using reporting::ExportQuery;
using reporting::ExportRequest;
using reporting::ExportScope;

namespace {

std::unique_ptr<reporting::TableWriter> writerFor(ExportFormat format)
{
    if (format == ExportFormat::Pdf) {
        return std::make_unique<PdfWriter>();
    }
    return reporting::makeTableWriter(format);
}

/// Letters, digits and dashes of a title, for a file's name.
QString plainName(const QString& title)
{
    QString name;
    for (const QChar letter : title.toLower()) {
        name.append(letter.isLetterOrNumber() ? letter : u'-');
    }
    return name;
}

} // namespace

ListExport::ListExport(const DeskContext& context, Grid& grid, ListSpec spec,
    std::function<QString()> inWords, QObject* parent)
    : QObject(parent), m_context(context), m_grid(grid), m_spec(std::move(spec)),
      m_inWords(std::move(inWords)), m_api(context.session), m_strip(new QWidget)
{
    auto* column = new QVBoxLayout(m_strip);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    m_strip->hide();
    m_choosePath = [this](const QString& proposal, const QString& ending, const auto& chosen) {
        auto* dialog = new QFileDialog(m_grid.window(), tr("Export to"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(ending);
        dialog->setNameFilter(u"*."_s + ending);
        dialog->selectFile(proposal);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    connect(&grid, &Grid::exportRequested, this, &ListExport::open);
}

int ListExport::runningCount() const
{
    return int(m_jobs.size());
}

QList<int> ListExport::columnsOf(bool every) const
{
    QList<int> columns = m_grid.shownColumns();
    for (int i = 0; every && i < m_grid.model().columns().size(); ++i) {
        if (!columns.contains(i)) {
            columns.append(i);
        }
    }
    return columns;
}

void ListExport::open()
{
    const WindowModel& model = m_grid.model();
    const ExportDialog::Numbers numbers{
        model.isComplete() || model.hasPositions() ? model.knownCount() : -1,
        m_grid.visibleIds().size(), m_grid.selectedIds().size()};
    auto* dialog =
        new ExportDialog(m_spec.title, m_inWords(), numbers, m_context.formats, m_grid.window());
    m_api.rights().onDone(dialog, [dialog](const Result<reporting::ExportRights>& rights) {
        rights ? dialog->setRights(*rights) : dialog->showError(rights.error());
    });
    const QString key = office::newCommandKey();
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        if (dialog->needsApproval()) {
            ask(dialog, key);
            return;
        }
        const ExportQuery query = queryOf(*dialog);
        const QList<int> columns = columnsOf(dialog->everyColumn());
        dialog->accept();
        choose(query, columns, std::nullopt);
    });
    dialog->open();
}

ExportQuery ListExport::queryOf(const ExportDialog& dialog) const
{
    ExportQuery query;
    query.list = m_spec.code;
    query.format = dialog.format();
    query.scope = dialog.scope();
    query.filter = m_grid.query().filter;
    query.sort = m_grid.query().sort;
    query.title = m_spec.title;
    query.filtersInWords = m_inWords();
    if (query.scope == ExportScope::Visible) {
        query.ids = m_grid.visibleIds();
    } else if (query.scope == ExportScope::Selected) {
        query.ids = m_grid.selectedIds();
    }
    for (const int column : columnsOf(dialog.everyColumn())) {
        query.columns.append(m_grid.model().columns().at(column).title);
    }
    return query;
}

void ListExport::ask(ExportDialog* dialog, const QString& key)
{
    dialog->setBusy(true);
    m_api.send(ExportApi::request(key, queryOf(*dialog), dialog->reason()))
        .onDone(dialog, [this, dialog](const Result<Outcome>& asked) {
            dialog->setBusy(false);
            if (!asked) {
                dialog->showError(asked.error());
                return;
            }
            m_context.toasts.show(Tone::Ok,
                tr("Asked for approval of an export of %1 rows.")
                    .arg(m_context.formats.number(asked->detail.value(u"rows"_s).toInteger())));
            dialog->accept();
            Q_EMIT requested(asked->id);
        });
}

void ListExport::choose(
    const ExportQuery& query, const QList<int>& columns, std::optional<qint64> request)
{
    const QString ending = wordOf(query.format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(folder).filePath(u"%1-%2.%3"_s.arg(
        plainName(query.title), m_context.clock.now().toString(u"yyyyMMdd-HHmm"_s), ending));
    m_choosePath(proposal, ending, [this, query, columns, request](const QString& path) {
        if (!path.isEmpty()) {
            run(query, columns, request, path);
        }
    });
}

reporting::ExportHeading ListExport::heading(const ExportQuery& query) const
{
    reporting::ExportHeading heading;
    heading.title = query.title;
    heading.office = m_context.me.value(u"office"_s).toObject().value(u"name"_s).toString();
    heading.filters = query.filtersInWords;
    //: who made an export: name and login
    heading.user =
        tr("%1 (%2)").arg(m_context.me.value(u"name"_s).toString(), m_context.session.login());
    heading.zone = m_context.formats.zone();
    heading.made = m_context.clock.now();
    return heading;
}

void ListExport::run(const ExportQuery& query, const QList<int>& columns,
    std::optional<qint64> request, const QString& path)
{
    const QList<Column> all = m_grid.model().columns();
    const ExportJob::Plan plan{query, request, exportColumns(all, columns), heading(query),
        [row = m_spec.row, all, columns](const QJsonObject& data) -> Result<reporting::ExportRow> {
            return row(data).map(
                [&](const GridRow& made) { return exportRow(made, all, columns); });
        },
        [format = query.format] { return writerFor(format); }, path};
    auto* job = new ExportJob(m_context.session, plan, this);
    auto* item = new ProgressItem(tr("Export to %1").arg(QFileInfo(path).fileName()));
    m_jobs.append(job);
    m_strip->layout()->addWidget(item);
    follow(*job, *item);
    showStrip();
    job->start();
}

void ListExport::follow(ExportJob& job, ProgressItem& item)
{
    item.setCancellable(true);
    item.setPercent(-1);
    connect(&item, &ProgressItem::cancelRequested, &job, &ExportJob::cancel);
    connect(&job, &ExportJob::progressed, &item, [&job, &item] {
        item.setPercent(job.total() > 0 ? qMin(100, int(job.rows() * 100LL / job.total())) : -1);
    });
    const auto drop = [this, job = &job, item = QPointer<ProgressItem>(&item)] {
        m_jobs.removeAll(job);
        job->deleteLater();
        if (item) {
            item->hide();
            item->deleteLater();
        }
        showStrip();
    };
    connect(&job, &ExportJob::done, this, [this, drop](const ExportJob::Done& done) {
        drop();
        m_context.toasts.show(Tone::Ok,
            tr("%1 rows in %2, run E-%3.")
                .arg(m_context.formats.number(done.rows), QFileInfo(done.path).fileName())
                .arg(done.run));
        Q_EMIT finished(done);
    });
    connect(&job, &ExportJob::failed, this, [this, drop](const Error& error) {
        drop();
        if (error.code == ErrorCode::Cancelled) {
            m_context.toasts.show(Tone::Normal, tr("Export cancelled. No file was kept."));
        } else {
            m_context.toasts.show(Tone::Stop, whyNot(error));
        }
        Q_EMIT failed(error);
    });
}

QString ListExport::whyNot(const Error& error) const
{
    // A list whose length was not known when it was asked for.
    if (error.code == ErrorCode::Limit && error.args.contains(u"rows"_s)) {
        return tr("The list has %1 rows, your limit is %2. Ask for approval in the export dialog.")
            .arg(m_context.formats.number(error.args.value(u"rows"_s).toInteger()),
                m_context.formats.number(error.args.value(u"limit"_s).toInteger()));
    }
    return tr("The export failed. %1").arg(explain(error));
}

void ListExport::openRequests()
{
    auto* dialog = new ExportRequests(m_context.session, m_context.formats, m_grid.window());
    connect(dialog, &ExportRequests::carryOutRequested, this, &ListExport::carryOut);
    dialog->open();
}

void ListExport::carryOut(const ExportRequest& request)
{
    if (request.list != m_spec.code) {
        m_context.toasts.show(Tone::Warn, tr("Carry this out at the desk of that list."));
        return;
    }
    ExportQuery query;
    query.list = request.list;
    query.format = ExportFormat::Xlsx;
    query.filter = request.query.value(u"filter"_s).toObject();
    query.sort = request.query.value(u"sort"_s).toString();
    query.title = request.query.value(u"title"_s).toString();
    query.filtersInWords = request.described;
    const QJsonArray ids = request.query.value(u"ids"_s).toArray();
    query.scope = ids.isEmpty() ? ExportScope::All : ExportScope::Selected;
    for (const QJsonValue& id : ids) {
        query.ids.append(id.toInteger());
    }
    const QList<int> columns = columnsOf(false);
    for (const int column : columns) {
        query.columns.append(m_grid.model().columns().at(column).title);
    }
    choose(query, columns, request.id);
}

void ListExport::showStrip()
{
    m_strip->setVisible(!m_jobs.isEmpty());
}

} // namespace purser::kit
