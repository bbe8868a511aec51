#include "ui/payments/recoverieswindow.h"

#include "core/base/clock.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/payments/recoverypaymentdialog.h"
#include "ui/payments/worklisttexts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> recoveryColumns()
{
    return {{u"opened"_s, RecoveriesWindow::tr("Since"), ColumnKind::Time, 140},
        {u"payment"_s, RecoveriesWindow::tr("Deposit"), ColumnKind::Strong, 90},
        {u"client"_s, RecoveriesWindow::tr("Client"), ColumnKind::Text, 190},
        {u"why"_s, RecoveriesWindow::tr("Because of"), ColumnKind::Text, 180},
        {u"amount"_s, RecoveriesWindow::tr("Amount"), ColumnKind::Money, 130},
        {u"left"_s, RecoveriesWindow::tr("Still owed"), ColumnKind::Money, 130},
        {u"state"_s, RecoveriesWindow::tr("State"), ColumnKind::State, 110},
        {u"waits"_s, RecoveriesWindow::tr("Waits for a second person"), ColumnKind::Text, 260}};
}

QString waiting(const RecoveryRow& row, const kit::Formats& formats)
{
    if (row.proposed)
        return RecoveriesWindow::tr("%1 by %2").arg(formats.money(*row.proposed), row.proposedBy);
    if (row.state == RecoveryState::Open && !row.writeOffBy.isEmpty())
        return RecoveriesWindow::tr("to be written off, says %1").arg(row.writeOffBy);
    return {};
}

} // namespace

