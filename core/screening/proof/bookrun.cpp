#include "core/screening/proof/bookrun.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <tuple>

namespace purser::screening {

namespace {

constexpr size_t batch = 64; // subjects taken at a time

auto placeOf(const Alert& alert)
{
    return std::tie(alert.subject, alert.list, alert.entity);
}

bool isBefore(const Alert& a, const Alert& b)
{
    return placeOf(a) < placeOf(b);
}

/// Takes batches until there are none left.
std::vector<Alert> work(
    const Engine& engine, const std::vector<Subject>& subjects, std::atomic<size_t>& next)
{
    std::vector<Alert> alerts;
    Engine::Session session(engine);
    ScreenOptions options;
    options.floor = engine.config().leastReview();
    for (size_t begin = next.fetch_add(batch); begin < subjects.size();
         begin = next.fetch_add(batch)) {
        for (size_t i = begin; i < std::min(begin + batch, subjects.size()); ++i) {
            for (const Hit& hit : session.screen(subjects[i], options)) {
                if (hit.band < Band::Review)
                    continue; // another threshold for that list or kind
                alerts.push_back({i, hit.list->name, hit.entity->id, hit.score, hit.band});
            }
        }
    }
    return alerts;
}

} // namespace

std::vector<Alert> screenBook(
    const Engine& engine, const std::vector<Subject>& subjects, unsigned threads)
{
    if (threads == 0)
        threads = std::max(1U, std::thread::hardware_concurrency());
    std::atomic<size_t> next = 0;
    std::vector<std::vector<Alert>> parts(threads);
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < threads; ++i)
        workers.emplace_back([&, i] { parts[i] = work(engine, subjects, next); });
    workers.clear(); // waits for them
    std::vector<Alert> alerts;
    for (std::vector<Alert>& part : parts)
        alerts.insert(alerts.end(), std::make_move_iterator(part.begin()),
            std::make_move_iterator(part.end()));
    std::sort(alerts.begin(), alerts.end(), isBefore);
    return alerts;
}

BookDifference differenceOf(const std::vector<Alert>& before, const std::vector<Alert>& after)
{
    BookDifference difference;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && isBefore(*old, *now))) {
            difference.gone.push_back(*old++);
        } else if (old == before.end() || isBefore(*now, *old)) {
            difference.added.push_back(*now++);
        } else {
            if (old->band != now->band)
                difference.changed.push_back(*now);
            ++old;
            ++now;
        }
    }
    return difference;
}

} // namespace purser::screening
