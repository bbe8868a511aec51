#include "ui/clients/statement/statementdeed.h"

#include "core/base/clock.h"
#include "ui/clients/statement/statementjob.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/periodfield.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace purser::clients {

StatementDeed::StatementDeed(const kit::DeskContext& context, QWidget* parent)
    : QObject(parent), m_context(context), m_parent(parent)
{
    m_choosePath = [this](const QString& proposal, const QString& ending, const auto& chosen) {
        auto* dialog = new QFileDialog(m_dialog, tr("Save the statement as"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(ending);
        dialog->setNameFilter(u"*."_s + ending);
        dialog->selectFile(proposal);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
}

void StatementDeed::open(const ClientFile& file)
{
    if (m_dialog)
        return;
    const QDate today = m_context.clock.now().toTimeZone(m_context.formats.zone()).date();
    m_dialog = new StatementDialog(file.name, file.language, today, m_parent);
    connect(m_dialog, &kit::DialogFrame::submitted, this,
        [this, client = file.id, code = file.code] { choose(client, code); });
    m_dialog->open();
}

void StatementDeed::choose(ClientId client, const QString& code)
{
    const QString ending = ledger::wordOf(m_dialog->format());
    const QString proposal =
        u"%1_%2_%3.%4"_s.arg(code, m_dialog->period().from().toString(Qt::ISODate),
            m_dialog->period().until().toString(Qt::ISODate), ending);
    m_choosePath(proposal, ending, [this, client](const QString& path) { make(client, path); });
}

void StatementDeed::make(ClientId client, const QString& path)
{
    if (!m_dialog)
        return;
    m_dialog->clearError();
    m_dialog->setBusy(true, tr("Making it out…"));
    const kit::PeriodField& period = m_dialog->period();
    auto* job = new StatementJob(m_context.session,
        {client, period.from(), period.until(), m_dialog->language(), m_dialog->format()}, path,
        this);
    connect(job, &StatementJob::done, this, [this, job](const QString& code, const QString& to) {
        job->deleteLater();
        if (m_dialog) {
            m_dialog->setBusy(false);
            m_dialog->accept();
        }
        Q_EMIT saved(code, to);
    });
    connect(job, &StatementJob::failed, this, [this, job](const Error& error) {
        job->deleteLater();
        if (m_dialog) {
            m_dialog->setBusy(false);
            m_dialog->showProblem(problemOf(error));
        }
    });
    job->start();
}

QString StatementDeed::problemOf(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    const QString why = error.args.value(u"why"_s).toString();
    if (error.code == ErrorCode::Limit && what == u"statement_rows"_s)
        return tr("This period has %1 movements; one statement lists at most %2. Choose a shorter "
                  "one.")
            .arg(error.args.value(u"rows"_s).toInteger())
            .arg(error.args.value(u"limit"_s).toInteger());
    if (error.code == ErrorCode::BadInput && why == u"too_long"_s)
        return tr("A statement covers at most %n days. Choose a shorter period.", nullptr,
            error.args.value(u"most"_s).toInt());
    if (error.code == ErrorCode::CheckFailed)
        return tr("Opening balance and movements do not make the closing balance. No statement was "
                  "made out. Tell the person who runs the office.");
    return kit::explain(error);
}

} // namespace purser::clients
