#include "core/operations/demo/demotables.h"

#include "core/office/bulkcopy.h"
#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demorandom.h"
#include "core/operations/demo/demotime.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 figureStream = 7;
/// The trading servers' clocks run ahead of UTC by this much.
constexpr qint64 serverClock = 2 * hour;

const char* actorOf(bool isFirst)
{
    return isFirst ? "chen" : "olga";
}

/// That many positions over a few symbols; one account in ten holds some both ways.
QString demoExposures(DemoRandom& random, qint64 positions)
{
    static const QString symbols[] = {u"EURUSD"_s, u"GBPUSD"_s, u"USDJPY"_s, u"XAUUSD"_s};
    const qint64 first = random.between(0, 3);
    const bool isHedged = positions > 1 && random.chance(100);
    QStringList exposures;
    for (qint64 i = 0; i < positions; ++i) {
        const qint64 volume = random.between(1, 30) * 1000;
        const bool isBought = random.chance(500);
        const qint64 other = isHedged && i == 0 ? volume : 0;
        exposures.append(
            uR"({"symbol": "%1", "bought": %2, "sold": %3})"_s.arg(symbols[(first + i) % 4])
                .arg(isBought ? volume : other)
                .arg(isBought ? other : volume));
    }
    return u'[' + exposures.join(u',') + u']';
}

} // namespace

DemoTables::DemoTables(
    office::Connection& connection, const DemoProfile& profile, quint64 seed, qint64 endUs)
    : m_connection(connection), m_profile(profile), m_seed(seed), m_endUs(endUs),
      m_people(profile, seed, endUs), m_history(profile, m_people, seed, endUs)
{
}

Result<void> DemoTables::copy(const char* target, const Fill& fill)
{
    auto copy = office::BulkCopy::begin(m_connection, QByteArray("copy ") + target + " from stdin");
    if (!copy)
        return failure(copy.error());
    CopyRows rows([&](const QByteArray& bytes) { return copy->write(bytes); });
    fill(rows);
    if (const Result<void> written = rows.finish(); !written)
        return written;
    const Result<qint64> count = copy->finish();
    if (!count)
        return failure(count.error());
    return {};
}

Result<void> DemoTables::writePeople()
{
    Result<void> done = copy("book.partner (id, code, name, parent_id, created_at)",
        [this](CopyRows& rows) { fillPartners(rows); });
    if (!done)
        return done;
    return copy(
        "book.client (id, kind, full_name, email, phone, address, country, language, birth_date,"
        " status, kyc_state, kyc_level, kyc_expires_on, kyc_reviewed_at, kyc_reviewer,"
        " risk_score, partner_id, created_at)",
        [this](CopyRows& rows) { fillClients(rows); });
}

void DemoTables::fillPartners(CopyRows& rows) const
{
    for (int index = 0; index < m_profile.partners; ++index) {
        const DemoPartner partner = m_people.partner(index);
        rows.number(partner.id).text(partner.code).text(partner.name).id(partner.parent);
        rows.instant(partner.createdUs).endRow();
    }
}

void DemoTables::fillClients(CopyRows& rows) const
{
    for (int index = 0; index < m_profile.clients; ++index) {
        const DemoClient client = m_people.client(index);
        const QString reviewer = client.kycReviewedUs == 0
            ? QString()
            : QString::fromLatin1(actorOf(client.id % 2 == 0));
        rows.number(client.id).text(client.isEntity ? u"entity" : u"person").text(client.name);
        rows.text(client.email).text(client.phone).text(client.address);
        rows.text(client.culture->country).text(client.culture->language).date(client.birthDate);
        rows.text(client.status).text(client.kycState).number(client.kycLevel);
        rows.date(client.kycExpiresOn).instant(client.kycReviewedUs).optional(reviewer);
        rows.number(client.risk).id(client.partner).instant(client.createdUs).endRow();
    }
}

Result<void> DemoTables::writeDeals()
{
    return copy(
        "book.deal (server_id, deal, trading_account_id, deal_at, server_time_s, action, entry,"
        " symbol, lots_e8, price, currency, profit_minor, storage_minor, commission_minor,"
        " position_id)",
        [this](CopyRows& rows) {
            m_history.tell([&](const DemoDeal& deal) {
                ++m_deals;
                fillDeal(rows, deal);
            });
        });
}

