#include "core/trading/mt5/session.h"

#include "core/trading/mt5/auth.h"
#include "core/trading/mt5/retcode.h"

#include <QRandomGenerator>
#include <QThread>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::trading::mt5 {

namespace {

constexpr QByteArrayView pingCommand = "test/access";

bool isForbidden(int status)
{
    return status == 401 || status == 403;
}

QByteArray randomChallenge()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words));
}

QByteArray fieldOf(const Answer& answer, QStringView name)
{
    const network::JsonNode* node = answer.root.find(name);
    return node ? node->text().toLatin1() : QByteArray();
}

QString reasonOf(const Error& error)
{
    for (const QString& key : {u"reason"_s, u"phase"_s, u"what"_s}) {
        const QString text = error.args.value(key).toString();
        if (!text.isEmpty())
            return errorName(error.code) + u'_' + text;
    }
    const int code = error.args.value(u"retcode").toInt(-1);
    return code < 0 ? errorName(error.code) : u"retcode_%1"_s.arg(code);
}

} // namespace

Session::Session(
    Settings settings, const Clock& clock, Sleep sleep, network::CircuitBreaker::Random random)
    : m_settings(std::move(settings)), m_clock(clock), m_sleep(std::move(sleep)),
      m_connection(m_settings.endpoint, m_settings.trust, m_settings.timeouts),
      m_breaker(clock, m_settings.backOff, std::move(random)),
      m_rate(clock, m_settings.requestsPerSecond, 1000ms)
{
    if (!m_sleep) {
        m_sleep = [](std::chrono::nanoseconds span) {
            QThread::usleep(static_cast<unsigned long>(
                std::chrono::ceil<std::chrono::microseconds>(span).count()));
        };
    }
}

Session::~Session()
{
    quit();
}

Result<void> Session::ensureReady()
{
    if (const std::chrono::milliseconds wait = m_breaker.wait(); wait > 0ms) {
        return failure(ErrorCode::ServerUnavailable,
            {{u"reason"_s, u"backing_off"_s}, {u"cause"_s, m_breaker.reason()},
                {u"retry_ms"_s, static_cast<qint64>(wait.count())}});
    }
    if (isReady())
        return {};
    drop();
    const Result<void> ready = m_connection.open().and_then([this] { return signIn(); });
    if (!ready) {
        drop();
        const bool refused = ready.error().code == ErrorCode::TlsFailed
            || (ready.error().code == ErrorCode::AuthenticationFailed
                && !ready.error().args.contains(u"http_status"));
        m_breaker.failed(refused ? network::CircuitBreaker::Failure::Refusal
                                 : network::CircuitBreaker::Failure::Outage,
            reasonOf(ready.error()));
        return ready;
    }
    m_ready = true;
    return {};
}

Result<void> Session::signIn()
{
    const Result<Answer> start = signInStep("auth/start",
        {{"version", QString::number(m_settings.version)},
            {"agent", QString::fromLatin1(m_settings.agent)},
            {"login", QString::number(m_settings.manager.value())}, {"type", u"manager"_s}});
    if (!start)
        return failure(start.error());
    const QByteArray challenge = challengeFromHex(fieldOf(*start, u"srv_rand"));
    if (challenge.isEmpty())
        return failure(ErrorCode::Parse, {{u"what"_s, u"srv_rand"_s}});

    const PasswordProof proof(m_settings.password);
    const QByteArray ownChallenge = randomChallenge();
    const Result<Answer> answer = signInStep("auth/answer",
        {{"srv_rand_answer", QString::fromLatin1(proof.answerTo(challenge).toHex())},
            {"cli_rand", QString::fromLatin1(ownChallenge.toHex())}});
    if (!answer)
        return failure(answer.error());
    // Only a server that knows the password can answer: the other half of the proof.
    if (!proof.accepts(ownChallenge, fieldOf(*answer, u"cli_rand_answer")))
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, u"rogue_server"_s}});
    return {};
}

Result<Answer> Session::signInStep(QByteArrayView command, const Query& query)
{
    const network::Exchange result = exchange("GET", command, query, m_settings.authTimeout, true);
    if (result.progress != network::Exchange::Progress::Answered)
        return failure(result.error);
    const int status = result.response.status;
    if (isForbidden(status))
        return failure(ErrorCode::AuthenticationFailed,
            {{u"reason"_s, u"http_%1"_s.arg(status)}, {u"http_status"_s, status}});
    return acceptAnswer(result.response);
}

network::Exchange Session::exchange(QByteArrayView method, QByteArrayView command,
    const Query& query, std::chrono::milliseconds timeout, bool mayAbandon)
{
    while (m_rate.wait() > 0ns)
        m_sleep(m_rate.wait());
    m_rate.note();

    network::HttpRequest request;
    request.method = method.toByteArray();
    request.target = requestTarget(command, query, m_settings.pathStyle);
    request.headers = {{"User-Agent", m_settings.agent}, {"Accept-Encoding", "identity"},
        {"Content-Type",
            m_settings.bodyType == BodyType::Form ? "application/x-www-form-urlencoded"
                                                  : "application/json"}};
    if (const QByteArray cookies = m_cookies.header(); !cookies.isEmpty())
        request.headers.emplace_back("Cookie", cookies);
    // A body is a JSON object by the protocol; parameters stay in the query, where their names are
    // documented.
    if (method == "POST")
        request.body = "{}";
    network::Exchange result =
        m_connection.perform(request, timeout, mayAbandon ? m_stop : std::stop_token());
    if (result.progress == network::Exchange::Progress::Answered) {
        m_lastAnswer = m_clock.monotonic();
        m_cookies.take(result.response);
    }
    return result;
}

