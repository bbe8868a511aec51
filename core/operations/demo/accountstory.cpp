#include "core/operations/demo/accountstory.h"

#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demotime.h"

#include <QDateTime>
#include <algorithm>

namespace purser::demo {

namespace {

constexpr quint64 storyStream = 4;
constexpr quint64 fateStream = 5;
constexpr qint64 oneLotE8 = 100'000'000;

/// Whether payment `number` of an account goes in or out, and what became of it. The first is
/// always a deposit.
struct Fate {
    bool isWithdrawal;
    DemoPaymentState state;
};

Fate fateOf(quint64 seed, int account, int number)
{
    if (number == 0)
        return {false, DemoPaymentState::Settled};
    DemoRandom random(
        seed, fateStream, static_cast<quint64>(account) << 24 | static_cast<quint64>(number));
    if (!random.chance(420))
        return {false, DemoPaymentState::Settled};
    if (random.chance(45))
        return {true, DemoPaymentState::Rejected};
    return {true, random.chance(25) ? DemoPaymentState::Cancelled : DemoPaymentState::Settled};
}

/// The first instant of the UTC month after `us`.
qint64 nextMonth(qint64 us)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).date();
    const QDate first = QDate(date.year(), date.month(), 1).addMonths(1);
    return QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
}

} // namespace

AccountStory::AccountStory(
    DemoAccount& account, int accountIndex, const StoryPlan& plan, quint64 seed)
    : m_account(account), m_index(accountIndex), m_plan(plan), m_seed(seed),
      m_random(seed, storyStream, static_cast<quint64>(accountIndex))
{
}

int AccountStory::balanceDeals(quint64 seed, int accountIndex, int payments)
{
    int count = 0;
    for (int number = 0; number < payments; ++number)
        count += fateOf(seed, accountIndex, number).state == DemoPaymentState::Settled;
    return count;
}

void AccountStory::tell(std::vector<DemoPayment>& payments, std::vector<DemoBooking>& bookings,
    const std::function<void(const DemoDeal&)>& deal)
{
    m_payments = &payments;
    m_bookings = &bookings;
    m_deal = &deal;
    for (const Moment& moment : plotMoments()) {
        switch (moment.step) {
        case Step::Payment: pay(moment); break;
        case Step::TradeIn: openTrade(moment); break;
        case Step::TradeOut: closeTrade(moment); break;
        case Step::MonthEnd: bookResult(moment.us); break;
        }
    }
    m_account.balance = m_booked;
}

std::vector<AccountStory::Moment> AccountStory::plotMoments()
{
    std::vector<Moment> moments;
    if (m_plan.payments == 0)
        return moments;
    // Payments need three days to end; the last result is booked when everything is over.
    const qint64 begin = m_account.openedUs;
    const qint64 lastPayment = std::max(begin, m_plan.endUs - 3 * day);
    const qint64 firstPaymentUs =
        std::min(begin + m_random.between(minute, 20 * hour), lastPayment);
    moments.push_back({firstPaymentUs, Step::Payment, 0});
    for (int number = 1; number < m_plan.payments; ++number)
        moments.push_back({m_random.between(firstPaymentUs, lastPayment), Step::Payment, number});

    const qint64 firstTrade = firstPaymentUs + 2 * hour;
    const qint64 lastTrade = std::max(firstTrade, m_plan.endUs - 6 * hour);
    const int trades = static_cast<int>((m_plan.tradeDeals + 1) / 2);
    for (int number = 0; number < trades; ++number) {
        const qint64 in = m_random.between(firstTrade, lastTrade);
        moments.push_back({in, Step::TradeIn, number});
        const bool staysOpen = number == 0 && m_plan.tradeDeals % 2 != 0;
        if (!staysOpen)
            moments.push_back({in + m_random.spread(minute, 5 * hour), Step::TradeOut, number});
    }
    m_trades.resize(static_cast<size_t>(trades));
    if (trades > 0) {
        const qint64 offset = 10 * minute + m_index % 3600 * second;
        for (qint64 us = nextMonth(firstTrade); us < m_plan.endUs; us = nextMonth(us))
            moments.push_back({us + offset, Step::MonthEnd, 0});
        moments.push_back({m_plan.endUs, Step::MonthEnd, 0});
    }
    std::stable_sort(moments.begin(), moments.end(),
        [](const Moment& a, const Moment& b) { return a.us < b.us; });
    return moments;
}

void AccountStory::pay(const Moment& moment)
{
    Fate fate = fateOf(m_seed, m_index, moment.number);
    DemoPayment payment;
    payment.account = m_index;
    payment.requestedUs = moment.us;
    // Nobody takes out what is not there: then money comes in instead, so that the number of
    // balance operations stays as planned.
    const qint64 available = std::min(m_booked, m_booked + m_pending);
    const DemoCurrency& currency = currencies()[m_account.currency];
    if (fate.isWithdrawal && fate.state == DemoPaymentState::Settled
        && available < 3 * currency.step)
        fate.isWithdrawal = false;
    if (fate.isWithdrawal)
        withdraw(moment, payment, fate.state);
    else
        deposit(moment, payment);
}

