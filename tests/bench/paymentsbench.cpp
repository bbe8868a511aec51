// N16 and N17: a decision sheet with every check over years of payments, and the first screen of a
// long queue.

#include "core/office/bulkcopy.h"
#include "tests/bench/suites.h"
#include "tests/ui/support/deskrig.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/payments/openpayment.h"
#include "ui/payments/paymentqueue.h"
#include "ui/payments/paymentsdesk.h"
#include "ui/payments/paymentsview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <random>

namespace purser::bench {

using namespace Qt::StringLiterals;
using tests::DeskRig;

namespace {

/// Each client an account and a destination, as the history of another system is loaded: by the
/// owner of the database, in the states it ended in.
void fillAccounts(BenchOffice& office)
{
    office.statement(
        "insert into book.trading_server (name, platform, host, port, manager_login, secret_name) "
        "values ('MT5 real-1', 'mt5', '127.0.0.1', 443, 1000, 'mt5') on conflict do nothing;"
        "insert into book.trading_account (client_id, server_id, login, group_name, currency, "
        "opened_at, last_deal_at) select c.id, s.id, 7000000 + c.id, 'real', 'EUR', c.created_at, "
        "now() - '2 days'::interval from book.client c, book.trading_server s;"
        // Loaded as at an opening: who is here twice was looked for before.
        "alter table book.destination disable trigger duplicates_moved;"
        "insert into book.destination (client_id, method, detail, masked, holder, state, added_at, "
        "added_by, verified_at, verified_by) select c.id, 'sepa', 'DE89' || lpad(c.id::text, 18, "
        "'0'), 'DE89 ···', c.full_name, 'verified', c.created_at, 'import', c.created_at, 'import' "
        "from book.client c;"
        "alter table book.destination enable trigger duplicates_moved");
    office.statement("vacuum analyze book.trading_account");
    office.statement("vacuum analyze book.destination");
}

/// Deposits and withdrawals of three years, three of each ten going out.
void fillPayments(BenchOffice& office, int count, int clients)
{
    office.statement(
        "insert into book.payment (kind, reference, client_id, trading_account_id, destination_id, "
        "method, amount_minor, settled_minor, currency, state, content_hash, reference_minor, "
        "band_minor, requested_by, requested_at, decided_at, settled_at) "
        "select case when g % 10 < 3 then 'withdrawal' else 'deposit' end, case when g % 10 < 3 "
        "then 'W-' else 'D-' end || (10000000 + g), a.client_id, a.id, case when g % 10 < 3 then "
        "d.id end, 'sepa', 5000 + g % 90000, case when g % 10 >= 3 then 5000 + g % 90000 end, "
        "'EUR', 'settled', repeat('0', 64), 5000 + g % 90000, 5000 + g % 90000, 'import', x.at, "
        "x.at, x.at from generate_series(1, "
        + QByteArray::number(count)
        + ") g cross join lateral (select now() - (g % 1000 + 8) * "
          "'1 day'::interval - g * '1 second'::interval as at) x "
          "join book.trading_account a on a.login = 7000001 + g % "
        + QByteArray::number(clients) + " join book.destination d on d.client_id = a.client_id");
    office.statement("vacuum analyze book.payment");
}

/// Withdrawals that wait, of as many clients; the last hundred are measured.
std::vector<qint64> fillQueue(BenchOffice& office, Figures& figures, int count)
{
    Timings timings;
    std::vector<qint64> accounts;
    const auto table = must(office.owner().execute(
        u"select a.id, a.client_id, d.id from book.trading_account a join book.destination d on "
        "d.client_id = a.client_id order by a.id limit $1"_s,
        {count}));
    std::vector<qint64> payments;
    auto maker = office.staff(0);
    for (int i = 0; i < table.rowCount(); ++i) {
        const qint64 account = table.row(i).integer(0);
        const qint64 client = table.row(i).integer(1);
        office.books().number(
            u"insert into book.screening_run (client_id, trigger, subject, subject_digest, lists, "
            "engine, hits) values ($1, 'periodic', book.screening_subject($1), "
            "book.subject_digest($1), '[{\"name\": \"test\"}]', 'test', 0) returning id"_s,
            {client});
        office.books().number(
            u"select book.account('client_trading', 'EUR', $1, $2, null, 0)"_s, {client, account});
        office.books().deposit(account, 100000000);
        const double took = millisecondsOf([&] {
            payments.push_back(
                must(maker->command({u"desk.submit_withdrawal"_s,
                         {{u"p_key"_s, newKey()}, {u"p_trading_account_id"_s, account},
                             {u"p_destination_id"_s, table.row(i).integer(2)},
                             {u"p_amount_minor"_s, 10000 + i}}}))
                    .id);
        });
        if (i >= count - 100)
            timings.add(took);
    }
    figures.addAtMost(
        u"a withdrawal entered with its checks, %L1 payments of %L2 clients, %L3 of them open, p95"_s
            .arg(office.books().number(u"select count(*) from book.payment"_s))
            .arg(office.books().number(u"select count(*) from book.client"_s))
            .arg(payments.size()),
        timings.percentile(0.95), 50, u"ms"_s);
    office.statement("vacuum analyze");
    return payments;
}

void measureSheets(
    BenchOffice& office, Figures& figures, const std::vector<qint64>& payments, int times)
{
    auto person = office.staff(1);
    std::mt19937 random(16);
    Timings timings;
    for (int i = 0; i < times; ++i) {
        const qint64 payment = payments[random() % payments.size()];
        timings.add(millisecondsOf([&] {
            must(person->callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}));
        }));
    }
    figures.addAtMost(
        u"decision sheet of a withdrawal with every check, %L1 payments of %L2 "
        u"clients, p95"_s.arg(office.books().number(u"select count(*) from book.payment"_s))
            .arg(office.books().number(u"select count(*) from book.client"_s)),
        timings.percentile(0.95), 300, u"ms"_s);
}