void DemoTables::fillDeal(CopyRows& rows, const DemoDeal& deal) const
{
    rows.number(1).number(deal.number).number(deal.account->id);
    rows.instant(deal.us).number((deal.us + serverClock) / second);
    rows.number(deal.action).number(deal.entry);
    if (deal.symbol >= 0)
        rows.text(symbols()[static_cast<size_t>(deal.symbol)].name);
    else
        rows.null();
    rows.number(deal.lotsE8);
    if (deal.priceE8 != 0)
        rows.decimalE8(deal.priceE8);
    else
        rows.null();
    rows.text(currencies()[deal.account->currency].code);
    rows.number(deal.profit)
        .number(deal.storage)
        .number(deal.commission)
        .id(deal.position)
        .endRow();
}

Result<void> DemoTables::writeAccounts()
{
    Result<void> done =
        copy("book.trading_account (id, client_id, server_id, login, group_name, currency,"
             " leverage, opened_at, last_deal_at, traded_lots_e8)",
            [this](CopyRows& rows) { fillTradingAccounts(rows); });
    if (done)
        done = copy("book.destination (id, client_id, method, detail, masked, holder, bank, state,"
                    " added_at, added_by, verified_at, verified_by)",
            [this](CopyRows& rows) { fillDestinations(rows); });
    if (done)
        done = copy(
            "sync.account_figures (trading_account_id, currency, balance_minor, credit_minor,"
            " equity_minor, margin_minor, free_margin_minor, open_positions, as_of, exposures)",
            [this](CopyRows& rows) { fillFigures(rows); });
    return done;
}

void DemoTables::fillTradingAccounts(CopyRows& rows) const
{
    static constexpr int leverages[] = {30, 30, 30, 100, 200, 500};
    for (const DemoAccount& account : m_history.accounts()) {
        const QString& currency = currencies()[account.currency].code;
        rows.number(account.id).number(DemoPeople::firstClient + account.client);
        rows.number(1).number(account.login);
        rows.text(currencies()[account.currency].group).text(currency);
        rows.number(leverages[account.id % 6]).instant(account.openedUs);
        rows.instant(account.lastDealUs).number(account.lotsE8).endRow();
    }
}

void DemoTables::fillDestinations(CopyRows& rows) const
{
    for (const DemoAccount& account : m_history.accounts()) {
        const DemoClient client = m_people.client(account.client);
        const DemoDestination destination = DemoDestination::of(account, client, m_seed);
        rows.number(account.id).number(client.id).text(destination.method);
        rows.text(destination.detail).text(destination.masked).text(client.name);
        rows.optional(destination.bank).text(u"verified").instant(account.openedUs + 10 * minute);
        rows.text(u"sana").instant(account.openedUs + 3 * hour);
        rows.text(QString::fromLatin1(actorOf(account.id % 2 == 0))).endRow();
    }
}

void DemoTables::fillFigures(CopyRows& rows) const
{
    for (const DemoAccount& account : m_history.accounts()) {
        DemoRandom random(m_seed, figureStream, static_cast<quint64>(account.id));
        const bool isTrading = account.lastDealUs > 0 && random.chance(350);
        const qint64 floating = isTrading ? account.balance / 1000 * random.between(-30, 30) : 0;
        const qint64 margin = isTrading ? account.balance / 100 * random.between(1, 12) : 0;
        rows.number(account.id).text(currencies()[account.currency].code);
        rows.number(account.balance).number(0).number(account.balance + floating).number(margin);
        rows.number(account.balance + floating - margin);
        const auto positions = isTrading ? random.between(1, 4) : 0;
        rows.number(positions).instant(m_endUs).text(demoExposures(random, positions)).endRow();
    }
}

const DemoAccount& DemoTables::accountOf(const DemoPayment& payment) const
{
    return m_history.accounts()[static_cast<size_t>(payment.account)];
}

DemoDestination DemoTables::destinationOf(const DemoAccount& account) const
{
    return DemoDestination::of(account, m_people.client(account.client), m_seed);
}

QString DemoTables::reference(const DemoPayment& payment) const
{
    return (payment.isWithdrawal ? u"W-"_s : u"D-"_s) + QString::number(payment.id);
}

} // namespace purser::demo
