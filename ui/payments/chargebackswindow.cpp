#include "ui/payments/chargebackswindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/evidencedialog.h"
#include "ui/payments/paymenttexts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

constexpr qint64 evidenceSoonSeconds = 2 * 86'400;

QList<kit::Column> chargebackColumns()
{
    return {{u"due"_s, ChargebacksWindow::tr("Evidence due"), ColumnKind::Due, 120},
        {u"payment"_s, ChargebacksWindow::tr("Deposit"), ColumnKind::Strong, 90},
        {u"client"_s, ChargebacksWindow::tr("Client"), ColumnKind::Text, 200},
        {u"amount"_s, ChargebacksWindow::tr("Disputed"), ColumnKind::Money, 140},
        {u"fee"_s, ChargebacksWindow::tr("Fee"), ColumnKind::Money, 110},
        {u"number"_s, ChargebacksWindow::tr("Provider's number"), ColumnKind::Dim, 160},
        {u"state"_s, ChargebacksWindow::tr("State"), ColumnKind::State, 120},
        {u"left"_s, ChargebacksWindow::tr("Business hours left"), ColumnKind::Text, 130},
        {u"evidence"_s, ChargebacksWindow::tr("Evidence"), ColumnKind::Text, 100},
        {u"owner"_s, ChargebacksWindow::tr("Seen to by"), ColumnKind::Text, 140},
        {u"owed"_s, ChargebacksWindow::tr("Still owed"), ColumnKind::Money, 130},
        {u"opened"_s, ChargebacksWindow::tr("Entered"), ColumnKind::Time, 140},
        {u"by"_s, ChargebacksWindow::tr("By"), ColumnKind::Dim, 140}};
}

} // namespace

ChargebacksWindow::ChargebacksWindow(const kit::DeskContext& context, QWidget* parent)
    : WorkListWindow(u"payments.chargebacks"_s, chargebackColumns(), tr("Disputes"),
        tr("Deposits their payers dispute. While one is open the client's withdrawals are "
           "stopped by a check; send the evidence in time."),
        around(context), parent),
      m_api(context.session), m_disputes(context.session),
      m_may(context.may(u"chargeback.record"_s))
{
    tabs().addTab(u"open"_s, tr("Open"));
    tabs().addTab(u"all"_s, tr("All"));
    tabs().setCurrent(u"open"_s);
    grid().setTotalsColumn(u"amount"_s);
    grid().setEmptyText(tr("No dispute here."),
        tr("Enter one from the menu of its deposit when the provider writes about it."));
    setRows(context);
    decisionBar().setDecisions({{u"open"_s, tr("Open the deposit"), u"O"_s},
        {u"take"_s, tr("See to it"), u"T"_s}, {u"evidence"_s, tr("Add evidence…"), u"F"_s},
        {u"submit"_s, tr("Evidence was sent…"), u"S"_s},
        {u"end"_s, tr("Say how it ended…"), u"E"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "end"_L1)
            end();
        else if (id == "take"_L1)
            take();
        else if (id == "evidence"_L1)
            addEvidence();
        else if (id == "submit"_L1)
            submit();
        else if (const auto row = grid().currentData<ChargebackRow>())
            Q_EMIT paymentRequested(row->payment);
    });
    connect(&tabs(), &kit::TabStrip::currentChanged, this,
        [this](const QString& id) { ask(id == "all"_L1 ? QString() : id); });
    connect(&grid(), &kit::Grid::currentChanged, this, &ChargebacksWindow::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &ChargebacksWindow::showDecisions);
    connect(&grid(), &kit::Grid::activated, this, [this] {
        if (const auto row = grid().currentData<ChargebackRow>())
            Q_EMIT paymentRequested(row->payment);
    });
    showDecisions();
    ask(u"open"_s);
}

