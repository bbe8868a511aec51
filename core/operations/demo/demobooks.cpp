#include "core/operations/demo/demobooks.h"

#include "core/operations/demo/demomoney.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int noProvider = -1;
constexpr int shards = 16;

} // namespace

DemoBooks::DemoBooks(const DemoHistory& history, std::vector<quint8> providers)
    : m_history(history), m_providers(std::move(providers)),
      m_firstHouse(1 + static_cast<qint64>(history.accounts().size()))
{
    // Every house account must be known before the first row is written.
    for (const DemoBooking& booking : history.bookings())
        sides(booking);
    const size_t count = history.accounts().size() + m_houses.size();
    m_balances.resize(count);
    m_versions.resize(count);
}

const std::array<QString, 3>& DemoBooks::providerNames()
{
    static const std::array<QString, 3> names{u"bank"_s, u"praxis"_s, u"btcpay"_s};
    return names;
}

std::array<DemoLeg, 2> DemoBooks::post(const DemoBooking& booking)
{
    const Sides accounts = sides(booking);
    return {leg(accounts.first, accounts.firstAmount), leg(accounts.second, -accounts.firstAmount)};
}

DemoBooks::Sides DemoBooks::sides(const DemoBooking& booking)
{
    const int account = booking.account;
    const int provider = m_providers[static_cast<size_t>(account)];
    const qint64 client = clientAccount(account);
    const qint64 payment =
        booking.payment < 0 ? 0 : m_history.payments()[static_cast<size_t>(booking.payment)].id;
    switch (booking.kind) {
    case DemoBooking::Kind::Deposit:
        return {house("bank_client_money", account, provider, payment), client, -booking.amount};
    case DemoBooking::Kind::Withdrawal:
        return {client, house("payout_in_flight", account, noProvider, payment), booking.amount};
    case DemoBooking::Kind::PayoutSettled:
        return {house("payout_in_flight", account, noProvider, payment),
            house("bank_client_money", account, provider, payment), -booking.amount};
    case DemoBooking::Kind::TradingResult:
        return {client,
            house("trading_result", account, noProvider,
                m_history.accounts()[static_cast<size_t>(account)].id),
            booking.amount};
    }
    return {};
}

qint64 DemoBooks::house(const char* role, int account, int provider, qint64 key)
{
    House wanted;
    wanted.role = QString::fromLatin1(role);
    const quint8 currency = m_history.accounts()[static_cast<size_t>(account)].currency;
    wanted.currency = currencies()[currency].code;
    if (provider != noProvider)
        wanted.provider = providerNames()[static_cast<size_t>(provider)];
    wanted.shard = static_cast<int>(key % shards);
    wanted.isClientMoney = wanted.role != u"trading_result";
    wanted.isDebit = wanted.role == u"bank_client_money";
    const QString name =
        u"%1/%2/%3/%4"_s.arg(wanted.role, wanted.currency, wanted.provider).arg(wanted.shard);
    const auto known = m_houseIds.constFind(name);
    if (known != m_houseIds.constEnd())
        return *known;
    m_houses.push_back(wanted);
    return *m_houseIds.insert(name, houseAccount(m_houses.size() - 1));
}

DemoLeg DemoBooks::leg(qint64 ledgerAccount, qint64 amount)
{
    qint64& balance = m_balances[at(ledgerAccount)];
    qint64& version = m_versions[at(ledgerAccount)];
    balance += amount;
    return {ledgerAccount, amount, ++version, balance};
}

} // namespace purser::demo
