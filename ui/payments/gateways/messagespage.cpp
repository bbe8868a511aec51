#include "ui/payments/gateways/messagespage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/messagetexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> messageColumns()
{
    return {{u"at"_s, MessagesPage::tr("Received"), ColumnKind::Time, 140},
        {u"gateway"_s, MessagesPage::tr("Gateway"), ColumnKind::Text, 100},
        {u"verdict"_s, MessagesPage::tr("Verified or forged"), ColumnKind::State, 260},
        {u"about"_s, MessagesPage::tr("About"), ColumnKind::Text, 90},
        {u"payment"_s, MessagesPage::tr("Payment"), ColumnKind::Strong, 100},
        {u"word"_s, MessagesPage::tr("Says"), ColumnKind::Dim, 120},
        {u"effect"_s, MessagesPage::tr("What it led to"), ColumnKind::State, 340},
        {u"finished"_s, MessagesPage::tr("Dealt with"), ColumnKind::Time, 140},
        {u"bytes"_s, MessagesPage::tr("Bytes"), ColumnKind::Number, 70}};
}

} // namespace

MessagesPage::MessagesPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.messages"_s, tr("Messages of the gateways"),
        tr("What the gateways told us, the newest first. A message is a hint: the gateway is asked "
           "before anything follows from it."),
        messageColumns(), parent),
      m_api(context.session)
{
    setRows();
    decisionBar().setDecisions({{u"payment"_s, tr("Open the payment"), u"O"_s, true},
        {u"retry"_s, tr("Ask the gateway again…"), u"R"_s},
        {u"settle"_s, tr("Nothing follows from it…"), u"N"_s},
        {u"waiting"_s, tr("Show only what waits for people"), u"W"_s},
        {u"alarms"_s, tr("Show only what alarms"), u"A"_s}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        using enum GatewaysApi::Messages;
        if (id == "alarms"_L1)
            return showOnly(m_which == Alarming ? All : Alarming);
        if (id == "waiting"_L1)
            return showOnly(m_which == Waiting ? All : Waiting);
        if (id == "retry"_L1)
            return retry();
        if (id == "settle"_L1)
            return settle();
        if (const auto row = grid().currentData<GatewayMessage>(); row && row->payment.isValid())
            this->context().deeds.open(u"payment.open"_s, row->payment.value());
    });
    connect(&grid(), &kit::Grid::currentChanged, this, &MessagesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &MessagesPage::showDecisions);
    showOnly(GatewaysApi::Messages::All);
}

void MessagesPage::showOnly(GatewaysApi::Messages which)
{
    using enum GatewaysApi::Messages;
    m_which = which;
    grid().setEmptyText(which == Alarming ? tr("Nothing alarming has come.")
            : which == Waiting            ? tr("Nothing waits for people.")
                                          : tr("No message has come yet."),
        tr("Messages appear here as gateways send them."));
    decisionBar().setText(
        u"alarms"_s, which == Alarming ? tr("Show everything") : tr("Show only what alarms"));
    decisionBar().setText(u"waiting"_s,
        which == Waiting ? tr("Show everything") : tr("Show only what waits for people"));
    // Another list, not the same once more: what is being fetched of the other one is passed over.
    grid().setQuery({u"newest"_s, {{u"which"_s, static_cast<int>(which)}}});
    showDecisions();
}

QString MessagesPage::whyNot() const
{
    const auto row = grid().currentData<GatewayMessage>();
    if (!row)
        return tr("Choose a message in the list.");
    if (!context().may(u"gateway_event.settle"_s))
        return tr("Your role does not do this.");
    return row->state == "parked"_L1 ? QString() : tr("This message does not wait for people.");
}

void MessagesPage::retry()
{
    const auto row = grid().currentData<GatewayMessage>();
    if (!row || !whyNot().isEmpty() || isBusy())
        return;
    auto* form = new kit::ReasonDialog(tr("Ask %1 again").arg(row->gateway),
        tr("The gateway is asked as if the message had just come; what it says then follows."),
        this);
    addFacts(*form, *row);
    form->setTextLabel(tr("Note"));
    form->setButtons(tr("Ask again"));
    commands().open(
        form,
        [form, id = row->event, version = row->version](
            const QString& key) { return GatewaysApi::retryEvent(key, id, version, form->text()); },
        [gateway = row->gateway](
            const office::Outcome&) { return tr("%1 is asked again.").arg(gateway); });
}

void MessagesPage::settle()
{
    const auto row = grid().currentData<GatewayMessage>();
    if (!row || !whyNot().isEmpty() || isBusy())
        return;
    auto* form = new kit::ReasonDialog(tr("Nothing follows from a message of %1").arg(row->gateway),
        tr("It books nothing and changes no payment. Look into the books of the gateway first."),
        this);
    addFacts(*form, *row);
    form->setTextLabel(tr("How you know"), true);
    form->setButtons(tr("Nothing follows"));
    commands().open(
        form,
        [form, id = row->event, version = row->version](const QString& key) {
            return GatewaysApi::settleEvent(key, id, version, form->text());
        },
        [](const office::Outcome&) { return tr("The message is dealt with."); });
}

void MessagesPage::addFacts(kit::ReasonDialog& form, const GatewayMessage& message) const
{
    form.addFact(tr("Received"), formats().dateTime(message.at));
    if (!message.reference.isEmpty())
        form.addFact(tr("Payment"), message.reference);
    form.addFact(tr("Says"), message.word);
    form.addFact(tr("What it led to"), MessageTexts::effect(message));
}

void MessagesPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return m_api.messages(m_which); },
            [this](const std::vector<GatewayMessage>& list) {
                kit::RowPage rows;
                for (const GatewayMessage& row : list) {
                    rows.rows.append(GridRow{row.id, 1,
                        {Cell::dateTime(row.at, formats()), Cell::plain(row.gateway),
                            Cell::state(MessageTexts::verdict(row), MessageTexts::tone(row)),
                            Cell::plain(row.operation.isEmpty()
                                    ? QString()
                                    : MessageTexts::operation(row.operation)),
                            Cell::plain(row.reference), Cell::plain(row.word),
                            Cell::state(MessageTexts::effect(row), MessageTexts::effectTone(row)),
                            row.finished.isValid() ? Cell::dateTime(row.finished, formats())
                                                   : Cell::plain({}),
                            Cell::number(row.bytes, formats())},
                        QVariant::fromValue(row)});
                }
                return rows;
            }));
}

void MessagesPage::showDecisions()
{
    const auto row = grid().currentData<GatewayMessage>();
    decisionBar().setAllowed(u"alarms"_s, true, {});
    decisionBar().setAllowed(u"waiting"_s, true, {});
    const QString why = whyNot();
    decisionBar().setAllowed(u"retry"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"settle"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"payment"_s, row && row->payment.isValid(),
        row ? tr("This message speaks of none of our payments.")
            : tr("Choose a message in the list."));
}

} // namespace purser::payments
