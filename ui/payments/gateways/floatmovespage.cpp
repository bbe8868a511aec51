#include "ui/payments/gateways/floatmovespage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/worklisttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> moveColumns()
{
    return {{u"date"_s, FloatMovesPage::tr("Value date"), ColumnKind::Text, 110},
        {u"amount"_s, FloatMovesPage::tr("Amount"), ColumnKind::Money, 140},
        {u"way"_s, FloatMovesPage::tr("What was moved"), ColumnKind::Strong, 260},
        {u"number"_s, FloatMovesPage::tr("The bank's reference"), ColumnKind::Text, 150},
        {u"state"_s, FloatMovesPage::tr("State"), ColumnKind::State, 190},
        {u"by"_s, FloatMovesPage::tr("Entered by"), ColumnKind::Dim, 140},
        {u"entered"_s, FloatMovesPage::tr("Entered"), ColumnKind::Time, 140},
        {u"decided"_s, FloatMovesPage::tr("Decided by"), ColumnKind::Dim, 140},
        {u"note"_s, FloatMovesPage::tr("Note"), ColumnKind::Dim, 180, {}, false}};
}

} // namespace

FloatMovesPage::FloatMovesPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.moves"_s, tr("Money moved to providers and back"),
        tr("One person enters what the bank shows, on the page of the money at providers; a second "
           "one confirms it here, and it is booked."),
        moveColumns(), parent),
      m_api(context.session), m_may(context.may(u"float.move"_s))
{
    grid().setEmptyText(tr("No money was moved yet."),
        tr("Enter it on the page of the money at providers, with M."));
    setRows();
    decisionBar().setDecisions({{u"reject"_s, tr("Entered wrongly…"), u"R"_s},
        {u"confirm"_s, tr("Confirm…"), u"C"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this,
        [this](const QString& id) { decide(id == "confirm"_L1); });
    connect(&grid(), &kit::Grid::activated, this, [this] { confirm(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &FloatMovesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &FloatMovesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

QString FloatMovesPage::way(const FloatMove& move) const
{
    if (move.counterpart.isEmpty())
        return move.isOut ? tr("From %1 to the office").arg(move.provider)
                          : tr("From the office to %1").arg(move.provider);
    return tr("From %1 to %2")
        .arg(move.isOut ? move.provider : move.counterpart,
            move.isOut ? move.counterpart : move.provider);
}

void FloatMovesPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.moves({}); },
        [this](const std::vector<FloatMoveRow>& list) {
            kit::RowPage rows;
            for (const FloatMoveRow& row : list) {
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(formats().date(row.move.valueDate)),
                        Cell::of(row.move.amount, formats()), Cell::plain(way(row.move)),
                        Cell::plain(row.move.bankReference),
                        Cell::state(
                            WorkListTexts::entry(row.state), WorkListTexts::tone(row.state)),
                        Cell::plain(row.enteredBy), Cell::dateTime(row.entered, formats()),
                        Cell::plain(row.decidedBy),
                        Cell::plain(row.decidedText.isEmpty() ? row.move.text : row.decidedText)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString FloatMovesPage::whyNotDecide() const
{
    const auto row = grid().currentData<FloatMoveRow>();
    if (!row)
        return tr("Choose a move in the list.");
    if (!m_may)
        return tr("Your role does not do this.");
    if (row->state != EntryState::Entered)
        return tr("This move has been decided.");
    return row->isMine ? tr("You entered this; another person confirms it.") : QString();
}

void FloatMovesPage::showDecisions()
{
    const QString why = whyNotDecide();
    decisionBar().setAllowed(u"confirm"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
    const auto row = grid().currentData<FloatMoveRow>();
    decisionBar().setText(u"confirm"_s,
        row ? tr("Confirm %1…").arg(formats().money(row->move.amount)) : tr("Confirm…"));
}

kit::ReasonDialog* FloatMovesPage::confirm()
{
    return decide(true);
}

kit::ReasonDialog* FloatMovesPage::reject()
{
    return decide(false);
}

kit::ReasonDialog* FloatMovesPage::decide(bool isRight)
{
    const auto row = grid().currentData<FloatMoveRow>();
    if (!row || !whyNotDecide().isEmpty() || isBusy())
        return nullptr;
    const QString amount = formats().money(row->move.amount);
    auto* form = new kit::ReasonDialog(
        isRight ? tr("Confirm %1").arg(amount) : tr("Entered wrongly: %1").arg(amount),
        isRight ? tr("Compare it with the bank. It is booked at once.")
                : tr("Nothing is booked. The bank's reference can be entered again."),
        this);
    form->addFact(tr("What was moved"), way(row->move));
    form->addFact(tr("The bank's reference"), row->move.bankReference);
    form->addFact(tr("Value date"), formats().date(row->move.valueDate));
    form->setTextLabel(isRight ? tr("Note") : tr("What is wrong"), !isRight);
    form->setButtons(isRight ? tr("The bank shows it so") : tr("It was entered wrongly"));
    commands().open(
        form,
        [form, id = row->id, version = row->version, isRight](const QString& key) {
            return FloatsApi::decide(key, id, version, isRight, form->text());
        },
        [isRight](const office::Outcome&) {
            return isRight ? tr("Booked; payouts may leave from it.")
                           : tr("Not booked; its reference is free again.");
        });
    return form;
}

} // namespace purser::payments
