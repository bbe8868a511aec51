#include "ui/payments/ledgerentrydialog.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/paymenttexts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;
using ledger::EntryLeg;
using ledger::LedgerEntry;

namespace {

QList<kit::Column> legColumns()
{
    return {{u"account"_s, LedgerEntryDialog::tr("Account"), ColumnKind::Strong, 210},
        {u"owner"_s, LedgerEntryDialog::tr("Owner"), ColumnKind::Text, 190},
        {u"provider"_s, LedgerEntryDialog::tr("Provider"), ColumnKind::Dim, 80},
        {u"amount"_s, LedgerEntryDialog::tr("Amount"), ColumnKind::Money, 140},
        {u"after"_s, LedgerEntryDialog::tr("Balance after"), ColumnKind::Money, 150}};
}

} // namespace

LedgerEntryDialog::LedgerEntryDialog(
    ledger::LedgerApi api, const kit::Formats& formats, kit::LayoutStore& layouts, QWidget* parent)
    : QDialog(parent), m_api(api), m_formats(formats),
      m_title(new kit::Label({}, kit::TextSize::Title, QFont::DemiBold, Tone::Normal, this)),
      m_state(new kit::StatePanel(this)),
      m_facts(new kit::Facts(kit::Facts::Direction::Across, this)),
      m_legs(new kit::Grid(u"payments.legs"_s, legColumns(), this)), m_other(new QPushButton(this)),
      m_payment(new QPushButton(this))
{
    setWindowTitle(tr("Journal"));
    m_state->setShape(kit::StatePanel::Shape::Sheet);
    m_legs->setAccessibleName(tr("Legs of the journal"));
    m_legs->setLayoutStore(&layouts);
    m_legs->setFooterVisible(false);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kit::metric::gap);
    inner->addWidget(m_facts);
    inner->addWidget(m_legs, 1);
    m_state->setContent(content);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {close, m_other})
        button->setAutoDefault(false);
    m_payment->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_other);
    buttons->addWidget(m_payment);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kit::metric::cardPadding, kit::metric::cardPadding,
        kit::metric::cardPadding, kit::metric::cardPadding);
    column->setSpacing(kit::metric::gap);
    column->addWidget(m_title);
    column->addWidget(m_state, 1);
    column->addLayout(buttons);
    resize(860, 420);
    connect(m_state, &kit::StatePanel::retryRequested, this, [this] { show(m_journal); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, [this] { show(m_linked); });
    connect(
        m_payment, &QPushButton::clicked, this, [this] { Q_EMIT paymentRequested(m_reference); });
    connect(m_legs, &kit::Grid::activated, this, [this](qint64) {
        const auto leg = m_legs->currentData<EntryLeg>();
        if (leg && !leg->isHidden)
            Q_EMIT accountRequested(leg->account, leg->client, leg->clientName);
    });
}

void LedgerEntryDialog::show(JournalId journal)
{
    m_journal = journal;
    m_title->setText(tr("Journal %1").arg(journal.value()));
    m_state->showLoading();
    m_other->hide();
    m_payment->hide();
    m_api.entry(journal).onDone(this, [this](const Result<LedgerEntry>& entry) {
        if (entry)
            showEntry(*entry);
        else
            m_state->showError(entry.error());
        Q_EMIT loaded();
    });
    QDialog::show();
}

void LedgerEntryDialog::showEntry(const LedgerEntry& entry)
{
    showOrigin(entry);
    QList<GridRow> rows;
    for (const EntryLeg& leg : entry.legs)
        rows.append(legRow(leg));
    m_legs->setSource(std::make_unique<kit::FixedSource>(std::move(rows)));
    m_legs->setQuery({});
    m_reference = entry.paymentReference;
    m_payment->setVisible(!m_reference.isEmpty());
    m_payment->setText(tr("Open %1").arg(m_reference));
    m_linked = entry.reverses.isValid() ? entry.reverses : entry.reversedBy;
    m_other->setVisible(m_linked.isValid());
    m_other->setText(entry.reverses.isValid() ? tr("What it reverses") : tr("Its reversal"));
    m_state->showFresh();
}

void LedgerEntryDialog::showOrigin(const LedgerEntry& entry)
{
    m_facts->clear();
    m_facts->setFact(u"kind"_s, tr("Journal"), kit::OfficeWords::of(entry.kind));
    m_facts->setFact(u"reference"_s, tr("Reference"), entry.reference);
    m_facts->setFact(u"at"_s, tr("Happened"), m_formats.dateTime(entry.at));
    m_facts->setFact(u"booked"_s, tr("Booked"), m_formats.dateTime(entry.booked));
    m_facts->setFact(u"day"_s, tr("Counts on"), m_formats.date(entry.bookedOn));
    m_facts->setFact(u"actor"_s, tr("By"), kit::OfficeWords::who(entry.actor));
    if (!entry.command.isEmpty())
        m_facts->setFact(u"command"_s, tr("Command"), entry.command);
    if (!entry.station.isEmpty())
        m_facts->setFact(u"station"_s, tr("From"), entry.station);
}

GridRow LedgerEntryDialog::legRow(const EntryLeg& leg) const
{
    const QString owner = leg.isHidden ? tr("a client of others")
        : leg.client.isValid()         ? tr("%1, %2").arg(leg.clientName, leg.clientCode)
                                       : tr("the house");
    return {leg.seq, 1,
        {Cell::plain(PaymentTexts::ledgerAccountOf(leg.role, leg.server, leg.login, leg.shard)),
            Cell::plain(owner, leg.isHidden ? Tone::Dim : Tone::Normal), Cell::plain(leg.provider),
            Cell::of(leg.amount, m_formats),
            leg.isHidden ? Cell::plain(u"–"_s) : Cell::of(leg.balanceAfter, m_formats)},
        QVariant::fromValue(leg)};
}

} // namespace purser::payments