void ChargebacksWindow::setRows(const kit::DeskContext& context)
{
    const kit::Formats& formats = context.formats;
    const Clock& clock = context.clock;
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.chargebacks(request.query.filter.value(u"state"_s).toString());
        },
        [&formats, &clock](const std::vector<ChargebackRow>& list) {
            kit::RowPage rows;
            for (const ChargebackRow& row : list) {
                const qint64 left = clock.now().secsTo(row.evidenceDue);
                const Tone level = left < 0      ? Tone::Stop
                    : left < evidenceSoonSeconds ? Tone::Warn
                                                 : Tone::Normal;
                const bool open = row.state == ChargebackState::Open;
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {open ? Cell::due(row.evidenceDue, level) : Cell::plain({}),
                        Cell::plain(row.reference), Cell::plain(row.clientName),
                        Cell::of(row.amount, formats), Cell::of(row.fee, formats),
                        Cell::plain(row.providerReference),
                        Cell::state(
                            PaymentTexts::chargeback(row.state), PaymentTexts::tone(row.state)),
                        Cell::plain(open ? formats.number(row.minutesLeft / 60) : QString()),
                        Cell::plain(
                            row.evidence > 0 ? tr("%n file(s)", nullptr, row.evidence) : QString()),
                        Cell::plain(row.owner),
                        row.owed ? Cell::of(*row.owed, formats) : Cell::plain({}),
                        Cell::dateTime(row.opened, formats),
                        Cell::plain(kit::OfficeWords::who(row.openedBy))},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString ChargebacksWindow::whyNot(bool onlyOpen) const
{
    const auto row = grid().currentData<ChargebackRow>();
    if (!row)
        return tr("Choose a dispute in the list.");
    if (!m_may)
        return tr("Your role does not do this.");
    if (row->state == ChargebackState::Open)
        return {};
    if (row->state != ChargebackState::EvidenceSubmitted)
        return tr("This dispute has ended.");
    return onlyOpen ? tr("The provider has the evidence.") : QString();
}

void ChargebacksWindow::showDecisions()
{
    const auto row = grid().currentData<ChargebackRow>();
    const QString end = whyNot(false);
    decisionBar().setAllowed(u"end"_s, end.isEmpty(), end);
    decisionBar().setAllowed(
        u"open"_s, row.has_value(), row ? QString() : tr("Choose a dispute in the list."));
    decisionBar().setText(u"end"_s,
        row ? tr("Say how %1 ended…").arg(formats().money(row->amount)) : tr("Say how it ended…"));
    const QString take =
        end.isEmpty() && row->isMine ? tr("You see to this dispute already.") : end;
    decisionBar().setAllowed(u"take"_s, take.isEmpty(), take);
    const QString evidence = whyNot(true);
    decisionBar().setAllowed(u"evidence"_s, evidence.isEmpty(), evidence);
    const QString submit =
        evidence.isEmpty() && row->evidence == 0 ? tr("Add what was sent first.") : evidence;
    decisionBar().setAllowed(u"submit"_s, submit.isEmpty(), submit);
}

void ChargebacksWindow::take()
{
    const auto row = grid().currentData<ChargebackRow>();
    if (!row || !whyNot(false).isEmpty() || row->isMine || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("See to the dispute of %1").arg(row->reference),
        tr("You are told when its evidence is nearly due."), this);
    form->addFact(tr("Client"), row->clientName);
    form->addFact(tr("Evidence due"), formats().dateTime(row->evidenceDue));
    form->setButtons(tr("I see to it"));
    commands().open(
        form,
        [dispute = *row](
            const QString& key) { return DisputesApi::take(key, dispute.id, dispute.version); },
        [reference = row->reference](
            const office::Outcome&) { return tr("You see to the dispute of %1.").arg(reference); });
}

void ChargebacksWindow::addEvidence()
{
    const auto row = grid().currentData<ChargebackRow>();
    if (!row || !whyNot(true).isEmpty() || dialog())
        return;
    auto* form = new EvidenceDialog(*row, formats(), this);
    const QPointer<EvidenceDialog> alive(form);
    m_disputes.evidence(row->id).onDone(
        this, [alive](const Result<std::vector<EvidenceRow>>& rows) {
            if (alive && rows)
                alive->showKnown(*rows);
        });
    commands().open(
        form,
        [form, dispute = *row](const QString& key) {
            return DisputesApi::addEvidence(key, dispute.id, dispute.version, form->file());
        },
        [](const office::Outcome&) { return tr("The file is kept with the dispute."); });
}

void ChargebacksWindow::submit()
{
    const auto row = grid().currentData<ChargebackRow>();
    if (!row || !whyNot(true).isEmpty() || row->evidence == 0 || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("Evidence for %1 was sent").arg(row->reference),
        tr("Send it to the provider first. Its date ends nothing any more; how the dispute ends "
           "is said by the provider."),
        this);
    form->addFact(tr("Evidence"), tr("%n file(s)", nullptr, row->evidence));
    form->addFact(tr("Evidence due"), formats().dateTime(row->evidenceDue));
    form->setTextLabel(tr("How it was sent"));
    form->setButtons(tr("It was sent"));
    commands().open(
        form,
        [form, dispute = *row](const QString& key) {
            return DisputesApi::submitEvidence(key, dispute.id, dispute.version, {}, form->text());
        },
        [reference = row->reference](const office::Outcome&) {
            return tr("The provider has the evidence for %1.").arg(reference);
        });
}

void ChargebacksWindow::end()
{
    const auto row = grid().currentData<ChargebackRow>();
    if (!row || !whyNot(false).isEmpty() || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("End of the dispute of %1").arg(row->reference),
        tr("Won: the claim comes back from the provider. Otherwise the client owes it, until it is "
           "paid or written off by people. Not by whoever entered it."),
        this);
    form->addFact(tr("Client"), row->clientName);
    form->addFact(tr("Disputed"), formats().money(row->amount));
    form->addFact(tr("Provider's number"), row->providerReference);
    QList<kit::Reason> outcomes;
    for (const ChargebackState outcome : {ChargebackState::Won, ChargebackState::Lost,
             ChargebackState::Accepted, ChargebackState::Expired})
        outcomes.append(
            {Listed<ChargebackState>(outcome).word(), PaymentTexts::chargeback(outcome)});
    form->setReasons(outcomes);
    form->setTextLabel(tr("How you know"), true);
    form->setButtons(tr("End the dispute"));
    commands().open(
        form,
        [form, dispute = *row](const QString& key) {
            return ReceiptsApi::endChargeback(key, dispute.id, dispute.version,
                Listed<ChargebackState>::fromWord(form->reasonCode()).value(), form->text());
        },
        [reference = row->reference](
            const office::Outcome&) { return tr("The dispute of %1 has ended.").arg(reference); });
}

} // namespace purser::payments
