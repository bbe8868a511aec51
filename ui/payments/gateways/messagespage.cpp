#include "ui/payments/gateways/messagespage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
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
        {u"alarms"_s, tr("Show only what alarms"), u"A"_s}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "alarms"_L1)
            return setOnlyAlarms(!m_onlyAlarms);
        if (const auto row = grid().currentData<GatewayMessage>(); row && row->payment.isValid())
            this->context().deeds.open(u"payment.open"_s, row->payment.value());
    });
    connect(&grid(), &kit::Grid::currentChanged, this, &MessagesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &MessagesPage::showDecisions);
    setOnlyAlarms(false);
    grid().setQuery({u"newest"_s, {}});
}

void MessagesPage::setOnlyAlarms(bool only)
{
    m_onlyAlarms = only;
    grid().setEmptyText(only ? tr("Nothing alarming has come.") : tr("No message has come yet."),
        tr("Messages appear here as gateways send them."));
    decisionBar().setText(u"alarms"_s, only ? tr("Show everything") : tr("Show only what alarms"));
    refresh();
    showDecisions();
}

void MessagesPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return m_api.messages(m_onlyAlarms); },
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
    decisionBar().setAllowed(u"payment"_s, row && row->payment.isValid(),
        row ? tr("This message speaks of none of our payments.")
            : tr("Choose a message in the list."));
}

} // namespace purser::payments
