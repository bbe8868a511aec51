// First page and search of clients at 100,000 and at a million.

#include "tests/bench/suites.h"

#include <random>

namespace purser::bench {

using namespace Qt::StringLiterals;

void measureClients(BenchOffice& office, Figures& figures, Depth depth)
{
    const QStringList texts{u"okafora"_s, u"bergstromb"_s, u"haddad"_s, u"nakamuraqx"_s, u"silva"_s,
        u"petrovz"_s, u"ross"_s, u"elsa d"_s, u"kowal"_s, u"mbekig"_s, u"garc"_s, u"novakaa"_s,
        u"yui"_s, u"schmi"_s, u"ivanovq"_s, u"lope"_s, u"marcoz"_s, u"@example.org"_s};
    // One slip each; a slip costs most where many names share the rest, as here each stem does.
    const QStringList mistyped{u"okafro"_s, u"bergstorm"_s, u"hadadd"_s, u"nakamrua"_s, u"silba"_s,
        u"okafro chidi"_s, u"kowaslki"_s, u"mbkei"_s, u"shcmidt"_s, u"W-48231"_s, u"7104481"_s,
        u"ivanvo mei"_s};
    const int calls = depth == Depth::Quick ? 20 : 400;
    for (const int count :
        depth == Depth::Quick ? std::vector<int>{5000} : std::vector<int>{100000, 1000000}) {
        office.fillClients(count);
        auto person = office.staff(0);
        const QString size =
            count >= 1000000 ? u"1,000,000 clients"_s : u"%L1 clients"_s.arg(count);
        Timings first;
        Timings deep;
        Timings search;
        Timings palette;
        Timings slips;
        std::mt19937 random(7);
        for (int i = 0; i < calls; ++i) {
            first.add(millisecondsOf([&] {
                must(person->call({u"desk.list_clients"_s, {{u"p_limit"_s, 100}}}));
            }));
            const QString after =
                u"{\"at\": %1, \"id\": 1}"_s.arg(QDateTime::currentMSecsSinceEpoch() * 1000
                    - static_cast<qint64>(random() % static_cast<unsigned>(count)) * 60000000);
            deep.add(millisecondsOf([&] {
                must(person->call(
                    {u"desk.list_clients"_s, {{u"p_after"_s, after}, {u"p_limit"_s, 100}}}));
            }));
            const QString text =
                texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
            search.add(millisecondsOf([&] {
                must(person->call({u"desk.list_clients"_s,
                    {{u"p_filter"_s, u"{\"text\": \"%1\"}"_s.arg(text)}, {u"p_limit"_s, 100}}}));
            }));
            palette.add(millisecondsOf([&] {
                must(person->call({u"desk.search"_s, {{u"p_text"_s, text}}}));
            }));
            const QString slip =
                mistyped[static_cast<qsizetype>(random() % static_cast<unsigned>(mistyped.size()))];
            slips.add(millisecondsOf([&] {
                must(person->call({u"desk.search"_s, {{u"p_text"_s, slip}}}));
            }));
        }
        figures.addAtMost(
            u"first page of %1, p95"_s.arg(size), first.percentile(0.95), 50, u"ms"_s);
        figures.addAtMost(
            u"page anywhere in %1, p95"_s.arg(size), deep.percentile(0.95), 50, u"ms"_s);
        figures.addAtMost(u"search in %1, p95"_s.arg(size), search.percentile(0.95), 50, u"ms"_s);
        figures.addAtMost(u"palette in %1, p95"_s.arg(size), palette.percentile(0.95), 50, u"ms"_s);
        figures.addAtMost(u"palette in %1, one slip in each search, p95"_s.arg(size),
            slips.percentile(0.95), 50, u"ms"_s);
    }
}

} // namespace purser::bench
