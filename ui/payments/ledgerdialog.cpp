#include "ui/payments/ledgerdialog.h"

#include "core/base/clock.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/periodfield.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/ledgerentrydialog.h"
#include "ui/payments/paymenttexts.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::PeriodField;
using ledger::LedgerAccountRow;
using ledger::LedgerPeriod;
using ledger::PostingRow;
using Preset = PeriodField::Preset;

namespace {

QList<kit::Column> accountColumns()
{
    return {{u"account"_s, LedgerDialog::tr("Account"), ColumnKind::Strong, 190},
        {u"provider"_s, LedgerDialog::tr("Provider"), ColumnKind::Dim, 80},
        {u"balance"_s, LedgerDialog::tr("Balance"), ColumnKind::Money, 150},
        {u"held"_s, LedgerDialog::tr("Held"), ColumnKind::Money, 130},
        {u"client_money"_s, LedgerDialog::tr("Client money"), ColumnKind::Text, 100, {}, false}};
}

QList<Preset> ledgerPeriods()
{
    return {Preset::Always, Preset::ThisMonth, Preset::LastMonth, Preset::ThisQuarter,
        Preset::ThisYear, Preset::OwnDates};
}

QList<kit::Column> postingColumns()
{
    return {{u"booked"_s, LedgerDialog::tr("Booked"), ColumnKind::Time, 140},
        {u"kind"_s, LedgerDialog::tr("Journal"), ColumnKind::Text, 130},
        {u"reference"_s, LedgerDialog::tr("Reference"), ColumnKind::Strong, 100},
        {u"amount"_s, LedgerDialog::tr("Amount"), ColumnKind::Money, 140},
        {u"after"_s, LedgerDialog::tr("Balance after"), ColumnKind::Money, 150},
        {u"actor"_s, LedgerDialog::tr("By"), ColumnKind::Dim, 140},
        {u"day"_s, LedgerDialog::tr("Counts on"), ColumnKind::Dim, 100, {}, false},
        {u"reverses"_s, LedgerDialog::tr("Reverses"), ColumnKind::Dim, 90, {}, false}};
}

} // namespace

LedgerDialog::LedgerDialog(ledger::LedgerApi api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QDialog(parent), m_api(api), m_formats(formats), m_layouts(layouts),
      m_title(new kit::Label({}, kit::TextSize::Title, QFont::DemiBold, kit::Tone::Normal, this)),
      m_balance(new kit::Label({}, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim, this)),
      m_accounts(new kit::Grid(u"payments.ledger"_s, accountColumns(), this)),
      m_period(
          new PeriodField(clock.now().toTimeZone(formats.zone()).date(), ledgerPeriods(), this)),
      m_turnover(new kit::Facts(kit::Facts::Direction::Across, this)),
      m_postings(new kit::Grid(u"payments.postings"_s, postingColumns(), this))
{
    setWindowTitle(tr("Ledger"));
    buildAccounts(layouts);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_accounts);
    split->addWidget(buildPostings(clock, layouts));
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kit::metric::cardPadding, kit::metric::cardPadding,
        kit::metric::cardPadding, kit::metric::cardPadding);
    column->setSpacing(kit::metric::gap);
    column->addWidget(m_title);
    column->addWidget(m_balance);
    column->addWidget(split, 1);
    resize(940, 740);
    m_accounts->setFocus();
}

void LedgerDialog::buildAccounts(kit::LayoutStore& layouts)
{
    m_accounts->setAccessibleName(tr("Ledger accounts"));
    m_accounts->setLayoutStore(&layouts);
    m_accounts->setEmptyText(
        tr("No account yet."), tr("Accounts appear with their first posting."));
    connect(m_accounts, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { chooseAccount(id); });
    connect(m_accounts, &kit::Grid::loaded, this, &LedgerDialog::chooseFirst);
}

QWidget* LedgerDialog::buildPostings(const Clock& clock, kit::LayoutStore& layouts)
{
    m_postings->setAccessibleName(tr("Postings"));
    m_postings->setLayoutStore(&layouts);
    m_postings->setClock(&clock);
    m_postings->setEmptyText(
        tr("No posting here."), tr("What was booked in this period stands here, newest first."));
    connect(m_postings, &kit::Grid::activated, this, [this](qint64) {
        if (const auto row = m_postings->currentData<PostingRow>())
            openEntry(row->journal);
    });
    connect(m_postings, &kit::Grid::loaded, this, &LedgerDialog::loaded);
    connect(m_period, &PeriodField::changed, this, &LedgerDialog::showPeriod);
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, kit::metric::gap, 0, 0);
    column->setSpacing(kit::metric::gap);
    auto* line = new QHBoxLayout;
    line->addWidget(m_period);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_turnover);
    column->addWidget(m_postings, 1);
    return part;
}

void LedgerDialog::show(const LedgerOwner& owner)
{
    m_owner = owner;
    m_title->setText(owner.client.isValid() ? tr("Ledger of %1").arg(owner.name)
            : owner.provider.isEmpty()      ? tr("House ledger")
                                            : tr("House ledger at %1").arg(owner.provider));
    m_balance->setText(tr("A positive amount is a credit: what the office owes. Money at banks and "
                          "providers is negative."));
    m_accounts->setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return m_api.accounts(m_owner.client); },
        [this](const std::vector<LedgerAccountRow>& accounts) { return accountRows(accounts); }));
    m_accounts->setQuery({u"role"_s,
        {{u"client"_s, static_cast<qint64>(owner.client.value())},
            {u"provider"_s, owner.provider}}});
    QDialog::show();
}

