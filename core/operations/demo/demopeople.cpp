#include "core/operations/demo/demopeople.h"

#include "core/base/wide.h"
#include "core/operations/demo/demorandom.h"
#include "core/operations/demo/demotime.h"

#include <algorithm>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 partnerStream = 1;
constexpr quint64 clientStream = 2;
constexpr qint64 firstPartner = 1;

const Culture& anyCulture(DemoRandom& random)
{
    static const std::vector<int> weights = [] {
        std::vector<int> list;
        for (const Culture& culture : cultures())
            list.push_back(culture.weight);
        return list;
    }();
    return cultures()[static_cast<size_t>(random.weighted(weights))];
}

QString companyName(DemoRandom& random, const Culture& culture)
{
    static const QStringList kinds{u"Trading Ltd"_s, u"Capital Ltd"_s, u"Holdings Ltd"_s,
        u"Investments LLC"_s, u"Partners GmbH"_s, u"Group SA"_s};
    return random.pickFrom(culture.family) + u' ' + random.pickFrom(kinds);
}

/// "Chidi Okafor" → "chidi.okafor"
QString plainWord(const QString& name)
{
    QString plain;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80 && c.isLetter())
            plain.append(c);
        else if (c == u' ' || c == u'-')
            plain.append(u'.');
    }
    return plain;
}

QString phoneNumber(DemoRandom& random, const Culture& culture)
{
    return u"%1 %2 %3"_s.arg(culture.dial)
        .arg(random.between(20, 99))
        .arg(random.between(1'000'000, 9'999'999));
}

/// Who the client is and whether their identity stands.
void fillKyc(DemoClient& client, DemoRandom& random, qint64 endUs)
{
    static constexpr int weights[] = {900, 45, 30, 15, 10};
    static const QString states[] = {
        u"approved"_s, u"none"_s, u"pending"_s, u"expired"_s, u"rejected"_s};
    const int state = random.weighted(weights);
    client.kycState = states[state];
    const bool reviewed = state == 0 || state == 3 || state == 4;
    if (reviewed)
        client.kycReviewedUs =
            std::min(endUs - hour, client.createdUs + random.between(2 * hour, 5 * day));
    if (state == 0) {
        client.kycLevel = random.chance(300) ? 3 : 2;
        client.kycExpiresOn = dayOf(endUs).addDays(random.between(20, 2500));
    } else if (state == 3) {
        client.kycLevel = 2;
        client.kycExpiresOn = dayOf(endUs).addDays(-random.between(1, 90));
    }
}

} // namespace

DemoPeople::DemoPeople(const DemoProfile& profile, quint64 seed, qint64 endUs)
    : m_profile(profile), m_seed(seed), m_endUs(endUs)
{
}

DemoPartner DemoPeople::partner(int index) const
{
    DemoRandom random(m_seed, partnerStream, static_cast<quint64>(index));
    const Culture& culture = anyCulture(random);
    DemoPartner partner;
    partner.id = firstPartner + index;
    partner.code = u"IB-%1"_s.arg(1000 + partner.id);
    partner.name = random.chance(400)
        ? random.pickFrom(culture.given) + u' ' + random.pickFrom(culture.family)
        : companyName(random, culture);
    // The first tenth are masters; the others hang below an earlier one.
    const int masters = std::max(1, m_profile.partners / 10);
    if (index >= masters)
        partner.parent = firstPartner + random.below(index);
    partner.createdUs = m_endUs - (m_profile.days + 30) * day + index * minute;
    return partner;
}

DemoClient DemoPeople::client(int index) const
{
    DemoRandom random(m_seed, clientStream, static_cast<quint64>(index));
    DemoClient client;
    client.culture = &anyCulture(random);
    const Culture& culture = *client.culture;
    client.id = firstClient + index;
    client.isEntity = random.chance(60);
    client.name = client.isEntity
        ? companyName(random, culture)
        : random.pickFrom(culture.given) + u' ' + random.pickFrom(culture.family);
    client.email = u"%1%2@example.%3"_s.arg(plainWord(client.name))
                       .arg(client.id)
                       .arg(random.chance(500) ? u"com"_s : u"net"_s);
    client.phone = phoneNumber(random, culture);
    client.address = u"%1 %2, %3"_s.arg(random.pickFrom(culture.streets))
                         .arg(random.between(1, 180))
                         .arg(random.pickFrom(culture.cities));
    // Ids follow the time of registration, as they do in a real office.
    const qint64 span = (m_profile.days - 3) * day;
    client.createdUs = m_endUs - m_profile.days * day
        + static_cast<qint64>(static_cast<Int128>(span) * index / m_profile.clients)
        + random.below(hour);
    if (!client.isEntity)
        client.birthDate = dayOf(m_endUs).addDays(-random.between(20 * 365, 72 * 365));
    fillKyc(client, random, m_endUs);
    client.status = client.kycState == u"none" ? u"prospect"_s
        : random.chance(12)                    ? u"suspended"_s
        : random.chance(15)                    ? u"closed"_s
                                               : u"active"_s;
    client.risk =
        static_cast<int>(random.chance(80) ? random.between(45, 85) : random.between(2, 35));
    if (random.chance(550))
        client.partner = firstPartner + random.spread(1, m_profile.partners) - 1;
    static constexpr int accountWeights[] = {75, 20, 5};
    const bool trades = client.kycState == u"approved" || client.kycState == u"expired";
    client.accounts = trades ? 1 + random.weighted(accountWeights) : 0;
    return client;
}

} // namespace purser::demo
