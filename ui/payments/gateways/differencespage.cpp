#include "ui/payments/gateways/differencespage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/paymenttexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> differenceColumns()
{
    return {{u"opened"_s, DifferencesPage::tr("Since"), ColumnKind::Time, 140},
        {u"payment"_s, DifferencesPage::tr("Payment"), ColumnKind::Strong, 100},
        {u"client"_s, DifferencesPage::tr("Client"), ColumnKind::Text, 180},
        {u"gateway"_s, DifferencesPage::tr("Gateway"), ColumnKind::Text, 100},
        {u"asked"_s, DifferencesPage::tr("Asked for"), ColumnKind::Money, 140},
        {u"difference"_s, DifferencesPage::tr("In suspense"), ColumnKind::Money, 140},
        {u"what"_s, DifferencesPage::tr("What is odd"), ColumnKind::State, 200},
        {u"said"_s, DifferencesPage::tr("Said so far"), ColumnKind::State, 340}};
}

} // namespace

DifferencesPage::DifferencesPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.differences"_s, tr("Payouts of another amount"),
        tr("Payouts by which another amount moved than was asked for. The difference stays in "
           "suspense until two people say whose it is."),
        differenceColumns(), parent),
      m_api(context.session)
{
    grid().setTotalsColumn(u"difference"_s);
    setRows();
    decisionBar().setDecisions({{u"payment"_s, tr("Open the payment"), u"O"_s},
        {u"settle"_s, tr("Say whose it is…"), u"S"_s, true},
        {u"settled"_s, tr("Show what is settled"), u"D"_s}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "settle"_L1)
            settle();
        else if (id == "settled"_L1)
            showSettled(!m_settled);
        else if (const auto row = grid().currentData<DifferenceRow>())
            this->context().deeds.open(u"payment.open"_s, row->payment.value());
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { settle(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &DifferencesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &DifferencesPage::showDecisions);
    showSettled(false);
}

void DifferencesPage::showSettled(bool settled)
{
    m_settled = settled;
    grid().setEmptyText(
        settled ? tr("Nothing was settled yet.") : tr("Every payout moved what was asked for."),
        tr("Payouts appear here by themselves."));
    decisionBar().setText(
        u"settled"_s, settled ? tr("Show what is open") : tr("Show what is settled"));
    // Another list, not the same once more: what is being fetched of the other one is passed over.
    grid().setQuery({settled ? u"newest"_s : u"oldest"_s, {}});
    showDecisions();
}

QString DifferencesPage::outcome(const QString& word)
{
    static const QHash<QString, const char*> texts{
        {u"to_client"_s, QT_TR_NOOP("The rest is the client's: into their wallet")},
        {u"owed"_s, QT_TR_NOOP("The client owes the surplus")},
        {u"provider"_s, QT_TR_NOOP("The provider kept it, or has made it good")},
        {u"written_off"_s, QT_TR_NOOP("Income or loss of the office")},
    };
    const char* text = texts.value(word);
    return text ? tr(text) : kit::OfficeWords::inside(word);
}

QString DifferencesPage::said(const DifferenceRow& row) const
{
    if (row.outcome.isEmpty())
        return tr("Nobody has said anything");
    if (!row.settledBy.isEmpty())
        return tr("%1 and %2: %3").arg(row.proposedBy, row.settledBy, outcome(row.outcome));
    return tr("%1: %2").arg(row.proposedBy, outcome(row.outcome));
}

void DifferencesPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return m_api.differences(m_settled); },
        [this](const std::vector<DifferenceRow>& list) {
            kit::RowPage rows;
            for (const DifferenceRow& row : list) {
                const bool isMine = row.isProposedByMe || !row.settle.allowed;
                rows.rows.append(GridRow{row.payment.value(), row.version,
                    {Cell::dateTime(row.opened, formats()), Cell::plain(row.reference),
                        Cell::plain(row.clientName), Cell::plain(row.provider),
                        Cell::of(row.asked, formats()), Cell::of(row.difference, formats()),
                        Cell::state(row.difference.isPositive() ? tr("Less reached the client")
                                                                : tr("Too much reached the client"),
                            row.difference.isPositive() ? Tone::Warn : Tone::Stop),
                        Cell::state(
                            said(row), row.outcome.isEmpty() || isMine ? Tone::Dim : Tone::Warn)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void DifferencesPage::showDecisions()
{
    const auto row = grid().currentData<DifferenceRow>();
    const QString choose = tr("Choose a payout in the list.");
    decisionBar().setAllowed(u"payment"_s, row.has_value(), choose);
    decisionBar().setAllowed(u"settled"_s, true, {});
    decisionBar().setAllowed(
        u"settle"_s, row && row->settle.allowed, row ? PaymentTexts::why(row->settle.why) : choose);
}

kit::ReasonDialog* DifferencesPage::settle()
{
    const auto row = grid().currentData<DifferenceRow>();
    if (!row || !row->settle.allowed || isBusy())
        return nullptr;
    auto* form =
        new kit::ReasonDialog(tr("%1 of %2").arg(formats().money(row->difference), row->reference),
            tr("It is booked when a second person says the same."), this);
    form->addFact(tr("Client"), row->clientName);
    form->addFact(tr("Asked for"), formats().money(row->asked));
    form->addFact(tr("Gateway"), row->provider);
    if (!row->outcome.isEmpty())
        form->addFact(tr("Said so far"), said(*row));
    QList<kit::Reason> outcomes;
    for (const QString& word : row->outcomes)
        outcomes.append({word, outcome(word)});
    form->setReasons(outcomes);
    form->setTextLabel(tr("How you know"), true);
    form->setButtons(tr("Say so"));
    commands().open(
        form,
        [form, id = row->payment, version = row->version](const QString& key) {
            return DifferencesApi::settle(key, id, version, form->reasonCode(), form->text());
        },
        [reference = row->reference](const office::Outcome& outcome) {
            return outcome.state == "proposed"_L1
                ? tr("Entered; %1 waits for a second person to say the same.").arg(reference)
                : tr("The difference of %1 is booked.").arg(reference);
        });
    return form;
}

} // namespace purser::payments
