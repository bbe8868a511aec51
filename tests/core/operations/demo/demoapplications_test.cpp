#include "core/office/call.h"
#include "core/operations/demo/demoapplications.h"
#include "core/operations/demo/demoautomatic.h"
#include "core/operations/demo/democontacts.h"
#include "core/operations/demo/demolaboratory.h"
#include "tests/core/authority/refusal.h"
#include "tests/support/demand.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using purser::demo::DemoApplications;
using purser::demo::DemoAutomatic;
using purser::demo::DemoLaboratory;

TEST(DemoApplications, LookLikeAWorkingDayAndCanBeWorkedOn)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    const qint64 open =
        demand(DemoApplications(*owner, QDateTime::currentDateTimeUtc().date()).fill());
    EXPECT_EQ(open, 20);
    EXPECT_EQ(
        value(*owner,
            u"select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from book.application group by state) s"_s),
        u"draft 1, in_review 15, proposed 2, waiting_client 2, withdrawn 4"_s);
    // Somebody came twice and waits to be merged; somebody else has been.
    EXPECT_EQ(number(*owner,
                  u"select count(*) from book.duplicate_pair where state = 'open' and likely"_s),
        1);
    EXPECT_EQ(
        number(*owner, u"select count(*) from book.client where merged_into is not null"_s), 1);
    // Passports that say something else than their holders, and all others that agree.
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from book.client_document d where book.document_mismatches(d) <> '{}'"_s),
        2);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from book.client_document d where d.mrz_good is distinct from true and d.type = 'passport'"_s),
        0);
    EXPECT_GT(number(*owner, u"select count(*) from book.screening_hit where state = 'open'"_s), 2);
    // Nothing stands against those that are ready, and a second person can agree to a proposal.
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from book.application a where a.state = 'in_review' and book.application_stops(a) is null"_s),
        3);
    const auto proposed = demand(owner->execute(
        u"select id, version, proposed_digest from book.application where state = 'proposed' order by id limit 1"_s));
    auto olga = office.as("olga");
    const auto agreed = demand(olga->command({u"desk.decide_application"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, proposed.row(0).integer(0)},
            {u"p_version"_s, proposed.row(0).integer(1)}, {u"p_decision"_s, u"agree"_s},
            {u"p_digest"_s, proposed.row(0).text(2)}}}));
    EXPECT_EQ(agreed.state, u"approved"_s);
}

TEST(DemoApplications, AreForTrialOfficesOnly)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    demand(owner->execute(u"update meta.office set trial = false"_s));
    const auto refused = DemoApplications(*owner, QDate(2026, 1, 5)).fill();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"not_trial"_s);
}

TEST(DemoAutomatic, ShowsARuleInShadowALiveOneAndItsSample)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    EXPECT_EQ(demand(DemoAutomatic(*owner, QDateTime::currentDateTimeUtc().date()).fill()), 4);
    EXPECT_EQ(
        value(*owner,
            u"select string_agg(mode || ' ' || n, ', ' order by mode) from (select r.mode, count(d.id) as n from policy.review_rule r left join book.review_decision d on d.rule_id = r.id and d.live = (r.mode = 'live') where not exists (select from policy.review_rule x where x.name = r.name and x.version > r.version) group by r.mode) s"_s),
        u"live 4, shadow 4"_s);
    EXPECT_EQ(
        value(*owner,
            u"select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from book.review_sample group by state) s"_s),
        u"agreed 1, open 3"_s);
}

TEST(DemoLaboratory, ShowsDecidedHitsSettingsInForceAndOthersProposedAndTried)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    demand(DemoApplications(*owner, QDateTime::currentDateTimeUtc().date()).fill());
    EXPECT_GE(demand(DemoLaboratory(*owner).fill()), 30);
    EXPECT_EQ(number(*owner, u"select count(*) from book.screening_skip"_s), 1);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from policy.screening_settings where report ->> 'decided' <> '0'"_s),
        1);
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from policy.change_request where kind = 'policy.screening_settings' and state = 'proposed'"_s),
        1);
    EXPECT_EQ(number(*owner, u"select count(*) from book.screening_trial"_s), 1);
    EXPECT_EQ(
        number(*owner, u"select count(*) from policy.risk_ruleset where state = 'draft'"_s), 1);
}

TEST(DemoContacts, ShowTicketsInEveryStateAndDevicesThatOthersUseToo)
{
    const TestOffice office = TestOffice::fresh();
    auto owner = office.asOwner();
    demand(DemoApplications(*owner, QDateTime::currentDateTimeUtc().date()).fill());
    EXPECT_EQ(demand(demo::DemoContacts(*owner).fill()), 12);
    EXPECT_EQ(
        value(*owner,
            u"select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from book.ticket group by state) s"_s),
        u"open 8, resolved 2, waiting_client 2"_s);
    EXPECT_EQ(number(*owner,
                  u"select count(*) from book.ticket where settle_by is not null and answers = 1 "
                  "and state = 'open'"_s),
        1);
    EXPECT_GT(
        number(*owner,
            u"select count(*) from (select mark from book.client_device group by mark having count(*) > 1) s"_s),
        2);
    // Sana may read and answer what is there.
    auto sana = office.as("sana");
    EXPECT_EQ(demand(sana->call({u"desk.list_tickets"_s, {}})).rowCount(), 8);
}
