#include "tests/core/payments/model/modelpolicy.h"

#include <QHash>
#include <algorithm>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

constexpr qint64 E10 = 10'000'000'000;

Wide power(int exponent)
{
    Wide result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

qint64 halfUp(Wide number, Wide by)
{
    return static_cast<qint64>((2 * number + by) / (2 * by));
}

/// amount · rate · 10^(to − from) / 1e10 as a fraction.
struct Fraction {
    Wide number;
    Wide by;
};

Fraction converted(qint64 minor, qint64 rate, const QString& from, const QString& to)
{
    return {Wide(minor) * rate * power(ModelPolicy::exponent(to)),
        Wide(E10) * power(ModelPolicy::exponent(from))};
}

} // namespace

int ModelPolicy::exponent(const QString& currency)
{
    static const QHash<QString, int> known{
        {u"JPY"_s, 0}, {u"EUR"_s, 2}, {u"KWD"_s, 3}, {u"BTC"_s, 8}};
    return known.value(currency);
}

qint64 ModelPolicy::referenceRate(const QString& currency)
{
    static const QHash<QString, qint64> known{
        {u"JPY"_s, 61'000'000}, {u"EUR"_s, E10}, {u"KWD"_s, 3 * E10}, {u"BTC"_s, 60'000 * E10}};
    return known.value(currency);
}

qint64 ModelPolicy::reference(qint64 minor, const QString& currency)
{
    const Fraction worth = converted(minor, referenceRate(currency), currency, u"EUR"_s);
    return halfUp(worth.number, worth.by);
}

qint64 ModelPolicy::minorOf(qint64 reference, const QString& currency)
{
    const Wide minor = Wide(reference) * E10 * power(exponent(currency))
        / (Wide(referenceRate(currency)) * power(2));
    return std::max<qint64>(1, static_cast<qint64>(minor));
}

const QStringList& ModelPolicy::kindsWithFees()
{
    static const QStringList kinds{u"withdrawal"_s, u"deposit"_s, u"client_transfer"_s};
    return kinds;
}

ModelPolicy::Fee ModelPolicy::feeRule(const QString& kind, const QString& currency)
{
    if (!kindsWithFees().contains(kind))
        return {};
    return {minorOf(120, currency), 2'500, minorOf(150, currency), minorOf(4'000, currency)};
}

qint64 ModelPolicy::fee(const QString& kind, const QString& currency, qint64 minor)
{
    const Fee rule = feeRule(kind, currency);
    if (rule.most == 0)
        return 0;
    const qint64 asked = rule.fixed + halfUp(Wide(minor) * rule.millionths, 1'000'000);
    return std::min(std::min(std::max(asked, rule.least), rule.most), minor - 1);
}

qint64 ModelPolicy::marketRate(const QString& from, const QString& to)
{
    return static_cast<qint64>(Wide(referenceRate(from)) * E10 / referenceRate(to));
}

qint64 ModelPolicy::clientRate(const QString& from, const QString& to)
{
    return std::max<qint64>(
        1, static_cast<qint64>(Wide(marketRate(from, to)) * (1'000'000 - Markup) / 1'000'000));
}

qint64 ModelPolicy::atClient(qint64 minor, const QString& from, const QString& to)
{
    const Fraction gets = converted(minor, clientRate(from, to), from, to);
    return static_cast<qint64>(gets.number / gets.by);
}

qint64 ModelPolicy::atMarket(qint64 minor, const QString& from, const QString& to)
{
    const Fraction worth = converted(minor, marketRate(from, to), from, to);
    const qint64 down = static_cast<qint64>(worth.number / worth.by);
    const Wide twice = 2 * (worth.number % worth.by);
    if (twice == worth.by)
        return down + down % 2;
    return twice > worth.by ? down + 1 : down;
}

QStringList ModelPolicy::approvers(const QString& kind, qint64 band)
{
    static const QString p = u"payments"_s;
    static const QString m = u"payments_manager"_s;
    if (kind == u"withdrawal")
        return band < 100'000  ? QStringList{p}
            : band < 2'000'000 ? QStringList{p, p}
                               : QStringList{p, p, m};
    if (kind == u"deposit" || kind == u"transfer")
        return band < 2'000'000 ? QStringList{p} : QStringList{p, p};
    if (kind == u"client_transfer")
        return band < 500'000 ? QStringList{p, p} : QStringList{p, m};
    if (kind == u"adjustment")
        return band < 100'000 ? QStringList{p} : QStringList{p, m};
    return kind == u"credit" ? QStringList{p, m} : QStringList{p};
}

QStringList ModelPolicy::rolesOf(const QString& login)
{
    return login == u"ines" ? QStringList{u"payments"_s, u"payments_manager"_s}
                            : QStringList{u"payments"_s};
}

qint64 ModelPolicy::mostOnce(const QString& login)
{
    return login == u"joao" ? JoaoOnce : login == u"ines" ? 500'000'000 : 10'000'000;
}

qint64 ModelPolicy::mostADay(const QString& login)
{
    return login == u"joao" ? JoaoADay : login == u"ines" ? 2'000'000'000 : 100'000'000;
}

QByteArray ModelPolicy::script()
{
    QString sql = uR"(
        update policy.payment_check set enabled = code in ('balance_after_hold', 'open_chargeback',
          'open_items', 'exchange_quote', 'amount_received', 'corrected_payment');
        update policy.approval_rule set step_up = false;
        update policy.entity_rule set bonus_allowed = true, own_transfer_free_minor = %1, deposit_free_minor = %2;
        update policy.setting set value = '86400' where key = 'exchange.fresh_seconds';
        update policy.setting set value = '10000' where key = 'free.day_count';
        update policy.setting set value = '1000000000000' where key = 'free.day_minor';
        insert into policy.person_limit (login, per_operation_minor, per_day_minor, per_file_minor) values ('joao', %3, %4, %4);
        )"_s.arg(FreeTransfer)
                      .arg(FreeDeposit)
                      .arg(JoaoOnce)
                      .arg(JoaoADay);
    const QStringList currencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s};
    for (const QString& currency : currencies) {
        if (currency != u"EUR")
            sql +=
                u"insert into policy.reference_rate (currency, day, rate_e10, source) values ('%1', current_date - 1, %2, 'test');\n"_s
                    .arg(currency)
                    .arg(referenceRate(currency));
        for (const QString& kind : kindsWithFees()) {
            const Fee rule = feeRule(kind, currency);
            sql +=
                u"insert into policy.fee_rule (kind, method, currency, fixed_minor, rate_e6, least_minor, most_minor) values ('%1', '%2', '%3', %4, %5, %6, %7);\n"_s
                    .arg(kind, kind == u"client_transfer" ? u"internal"_s : u"sepa"_s, currency)
                    .arg(rule.fixed)
                    .arg(rule.millionths)
                    .arg(rule.least)
                    .arg(rule.most);
        }
        for (const QString& to : currencies) {
            if (to != currency)
                sql +=
                    u"insert into sync.market_rate (from_currency, to_currency, rate_e10, source, as_of) values ('%1', '%2', %3, 'test', clock_timestamp());\n"_s
                        .arg(currency, to)
                        .arg(marketRate(currency, to));
        }
    }
    return sql.toUtf8();
}

} // namespace purser::tests
