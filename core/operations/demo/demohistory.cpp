#include "core/operations/demo/demohistory.h"

#include "core/base/wide.h"
#include "core/operations/demo/accountstory.h"
#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demorandom.h"
#include "core/operations/demo/demotime.h"

#include <algorithm>
#include <numeric>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 accountStream = 3;
constexpr qint64 firstDeal = 2'000'001;
constexpr qint64 firstLogin = 7'100'001;

/// Shares a total out by weights, whole numbers that sum up to it exactly.
class Share
{
public:
    Share(qint64 total, qint64 weights) : m_total(total), m_weights(weights) {}

    qint64 next(qint64 weight)
    {
        m_seen += weight;
        const qint64 upTo = static_cast<qint64>(static_cast<Int128>(m_total) * m_seen / m_weights);
        return upTo - std::exchange(m_given, upTo);
    }

private:
    qint64 m_total;
    qint64 m_weights;
    qint64 m_seen = 0;
    qint64 m_given = 0;
};

/// How busy an account is, compared with others: most a little, some very.
qint64 activity(quint64 seed, int account)
{
    DemoRandom random(seed, accountStream + 100, static_cast<quint64>(account));
    return random.spread(4, 160);
}

} // namespace

std::span<const DemoSymbol> symbols()
{
    static const DemoSymbol all[]{{u"EURUSD"_s, 108'540'000}, {u"GBPUSD"_s, 126'310'000},
        {u"USDJPY"_s, 15'142'000'000}, {u"USDCHF"_s, 88'760'000}, {u"AUDUSD"_s, 65'420'000},
        {u"USDCAD"_s, 136'580'000}, {u"EURGBP"_s, 85'930'000}, {u"EURJPY"_s, 16'435'000'000},
        {u"XAUUSD"_s, 233'840'000'000}, {u"XAGUSD"_s, 2'745'000'000}, {u"US500"_s, 526'400'000'000},
        {u"DE40"_s, 1'842'000'000'000}, {u"BTCUSD"_s, 6'311'000'000'000},
        {u"WTI"_s, 7'890'000'000}};
    return all;
}

DemoHistory::DemoHistory(
    const DemoProfile& profile, const DemoPeople& people, quint64 seed, qint64 endUs)
    : m_profile(profile), m_seed(seed), m_endUs(endUs)
{
    openAccounts(people);
}

void DemoHistory::openAccounts(const DemoPeople& people)
{
    static const std::vector<int> weights = [] {
        std::vector<int> list;
        for (const DemoCurrency& currency : currencies())
            list.push_back(currency.weight);
        return list;
    }();
    for (int index = 0; index < m_profile.clients; ++index) {
        const DemoClient client = people.client(index);
        for (int number = 0; number < client.accounts; ++number) {
            const auto at = static_cast<quint64>(m_accounts.size());
            DemoRandom random(m_seed, accountStream, at);
            DemoAccount account;
            account.id = firstAccount + static_cast<qint64>(at);
            account.login = firstLogin + static_cast<qint64>(at);
            account.client = index;
            account.currency = static_cast<quint8>(random.weighted(weights));
            account.openedUs =
                std::min(m_endUs - 2 * day, client.createdUs + random.between(hour, 6 * day));
            m_accounts.push_back(account);
        }
    }
}

void DemoHistory::tell(const std::function<void(const DemoDeal&)>& deal)
{
    const int count = static_cast<int>(m_accounts.size());
    qint64 weights = 0;
    for (int i = 0; i < count; ++i)
        weights += activity(m_seed, i);

    // First the payments of each account, for the deals they make are part of the whole number.
    std::vector<int> payments(static_cast<size_t>(count));
    qint64 balanceDeals = 0;
    qint64 traderWeights = 0;
    Share share(m_profile.payments, weights);
    for (int i = 0; i < count; ++i) {
        const int mine = static_cast<int>(share.next(activity(m_seed, i)));
        payments[static_cast<size_t>(i)] = mine;
        balanceDeals += AccountStory::balanceDeals(m_seed, i, mine);
        traderWeights += mine > 0 ? activity(m_seed, i) : 0;
    }

    Share deals(m_profile.deals - balanceDeals, traderWeights);
    qint64 nextDeal = firstDeal;
    m_payments.reserve(static_cast<size_t>(m_profile.payments));
    for (int i = 0; i < count; ++i) {
        const int mine = payments[static_cast<size_t>(i)];
        DemoAccount& account = m_accounts[static_cast<size_t>(i)];
        const StoryPlan plan{
            mine, mine > 0 ? deals.next(activity(m_seed, i)) : 0, m_endUs, &nextDeal};
        AccountStory(account, i, plan, m_seed).tell(m_payments, m_bookings, deal);
    }
    orderPayments();
}

void DemoHistory::orderPayments()
{
    std::vector<int> order(m_payments.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const qint64 left = m_payments[static_cast<size_t>(a)].requestedUs;
        const qint64 right = m_payments[static_cast<size_t>(b)].requestedUs;
        return left != right ? left < right : a < b;
    });
    std::vector<int> rank(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        rank[static_cast<size_t>(order[i])] = static_cast<int>(i);

    std::vector<DemoPayment> sorted;
    sorted.reserve(m_payments.size());
    qint64 hold = 0;
    for (const int index : order) {
        DemoPayment payment = m_payments[static_cast<size_t>(index)];
        payment.id = firstPayment + static_cast<qint64>(sorted.size());
        if (payment.isWithdrawal)
            payment.holdId = ++hold;
        sorted.push_back(payment);
    }
    m_payments = std::move(sorted);
    for (DemoBooking& booking : m_bookings) {
        if (booking.payment >= 0)
            booking.payment = rank[static_cast<size_t>(booking.payment)];
    }
    std::stable_sort(m_bookings.begin(), m_bookings.end(),
        [](const DemoBooking& a, const DemoBooking& b) { return a.us < b.us; });
}

} // namespace purser::demo
