#include "tests/core/operations/services/intake/intakerig.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/operations/services/intake/intakeservice.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace purser::tests {

/// Keeps what is logged, and outlives the log.
struct IntakeRig::Recorder {
    class Sink : public LogSink
    {
    public:
        explicit Sink(Recorder& owner) : m_owner(owner) {}
        void write(const QByteArray& line) override
        {
            const std::lock_guard lock(m_owner.mutex);
            m_owner.lines += line;
        }

    private:
        Recorder& m_owner;
    };

    SystemClock clock;
    std::mutex mutex;
    QByteArray lines;
    Log log{std::make_unique<Sink>(*this), clock, LogLevel::Debug};
};

IntakeRig::IntakeRig(TestCluster& cluster)
    : m_desk(u"EUR"_s, 10'000'000, cluster), m_site(m_desk),
      m_recorder(std::make_shared<Recorder>())
{
}

IntakeRig::~IntakeRig()
{
    m_site.hangUp();
}

QStringList IntakeRig::allScopes()
{
    return {u"applications.write"_s, u"applications.read"_s, u"deposits.write"_s,
        u"withdrawals.write"_s, u"transfers.write"_s, u"payments.read"_s, u"sessions.write"_s,
        u"credentials.write"_s, u"tickets.write"_s, u"tickets.read"_s};
}

operations::IntakeSettings IntakeRig::settings()
{
    operations::IntakeSettings settings;
    settings.port = port();
    settings.certificate = certificateFile();
    settings.key = Secret::fromUtf8(keyPem());
    settings.threads = 2;
    return settings;
}

void IntakeRig::start(const operations::IntakeSettings& settings)
{
    const operations::ServiceContext context{m_desk.office().address(), u"purser_intake"_s,
        TestOffice::password("purser_intake"), u"here"_s, m_recorder->clock,
        Logger(m_recorder->log, u"intake")};
    m_service = std::make_unique<operations::ServiceThread>(
        std::make_unique<operations::IntakeService>(context, settings));
    EXPECT_TRUE(m_site.awaitIntake());
}

QByteArray IntakeRig::log() const
{
    const std::lock_guard lock(m_recorder->mutex);
    return m_recorder->lines;
}

QJsonObject IntakeRig::application()
{
    return {{u"kind"_s, u"person"_s}, {u"level"_s, 1}, {u"jurisdiction"_s, u"DE"_s},
        {u"fields"_s,
            QJsonObject{{u"given_names"_s, u"Jörg"_s}, {u"family_name"_s, u"Müller"_s},
                {u"birth_date"_s, u"1985-03-02"_s}, {u"residence_country"_s, u"DE"_s},
                {u"email"_s, u"j.mueller@example.org"_s}}},
        {u"consents"_s,
            QJsonArray{QJsonObject{
                {u"kind"_s, u"terms"_s}, {u"edition"_s, u"2026-01"_s}, {u"language"_s, u"de"_s}}}}};
}

QJsonObject IntakeRig::withdrawal(const QString& amount)
{
    return {{u"client"_s, QString::number(m_desk.client())},
        {u"account"_s, QString::number(m_desk.account())},
        {u"destination"_s, QString::number(m_desk.destination())}, {u"amount"_s, amount},
        {u"currency"_s, u"EUR"_s}};
}

} // namespace purser::tests
