#include "ui/payments/gateways/ratespage.h"

#include "core/payments/approvalsapi.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/gateways/ratesourcedialog.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> rateColumns()
{
    return {{u"pair"_s, RatesPage::tr("Pair"), ColumnKind::Strong, 110},
        {u"rate"_s, RatesPage::tr("Rate"), ColumnKind::Number, 120},
        {u"age"_s, RatesPage::tr("Age"), ColumnKind::Age, 90},
        {u"state"_s, RatesPage::tr("State"), ColumnKind::State, 320},
        {u"bid"_s, RatesPage::tr("Last bid"), ColumnKind::Number, 110},
        {u"ask"_s, RatesPage::tr("Last ask"), ColumnKind::Number, 110},
        {u"change"_s, RatesPage::tr("Against the rate before"), ColumnKind::Number, 160},
        {u"since"_s, RatesPage::tr("So since"), ColumnKind::Time, 150},
        {u"source"_s, RatesPage::tr("Source"), ColumnKind::Dim, 220}};
}

} // namespace

RatesPage::RatesPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.rates"_s, tr("Market rates"),
        tr("What transfers between currencies are quoted by, less the markup. A price that is old, "
           "crossed or far off is not let in; one that jumped waits for a person."),
        rateColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("No pair has a source."),
        tr("An administrator proposes the symbol of a trading server here, and another agrees."));
    setRows();
    decisionBar().setDecisions({{u"new"_s, tr("New source…"), u"N"_s},
        {u"source"_s, tr("Propose another source…"), u"P"_s},
        {u"accept"_s, tr("Let this rate in…"), u"L"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "accept"_L1)
            accept();
        else
            propose(id == "new"_L1);
    });
    connect(&grid(), &kit::Grid::currentChanged, this, &RatesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &RatesPage::showDecisions);
    showDecisions();
    // Each reading is no change of the office: nobody tells of it.
    m_again.setInterval(10s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !isBusy())
            refresh();
    });
    m_again.start();
    grid().setQuery({u"pair"_s, {}});
}

QString RatesPage::rateText(const Rate& rate) const
{
    return rate.isZero() ? QString() : rate.text().replace(u'.', formats().locale().decimalPoint());
}

QString RatesPage::source(const MarketRateRow& row) const
{
    return row.via.isEmpty() ? tr("%1, %2").arg(row.server, row.symbol)
                             : tr("through %1").arg(row.via);
}

QString RatesPage::state(const MarketRateRow& row) const
{
    if (row.problem == "jump"_L1)
        return tr("Jumped; waits for a person");
    if (row.problem == "stale"_L1)
        return tr("The last price is old");
    if (row.problem == "ahead"_L1)
        return tr("The last price is of the future");
    if (row.problem == "crossed"_L1)
        return tr("Bid above ask");
    if (row.problem == "missing"_L1)
        return tr("The server has no price");
    if (!row.problem.isEmpty())
        return kit::OfficeWords::of(row.problem);
    if (row.rate.isZero())
        return tr("Not read yet");
    return row.isFresh ? tr("Fresh") : tr("Too old to be quoted");
}

Tone RatesPage::tone(const MarketRateRow& row)
{
    if (!row.isFresh)
        return Tone::Stop;
    return row.problem.isEmpty() ? Tone::Ok : Tone::Warn;
}

QString RatesPage::change(const MarketRateRow& row) const
{
    if (row.problem != "jump"_L1 || row.before.isZero())
        return {};
    const auto before = static_cast<double>(row.before.scaled());
    const double percent = (static_cast<double>(row.mid.scaled()) - before) * 100.0 / before;
    return tr("%1 %").arg(formats().locale().toString(percent, 'f', 2));
}

void RatesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.rates(); },
        [this](const std::vector<MarketRateRow>& list) {
            kit::RowPage rows;
            for (const MarketRateRow& row : list) {
                rows.rows.append(GridRow{row.id.value(), 1,
                    {Cell::plain(tr("%1/%2").arg(row.base, row.quote)),
                        Cell::plain(rateText(row.rate)),
                        row.asOf.isValid() ? Cell::age(row.asOf) : Cell::plain({}),
                        Cell::state(state(row), tone(row)), Cell::plain(rateText(row.bid)),
                        Cell::plain(rateText(row.ask)), Cell::plain(change(row), Tone::Warn),
                        row.problem.isEmpty() ? Cell::plain({})
                                              : Cell::dateTime(row.since, formats()),
                        Cell::plain(source(row))},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void RatesPage::showDecisions()
{
    const auto row = grid().currentData<MarketRateRow>();
    QString why;
    if (!context().may(u"rate.accept"_s))
        why = tr("Your role does not do this.");
    else if (!row || row->problem != "jump"_L1)
        why = tr("Choose a rate that jumped.");
    decisionBar().setAllowed(u"accept"_s, why.isEmpty(), why);
    const bool may = context().may(u"policy.change"_s);
    const QString notMine = may ? QString() : tr("Your role does not do this.");
    decisionBar().setAllowed(u"new"_s, may, notMine);
    const QString whyNot = may && !row ? tr("Choose a pair in the list.") : notMine;
    decisionBar().setAllowed(u"source"_s, whyNot.isEmpty(), whyNot);
}

void RatesPage::propose(bool isNew)
{
    const auto row = isNew ? std::optional(MarketRateRow()) : grid().currentData<MarketRateRow>();
    if (!row || isBusy() || !context().may(u"policy.change"_s))
        return;
    m_api.choices().onDone(this, [this, row](const Result<RateSourceChoices>& choices) {
        if (!choices)
            return context().toasts.show(Tone::Stop, kit::explain(choices.error()));
        if (isBusy())
            return;
        auto* dialog = new RateSourceDialog(*row, *choices, this);
        commands().open(
            dialog,
            [dialog](const QString& key) {
                return ApprovalsApi::propose(
                    key, u"policy.rate_source"_s, dialog->payload(), dialog->reason());
            },
            [](const office::Outcome& outcome) {
                return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
            });
        Q_EMIT proposing(dialog);
    });
}

kit::ReasonDialog* RatesPage::accept()
{
    const auto row = grid().currentData<MarketRateRow>();
    if (!row || row->problem != "jump"_L1 || isBusy() || !context().may(u"rate.accept"_s))
        return nullptr;
    auto* dialog = new kit::ReasonDialog(tr("Let %1/%2 in").arg(row->base, row->quote),
        tr("Transfers are quoted by it from now on. Look at another source first: what a server "
           "says by mistake costs money."),
        this);
    dialog->addFact(tr("Before"), rateText(row->before));
    dialog->addFact(tr("Now"), rateText(row->mid));
    dialog->addFact(tr("Difference"), change(*row));
    dialog->setTextLabel(tr("Where you looked"), true);
    dialog->setButtons(tr("Let in %1").arg(rateText(row->mid)));
    commands().open(
        dialog,
        [dialog, id = row->id, seen = row->mid](
            const QString& key) { return RatesApi::accept(key, id, seen, dialog->text()); },
        [base = row->base, quote = row->quote](
            const office::Outcome&) { return tr("%1/%2 is let in.").arg(base, quote); });
    return dialog;
}

} // namespace purser::payments
