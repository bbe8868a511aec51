#include "core/base/id.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/desk/helditem.h"

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::kit {
namespace {

using office::Outcome;
using office::Task;
using office::TaskPromise;
using tests::eventually;

struct HeldSheet {
    QString heldBy;
    QDateTime heldUntil;
    bool heldByMe = false;
};

/// Whose office answers when the test says so, in any order.
class Item : public HeldItem<PaymentId, HeldSheet, HeldSheet>
{
public:
    Item() : HeldItem(0ms, 0ms, 1h, nullptr) {}

    std::deque<TaskPromise<HeldSheet>> readings;
    std::deque<TaskPromise<Outcome>> takings;
    QList<qint64> released;
    int holds = 0;

    void openAndShow(qint64 id)
    {
        const std::size_t before = readings.size();
        open(PaymentId(id));
        ASSERT_TRUE(eventually([&] { return readings.size() > before; }));
        readings.back().finish(HeldSheet());
        ASSERT_TRUE(eventually([this] { return sheet().has_value(); }));
    }
    static Outcome taken()
    {
        Outcome outcome;
        outcome.detail = {
            {u"held_by"_s, u"Mara"_s}, {u"held_until_us"_s, qint64(1'700'000'000'000'000)}};
        return outcome;
    }

protected:
    Task<HeldSheet> ask(PaymentId) override { return readings.emplace_back().task(); }
    Task<Outcome> sendTake(PaymentId) override { return takings.emplace_back().task(); }
    void sendRelease(PaymentId id) override { released.append(id.value()); }
    const HeldSheet& heldOf(const HeldSheet& sheet) const override { return sheet; }
    HeldSheet& heldOf(HeldSheet& sheet) const override { return sheet; }
    bool mayDecide() const override { return true; }
    void noteHold() override { ++holds; }
};

TEST(HeldItem, IsGivenBackWhenOneGoesOn)
{
    Item item;
    item.openAndShow(1);
    item.take();
    item.takings.back().finish(Item::taken());
    ASSERT_TRUE(eventually([&] { return item.holds == 1; }));
    EXPECT_EQ(item.sheet()->heldBy, u"Mara"_s);
    EXPECT_EQ(item.heldUntil().toSecsSinceEpoch(), 1'700'000'000);
    item.open(PaymentId(2));
    EXPECT_EQ(item.released, QList<qint64>{1});
    item.open({});
    EXPECT_EQ(item.released, QList<qint64>{1});
}

TEST(HeldItem, TakenAfterOneWentOnIsGivenBack)
{
    Item item;
    item.openAndShow(1);
    item.take();
    item.open(PaymentId(2));
    EXPECT_TRUE(item.released.isEmpty());
    item.takings.back().finish(Item::taken());
    EXPECT_TRUE(eventually([&] { return item.released == QList<qint64>{1}; }));
    EXPECT_EQ(item.holds, 0);
}

TEST(HeldItem, ASheetReadBeforeTheHoldDoesNotHideIt)
{
    Item item;
    item.openAndShow(1);
    item.take();
    item.reload();
    ASSERT_EQ(item.readings.size(), 2u);
    item.takings.back().finish(Item::taken());
    // What the second reading says is older than the hold: it is read once more.
    ASSERT_TRUE(eventually([&] { return item.readings.size() == 3; }));
    item.readings[1].finish(HeldSheet());
    item.open(PaymentId(2));
    EXPECT_EQ(item.released, QList<qint64>{1});
}

TEST(HeldItem, WhatSomebodyElseTookIsReadAgainAndNotGivenBack)
{
    Item item;
    item.openAndShow(1);
    item.take();
    item.takings.back().finish(failure(ErrorCode::WrongState));
    ASSERT_TRUE(eventually([&] { return item.readings.size() == 2; }));
    item.readings.back().finish(HeldSheet{u"Joao"_s, QDateTime::currentDateTimeUtc(), false});
    ASSERT_TRUE(eventually([&] { return item.sheet()->heldBy == u"Joao"_s; }));
    EXPECT_FALSE(item.heldUntil().isValid());
    item.open({});
    EXPECT_TRUE(item.released.isEmpty());
}

TEST(HeldItem, ADecisionEndsTheHold)
{
    Item item;
    item.openAndShow(1);
    item.take();
    item.takings.back().finish(Item::taken());
    ASSERT_TRUE(eventually([&] { return item.holds == 1; }));
    item.noteDecided();
    EXPECT_FALSE(item.heldUntil().isValid());
    item.open({});
    EXPECT_TRUE(item.released.isEmpty());
}

TEST(OpenItem, OnlyTheLastReadingCounts)
{
    Item item;
    item.openAndShow(1);
    int shown = 0;
    QObject::connect(&item, &Item::loaded, &item, [&shown] { ++shown; });
    item.reload();
    item.reload();
    item.readings[2].finish(HeldSheet{u"new"_s, {}, false});
    ASSERT_TRUE(eventually([&] { return shown == 1; }));
    item.readings[1].finish(HeldSheet{u"old"_s, {}, false});
    QCoreApplication::processEvents();
    EXPECT_EQ(item.sheet()->heldBy, u"new"_s);
    EXPECT_EQ(shown, 1);
}

} // namespace
} // namespace purser::kit