Result<Answer> Session::acceptAnswer(const network::HttpResponse& response)
{
    if (response.status != 200) {
        return failure(ErrorCode::ServerUnavailable,
            {{u"reason"_s, u"http_%1"_s.arg(response.status)},
                {u"http_status"_s, response.status}});
    }
    Result<Answer> answer = parseAnswer(response.body);
    if (answer && answer->retcode != retcode::ok && answer->retcode != retcode::okNone)
        return failure(retcodeError(answer->retcode, answer->text));
    return answer;
}

Result<Answer> Session::read(QByteArrayView command, const Query& query, Patience patience)
{
    bool worthRepeating = true;
    Result<Answer> answer = readOnce(command, query, patience, worthRepeating);
    if (!answer && worthRepeating) {
        worthRepeating = false;
        answer = readOnce(command, query, patience, worthRepeating);
    }
    return answer;
}

Result<Answer> Session::readOnce(
    QByteArrayView command, const Query& query, Patience patience, bool& worthRepeating)
{
    const bool mayRepeat = std::exchange(worthRepeating, false);
    const bool wasReady = isReady();
    if (const Result<void> ready = ensureReady(); !ready)
        return failure(ready.error());
    const network::Exchange result = exchange("GET", command, query,
        patience == Patience::Read ? m_settings.readTimeout : m_settings.historyTimeout, true);
    if (result.progress != network::Exchange::Progress::Answered) {
        drop();
        if (result.error.code == ErrorCode::Cancelled)
            return failure(result.error);
        // A connection that stood idle may have been closed just now; a fresh one was not.
        worthRepeating = mayRepeat && wasReady && result.error.code == ErrorCode::ConnectionLost;
        if (!worthRepeating)
            noteOutage(reasonOf(result.error));
        return failure(result.error);
    }
    if (isForbidden(result.response.status)) {
        worthRepeating = mayRepeat;
        return failure(forbidden(command, result.response.status, worthRepeating));
    }
    Result<Answer> answer = acceptAnswer(result.response);
    if (answer || answer.error().args.contains(u"retcode")) {
        noteRetcode(answer ? retcode::ok : answer.error().args.value(u"retcode").toInt());
        return answer;
    }
    drop();
    noteOutage(reasonOf(answer.error()));
    return answer;
}

Error Session::forbidden(QByteArrayView command, int status, bool& worthRepeating)
{
    const QJsonObject args{{u"command"_s, QString::fromLatin1(command)},
        {u"reason"_s, u"http_%1"_s.arg(status)}, {u"http_status"_s, status}};
    const Result<bool> signedIn = isSignedIn();
    if (signedIn && *signedIn) {
        worthRepeating = false;
        return {ErrorCode::NotPermitted, args, {}};
    }
    drop();
    if (!worthRepeating)
        noteOutage(u"http_%1"_s.arg(status));
    return {ErrorCode::AuthenticationFailed, args, {}};
}

WriteReply Session::write(QByteArrayView command, const Query& query)
{
    WriteReply reply;
    if (!isReady()) {
        reply.problem = u"session_lost"_s;
        return reply;
    }
    const network::Exchange result =
        exchange("POST", command, query, m_settings.writeTimeout, false);
    reply.progress = result.progress;
    if (result.progress != network::Exchange::Progress::Answered) {
        reply.problem = reasonOf(result.error);
        drop();
        noteOutage(reply.problem);
        return reply;
    }
    reply.httpStatus = result.response.status;
    if (reply.httpStatus != 200) {
        reply.problem = u"http_%1"_s.arg(reply.httpStatus);
        if (!isForbidden(reply.httpStatus))
            drop();
        return reply;
    }
    Result<Answer> answer = parseAnswer(result.response.body);
    if (answer) {
        noteRetcode(answer->retcode);
        reply.answer = std::move(*answer);
        return reply;
    }
    reply.problem = reasonOf(answer.error());
    drop();
    return reply;
}

Result<bool> Session::isSignedIn()
{
    const network::Exchange result = exchange("GET", pingCommand, {}, m_settings.readTimeout, true);
    if (result.progress != network::Exchange::Progress::Answered)
        return failure(result.error);
    if (isForbidden(result.response.status))
        return false;
    return acceptAnswer(result.response).map([](const Answer&) { return true; });
}

Result<std::chrono::milliseconds> Session::ping()
{
    const std::chrono::nanoseconds before = m_clock.monotonic();
    const Result<Answer> answer = read(pingCommand);
    if (!answer)
        return failure(answer.error());
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - before);
}

std::chrono::milliseconds Session::pingDueIn() const
{
    const auto due = m_lastAnswer + m_settings.pingEvery - m_clock.monotonic();
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(due));
}

void Session::quit()
{
    if (isReady())
        exchange("GET", "quit", {}, 1000ms, true);
    drop();
}

void Session::drop()
{
    m_ready = false;
    m_connection.close();
    m_cookies.clear();
}

void Session::noteRetcode(int code)
{
    // General failures of the server are below 1000; higher codes are about the command.
    const ErrorCode meaning = retcodeError(code, {}).code;
    const bool outage = meaning == ErrorCode::Busy || meaning == ErrorCode::Timeout
        || (meaning == ErrorCode::ServerUnavailable && code > retcode::okNone && code < 1000);
    if (outage)
        noteOutage(u"retcode_%1"_s.arg(code));
    else
        m_breaker.succeeded();
}

void Session::noteOutage(const QString& reason)
{
    m_breaker.failed(network::CircuitBreaker::Failure::Outage, reason);
}

} // namespace purser::trading::mt5
