// Applications as queues of "work next": to those alone for whom they wait, the most urgent first,
// held for them.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

office::Outcome handedTo(
    ReviewDesk& desk, const QString& login, const QString& queue, qint64 left = 0)
{
    const QVariant none(QMetaType::fromType<QString>());
    return demand(desk.command(login, u"desk.take_next"_s,
        {{u"p_queue"_s, queue}, {u"p_left_queue"_s, left > 0 ? QVariant(queue) : none},
            {u"p_left_id"_s,
                left > 0 ? QVariant(left) : QVariant(QMetaType::fromType<qlonglong>())}}));
}

} // namespace

TEST(ApplicationQueue, HandsOutTheLateThenTheRiskyAndAPassedOneLast)
{
    ReviewDesk desk;
    const auto plain = desk.ready();
    const auto risky = desk.ready();
    const auto late = desk.ready();
    desk.number(
        u"update book.client set risk_score = 70 where id = $1 returning 1"_s, {risky.client});
    desk.number(
        u"update book.application set due_at = clock_timestamp() - interval '1 hour' where id "
        "= $1 returning 1"_s,
        {late.application});
    const office::Outcome taken = handedTo(desk, u"chen"_s, u"applications"_s);
    EXPECT_EQ(taken.state, u"held"_s);
    EXPECT_EQ(taken.id, late.application);
    EXPECT_EQ(taken.detail.value(u"deed"_s), u"application.open"_s);
    EXPECT_EQ(handedTo(desk, u"olga"_s, u"applications"_s).id, risky.application)
        << "what Chen has is nobody else's";
    EXPECT_EQ(handedTo(desk, u"chen"_s, u"applications"_s, late.application).id, plain.application);
    EXPECT_EQ(handedTo(desk, u"chen"_s, u"applications"_s).state, u"empty"_s);
    // Given back, and passed by Chen: Olga is handed it at once, Chen after all others.
    desk.number(
        u"update book.application set held_until = clock_timestamp() - interval '1 s' where id "
        "in ($1, $2) returning 1"_s,
        {late.application, plain.application});
    EXPECT_EQ(
        demand(desk.as(u"purser_jobs"_s).execute(u"select link.return_work()"_s)).row(0).integer(0),
        2);
    EXPECT_EQ(handedTo(desk, u"chen"_s, u"applications"_s).id, plain.application);
    EXPECT_EQ(handedTo(desk, u"olga"_s, u"applications"_s).id, late.application);
}

TEST(ApplicationQueue, HandsAProposalToWhoMayBeTheSecondAndToNobodyElse)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    EXPECT_EQ(handedTo(desk, u"vera"_s, u"proposals"_s).state, u"empty"_s);
    demand(desk.propose(u"chen"_s, applicant));
    EXPECT_EQ(handedTo(desk, u"chen"_s, u"proposals"_s).state, u"empty"_s) << "Chen proposed it";
    EXPECT_EQ(refusal(desk.as(u"sana"_s), "select desk.take_next(gen_random_uuid(), 'proposals')"),
        u"PU001"_s);
    EXPECT_EQ(handedTo(desk, u"vera"_s, u"proposals"_s).id, applicant.application);
    EXPECT_EQ(handedTo(desk, u"olga"_s, u"proposals"_s).state, u"empty"_s) << "Vera has it";
}

// Who entered what a decision stands on cannot make it, and is not handed it.
TEST(ApplicationQueue, PassesOverWhoEnteredIt)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.setFields(u"olga"_s, applicant.client, {{u"occupation"_s, u"baker"_s}}));
    demand(desk.propose(u"chen"_s, applicant));
    EXPECT_EQ(handedTo(desk, u"olga"_s, u"proposals"_s).state, u"empty"_s);
    EXPECT_EQ(handedTo(desk, u"vera"_s, u"proposals"_s).id, applicant.application);
}
