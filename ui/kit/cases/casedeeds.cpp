#include "ui/kit/cases/casedeeds.h"

#include "core/base/clock.h"
#include "core/office/call.h"
#include "ui/kit/cases/caseform.h"
#include "ui/kit/cases/casetexts.h"
#include "ui/kit/cases/linkdialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/text/formats.h"

using namespace Qt::StringLiterals;

namespace purser::kit {

using clients::CaseFile;
using clients::CaseLink;
using clients::CasesApi;
using clients::CaseState;

namespace {

constexpr int usualDays = 7;
constexpr int usualMonths = 6;
constexpr int shownDigest = 16;

void addCase(CaseForm* form, const CaseFile& file)
{
    form->addFact(CaseDeeds::tr("Case"), file.row.code);
    form->addFact(CaseDeeds::tr("Client"), file.row.clientName);
    form->addFact(CaseDeeds::tr("About"), CaseTexts::kind(file.row.kind));
}

} // namespace

CaseDeeds::CaseDeeds(const DeskContext& context, QWidget* parent)
    : QObject(parent), m_context(context), m_parent(parent), m_api(context.session),
      m_commands(context.session, &CaseTexts::problem, parent)
{
    connect(&m_commands, &CommandDialogs::done, this, &CaseDeeds::done);
}

void CaseDeeds::openCase(ClientId client, const QString& name, const QStringList& kinds)
{
    if (isBusy())
        return;
    auto* form = new CaseForm(tr("Open a case"),
        tr("Only compliance learns of it. A client has one open case of a kind."), m_parent);
    form->addFact(tr("Client"), name);
    QList<Reason> choices;
    for (const QString& kind : kinds)
        choices.append({kind, CaseTexts::kind(kind)});
    form->addChoices(tr("About"), choices);
    form->addTitle(tr("Title"));
    form->addText(tr("What gave rise to it"), true);
    form->setButtons(tr("Open the case"));
    form->keepDraft(m_context.drafts, u"case.open/%1"_s.arg(client.value()));
    m_commands.open(
        form,
        [form, client](const QString& key) {
            return CasesApi::open(key, client, form->choice(), form->title(), form->text());
        },
        [this](const office::Outcome& outcome) {
            Q_EMIT opened(CaseId(outcome.id));
            return tr("Case K-%1 is open.").arg(outcome.id);
        });
}

void CaseDeeds::add(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"add"_s))
        return;
    auto* form = new CaseForm(tr("Write something down"),
        tr("It stays in the case as it is written. What was proposed is void then."), m_parent);
    addCase(form, file);
    form->addText(tr("Note"), true);
    form->setButtons(tr("Write down"));
    form->keepDraft(m_context.drafts, u"case.add/%1"_s.arg(file.row.id.value()));
    m_commands.open(
        form,
        [form, id = file.row.id](
            const QString& key) { return CasesApi::add(key, id, form->text()); },
        [](const office::Outcome&) { return tr("Written down."); });
}

void CaseDeeds::link(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"link"_s))
        return;
    auto* dialog = new LinkDialog(m_context.formats, m_parent);
    m_commands.open(
        dialog,
        [dialog, id = file.row.id](const QString& key) {
            const CaseLink* chosen = dialog->chosen();
            return CasesApi::link(
                key, id, chosen ? chosen->kind : QString(), chosen ? chosen->id : 0);
        },
        [](const office::Outcome&) { return tr("The case names it now."); });
    m_api.candidates(file.row.id)
        .onDone(dialog, [dialog](const Result<std::vector<CaseLink>>& candidates) {
            if (candidates)
                dialog->showCandidates(*candidates);
            else
                dialog->showProblem(CaseTexts::problem(candidates.error()));
        });
}

void CaseDeeds::wait(const CaseFile& file)
{
    const bool waits =
        file.row.state == CaseState::WaitingClient || file.row.state == CaseState::WaitingInternal;
    if (isBusy() || !(waits ? file.allows(u"resume"_s) : file.allows(u"wait_client"_s)))
        return;
    auto* form = new CaseForm(tr("Wait for somebody"),
        tr("While the case waits for the client, its time stands still. Nobody is written to."),
        m_parent);
    addCase(form, file);
    QList<Reason> choices;
    if (file.allows(u"wait_client"_s))
        choices.append({u"client"_s, tr("The client")});
    if (file.allows(u"wait_internal"_s))
        choices.append({u"internal"_s, tr("Somebody in the office")});
    if (file.allows(u"resume"_s))
        choices.append({u"nobody"_s, tr("Nobody any more")});
    form->addChoices(tr("Waits for"), choices);
    form->addText(tr("Note"), false);
    form->setButtons(tr("Set"));
    m_commands.open(
        form,
        [form, row = file.row](
            const QString& key) { return CasesApi::wait(key, row, form->choice(), form->text()); },
        [](const office::Outcome&) { return tr("The case says whom it waits for."); });
}