RecoveriesWindow::RecoveriesWindow(const kit::DeskContext& context, QWidget* parent)
    : WorkListWindow(u"payments.recoveries"_s, recoveryColumns(), tr("What clients owe"),
        tr("What a lost dispute or a deposit taken back has left. Nothing is taken from another "
           "account by itself; the client's withdrawals are stopped by a check until it is paid or "
           "written off."),
        around(context), parent),
      m_api(context.session), m_receipts(context.session),
      m_mayRecord(context.may(u"recovery.record"_s)),
      m_mayWriteOff(context.may(u"recovery.write_off"_s))
{
    tabs().addTab(u"open"_s, tr("Owed"));
    tabs().addTab(u"paid"_s, tr("Paid"));
    tabs().addTab(u"written_off"_s, tr("Written off"));
    tabs().setCurrent(u"open"_s);
    grid().setTotalsColumn(u"left"_s);
    grid().setEmptyText(tr("Nobody owes anything here."), {});
    setRows(context);
    decisionBar().setDecisions({{u"open"_s, tr("Open the deposit"), u"O"_s},
        {u"write_off"_s, tr("Write off…"), u"W"_s}, {u"drop"_s, tr("Drop the payment…"), u"D"_s},
        {u"confirm"_s, tr("Confirm the payment…"), u"C"_s},
        {u"pay"_s, tr("Enter a payment…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "pay"_L1)
            pay();
        else if (id == "confirm"_L1)
            confirm();
        else if (id == "drop"_L1)
            drop();
        else if (id == "write_off"_L1)
            writeOff();
        else if (const auto row = grid().currentData<RecoveryRow>())
            Q_EMIT paymentRequested(row->payment);
    });
    connect(&tabs(), &kit::TabStrip::currentChanged, this, [this](const QString& id) { ask(id); });
    connect(&grid(), &kit::Grid::currentChanged, this, &RecoveriesWindow::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &RecoveriesWindow::showDecisions);
    connect(&grid(), &kit::Grid::activated, this, &RecoveriesWindow::pay);
    showDecisions();
    ask(u"open"_s);
}

void RecoveriesWindow::setRows(const kit::DeskContext& context)
{
    const kit::Formats& formats = context.formats;
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.recoveries(request.query.filter.value(u"state"_s).toString());
        },
        [&formats](const std::vector<RecoveryRow>& list) {
            kit::RowPage rows;
            for (const RecoveryRow& row : list) {
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::dateTime(row.opened, formats), Cell::plain(row.reference),
                        Cell::plain(row.clientName),
                        Cell::plain(row.isOfDispute ? tr("a lost dispute")
                                : row.isOfPayout    ? tr("a payout of too much")
                                                    : tr("a deposit taken back")),
                        Cell::of(row.amount, formats), Cell::of(row.left(), formats),
                        Cell::state(
                            WorkListTexts::recovery(row.state), WorkListTexts::tone(row.state)),
                        Cell::plain(waiting(row, formats))},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

QString RecoveriesWindow::whyNot(bool may) const
{
    const auto row = grid().currentData<RecoveryRow>();
    if (!row)
        return tr("Choose a debt in the list.");
    if (!may)
        return tr("Your role does not do this.");
    if (row->state != RecoveryState::Open)
        return tr("This debt has ended.");
    return row->proposed ? tr("A payment waits for a second person.") : QString();
}

QString RecoveriesWindow::whyNotConfirm() const
{
    const auto row = grid().currentData<RecoveryRow>();
    if (!row || !row->proposed)
        return tr("No payment waits for a second person.");
    if (!m_mayRecord)
        return tr("Your role does not do this.");
    return row->isProposedByMe ? tr("You entered it; another person confirms it.") : QString();
}

void RecoveriesWindow::showDecisions()
{
    const auto row = grid().currentData<RecoveryRow>();
    decisionBar().setAllowed(
        u"open"_s, row.has_value(), row ? QString() : tr("Choose a debt in the list."));
    const QString pay = whyNot(m_mayRecord);
    decisionBar().setAllowed(u"pay"_s, pay.isEmpty(), pay);
    QString writeOff = whyNot(m_mayWriteOff);
    if (writeOff.isEmpty() && row->isWriteOffByMe)
        writeOff = tr("You proposed it; another person says the same.");
    decisionBar().setAllowed(u"write_off"_s, writeOff.isEmpty(), writeOff);
    decisionBar().setText(u"write_off"_s,
        row && !row->writeOffBy.isEmpty() ? tr("Confirm writing off…") : tr("Write off…"));
    const QString confirm = whyNotConfirm();
    decisionBar().setAllowed(u"confirm"_s, confirm.isEmpty(), confirm);
    const bool canDrop = row && row->proposed && m_mayRecord;
    decisionBar().setAllowed(
        u"drop"_s, canDrop, canDrop ? QString() : tr("No payment waits for a second person."));
}

void RecoveriesWindow::pay()
{
    const auto row = grid().currentData<RecoveryRow>();
    if (!row || !whyNot(m_mayRecord).isEmpty() || dialog())
        return;
    auto* form = new RecoveryPaymentDialog(*row, formats(), this);
    const QPointer<RecoveryPaymentDialog> alive(form);
    m_receipts.receipts(u"unallocated"_s)
        .onDone(this, [alive](const Result<Page<ReceiptRow>>& page) {
            if (alive && page)
                alive->setReceipts(page->rows);
        });
    commands().open(
        form, [form](const QString& key) { return form->call(key); },
        [](const office::Outcome&) {
            return tr("Proposed; another person confirms it before it is booked.");
        });
}

void RecoveriesWindow::confirm()
{
    if (whyNotConfirm().isEmpty())
        decide(true);
}

void RecoveriesWindow::drop()
{
    const auto row = grid().currentData<RecoveryRow>();
    if (row && row->proposed && m_mayRecord)
        decide(false);
}

void RecoveriesWindow::decide(bool isRight)
{
    const auto row = grid().currentData<RecoveryRow>();
    if (!row || dialog())
        return;
    auto* form =
        new kit::ReasonDialog(isRight ? tr("Confirm a payment towards %1").arg(row->reference)
                                      : tr("Drop a payment towards %1").arg(row->reference),
            isRight ? tr("It is booked at once.") : tr("Nothing is booked."), this);
    form->addFact(tr("Client"), row->clientName);
    form->addFact(tr("Amount"), formats().money(*row->proposed));
    form->addFact(tr("Where it comes from"),
        row->proposedSource == "wallet"_L1 ? tr("the client's wallet") : tr("money that came"));
    form->addFact(tr("Entered by"), row->proposedBy);
    form->setTextLabel(tr("Note"));
    form->setButtons(isRight ? tr("Book the payment") : tr("Drop the payment"));
    commands().open(
        form,
        [form, debt = *row, isRight](const QString& key) {
            return RecoveriesApi::decide(key, debt.id, debt.version, isRight, form->text());
        },
        [](const office::Outcome& outcome) {
            return outcome.state == "paid"_L1 ? tr("Paid: nothing is owed any more.")
                                              : tr("The debt stays open with what is left.");
        });
}

void RecoveriesWindow::writeOff()
{
    const auto row = grid().currentData<RecoveryRow>();
    if (!row || !whyNot(m_mayWriteOff).isEmpty() || row->isWriteOffByMe || dialog())
        return;
    auto* form = new kit::ReasonDialog(tr("Write off what is owed for %1").arg(row->reference),
        tr("It becomes a loss when a second person says the same."), this);
    form->addFact(tr("Client"), row->clientName);
    form->addFact(tr("Still owed"), formats().money(row->left()));
    if (!row->writeOffBy.isEmpty())
        form->addFact(tr("Said so far"), tr("%1: %2").arg(row->writeOffBy, row->writeOffText));
    form->setTextLabel(tr("Why nothing more will come"), true);
    form->setButtons(tr("Write off %1").arg(formats().money(row->left())));
    commands().open(
        form,
        [form, debt = *row](const QString& key) {
            return RecoveriesApi::writeOff(key, debt.id, debt.version, form->text());
        },
        [](const office::Outcome& outcome) {
            return outcome.state == "written_off"_L1
                ? tr("Written off.")
                : tr("Proposed; a second person says the same.");
        });
}

} // namespace purser::payments