/// The payments desk on the screen.
class QueueBench
{
public:
    explicit QueueBench(BenchOffice& office)
        : m_desk(payments::makePaymentsDesk()), m_rig(office.office(), u"mara"_s)
    {
        m_view = qobject_cast<payments::PaymentsView*>(m_rig.show(*m_desk));
        wait([this] { return grid().model().knownCount() > 0; });
    }

    Timings firstScreens(int times)
    {
        Timings timings;
        for (int i = 0; i < times; ++i) {
            bool loaded = false;
            QElapsedTimer timer;
            timer.start();
            const auto connection = QObject::connect(&grid(), &kit::Grid::loaded, &grid(), [&] {
                grid().view().repaint();
                loaded = true;
            });
            grid().setQuery(kit::RowQuery(grid().query()));
            wait([&] { return loaded; });
            timings.add(double(timer.nsecsElapsed()) / 1e6);
            QObject::disconnect(connection);
        }
        return timings;
    }

    /// From the key that goes to the next payment to its sheet with the decisions, the mouse
    /// untouched; the moment the desk waits whether one goes on included.
    Timings keyToDecision(int times)
    {
        const payments::OpenPayment& open = m_view->openPayment();
        grid().setCurrentRow(0);
        wait([&open] { return open.sheet().has_value(); });
        Timings timings;
        for (int i = 0; i < times; ++i) {
            const PaymentId before = open.sheet()->payment.id;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&grid().view(), Qt::Key_Down);
            wait([&] { return open.sheet() && open.sheet()->payment.id != before; });
            timings.add(double(timer.nsecsElapsed()) / 1e6);
        }
        return timings;
    }

private:
    kit::Grid& grid() { return *m_view->queue().grid(); }

    static void wait(const std::function<bool()>& condition)
    {
        waitOrThrow(condition, "the queue did not come");
    }

    std::unique_ptr<kit::Desk> m_desk;
    DeskRig m_rig;
    payments::PaymentsView* m_view = nullptr;
};

} // namespace

void measurePayments(BenchOffice& office, Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    const int clients = quick ? 2000 : 100000;
    office.fillClients(clients);
    office.statement("update book.client set kyc_level = 3, kyc_reviewed_at = now()");
    fillAccounts(office);
    fillPayments(office, quick ? 20000 : 1000000, clients);
    const std::vector<qint64> waiting = fillQueue(office, figures, quick ? 100 : 5000);
    measureSheets(office, figures, waiting, quick ? 20 : 400);
    QueueBench queue(office);
    const QString size = u"%L1 open payments"_s.arg(waiting.size());
    figures.addAtMost(u"payments queue: first screen of %1, p95"_s.arg(size),
        queue.firstScreens(quick ? 5 : 50).percentile(0.95), 150, u"ms"_s);
    figures.addAtMost(u"payments queue: from a key to the sheet of the next, p95"_s,
        queue.keyToDecision(quick ? 5 : 50).percentile(0.95), 300, u"ms"_s);
}

} // namespace purser::bench