void CaseDeeds::snooze(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"snooze"_s))
        return;
    const QDate today = m_context.clock.now().toUTC().date();
    auto* form = new CaseForm(tr("Put the case off"),
        tr("It comes back to the queue on that day. It stays due when it was."), m_parent);
    addCase(form, file);
    form->addFact(tr("Due"), m_context.formats.dateTime(file.row.due));
    form->addDay(tr("Until"), today.addDays(usualDays), today.addDays(1));
    form->addText(tr("Note"), false);
    form->setButtons(tr("Put off"));
    m_commands.open(
        form,
        [form, row = file.row](
            const QString& key) { return CasesApi::snooze(key, row, form->day(), form->text()); },
        [this, form](const office::Outcome&) {
            return tr("Put off until %1.").arg(m_context.formats.date(form->day()));
        });
}

void CaseDeeds::propose(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"propose"_s))
        return;
    const QDate today = m_context.clock.now().toUTC().date();
    auto* form = new CaseForm(tr("Propose how the case ends"),
        tr("Another person decides, on exactly what the case holds now. Who restricts a client "
           "leaves “scheduled review” for everybody else to see."),
        m_parent);
    addCase(form, file);
    form->addFact(tr("Evidence"), file.digest.left(shownDigest));
    QList<Reason> choices;
    QStringList withDay;
    for (const clients::CaseOutcome& outcome : file.outcomes) {
        choices.append({outcome.code, CaseTexts::outcome(outcome.code)});
        if (outcome.needsUntil)
            withDay.append(outcome.code);
    }
    form->addChoices(tr("Outcome"), choices);
    form->addDay(tr("Until"), today.addMonths(usualMonths), today.addDays(1), withDay);
    form->addText(tr("Why"), true);
    form->setButtons(tr("Propose"));
    form->keepDraft(m_context.drafts, u"case.propose/%1"_s.arg(file.row.id.value()));
    m_commands.open(
        form,
        [form, file](const QString& key) {
            return CasesApi::propose(key, file, form->choice(), form->day(), form->text());
        },
        [](const office::Outcome&) { return tr("Proposed: another person decides."); });
}

void CaseDeeds::approve(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"approve"_s))
        return;
    bool restricts = false;
    for (const clients::CaseOutcome& outcome : file.outcomes)
        restricts = restricts || (outcome.code == file.row.outcome && outcome.restricts);
    auto* form = new CaseForm(tr("Approve the proposal"),
        restricts ? tr("The client is suspended at once. Everybody else sees a scheduled review, "
                       "as with any restriction.")
                  : tr("The case is closed. What it stands on is kept as it is now."),
        m_parent);
    addCase(form, file);
    form->addFact(tr("Outcome"), CaseTexts::outcome(file.row, m_context.formats));
    form->addFact(tr("Proposed by"), file.row.proposedBy);
    form->addFact(tr("Evidence"), file.digest.left(shownDigest));
    form->addText(tr("Note"), false);
    form->setButtons(tr("Approve: %1").arg(CaseTexts::outcome(file.row, m_context.formats)));
    m_commands.open(
        form,
        [form, file](
            const QString& key) { return CasesApi::decide(key, file, true, form->text()); },
        [](const office::Outcome&) { return tr("The case is decided."); });
}

void CaseDeeds::sendBack(const CaseFile& file)
{
    if (isBusy() || !file.allows(u"return"_s))
        return;
    auto* form = new CaseForm(tr("Return the proposal"),
        tr("Whoever holds the case takes it up again and reads why."), m_parent);
    addCase(form, file);
    form->addFact(tr("Proposed by"), file.row.proposedBy);
    form->addText(tr("What is missing"), true);
    form->setButtons(tr("Return"));
    form->keepDraft(m_context.drafts, u"case.return/%1"_s.arg(file.row.id.value()));
    m_commands.open(
        form,
        [form, file](
            const QString& key) { return CasesApi::decide(key, file, false, form->text()); },
        [](const office::Outcome&) { return tr("The proposal is returned."); });
}

void CaseDeeds::take(const CaseFile& file)
{
    const bool back =
        file.allows(u"give_back"_s) && file.row.isMine && file.row.state != CaseState::Returned;
    if (isBusy() || m_taking || !(back || file.allows(u"take"_s)))
        return;
    m_taking = true;
    m_context.session.command(CasesApi::take(office::newCommandKey(), file.row, back))
        .onDone(this, [this, back](const Result<office::Outcome>& outcome) {
            m_taking = false;
            if (outcome)
                Q_EMIT done(back ? tr("You gave the case back.") : tr("You hold the case."));
            else
                Q_EMIT refused(CaseTexts::problem(outcome.error()));
        });
}

} // namespace purser::kit
