#include "core/operations/demo/demobooks.h"
#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demotables.h"
#include "core/operations/demo/demotime.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

QString kindName(DemoBooking::Kind kind)
{
    switch (kind) {
    case DemoBooking::Kind::Deposit: return u"deposit"_s;
    case DemoBooking::Kind::Withdrawal: return u"withdrawal"_s;
    case DemoBooking::Kind::PayoutSettled: return u"payout_settled"_s;
    case DemoBooking::Kind::TradingResult: return u"trading_result"_s;
    }
    return {};
}

void fillLedgerAccounts(CopyRows& rows, const DemoHistory& history, const DemoBooks& books)
{
    int index = 0;
    for (const DemoAccount& account : history.accounts()) {
        rows.number(books.clientAccount(index++)).text(u"client_trading");
        rows.text(currencies()[account.currency].code);
        rows.number(DemoPeople::firstClient + account.client).number(account.id).null().number(0);
        rows.flag(true).text(u"credit").endRow();
    }
    for (size_t i = 0; i < books.houses().size(); ++i) {
        const DemoBooks::House& house = books.houses()[i];
        rows.number(books.houseAccount(i)).text(house.role).text(house.currency).null().null();
        rows.optional(house.provider).number(house.shard).flag(house.isClientMoney);
        rows.text(house.isDebit ? u"debit" : u"credit").endRow();
    }
}

void fillBalances(CopyRows& rows, const DemoHistory& history, const DemoBooks& books)
{
    const auto row = [&](qint64 account, bool hasFloor) {
        rows.number(account).number(books.balance(account));
        if (hasFloor)
            rows.number(0);
        else
            rows.null();
        rows.number(books.version(account)).endRow();
    };
    for (size_t i = 0; i < history.accounts().size(); ++i)
        row(books.clientAccount(static_cast<int>(i)), true);
    for (size_t i = 0; i < books.houses().size(); ++i)
        row(books.houseAccount(i), false);
}

void fillPostings(CopyRows& rows, const DemoHistory& history, DemoBooks& books)
{
    qint64 journal = 0;
    for (const DemoBooking& booking : history.bookings()) {
        ++journal;
        int seq = 0;
        const QString& currency =
            currencies()[history.accounts()[static_cast<size_t>(booking.account)].currency].code;
        for (const DemoLeg& leg : books.post(booking)) {
            rows.number(journal).number(++seq).number(leg.ledgerAccount).text(currency);
            rows.number(leg.amount).number(leg.version).number(leg.balanceAfter).endRow();
        }
    }
}

} // namespace

Result<void> DemoTables::writeLedger()
{
    std::vector<quint8> providers;
    for (const DemoAccount& account : m_history.accounts()) {
        const auto& names = DemoBooks::providerNames();
        const auto name = std::find(names.begin(), names.end(), destinationOf(account).provider);
        providers.push_back(static_cast<quint8>(name - names.begin()));
    }
    DemoBooks books(m_history, std::move(providers));

    m_debitJournals.assign(m_history.payments().size(), 0);
    for (size_t i = 0; i < m_history.bookings().size(); ++i) {
        const DemoBooking& booking = m_history.bookings()[i];
        if (booking.kind == DemoBooking::Kind::Withdrawal)
            m_debitJournals[static_cast<size_t>(booking.payment)] = static_cast<qint64>(i) + 1;
    }

    Result<void> done =
        copy("book.ledger_account (id, role, currency, client_id, trading_account_id,"
             " provider, shard, client_money, normal_side)",
            [&](CopyRows& rows) { fillLedgerAccounts(rows, m_history, books); });
    if (done)
        done = copy(
            "book.journal (id, kind, business_ref, event_at, booked_on, booked_at, legal_entity_id,"
            " actor, payment_id)",
            [this](CopyRows& rows) { fillJournals(rows); });
    if (done)
        done = copy(
            "book.posting (journal_id, seq, account_id, currency, amount_minor, account_version,"
            " balance_after_minor)",
            [&](CopyRows& rows) { fillPostings(rows, m_history, books); });
    if (done)
        done = copy("book.balance (account_id, posted_minor, floor_minor, version)",
            [&](CopyRows& rows) { fillBalances(rows, m_history, books); });
    if (done)
        done = copy(
            "book.hold (id, account_id, currency, amount_minor, purpose, business_ref, placed_at,"
            " placed_by)",
            [this](CopyRows& rows) { fillHolds(rows); });
    if (done)
        done = copy("book.hold_resolution (hold_id, outcome, posted_minor, journal_id, at, actor)",
            [this](CopyRows& rows) { fillHoldEnds(rows); });
    return done;
}

void DemoTables::fillJournals(CopyRows& rows) const
{
    qint64 journal = 0;
    for (const DemoBooking& booking : m_history.bookings()) {
        const DemoPayment* payment = booking.payment < 0
            ? nullptr
            : &m_history.payments()[static_cast<size_t>(booking.payment)];
        rows.number(++journal).text(kindName(booking.kind));
        rows.text(payment
                ? reference(*payment)
                : u"TR-%1-%2"_s.arg(dayOf(booking.us).toString(u"yyyyMMdd"))
                      .arg(m_history.accounts()[static_cast<size_t>(booking.account)].login));
        rows.instant(booking.us).date(dayOf(booking.us)).instant(booking.us).number(1);
        rows.text(payment ? u"purser_connector" : u"purser_jobs").id(payment ? payment->id : 0);
        rows.endRow();
    }
}

void DemoTables::fillHolds(CopyRows& rows) const
{
    for (const DemoPayment& payment : m_history.payments()) {
        if (!payment.isWithdrawal)
            continue;
        rows.number(payment.holdId).number(1 + payment.account);
        rows.text(currencies()[accountOf(payment).currency].code).number(payment.amount);
        rows.text(u"withdrawal").text(reference(payment)).instant(payment.requestedUs);
        rows.text(u"client").endRow();
    }
}

void DemoTables::fillHoldEnds(CopyRows& rows) const
{
    for (size_t i = 0; i < m_history.payments().size(); ++i) {
        const DemoPayment& payment = m_history.payments()[i];
        if (!payment.isWithdrawal)
            continue;
        const bool isPosted = payment.state == DemoPaymentState::Settled;
        rows.number(payment.holdId).text(isPosted ? u"posted" : u"voided");
        rows.number(isPosted ? payment.amount : 0).id(m_debitJournals[i]);
        rows.instant(isPosted ? payment.debitUs : payment.decidedUs);
        rows.text(isPosted ? u"purser_connector" : u"mara").endRow();
    }
}

} // namespace purser::demo
