// The sample of automatic decisions as a queue: due by the business calendar, handed to those alone
// who may check it, held for them, told of when it is late.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/ruledesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

office::Outcome handedTo(RuleDesk& d, const QString& login, qint64 left = 0)
{
    const QVariant none(QMetaType::fromType<QString>());
    return demand(d.desk().command(login, u"desk.take_next"_s,
        {{u"p_queue"_s, u"samples"_s},
            {u"p_left_queue"_s, left > 0 ? QVariant(u"samples"_s) : none},
            {u"p_left_id"_s,
                left > 0 ? QVariant(left) : QVariant(QMetaType::fromType<qlonglong>())}}));
}

void makeLate(RuleDesk& d, qint64 sample)
{
    demand(d.desk().owner().execute(
        u"update book.review_sample set due_at = clock_timestamp() - interval '1 hour' where id = $1"_s,
        {sample}));
}

} // namespace

TEST(SampleQueue, HandsTheMostUrgentToWhoMayCheckItAndToNobodyElse)
{
    RuleDesk d;
    d.publishLive();
    const auto first = d.fromTheWeb();
    const auto second = d.fromTheWeb();
    d.run();
    // Due by the business calendar.
    EXPECT_EQ(d.number(u"select count(*) from book.review_sample s where "
                       "book.business_minutes(s.drawn_at, s.due_at) between 958 and 960"_s),
        2);
    makeLate(d, d.sample(second));
    // Olga proposed the rule, Vera published it.
    EXPECT_EQ(handedTo(d, u"olga"_s).state, u"empty"_s);
    EXPECT_EQ(handedTo(d, u"vera"_s).state, u"empty"_s);
    EXPECT_EQ(
        refusal(d.desk().as(u"sana"_s), "select desk.take_next(gen_random_uuid(), 'samples')"),
        u"PU001"_s);
    const office::Outcome taken = handedTo(d, u"chen"_s);
    EXPECT_EQ(taken.state, u"held"_s);
    EXPECT_EQ(taken.id, d.sample(second)) << "the late one";
    EXPECT_EQ(taken.detail.value(u"deed"_s), u"sample.open"_s);
    EXPECT_EQ(handedTo(d, u"chen"_s, taken.id).id, d.sample(first));
    const auto listed = demand(d.desk().as(u"chen"_s).call({u"desk.list_review_samples"_s, {}}));
    ASSERT_EQ(listed.rowCount(), 2);
    EXPECT_EQ(listed.row(0).integer(u"id"_s), d.sample(second)) << "due first";
    EXPECT_EQ(listed.row(0).integer(u"urgency"_s), 0);
    EXPECT_FALSE(listed.row(0).isNull(u"held_by"_s));
}

TEST(SampleQueue, HoldsItForOneAndTakesItBack)
{
    RuleDesk d;
    d.publishLive();
    const auto applicant = d.fromTheWeb();
    d.run();
    const qint64 sample = d.sample(applicant);
    demand(d.desk().owner().execute(
        u"update book.review_sample set held_by = 'adam', held_until = clock_timestamp() + interval '5 min'"_s));
    EXPECT_EQ(handedTo(d, u"chen"_s).state, u"empty"_s) << "somebody looks at it";
    const auto other = d.answer(u"chen"_s, sample, u"agree"_s);
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error().args.value(u"state"_s), u"held"_s);
    demand(d.desk().owner().execute(
        u"update book.review_sample set held_until = clock_timestamp() - interval '1 s'"_s));
    EXPECT_EQ(demand(d.desk().as(u"purser_jobs"_s).execute(u"select link.return_work()"_s))
                  .row(0)
                  .integer(0),
        1);
    EXPECT_EQ(handedTo(d, u"chen"_s).id, sample);
    demand(d.answer(u"chen"_s, sample, u"agree"_s));
    EXPECT_EQ(d.number(u"select count(*) from book.review_sample where held_by is not null"_s), 0);
}

TEST(SampleQueue, TellsWhoMayCheckItOnceWhenItIsLate)
{
    RuleDesk d;
    d.publishLive();
    const auto applicant = d.fromTheWeb();
    d.run();
    const qint64 sample = d.sample(applicant);
    const auto remind = [&] {
        demand(d.desk().as(u"purser_jobs"_s).execute(u"select link.remind()"_s));
    };
    const auto told = [&](const QString& login) {
        return demand(d.desk().as(login).execute(u"select id from desk.notifications() where kind "
                                                 "= 'sample_overdue' and open"_s))
            .rowCount();
    };
    remind();
    EXPECT_EQ(told(u"chen"_s), 0);
    makeLate(d, sample);
    remind();
    remind();
    EXPECT_EQ(told(u"chen"_s), 1);
    EXPECT_EQ(told(u"vera"_s), 0) << "she may not check it";
    EXPECT_EQ(told(u"olga"_s), 0);
    demand(d.answer(u"chen"_s, sample, u"agree"_s));
    EXPECT_EQ(told(u"chen"_s), 0);
}
