#include "core/operations/services/mail/mailservice.h"

#include "core/operations/services/pause.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

namespace {

/// Beyond the time that sending may take, to tell the office of it.
constexpr std::chrono::seconds reportTime = 60s;

QString outcomeWord(Delivery::Kind kind)
{
    switch (kind) {
    case Delivery::Kind::Sent: return u"sent"_s;
    case Delivery::Kind::Refused: return u"refused"_s;
    case Delivery::Kind::Again: return u"again"_s;
    case Delivery::Kind::Unsent: break;
    }
    return u"unsent"_s;
}

} // namespace

MailService::MailService(ServiceContext context, MailSettings settings)
    : m_context(std::move(context)), m_settings(std::move(settings)), m_client(m_settings),
      m_breaker(m_context.clock, m_settings.backOff)
{
}

void MailService::run(std::stop_token stop)
{
    OfficeLink office(m_context, name());
    Health health(office, m_context, name());
    do {
        const Result<void> done = sendAll(office, stop);
        say(health, office, done);
    } while (pauseFor(stop, m_settings.poll));
    health.say(u"down"_s, {{u"why"_s, u"stopped"_s}});
}

Result<void> MailService::sendAll(OfficeLink& office, const std::stop_token& stop)
{
    while (!stop.stop_requested() && m_breaker.wait() == 0ms) {
        const Result<std::optional<Letter>> letter = claim(office);
        if (!letter)
            return failure(letter.error());
        if (!*letter)
            return {};
        const Delivery delivery = deliver(**letter);
        count(**letter, delivery);
        if (const Result<void> reported = report(office, **letter, delivery, stop); !reported)
            return reported;
    }
    return {};
}

Result<std::optional<Letter>> MailService::claim(OfficeLink& office)
{
    const auto seconds = static_cast<int>((2 * m_settings.timeout + reportTime).count());
    const Result<office::Table> table =
        office.call({u"link.claim_letters"_s, {{u"p_limit"_s, 1}, {u"p_seconds"_s, seconds}}});
    if (!table)
        return failure(table.error());
    if (table->isEmpty())
        return std::nullopt;
    const office::RowView row = table->row(0);
    Letter letter;
    letter.id = row.integer(u"id"_s);
    letter.claim = static_cast<int>(row.integer(u"claim"_s));
    letter.address = row.text(u"address"_s);
    letter.language = row.text(u"language"_s);
    letter.subject = row.text(u"subject"_s);
    letter.body = row.text(u"body"_s);
    letter.madeUs = row.integer(u"made_us"_s);
    return letter;
}

Delivery MailService::deliver(const Letter& letter)
{
    const std::optional<QByteArray> to = smtpAddress(letter.address);
    if (!to)
        return {Delivery::Kind::Refused, u"no_such_address"};
    const QByteArray mail =
        mimeOf(letter, *to, m_settings.sender, m_context.clock.nowMicroseconds());
    const Delivery delivery = m_client.send(*to, mail);
    using Failure = network::CircuitBreaker::Failure;
    if (delivery.kind == Delivery::Kind::Unsent)
        m_breaker.failed(delivery.needsPerson ? Failure::Refusal : Failure::Outage,
            delivery.problem.text().toString());
    else
        m_breaker.succeeded();
    return delivery;
}

void MailService::count(const Letter& letter, const Delivery& delivery)
{
    switch (delivery.kind) {
    case Delivery::Kind::Sent:
        ++m_sent;
        return m_context.log.info(u"letter_sent", {{u"letter", letter.id}});
    case Delivery::Kind::Refused: ++m_refused; break;
    case Delivery::Kind::Again: ++m_again; break;
    case Delivery::Kind::Unsent: break;
    }
    m_context.log.warning(u"letter_not_sent",
        {{u"letter", letter.id}, {u"problem", delivery.problem}, {u"code", delivery.code}});
}

Result<void> MailService::report(
    OfficeLink& office, const Letter& letter, const Delivery& delivery, const std::stop_token& stop)
{
    const bool sent = delivery.kind == Delivery::Kind::Sent;
    const QVariant problem =
        sent ? QVariant(QMetaType::fromType<QString>()) : delivery.problem.text().toString();
    const QVariant code =
        delivery.code == 0 ? QVariant(QMetaType::fromType<int>()) : QVariant(delivery.code);
    const Result<office::Table> told =
        office.callUntilAnswered({u"link.finish_letter"_s,
                                     {{u"p_id"_s, letter.id}, {u"p_claim"_s, letter.claim},
                                         {u"p_outcome"_s, outcomeWord(delivery.kind)},
                                         {u"p_problem"_s, problem}, {u"p_code"_s, code}}},
            stop);
    return told ? Result<void>() : failure(told.error());
}

void MailService::say(Health& health, OfficeLink& office, const Result<void>& done)
{
    Result<QJsonObject> detail =
        done ? office.callJson({u"link.letters_waiting"_s, {}}) : failure(done.error());
    if (!detail) {
        const Error& error = detail.error();
        if (std::exchange(m_lastFailure, error.code) != error.code)
            m_context.log.warning(u"step_failed", {{u"error", error}});
        if (!isOutage(error))
            health.say(u"down"_s, {{u"error"_s, errorName(error.code)}});
        return;
    }
    if (std::exchange(m_lastFailure, std::nullopt))
        m_context.log.info(u"works_again");
    detail->insert(u"sent"_s, m_sent);
    detail->insert(u"refused"_s, m_refused);
    detail->insert(u"again"_s, m_again);
    if (m_breaker.state() == network::CircuitBreaker::State::Closed)
        return health.say(u"up"_s, *detail);
    detail->insert(u"why"_s, m_breaker.reason());
    health.say(u"down"_s, *detail);
}

} // namespace purser::operations
