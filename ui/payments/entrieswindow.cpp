#include "ui/payments/entrieswindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/receiptentrydialog.h"
#include "ui/payments/worklisttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> entryColumns()
{
    return {{u"date"_s, EntriesWindow::tr("Value date"), ColumnKind::Text, 110},
        {u"amount"_s, EntriesWindow::tr("Amount"), ColumnKind::Money, 140},
        {u"payer"_s, EntriesWindow::tr("Paid by"), ColumnKind::Strong, 190},
        {u"words"_s, EntriesWindow::tr("What the payer wrote"), ColumnKind::Text, 180},
        {u"number"_s, EntriesWindow::tr("The bank's reference"), ColumnKind::Text, 150},
        {u"method"_s, EntriesWindow::tr("Method"), ColumnKind::Dim, 80},
        {u"state"_s, EntriesWindow::tr("State"), ColumnKind::State, 190},
        {u"by"_s, EntriesWindow::tr("Entered by"), ColumnKind::Dim, 140},
        {u"entered"_s, EntriesWindow::tr("Entered"), ColumnKind::Time, 140},
        {u"decided"_s, EntriesWindow::tr("Decided by"), ColumnKind::Dim, 140, {}, false}};
}

} // namespace

EntriesWindow::EntriesWindow(const kit::DeskContext& context, QWidget* parent)
    : WorkListWindow(u"payments.entries"_s, entryColumns(), tr("Money entered by hand"),
        tr("Money that came to a bank account, read off its statement. A second person confirms "
           "it; then it is booked and waits for its owner among the receipts."),
        around(context), parent),
      m_api(context.session), m_may(context.may(u"receipt.record"_s))
{
    tabs().addTab(u"entered"_s, tr("To be confirmed"));
    tabs().addTab(u"confirmed"_s, tr("Booked"));
    tabs().addTab(u"rejected"_s, tr("Entered wrongly"));
    tabs().setCurrent(u"entered"_s);
    grid().setTotalsColumn(u"amount"_s);
    grid().setEmptyText(tr("Nothing here."), tr("Enter money that came to a bank account with N."));
    setRows(context);
    decisionBar().setDecisions(
        {{u"enter"_s, tr("Enter money…"), u"N"_s}, {u"reject"_s, tr("Entered wrongly…"), u"R"_s},
            {u"confirm"_s, tr("Confirm…"), u"C"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "enter"_L1)
            enter();
        else if (id == "confirm"_L1)
            confirm();
        else
            reject();
    });
    connect(&tabs(), &kit::TabStrip::currentChanged, this, [this](const QString& id) { ask(id); });
    connect(&grid(), &kit::Grid::currentChanged, this, &EntriesWindow::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &EntriesWindow::showDecisions);
    connect(&grid(), &kit::Grid::activated, this, &EntriesWindow::confirm);
    if (m_may) {
        m_api.form().onDone(this, [this](const Result<ReceiptForm>& form) {
            if (form)
                m_form = *form;
            showDecisions();
            Q_EMIT ready();
        });
    }
    showDecisions();
    ask(u"entered"_s);
}

void EntriesWindow::setRows(const kit::DeskContext& context)
{
    const kit::Formats& formats = context.formats;
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.entries(request.query.filter.value(u"state"_s).toString());
        },
        [&formats](const std::vector<ReceiptEntryRow>& list) {
            kit::RowPage rows;
            for (const ReceiptEntryRow& row : list) {
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(formats.date(row.entry.valueDate)),
                        Cell::of(row.entry.amount, formats), Cell::plain(row.entry.payer),
                        Cell::plain(row.entry.wanted), Cell::plain(row.entry.bankReference),
                        Cell::plain(kit::PaymentWords::method(row.entry.method)),
                        Cell::state(
                            WorkListTexts::entry(row.state), WorkListTexts::tone(row.state)),
                        Cell::plain(row.enteredBy), Cell::dateTime(row.entered, formats),
                        Cell::plain(row.decidedBy)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString EntriesWindow::whyNotDecide() const
{
    const auto row = grid().currentData<ReceiptEntryRow>();
    if (!row)
        return tr("Choose an entry in the list.");
    if (!m_may)
        return tr("Your role does not do this.");
    if (row->state != EntryState::Entered)
        return tr("This entry has been decided.");
    return row->isMine ? tr("You entered this; another person confirms it.") : QString();
}

void EntriesWindow::showDecisions()
{
    const QString why = whyNotDecide();
    decisionBar().setAllowed(u"confirm"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
    const bool canEnter = m_may && m_form;
    decisionBar().setAllowed(u"enter"_s, canEnter,
        m_may ? tr("What can be entered is being read.") : tr("Your role does not do this."));
    const auto row = grid().currentData<ReceiptEntryRow>();
    decisionBar().setText(u"confirm"_s,
        row ? tr("Confirm %1…").arg(formats().money(row->entry.amount)) : tr("Confirm…"));
}

void EntriesWindow::enter()
{
    if (!m_form || dialog())
        return;
    auto* form = new ReceiptEntryDialog(*m_form, formats(), now().date(), this);
    commands().open(
        form, [form](const QString& key) { return EntriesApi::record(key, form->entry()); },
        [](const office::Outcome&) {
            return tr("Entered; another person confirms it before it is booked.");
        });
}

void EntriesWindow::confirm()
{
    const auto row = grid().currentData<ReceiptEntryRow>();
    if (!row || !whyNotDecide().isEmpty() || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("Confirm %1").arg(formats().money(row->entry.amount)),
        tr("Compare each line with the statement of the bank. It is booked at once."), this);
    form->addFact(tr("The bank's reference"), row->entry.bankReference);
    form->addFact(tr("Paid by"), row->entry.payer);
    if (!row->entry.payerAccount.isEmpty())
        form->addFact(tr("Payer's IBAN"), row->entry.payerAccount);
    form->addFact(tr("Value date"), formats().date(row->entry.valueDate));
    form->setTextLabel(tr("Note"));
    form->setButtons(tr("It stands so on the statement"));
    commands().open(
        form,
        [form, entry = *row](const QString& key) {
            return EntriesApi::decide(key, entry.id, entry.version, true, form->text());
        },
        [](const office::Outcome&) { return tr("Booked; now it waits for its owner."); });
}

void EntriesWindow::reject()
{
    const auto row = grid().currentData<ReceiptEntryRow>();
    if (!row || !whyNotDecide().isEmpty() || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("Entered wrongly: %1").arg(row->entry.bankReference),
        tr("Nothing is booked. The bank's reference can be entered again."), this);
    form->addFact(tr("Amount"), formats().money(row->entry.amount));
    form->setTextLabel(tr("What is wrong"), true);
    form->setButtons(tr("It was entered wrongly"));
    commands().open(
        form,
        [form, entry = *row](const QString& key) {
            return EntriesApi::decide(key, entry.id, entry.version, false, form->text());
        },
        [](const office::Outcome&) { return tr("Not booked; its reference is free again."); });
}

} // namespace purser::payments
