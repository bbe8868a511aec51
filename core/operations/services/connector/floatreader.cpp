#include "core/operations/services/connector/floatreader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

/// Until the office has said how often.
constexpr std::chrono::seconds asksAtFirst = 15s;

} // namespace

FloatReader::FloatReader(payments::gateways::Gateway& gateway, QString provider, Outbox& outbox,
    const Lease& lease, const Clock& clock, const Logger& log)
    : m_gateway(gateway), m_provider(std::move(provider)), m_outbox(outbox), m_lease(lease),
      m_clock(clock), m_log(log)
{
}

void FloatReader::readWhenDue()
{
    if (!m_gateway.capabilities().tellsBalances || m_clock.monotonic() < m_at || !m_lease.token())
        return;
    read();
    m_at = m_clock.monotonic() + m_outbox.floatInterval().value_or(asksAtFirst);
}

void FloatReader::read()
{
    const auto balances = m_gateway.balances();
    const Result<void> told =
        balances ? m_outbox.reportFloat(m_provider, *balances) : failure(balances.error());
    if (!told && !m_failed)
        m_log.warning(u"float_not_told",
            {{u"gateway", LogValue::code(m_provider)}, {u"error", told.error()}});
    m_failed = !told;
}

} // namespace purser::operations
