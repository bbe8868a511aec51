#include "ui/clients/clientsview.h"

#include "core/clients/review/reviewapi.h"
#include "core/office/call.h"
#include "ui/clients/casespanel.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/clientdeeds.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/contacts/contactparts.h"
#include "ui/clients/notespanel.h"
#include "ui/clients/revealfield.h"
#include "ui/clients/screening/screeningsdialog.h"
#include "ui/clients/statement/statementdeed.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/stalewatch.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/lists/listtools.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/toasts.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;
using office::Outcome;

namespace {

ClientRights rightsOf(const kit::DeskContext& context)
{
    ClientRights rights;
    rights.reveal = context.may(u"client.reveal"_s);
    rights.note = context.may(u"client.note"_s);
    rights.startReview = context.may(u"application.open"_s);
    rights.registerDestination = context.may(u"destination.register"_s);
    rights.verifyDestination = context.may(u"destination.verify"_s);
    rights.retireDestination = context.may(u"destination.retire"_s);
    rights.merge = context.may(u"client.merge"_s);
    rights.enterWithdrawal = context.may(u"payment.submit"_s);
    rights.readLedger = context.may(u"ledger.read"_s);
    rights.screenings = context.may(u"screening.decide"_s) || context.may(u"screening.confirm"_s);
    rights.statement = context.may(u"client.statement"_s);
    rights.restrict = context.may(u"client.restrict"_s);
    rights.changeLeverage = context.may(u"account.leverage"_s);
    return rights;
}

} // namespace

