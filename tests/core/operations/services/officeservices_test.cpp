#include "core/compliance/verify/auditrecords.h"
#include "core/operations/services/jobsservice.h"
#include "core/operations/services/notifierservice.h"
#include "core/operations/services/sealerservice.h"
#include "core/operations/services/servicethread.h"
#include "core/operations/services/watchdogservice.h"
#include "tests/core/clients/review/ruledesk.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QFile>
#include <QTemporaryDir>
#include <sodium.h>

using namespace purser;
using namespace purser::operations;
using namespace purser::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct ServicesRig {
    ServiceContext context(const char* login)
    {
        return {desk.office().address(), QString::fromLatin1(login), TestOffice::password(login),
            u"here"_s, clock, {}};
    }
    std::unique_ptr<ServiceThread> sealer(const SealKey& key)
    {
        return std::make_unique<ServiceThread>(std::make_unique<SealerService>(
            context("purser_sealer"), key, AnchorFile(anchorPath()), 20ms));
    }
    QString anchorPath() const { return folder.filePath(u"anchors.jsonl"_s); }
    QByteArray anchors() const
    {
        QFile file(anchorPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 number(const QString& sql) { return desk.books().number(sql); }
    qint64 signedSeals()
    {
        return number(u"select count(*) from audit.seal where signature is not null"_s);
    }
    bool isSaid(const QString& service, const QString& state)
    {
        return number(
                   u"select count(*) from sync.health where service = '%1' and state = '%2'"_s.arg(
                       service, state))
            == 1;
    }
    /// Something for the audit log.
    void act()
    {
        auto sana = desk.office().as("sana");
        demand(desk.submit(*sana, 10'000 + ++acts));
    }

    WithdrawalDesk desk;
    SystemClock clock;
    QTemporaryDir folder;
    int acts = 0;
};

SealKey key(char16_t digit)
{
    return *SealKey::fromSeed(Secret::fromText(QString(64, digit)));
}

} // namespace

TEST(Sealer, SignsEverySealAndNotesItOutside)
{
    ServicesRig f;
    const SealKey sealKey = key(u'a');
    {
        const auto sealer = f.sealer(sealKey);
        for (int i = 0; i < 3; ++i) {
            const qint64 before = f.signedSeals();
            f.act();
            ASSERT_TRUE(eventually([&] { return f.signedSeals() > before; }));
        }
        EXPECT_TRUE(eventually([&] { return f.isSaid(u"sealer"_s, u"up"_s); }));
    }
    const Result<std::vector<compliance::AuditAnchor>> anchors =
        compliance::parseAnchors(f.anchors());
    ASSERT_TRUE(anchors);
    EXPECT_EQ(static_cast<qint64>(anchors->size()), f.signedSeals());
    for (const compliance::AuditAnchor& anchor : *anchors) {
        const QByteArray message = "purser seal v1\n" + anchor.office.toUtf8() + '\n'
            + QByteArray::number(anchor.no) + '\n' + QByteArray::number(anchor.count) + '\n'
            + anchor.hash.toHex() + '\n';
        EXPECT_EQ(crypto_sign_verify_detached(
                      reinterpret_cast<const unsigned char*>(anchor.signature.constData()),
                      reinterpret_cast<const unsigned char*>(message.constData()),
                      static_cast<unsigned long long>(message.size()),
                      reinterpret_cast<const unsigned char*>(sealKey.publicKey().constData())),
            0);
    }
}

TEST(Sealer, GoesOnWhereItWasKilled)
{
    ServicesRig f;
    f.act();
    // Noted outside, but the office never got the signature.
    auto office = f.desk.office().asService("purser_sealer");
    const Seal offered = *parseSeal(demand(office->callJson({u"link.seal"_s, {}})));
    ASSERT_TRUE(AnchorFile(f.anchorPath()).append(offered, u"key"_s, {}, f.clock.now()));
    const auto sealer = f.sealer(key(u'a'));
    EXPECT_TRUE(eventually([&] { return f.signedSeals() == 1; }));
}

TEST(Sealer, DoesNotSignAHistoryThatIsNotTheOneItKnows)
{
    ServicesRig f;
    {
        const auto sealer = f.sealer(key(u'a'));
        f.act();
        ASSERT_TRUE(eventually([&] { return f.signedSeals() > 0; }));
    }
    // What an administrator would have to do after changing an old row: seal it all anew.
    const qint64 before = f.signedSeals();
    QByteArray noted = f.anchors();
    const qsizetype at = noted.lastIndexOf("\"seal_hash\":\"") + 13;
    noted.replace(at, 4, noted.mid(at, 4) == "0000" ? "1111" : "0000");
    QFile file(f.anchorPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(noted);
    file.close();
    f.act();
    const auto sealer = f.sealer(key(u'a'));
    EXPECT_TRUE(eventually([&] {
        return f.number(u"select count(*) from sync.health where service = 'sealer' and state = "
                        "'down' and detail->>'error' = 'check_failed'"_s)
            == 1;
    }));
    EXPECT_EQ(f.signedSeals(), before);
}

TEST(Notifier, TicksWhenSomethingHasChanged)
{
    ServicesRig f;
    auto listener = f.desk.office().asOwner();
    int ticks = 0;
    demand(listener->subscribe(u"purser_tick"_s, [&ticks] { ++ticks; }));
    const ServiceThread notifier(
        std::make_unique<NotifierService>(f.context("purser_notifier"), 20ms));
    ASSERT_TRUE(eventually([&] { return ticks > 0 && f.isSaid(u"notifier"_s, u"up"_s); }));
    const int before = ticks;
    f.act();
    EXPECT_TRUE(eventually([&] { return ticks > before; }));
}

TEST(Jobs, EndRequestsNobodyDecided)
{
    ServicesRig f;
    auto sana = f.desk.office().as("sana");
    const qint64 payment = demand(f.desk.submit(*sana, 500)).id;
    f.desk.books().number(
        u"update book.payment set expires_at = clock_timestamp() - interval '1 second' "
        "where id = $1 returning id"_s,
        {payment});
    const ServiceThread jobs(std::make_unique<JobsService>(f.context("purser_jobs"), 20ms));
    EXPECT_TRUE(eventually([&] { return f.desk.text(payment, u"state"_s) == u"expired"; }));
    EXPECT_TRUE(eventually([&] { return f.isSaid(u"jobs"_s, u"up"_s); }));
}

TEST(Jobs, TendClientsWhoseReviewFallsDue)
{
    ServicesRig f;
    // More of them than one transaction takes.
    f.number(u"with c as (insert into book.client (kind, full_name, status, kyc_state, kyc_level, "
             "country) select 'person', 'Due, Number ' || g, 'active', 'approved', 2, 'DE' from "
             "generate_series(1, 150) g returning id), v as (insert into book.client_review "
             "(client_id, due_on, risk_band) select id, current_date, 'low' from c returning 1) "
             "select count(*) from v"_s);
    const QString opened =
        u"select count(*) from book.application where cause = 'review_due' and state = 'in_review'"_s;
    const ServiceThread jobs(std::make_unique<JobsService>(f.context("purser_jobs"), 20ms));
    EXPECT_TRUE(eventually([&] { return f.number(opened) == 150; }));
    EXPECT_TRUE(eventually([&] {
        return f.number(u"select (detail ->> 'tended')::bigint from sync.health where service = "
                        "'jobs'"_s)
            >= 150;
    }));
}

TEST(Jobs, ApproveByARuleWhatNeedsNobody)
{
    RuleDesk rules;
    rules.publishLive();
    const auto applicant = rules.fromTheWeb();
    const SystemClock clock;
    const ServiceContext context{rules.desk().office().address(), u"purser_jobs"_s,
        TestOffice::password("purser_jobs"), u"here"_s, clock, {}};
    // Two of them, as when a site runs one on each of two hosts.
    const ServiceThread one(std::make_unique<JobsService>(context, 20ms));
    const ServiceThread two(std::make_unique<JobsService>(context, 20ms));
    EXPECT_TRUE(eventually([&] { return rules.state(applicant) == u"approved"_s; }));
    EXPECT_TRUE(eventually([&] {
        return rules.number(u"select count(*) from sync.health where service = 'jobs' and state = "
                            "'up'"_s)
            == 1;
    }));
    EXPECT_EQ(rules.number(u"select count(*) from book.review_decision"_s), 1);
}

TEST(Watchdog, EndsASessionThatHoldsATransactionOpen)
{
    ServicesRig f;
    auto sana = f.desk.office().as("sana");
    demand(sana->begin());
    demand(sana->execute(u"select 1"_s));
    const ServiceThread watchdog(std::make_unique<WatchdogService>(
        f.context("purser_watchdog"), WatchdogService::Limits{1s, 1s}));
    EXPECT_TRUE(eventually([&] {
        return f.number(u"select count(*) from sync.ended_session where login = 'sana'"_s) == 1;
    }));
    EXPECT_TRUE(eventually([&] { return f.isSaid(u"watchdog"_s, u"up"_s); }));
}

TEST(PeriodicService, ComesBackAfterALoginThatWasRefused)
{
    ServicesRig f;
    ServiceContext wrong = f.context("purser_jobs");
    wrong.password = Secret::fromText(QString(u"not the password"_s));
    const ServiceThread jobs(std::make_unique<JobsService>(wrong, 20ms));
    EXPECT_FALSE(eventually([&] { return f.isSaid(u"jobs"_s, u"up"_s); }, 500));
    EXPECT_FALSE(jobs.isFinished());
}
