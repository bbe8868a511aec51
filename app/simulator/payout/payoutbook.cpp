#include "app/simulator/payout/payoutbook.h"

#include <QDateTime>

namespace purser::simulator {

using namespace Qt::StringLiterals;

Result<void> PayoutBook::open(const QString& fileName)
{
    const Result<QList<QJsonObject>> lines = m_journal.open(fileName);
    if (!lines)
        return failure(lines.error());
    for (const QJsonObject& line : *lines) {
        const Payout payout = Payout::fromStored(line);
        const bool isNew = !m_byId.contains(payout.id);
        index(payout);
        if (isNew)
            noteExecution(payout);
    }
    return {};
}

void PayoutBook::index(const Payout& payout)
{
    const auto known = m_byId.constFind(payout.id);
    if (known != m_byId.constEnd()) {
        m_payouts[*known] = payout;
        return;
    }
    m_byId.insert(payout.id, m_payouts.size());
    m_byKey.insert(payout.key, m_payouts.size());
    m_payouts.append(payout);
}

void PayoutBook::noteExecution(const Payout& payout)
{
    m_executions.append({{u"kind"_s, u"payout"_s}, {u"id"_s, payout.id}, {u"key"_s, payout.key},
        {u"reference"_s, payout.reference}, {u"amount"_s, payout.amount},
        {u"currency"_s, payout.currency}, {u"exponent"_s, payout.exponent},
        {u"destination"_s, payout.destination},
        {u"utc"_s,
            QDateTime::fromMSecsSinceEpoch(payout.createdMs, Qt::UTC)
                .toString(Qt::ISODateWithMs)}});
}

const Payout* PayoutBook::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_payouts.at(*found);
}

const Payout* PayoutBook::findByKey(const QString& key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_payouts.at(*found);
}

QList<Payout> PayoutBook::withReference(const QString& reference) const
{
    QList<Payout> found;
    std::copy_if(m_payouts.cbegin(), m_payouts.cend(), std::back_inserter(found),
        [&reference](const Payout& payout) { return payout.reference == reference; });
    return found;
}

Payout PayoutBook::add(Payout payout)
{
    payout.id = u"po_"_s + QString::number(m_payouts.size() + 1).rightJustified(8, u'0');
    index(payout);
    noteExecution(payout);
    m_journal.append(payout.store());
    return payout;
}

void PayoutBook::change(const Payout& payout)
{
    index(payout);
    m_journal.append(payout.store());
}

} // namespace purser::simulator