kit::RowPage LedgerDialog::accountRows(const std::vector<LedgerAccountRow>& accounts) const
{
    kit::RowPage page;
    for (const LedgerAccountRow& account : accounts) {
        if (!m_owner.provider.isEmpty() && account.provider != m_owner.provider)
            continue;
        page.rows.append(GridRow{account.id.value(), static_cast<int>(account.version),
            {Cell::plain(PaymentTexts::ledgerAccountOf(
                 account.role, account.server, account.login, account.shard)),
                Cell::plain(account.provider), Cell::of(account.posted, m_formats),
                account.pendingOut.isZero() ? Cell::plain({})
                                            : Cell::of(account.pendingOut, m_formats),
                Cell::plain(account.isClientMoney ? tr("yes") : tr("no"))},
            QVariant::fromValue(account)});
    }
    return page;
}

void LedgerDialog::chooseFirst()
{
    if (m_owner.account.isValid() && m_accounts->setCurrentId(m_owner.account.value()))
        return;
    for (int row = 0; m_owner.login > 0 && row < m_accounts->loadedCount(); ++row) {
        m_accounts->setCurrentRow(row);
        const auto account = m_accounts->currentData<LedgerAccountRow>();
        if (account && account->login == m_owner.login)
            return;
    }
    m_accounts->setCurrentRow(0);
}

void LedgerDialog::chooseAccount(qint64 id)
{
    if (id <= 0)
        return;
    m_account = LedgerAccountId(id);
    showPeriod();
}

void LedgerDialog::showPeriod()
{
    if (!m_account.isValid())
        return;
    m_turnover->clear();
    if (!m_period->isInOrder()) {
        m_turnover->setFact(u"wrong"_s, tr("Period"),
            tr("The last day lies before the first. Choose the days again."), kit::Tone::Stop);
        Q_EMIT turnoverShown();
        return;
    }
    const LedgerAccountId account = m_account;
    const ledger::Days days{m_period->from(), m_period->until()};
    m_api.period(account, days).onDone(this, [this, account](const Result<LedgerPeriod>& period) {
        if (account == m_account)
            showTurnover(period);
    });
    m_postings->setSource(kit::taskSource(
        [this, account, days](const kit::PageRequest& request) {
            return m_api.statement(account, days, request.after, request.limit);
        },
        [this](const Page<PostingRow>& page) { return postingRows(page); }));
    m_postings->setQuery({u"newest"_s,
        {{u"account"_s, static_cast<qint64>(account.value())},
            {u"from"_s, days.from.toString(Qt::ISODate)},
            {u"until"_s, days.until.toString(Qt::ISODate)}}});
}

void LedgerDialog::showTurnover(const Result<LedgerPeriod>& period)
{
    m_turnover->clear();
    if (!period) {
        const bool broken = period.error().code == ErrorCode::CheckFailed;
        m_turnover->setFact(u"wrong"_s, tr("Period"),
            broken ? tr("Opening balance and postings do not make the closing balance. Tell the "
                        "person who runs the office: the ledger was changed past its rules.")
                   : kit::explain(period.error()),
            kit::Tone::Stop);
    } else {
        m_turnover->setFact(u"opening"_s, tr("Opening"), m_formats.money(period->opening));
        m_turnover->setFact(u"in"_s, tr("In"), m_formats.money(period->turnedIn));
        m_turnover->setFact(u"out"_s, tr("Out"), m_formats.money(period->turnedOut));
        m_turnover->setFact(u"closing"_s, tr("Closing"), m_formats.money(period->closing));
        m_turnover->setFact(u"postings"_s, tr("Postings"), m_formats.number(period->postings));
        m_turnover->setFact(u"zone"_s, tr("Days of"), period->timeZone);
    }
    Q_EMIT turnoverShown();
}

kit::RowPage LedgerDialog::postingRows(const Page<PostingRow>& page) const
{
    kit::RowPage rows;
    rows.next = page.next;
    for (const PostingRow& row : page.rows) {
        rows.rows.append(GridRow{row.journal.value() * 16 + row.seq, 1,
            {Cell::dateTime(row.booked, m_formats), Cell::plain(kit::OfficeWords::inside(row.kind)),
                Cell::plain(row.reference), Cell::of(row.amount, m_formats),
                Cell::of(row.balanceAfter, m_formats),
                Cell::plain(kit::OfficeWords::who(row.actor)), Cell::date(row.bookedOn, m_formats),
                Cell::plain(row.reverses.isValid() ? tr("journal %1").arg(row.reverses.value())
                                                   : QString())},
            QVariant::fromValue(row)});
    }
    return rows;
}

void LedgerDialog::openEntry(JournalId journal)
{
    if (!m_entry) {
        m_entry = new LedgerEntryDialog(m_api, m_formats, m_layouts, this);
        m_entry->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_entry, &LedgerEntryDialog::paymentRequested, this, [this](const QString& to) {
            m_entry->close();
            Q_EMIT paymentRequested(to);
        });
        connect(m_entry, &LedgerEntryDialog::accountRequested, this,
            [this](LedgerAccountId account, ClientId client, const QString& owner) {
                m_entry->close();
                openAccount({client, owner, {}, account, 0});
            });
    }
    m_entry->show(journal);
}

void LedgerDialog::openAccount(const LedgerOwner& owner)
{
    const bool isHere = owner.client == m_owner.client;
    if (!isHere || !m_accounts->setCurrentId(owner.account.value()))
        show(owner);
}

} // namespace purser::payments