void AccountStory::deposit(const Moment& moment, DemoPayment payment)
{
    const DemoCurrency& currency = currencies()[m_account.currency];
    const qint64 euroCents = m_random.chance(30) ? m_random.spread(20'000'00, 150'000'00)
                                                 : m_random.spread(100'00, 9'000'00);
    payment.amount = usualAmount(euroCents, currency);
    payment.requestedUs =
        std::max(m_account.openedUs, moment.us - m_random.between(second, 20 * minute));
    payment.decidedUs = moment.us;
    payment.settledUs = moment.us;
    m_booked += payment.amount;
    m_bookings->push_back({payment.settledUs, payment.amount, m_index,
        static_cast<int>(m_payments->size()), DemoBooking::Kind::Deposit});
    m_payments->push_back(payment);
    DemoDeal deal;
    deal.number = (*m_plan.nextDeal)++;
    deal.us = payment.settledUs;
    deal.action = 2;
    deal.profit = payment.amount;
    report(deal);
}

void AccountStory::withdraw(const Moment& moment, DemoPayment payment, DemoPaymentState state)
{
    const DemoCurrency& currency = currencies()[m_account.currency];
    const qint64 available = std::max<qint64>(0, std::min(m_booked, m_booked + m_pending));
    const qint64 wanted =
        available / currency.step * m_random.between(10, 60) / 100 * currency.step;
    payment.isWithdrawal = true;
    payment.state = state;
    payment.amount = std::max(currency.step, wanted);
    payment.decidedUs = moment.us + m_random.between(6 * minute, 4 * hour);
    if (state == DemoPaymentState::Settled) {
        const qint64 debitedUs = payment.decidedUs + m_random.between(2 * second, 40 * second);
        payment.settledUs = debitedUs + m_random.between(2 * hour, 40 * hour);
        m_booked -= payment.amount;
        const int index = static_cast<int>(m_payments->size());
        m_bookings->push_back(
            {debitedUs, -payment.amount, m_index, index, DemoBooking::Kind::Withdrawal});
        m_bookings->push_back(
            {payment.settledUs, payment.amount, m_index, index, DemoBooking::Kind::PayoutSettled});
        DemoDeal deal;
        deal.number = (*m_plan.nextDeal)++;
        payment.ticket = deal.number;
        payment.debitUs = debitedUs;
        deal.us = debitedUs;
        deal.action = 2;
        deal.profit = -payment.amount;
        report(deal);
    }
    m_payments->push_back(payment);
}

void AccountStory::openTrade(const Moment& moment)
{
    Trade& trade = m_trades[static_cast<size_t>(moment.number)];
    trade.symbol = static_cast<int>(m_random.below(static_cast<qint64>(symbols().size())));
    trade.isBuy = m_random.chance(520);
    trade.lotsE8 = m_random.spread(1, 300) * (oneLotE8 / 100);
    const qint64 price = symbols()[static_cast<size_t>(trade.symbol)].priceE8;
    trade.priceE8 = price + price / 10'000 * m_random.between(-400, 400);
    trade.position = (*m_plan.nextDeal)++;
    m_account.lastDealUs = moment.us;
    DemoDeal deal;
    deal.number = trade.position;
    deal.us = moment.us;
    deal.action = trade.isBuy ? 0 : 1;
    deal.symbol = trade.symbol;
    deal.lotsE8 = trade.lotsE8;
    deal.priceE8 = trade.priceE8;
    deal.position = trade.position;
    report(deal);
}

void AccountStory::closeTrade(const Moment& moment)
{
    const Trade& trade = m_trades[static_cast<size_t>(moment.number)];
    const qint64 balance = std::max<qint64>(0, m_booked + m_pending);
    // In parts of ten thousand of the balance, a little more lost than won: what is risked is
    // there.
    const qint64 move = m_random.between(-160, 150);
    DemoDeal deal;
    deal.number = (*m_plan.nextDeal)++;
    deal.us = moment.us;
    deal.action = trade.isBuy ? 1 : 0;
    deal.entry = 1;
    deal.symbol = trade.symbol;
    deal.lotsE8 = trade.lotsE8;
    deal.priceE8 = trade.priceE8 + trade.priceE8 / 10'000 * move;
    deal.position = trade.position;
    deal.profit = balance / 10'000 * move;
    deal.storage = m_random.chance(300) ? -(balance / 200'000) : 0;
    deal.commission = -(balance / 50'000);
    m_pending += deal.profit + deal.storage + deal.commission;
    m_account.lotsE8 += trade.lotsE8;
    m_account.lastDealUs = moment.us;
    report(deal);
}

void AccountStory::bookResult(qint64 us)
{
    if (m_pending == 0)
        return;
    m_bookings->push_back({us, m_pending, m_index, -1, DemoBooking::Kind::TradingResult});
    m_booked += m_pending;
    m_pending = 0;
}

void AccountStory::report(DemoDeal deal)
{
    deal.account = &m_account;
    (*m_deal)(deal);
}

} // namespace purser::demo
