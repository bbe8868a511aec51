#include "ui/payments/ledgerdialog.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using ledger::LedgerAccountRow;
using ledger::PostingRow;

LedgerDialog::LedgerDialog(ledger::LedgerApi api, const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QDialog(parent), m_api(api), m_formats(formats),
      m_title(new kit::Label({}, kit::TextSize::Title, QFont::DemiBold, kit::Tone::Normal, this)),
      m_balance(new kit::Label({}, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim, this)),
      m_accounts(new kit::Grid(u"payments.ledger"_s,
          {{u"account"_s, tr("Account"), ColumnKind::Strong, 190},
              {u"provider"_s, tr("Provider"), ColumnKind::Dim, 80},
              {u"balance"_s, tr("Balance"), ColumnKind::Money, 150},
              {u"held"_s, tr("Held"), ColumnKind::Money, 130},
              {u"client_money"_s, tr("Client money"), ColumnKind::Text, 100, {}, false}},
          this)),
      m_postings(new kit::Grid(u"payments.postings"_s,
          {{u"booked"_s, tr("Booked"), ColumnKind::Time, 140},
              {u"kind"_s, tr("Journal"), ColumnKind::Text, 130},
              {u"reference"_s, tr("Reference"), ColumnKind::Strong, 100},
              {u"amount"_s, tr("Amount"), ColumnKind::Money, 140},
              {u"after"_s, tr("Balance after"), ColumnKind::Money, 150},
              {u"actor"_s, tr("By"), ColumnKind::Dim, 140},
              {u"day"_s, tr("Counts on"), ColumnKind::Dim, 100, {}, false},
              {u"reverses"_s, tr("Reverses"), ColumnKind::Dim, 90, {}, false}},
          this))
{
    setWindowTitle(tr("Ledger"));
    m_accounts->setAccessibleName(tr("Ledger accounts"));
    m_accounts->setLayoutStore(&layouts);
    m_accounts->setEmptyText(
        tr("No account yet."), tr("Accounts appear with their first posting."));
    m_postings->setAccessibleName(tr("Postings"));
    m_postings->setLayoutStore(&layouts);
    m_postings->setClock(&clock);
    m_postings->setEmptyText(
        tr("No posting yet."), tr("What is booked on this account stands here, newest first."));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_accounts);
    split->addWidget(m_postings);
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
    resize(920, 680);
    connect(m_accounts, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { chooseAccount(id); });
    connect(m_postings, &kit::Grid::activated, this, [this](qint64) {
        if (const GridRow* row = m_postings->currentRow())
            Q_EMIT paymentRequested(row->data.value<PostingRow>().reference);
    });
    connect(m_postings, &kit::Grid::loaded, this, &LedgerDialog::loaded);
}

void LedgerDialog::show(ClientId client, const QString& owner)
{
    m_title->setText(client.isValid() ? tr("Ledger of %1").arg(owner) : tr("House ledger"));
    m_balance->setText(tr("A positive amount is a credit: what the office owes. Money at banks and "
                          "providers is negative."));
    m_accounts->setSource(
        kit::taskSource([this, client](const kit::PageRequest&) { return m_api.accounts(client); },
            [this](const std::vector<LedgerAccountRow>& accounts) {
                kit::RowPage page;
                for (const LedgerAccountRow& account : accounts) {
                    QString name = PaymentTexts::ledgerAccount(account.role);
                    if (!name.isEmpty())
                        name[0] = name.at(0).toUpper();
                    if (account.login > 0)
                        name = tr("%1 · %2 %3").arg(name, account.server).arg(account.login);
                    if (account.shard > 0)
                        name = tr("%1 · %2").arg(name).arg(account.shard);
                    page.rows.append(GridRow{account.id.value(), static_cast<int>(account.version),
                        {Cell::plain(name), Cell::plain(account.provider),
                            Cell::of(account.posted, m_formats),
                            account.pendingOut.isZero() ? Cell::plain({})
                                                        : Cell::of(account.pendingOut, m_formats),
                            Cell::plain(account.isClientMoney ? tr("yes") : tr("no"))},
                        QVariant::fromValue(account)});
                }
                return page;
            }));
    m_accounts->setQuery({u"role"_s, {{u"client"_s, static_cast<qint64>(client.value())}}});
    connect(m_accounts, &kit::Grid::loaded, this, [this] { m_accounts->setCurrentRow(0); });
    QDialog::show();
}

void LedgerDialog::chooseAccount(qint64 id)
{
    if (id <= 0)
        return;
    m_postings->setSource(kit::taskSource(
        [this, id](const kit::PageRequest& request) {
            return m_api.statement(LedgerAccountId(id), request.after, request.limit);
        },
        [this](const Page<PostingRow>& page) {
            kit::RowPage rows;
            rows.next = page.next;
            for (const PostingRow& row : page.rows) {
                rows.rows.append(GridRow{row.journal.value() * 16 + row.seq, 1,
                    {Cell::dateTime(row.booked, m_formats),
                        Cell::plain(kit::OfficeWords::inside(row.kind)), Cell::plain(row.reference),
                        Cell::of(row.amount, m_formats), Cell::of(row.balanceAfter, m_formats),
                        Cell::plain(kit::OfficeWords::who(row.actor)),
                        Cell::date(row.bookedOn, m_formats),
                        Cell::plain(row.reverses.isValid()
                                ? tr("journal %1").arg(row.reverses.value())
                                : QString())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
    m_postings->setQuery({u"newest"_s, {{u"account"_s, id}}});
}

} // namespace purser::payments
