// Audited commands per second: adding a note, by as many members of staff as there are connections.

#include "tests/bench/suites.h"

#include <atomic>
#include <chrono>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

/// An office with a past: statistics of tables that are not empty, as autovacuum leaves them. A
/// plan made over empty tables would read them from end to end.
void work(BenchOffice& office, qint64 client, int commands)
{
    auto person = office.staff(0);
    for (int i = 0; i < commands; ++i) {
        must(person->command({u"desk.add_note"_s,
            {{u"p_key"_s, newKey()}, {u"p_client_id"_s, client}, {u"p_text"_s, u"earlier"_s}}}));
    }
    office.statement("vacuum analyze");
}

} // namespace

void measureCommands(BenchOffice& office, Figures& figures, Depth depth)
{
    const qint64 client = office.books().client(u"Bench Client"_s);
    work(office, client, depth == Depth::Quick ? 200 : 3000);
    const auto length = std::chrono::seconds(depth == Depth::Quick ? 1 : 10);
    for (const auto& [connections, least] :
        {std::pair{1, 1000.0}, std::pair{8, 1500.0}, std::pair{32, 1200.0}}) {
        std::vector<std::unique_ptr<office::Connection>> people(static_cast<size_t>(connections));
        std::atomic<int> done = 0;
        std::atomic<int> ready = 0;
        std::atomic<bool> go = false;
        double seconds = 0;
        together(connections, [&, connections = connections](int thread) {
            auto person = office.staff(thread);
            const office::Call warm{u"desk.add_note"_s,
                {{u"p_key"_s, newKey()}, {u"p_client_id"_s, client}, {u"p_text"_s, u"warm"_s}}};
            must(person->command(warm));
            if (++ready == connections)
                go = true;
            while (!go)
                std::this_thread::yield();
            const auto begin = std::chrono::steady_clock::now();
            while (std::chrono::steady_clock::now() - begin < length) {
                must(person->command({u"desk.add_note"_s,
                    {{u"p_key"_s, newKey()}, {u"p_client_id"_s, client},
                        {u"p_text"_s, u"a note of usual length about a call"_s}}}));
                ++done;
            }
            if (thread == 0)
                seconds =
                    std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        });
        figures.addAtLeast(u"audited commands, %1 %2"_s.arg(connections)
                               .arg(connections == 1 ? u"connection"_s : u"connections"_s),
            done / seconds, least, u"/s"_s);
    }
}

} // namespace purser::bench
