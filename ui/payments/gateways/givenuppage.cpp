#include "ui/payments/gateways/givenuppage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/gateways/filedialog.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> givenUpColumns()
{
    return {{u"message"_s, GivenUpPage::tr("File"), ColumnKind::Strong, 170},
        {u"gateway"_s, GivenUpPage::tr("Gateway"), ColumnKind::Text, 100},
        {u"payment"_s, GivenUpPage::tr("Payment"), ColumnKind::Text, 100},
        {u"total"_s, GivenUpPage::tr("Sum"), ColumnKind::Money, 130},
        {u"state"_s, GivenUpPage::tr("The payment now"), ColumnKind::State, 150},
        {u"became"_s, GivenUpPage::tr("Then"), ColumnKind::Text, 300},
        {u"why"_s, GivenUpPage::tr("Why"), ColumnKind::Text, 240},
        {u"proposed"_s, GivenUpPage::tr("Proposed by"), ColumnKind::Text, 140},
        {u"agreed"_s, GivenUpPage::tr("Agreed by"), ColumnKind::Text, 140},
        {u"at"_s, GivenUpPage::tr("Given up"), ColumnKind::Time, 140},
        {u"to"_s, GivenUpPage::tr("To"), ColumnKind::Dim, 150},
        {u"made"_s, GivenUpPage::tr("Made"), ColumnKind::Time, 140},
        {u"hash"_s, GivenUpPage::tr("Hash ends in"), ColumnKind::Dim, 110}};
}

} // namespace

GivenUpPage::GivenUpPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.files-given-up"_s, tr("Files given up"),
        tr("Files that did not hold their payment and never left: two people said so. Another was "
           "made, or the money went back to the client."),
        givenUpColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("No file was given up."),
        tr("A file that does not hold its payment is given up where it waits for its release."));
    grid().setTotalsColumn(u"total"_s);
    setRows();
    decisionBar().setDecisions({{u"payment"_s, tr("Open the payment"), u"O"_s}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, &GivenUpPage::openPayment);
    connect(&grid(), &kit::Grid::activated, this, &GivenUpPage::openPayment);
    connect(&grid(), &kit::Grid::currentChanged, this, &GivenUpPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &GivenUpPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

QString GivenUpPage::became(const GivenUpFileRow& row) const
{
    if (row.then == "money_back"_L1)
        return tr("the money goes back to the client");
    if (row.then == "taken_out"_L1 && row.nextMessageId.isEmpty())
        return tr("one payment was taken out; another file is to be made of the others");
    if (row.nextMessageId.isEmpty())
        return tr("another is to be made");
    if (row.nextState == "released"_L1)
        return tr("%1 was made and went to the bank").arg(row.nextMessageId);
    return row.nextState == "given_up"_L1
        ? tr("%1 was made and given up as well").arg(row.nextMessageId)
        : tr("%1 was made and waits for its release").arg(row.nextMessageId);
}

void GivenUpPage::setRows()
{
    grid().setSource(
        kit::taskSource([this](const kit::PageRequest&) { return m_api.givenUpFiles(); },
            [this](const std::vector<GivenUpFileRow>& list) {
                kit::RowPage rows;
                for (const GivenUpFileRow& row : list) {
                    rows.rows.append(GridRow{row.id.value(), row.version,
                        {Cell::plain(row.messageId), Cell::plain(row.gateway),
                            Cell::plain(row.reference), Cell::of(row.total, formats()),
                            Cell::state(kit::PaymentWords::state(row.state, 0, 0),
                                kit::PaymentWords::tone(row.state)),
                            Cell::plain(became(row)), Cell::plain(row.reason),
                            Cell::plain(row.proposedBy), Cell::plain(row.agreedBy),
                            Cell::dateTime(row.givenUp, formats()), Cell::plain(row.to),
                            Cell::dateTime(row.made, formats()),
                            Cell::plain(row.sha256.right(FileDialog::typedLength))},
                        QVariant::fromValue(row)});
                }
                return rows;
            }));
}

void GivenUpPage::openPayment()
{
    if (const auto row = grid().currentData<GivenUpFileRow>())
        context().deeds.open(u"payment.open"_s, row->payment.value());
}

void GivenUpPage::showDecisions()
{
    const bool any = grid().currentData<GivenUpFileRow>().has_value();
    decisionBar().setAllowed(u"payment"_s, any, any ? QString() : tr("Choose a file in the list."));
}

} // namespace purser::payments
