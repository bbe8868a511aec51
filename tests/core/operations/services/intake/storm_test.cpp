#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/core/operations/services/intake/notifications.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int distinctEvents = 4'950;
constexpr int forgedEvents = 100; ///< one in a hundred of ten thousand

/// Ten thousand messages: each event twice, one in a hundred forged, all in one heap.
std::vector<Notification> heap()
{
    std::vector<Notification> messages;
    for (int i = 1; i <= distinctEvents; ++i) {
        const Notification paid =
            praxisNotification(i, i % 3 == 0 ? "pending" : "approved", i % 500);
        messages.push_back(paid);
        messages.push_back(paid);
    }
    for (int i = 1; i <= forgedEvents; ++i)
        messages.push_back(praxisNotification(distinctEvents + i, "approved", 1, "another"));
    std::shuffle(messages.begin(), messages.end(), std::mt19937(20'261'128));
    return messages;
}

} // namespace

TEST(IntakeStorm, TenThousandMessagesTwiceShuffledAndForgedHaveOneEventEach)
{
    IntakeRig rig;
    operations::IntakeSettings settings = withProviders(rig.settings());
    settings.threads = 4;
    rig.start(settings);
    const std::vector<Notification> messages = heap();
    ASSERT_EQ(messages.size(), 10'000U);
    std::atomic<size_t> next = 0;
    std::atomic<int> received = 0;
    std::atomic<int> rejected = 0;
    std::vector<std::thread> senders;
    for (int i = 0; i < 4; ++i)
        senders.emplace_back([&] {
            const auto client = rig.client();
            for (size_t at = next++; at < messages.size(); at = next++) {
                const auto answer = client->Post(
                    "/webhooks/cards", messages[at].headers, messages[at].body, "application/json");
                received += answer && answer->status == 200 ? 1 : 0;
                rejected += answer && answer->status == 401 ? 1 : 0;
            }
        });
    for (std::thread& sender : senders)
        sender.join();

    EXPECT_EQ(received, 2 * distinctEvents);
    EXPECT_EQ(rejected, forgedEvents);
    EXPECT_EQ(rig.number(u"select count(*) from book.gateway_event"_s), distinctEvents);
    EXPECT_EQ(
        rig.number(u"select count(distinct reference) from book.gateway_event"_s), distinctEvents);
    EXPECT_EQ(rig.number(
                  u"select count(*) from book.gateway_event where substr(reference, 3)::int > $1"_s,
                  {distinctEvents}),
        0);
    EXPECT_EQ(rig.number(u"select count(*) from book.webhook_message"_s), 10'000);
    EXPECT_EQ(rig.number(u"select count(*) from book.webhook_message where verdict = 'reject'"_s),
        forgedEvents);
    EXPECT_EQ(rig.number(u"select count(*) from book.webhook_message where verdict = 'park'"_s), 0);
}
