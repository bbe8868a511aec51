#include "core/operations/services/connector/ratereader.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using namespace trading::mt5;

namespace {

constexpr qint64 microsecondsInSecond = 1'000'000;

} // namespace

RateReader::RateReader(Session& session, Outbox& outbox, const Clock& clock, const Logger& log)
    : m_client(session), m_outbox(outbox), m_clock(clock), m_log(log)
{
}

void RateReader::read(const WantedRate& wanted)
{
    const Result<ServerInstant> now = m_client.now();
    const Result<std::optional<Tick>> tick =
        now ? m_client.lastTick(wanted.symbol) : failure(now.error());
    if (!tick) {
        m_log.debug(u"rate_not_read", {{u"error", tick.error()}});
        return note(wanted.symbol, u"not_read"_s);
    }
    // The age by the server's own clock, whatever its zone.
    const qint64 age = *tick ? now->seconds - (*tick)->at.seconds : 0;
    const Result<QString> became = m_outbox.putMarketRate(wanted.server, wanted.symbol, *tick,
        m_clock.nowMicroseconds() - age * microsecondsInSecond);
    if (became)
        return note(wanted.symbol, *became);
    m_log.warning(u"rate_not_put", {{u"error", became.error()}});
}

void RateReader::note(const QString& symbol, const QString& became)
{
    const QString before = std::exchange(m_became[symbol], became);
    if (before == became)
        return;
    const bool good = became == "put"_L1 || became == "older"_L1;
    if (good && before.isEmpty())
        return;
    m_log.info(
        u"rate_state", {{u"symbol", LogValue::code(symbol)}, {u"became", LogValue::code(became)}});
}

} // namespace purser::operations
