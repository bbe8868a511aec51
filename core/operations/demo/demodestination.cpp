#include "core/operations/demo/demodestination.h"

#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demorandom.h"

#include <QHash>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 destinationStream = 6;

QString digits(DemoRandom& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QChar(u'0' + static_cast<char16_t>(random.below(10))));
    return text;
}

QString words(DemoRandom& random, QStringView alphabet, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(alphabet[random.below(alphabet.size())]);
    return text;
}

/// How many characters follow country and check digits (registry of SWIFT); 0: not known here.
int accountLength(const QString& country)
{
    static const QHash<QString, int> lengths{{u"DE"_s, 18}, {u"GB"_s, 18}, {u"IE"_s, 18},
        {u"ES"_s, 20}, {u"SE"_s, 20}, {u"CZ"_s, 20}, {u"RO"_s, 20}, {u"FR"_s, 23}, {u"IT"_s, 23},
        {u"GR"_s, 23}, {u"PT"_s, 21}, {u"CH"_s, 17}, {u"PL"_s, 24}, {u"HU"_s, 24}, {u"CY"_s, 24},
        {u"NL"_s, 14}, {u"DK"_s, 14}, {u"FI"_s, 14}, {u"AT"_s, 16}, {u"BE"_s, 12}, {u"NO"_s, 11}};
    return lengths.value(country, 0);
}

/// An IBAN with good check digits (ISO 7064 mod 97-10). Who lives in none of these countries has an
/// account in Germany.
QString iban(DemoRandom& random, const QString& home)
{
    const QString country = accountLength(home) > 0 ? home : u"DE"_s;
    const QString account = digits(random, accountLength(country));
    QString numbers;
    for (const QChar c : account + country + u"00"_s)
        numbers += c.isDigit() ? QString(c) : QString::number(c.unicode() - u'A' + 10);
    int rest = 0;
    for (const QChar c : numbers)
        rest = (rest * 10 + c.digitValue()) % 97;
    return country + QString::number(98 - rest).rightJustified(2, u'0') + account;
}

/// As book.mask writes it.
QString masked(const QString& detail, bool isEmail)
{
    if (isEmail)
        return detail.left(1) + u"•••@"_s + detail.section(u'@', 1);
    return detail.left(4) + u" ···· "_s + detail.right(4);
}

} // namespace

DemoDestination DemoDestination::of(
    const DemoAccount& account, const DemoClient& client, quint64 seed)
{
    DemoRandom random(seed, destinationStream, static_cast<quint64>(account.id));
    const QString& currency = currencies()[account.currency].code;
    DemoDestination destination;
    if (currency == u"BTC") {
        destination = {u"btc"_s, u"btcpay"_s,
            u"bc1q"_s + words(random, u"acdefghjklmnpqrstuvwxyz023456789", 38), {}, {}};
    } else if (currency == u"EUR" && random.chance(780)) {
        destination = {
            u"sepa"_s, u"bank"_s, iban(random, client.culture->country), {}, client.culture->bank};
    } else if (random.chance(120)) {
        // One destination for each account, so that no two of a client are the same.
        QString wallet = client.email;
        wallet.replace(u'@', u"+%1@"_s.arg(account.login));
        destination = {u"skrill"_s, u"praxis"_s, wallet, {}, {}};
    } else if (random.chance(100)) {
        destination = {u"card"_s, u"praxis"_s,
            u"4"_s + digits(random, 5) + u"******"_s + digits(random, 4), {}, {}};
    } else {
        destination = {u"wire"_s, u"bank"_s, client.culture->country + digits(random, 16), {},
            client.culture->bank};
    }
    destination.masked = purser::demo::masked(destination.detail, destination.method == u"skrill");
    return destination;
}

} // namespace purser::demo