ClientsView::ClientsView(const kit::DeskContext& context, ClientsApi& api, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(api), m_open(api),
      m_noteKey(office::newCommandKey()), m_bench(new kit::Workbench(u"clients"_s, this)),
      m_list(new ClientList(
          context.session, api, context.formats, context.clock, context.layouts, this)),
      m_page(new ClientPage(context.formats, context.clock, rightsOf(context), this)),
      m_deeds(new ClientDeeds(context, api, this)), m_statements(new StatementDeed(context, this)),
      m_contacts(new ContactParts(context, *m_page, this)),
      m_tools(new kit::ListTools(context, *m_list->grid(), m_list->filterBar(), m_list->filters(),
          ClientColumns::spec(context.formats), this)),
      m_stale(new kit::StaleWatch(context.session, m_page->state(), context.clock, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    m_bench->setQueueShare(0.47);
    m_bench->setQueue(m_list);
    m_bench->setItem(m_page, tr("Client"));
    m_bench->setLayoutStore(&context.layouts);
    m_list->addBelow(m_tools->below());
    m_page->notes()->keepDrafts(context.drafts);
    connectList();
    connectPage();
    if (context.may(u"case.read"_s))
        addCases();
}

void ClientsView::addCases()
{
    m_cases = new CasesPanel(m_context, m_page);
    m_page->addPart(u"cases"_s, tr("Cases"), m_cases);
    connect(m_cases, &CasesPanel::counted, this,
        [this](int open) { m_page->setCount(u"cases"_s, open); });
    connect(&m_open, &OpenClient::loaded, m_cases,
        [this] { m_cases->showClient(m_open.id(), m_open.file()->name); });
}

void ClientsView::connectList()
{
    connect(m_list, &ClientList::currentChanged, this, [this](ClientId id) {
        if (id.isValid())
            m_open.open(id);
    });
    connect(m_list, &ClientList::openRequested, m_bench, &kit::Workbench::focusItem);
    connect(m_list, &ClientList::historyRequested, this, &ClientsView::openHistory);
    connect(&m_open, &OpenClient::loading, m_page, &ClientPage::showLoading);
    connect(&m_open, &OpenClient::loading, m_page->overview(),
        [this] { m_page->overview()->showFunds(std::nullopt); });
    connect(&m_open, &OpenClient::loading, m_stale, &kit::StaleWatch::forget);
    connect(&m_open, &OpenClient::closed, m_page, &ClientPage::showNothing);
    connect(&m_open, &OpenClient::closed, m_stale, &kit::StaleWatch::forget);
    connect(&m_open, &OpenClient::failed, this, [this](const Error& error) {
        if (!m_stale->noteFailure(error))
            m_page->showError(error);
    });
    connect(&m_open, &OpenClient::loaded, this, [this] {
        m_page->showFile(*m_open.file());
        m_contacts->setClient(m_open.id(), m_open.file()->name, m_open.file()->revealPurposes);
        m_stale->noteFresh();
        readFunds();
    });
    connect(m_stale, &kit::StaleWatch::readAgain, &m_open, &OpenClient::reload);
}

void ClientsView::connectPage()
{
    connect(m_page, &ClientPage::retryRequested, &m_open, &OpenClient::reload);
    connect(m_page, &ClientPage::historyRequested, this, [this] { openHistory(m_open.id()); });
    connect(m_page, &ClientPage::earlierRequested, this, &ClientsView::readEarlier);
    connect(m_page, &ClientPage::paymentRequested, this,
        [this](PaymentId id) { m_context.deeds.open(u"payment.open"_s, id.value()); });
    connect(m_page, &ClientPage::withdrawalRequested, this, [this] {
        m_context.deeds.ask(
            u"payment.enter"_s, {{u"client"_s, static_cast<qlonglong>(m_open.id().value())}});
    });
    connect(m_page, &ClientPage::statementRequested, this, [this] {
        if (m_open.file())
            m_statements->open(*m_open.file());
    });
    connect(m_page, &ClientPage::screeningsRequested, this, &ClientsView::showScreenings);
    connect(m_page, &ClientPage::ledgerRequested, this, [this] { openLedger({}); });
    connect(m_page->overview(), &ClientOverview::ledgerRequested, this, &ClientsView::openLedger);
    connect(m_statements, &StatementDeed::saved, this, [this](const QString& code) {
        m_context.toasts.show(Tone::Ok, tr("Statement %1 saved.").arg(code));
    });
    connect(m_page, &ClientPage::reviewRequested, this, &ClientsView::startReview);
    connect(m_page, &ClientPage::restrictRequested, this, [this] {
        if (m_open.file())
            m_deeds->restrict(*m_open.file());
    });
    connect(m_page, &ClientPage::clientRequested, this,
        [this](ClientId id) { m_context.deeds.open(u"client.open"_s, id.value()); });
    connect(m_page, &ClientPage::mergeRequested, this,
        [this](MergeId id) { m_context.deeds.open(u"merge.open"_s, id.value()); });
    connect(m_page->overview(), &ClientOverview::revealRequested, this, &ClientsView::reveal);
    connect(m_page->overview(), &ClientOverview::registerRequested, this, [this] {
        if (m_open.file())
            m_deeds->registerDestination(*m_open.file());
    });
    connect(m_page->overview(), &ClientOverview::verifyRequested, this, [this](DestinationId id) {
        if (m_open.file())
            m_deeds->verifyDestination(*m_open.file(), id);
    });
    connect(m_page->overview(), &ClientOverview::blockRequested, this, [this](DestinationId id) {
        if (m_open.file())
            m_deeds->blockDestination(*m_open.file(), id);
    });
    connect(m_page->overview(), &ClientOverview::retireRequested, this, [this](DestinationId id) {
        if (m_open.file())
            m_deeds->retireDestination(*m_open.file(), id);
    });
    connect(m_page->overview(), &ClientOverview::payeeRequested, this, [this](DestinationId id) {
        if (m_open.file())
            m_deeds->recordPayeeCheck(*m_open.file(), id, m_context.clock.now().toUTC().date());
    });
    connect(m_page->overview(), &ClientOverview::matchRequested, this, [this](DestinationId id) {
        if (m_open.file())
            m_deeds->matchInstrument(*m_open.file(), id, m_context.formats);
    });
    connect(
        m_page->overview(), &ClientOverview::leverageRequested, this, [this](TradingAccountId id) {
            if (m_open.file())
                m_deeds->changeLeverage(*m_open.file(), id);
        });
    connect(m_page->overview(), &ClientOverview::placeRequested, this, [this] {
        if (m_open.file())
            m_deeds->place(*m_open.file());
    });
    connect(m_page->notes(), &NotesPanel::noteRequested, this, &ClientsView::addNote);
    connect(m_deeds, &ClientDeeds::failed, this,
        [this](const Error& error) { m_context.toasts.show(Tone::Stop, kit::explain(error)); });
    connect(m_deeds, &ClientDeeds::done, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        m_open.reload();
        m_list->refresh();
    });
}

void ClientsView::openLedger(QVariantMap which)
{
    if (!m_open.file() || !m_context.may(u"ledger.read"_s))
        return;
    which.insert(u"client"_s, static_cast<qlonglong>(m_open.id().value()));
    which.insert(u"name"_s, m_open.file()->name);
    m_context.deeds.ask(u"ledger.open"_s, which);
}

void ClientsView::showScreenings()
{
    if (!m_open.file() || m_screenings)
        return;
    m_screenings = new ScreeningsDialog(ScreeningsApi(m_context.session), m_open.id(),
        m_open.file()->name, m_context.formats, this);
    m_screenings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_screenings, &ScreeningsDialog::saved, this, [this](const QString& path) {
        m_context.toasts.show(Tone::Ok, tr("The certificate is saved: %1").arg(path));
    });
    m_screenings->open();
}

void ClientsView::startReview()
{
    if (!m_open.file())
        return;
    const ClientFile& file = *m_open.file();
    if (file.country.isEmpty()) {
        m_context.toasts.show(Tone::Warn, tr("The file has no country of residence yet."));
        return;
    }
    const office::Call call = ReviewApi::startReview(
        office::newCommandKey(), file.id, std::max(2, file.kyc.level), file.country);
    m_api.send(call).onDone(this, [this](const Result<Outcome>& outcome) {
        if (outcome) {
            m_context.deeds.open(u"application.open"_s, outcome->id);
            return;
        }
        // One is open at a time: that one is what was meant.
        const QJsonObject& args = outcome.error().args;
        if (args.value(u"what"_s) == u"application_open"_s)
            m_context.deeds.open(u"application.open"_s, args.value(u"id"_s).toInteger());
        else
            m_context.toasts.show(Tone::Stop, kit::explain(outcome.error()));
    });
}

void ClientsView::readFunds()
{
    if (!m_context.may(u"application.read"_s))
        return;
    const ClientId id = m_open.id();
    m_api.sourceOfFunds(id).onDone(this, [this, id](const Result<FundsUsed>& funds) {
        if (id != m_open.id())
            return;
        // Who may not read it has no bar; what is wrong otherwise is said.
        if (funds)
            m_page->overview()->showFunds(*funds);
        else if (funds.error().code != ErrorCode::NotPermitted
            && funds.error().code != ErrorCode::Cancelled)
            m_context.toasts.show(Tone::Warn, kit::explain(funds.error()));
    });
}

void ClientsView::readEarlier(const QDateTime& until)
{
    const ClientId id = m_open.id();
    m_api.timeline(id, until).onDone(
        this, [this, id](const Result<std::vector<TimelineEntry>>& events) {
            if (id != m_open.id())
                return;
            if (events)
                m_page->addEarlier(*events);
            else
                m_context.toasts.show(Tone::Stop, kit::explain(events.error()));
        });
}

void ClientsView::reveal(PersonalField field, const QString& purpose)
{
    const ClientId id = m_open.id();
    m_api.reveal(id, field, purpose).onDone(this, [this, id, field](const Result<Revealed>& value) {
        if (id != m_open.id())
            return;
        if (value) {
            m_page->overview()->showRevealed(field, *value);
            return;
        }
        m_page->overview()->field(field)->allowAgain();
        m_context.toasts.show(Tone::Stop, kit::explain(value.error()));
    });
}

void ClientsView::addNote(const QString& text)
{
    NotesPanel* notes = m_page->notes();
    notes->setBusy(true);
    m_api.send(ClientsApi::addNote(m_noteKey, m_open.id(), text))
        .onDone(this, [this, notes](const Result<Outcome>& outcome) {
            notes->setBusy(false);
            if (!outcome) {
                notes->showProblem(kit::explain(outcome.error()));
                return;
            }
            m_noteKey = office::newCommandKey();
            notes->noteStored();
            m_open.reload();
        });
}

void ClientsView::noteChanges(const QList<office::Change>& changes)
{
    m_list->noteChanges(changes);
    m_contacts->noteChanges(changes);
    for (const office::Change& change : changes)
        m_open.noteChange(change);
}

void ClientsView::open(ClientId id)
{
    m_list->select(id);
    m_open.open(id);
}

void ClientsView::refresh()
{
    m_list->refresh();
    m_open.reload();
}

void ClientsView::openHistory(ClientId id)
{
    m_context.deeds.ask(
        u"audit.open"_s, {{u"entity"_s, u"client"_s}, {u"id"_s, QString::number(id.value())}});
}

} // namespace purser::clients
