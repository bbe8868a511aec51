// The client list of the workstation over a million clients: first page, jumping anywhere, and how
// long the GUI thread is ever busy with one thing.

#include "core/office/bulkcopy.h"
#include "tests/bench/suites.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientsdesk.h"
#include "ui/clients/clientsview.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <random>

namespace purser::bench {

using namespace Qt::StringLiterals;
using tests::DeskRig;

namespace {

/// Ticks as often as the event loop lets it; what lies between two ticks is how long something held
/// the GUI thread.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.add(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1.0));
            m_since.restart();
        });
        m_since.start();
        m_timer.start();
    }

    const Timings& gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Timings m_gaps;
};

void copyClients(BenchOffice& office, int count)
{
    auto copy = must(office::BulkCopy::begin(office.owner(),
        "copy book.client (full_name, kind, email, country, kyc_state, kyc_level, risk_score, "
        "partner_id, created_at) from stdin"));
    QByteArray rows;
    static const char* const countries[] = {"DE", "CY", "PL", "ES", "JP", "AE"};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "Client " + QByteArray::number((qint64(i) * 7919) % 1000003) + ' ' + number
            + "\tperson\tc" + number + "@example.org\t" + countries[i % 6] + "\tapproved\t2\t"
            + QByteArray::number(i * 7 % 100) + '\t' + QByteArray::number(1 + i % 2) + '\t'
            + now.addSecs(-60LL * i).toString(Qt::ISODate).toLatin1() + '\n';
        if (rows.size() > 1 << 20 || i == count) {
            must(copy.write(rows));
            rows.clear();
        }
    }
    must(copy.finish());
    office.statement("vacuum analyze book.client");
}

/// The list on the screen, and what is measured over it.
class GridBench
{
public:
    explicit GridBench(BenchOffice& office)
        : m_desk(clients::makeClientsDesk()), m_rig(office.office(), u"chen"_s)
    {
        m_view = qobject_cast<clients::ClientsView*>(m_rig.show(*m_desk));
        wait([this] { return model().knownCount() > 0; });
    }

    Timings firstPages(int times)
    {
        Timings timings;
        for (int i = 0; i < times; ++i) {
            bool loaded = false;
            QElapsedTimer timer;
            timer.start();
            const auto connection = QObject::connect(&grid(), &kit::Grid::loaded, &grid(), [&] {
                grid().view().repaint();
                loaded = true;
            });
            grid().setQuery(kit::RowQuery(grid().query()));
            wait([&] { return loaded; });
            timings.add(double(timer.nsecsElapsed()) / 1e6);
            QObject::disconnect(connection);
        }
        return timings;
    }

    /// From a new question to the length of the whole list.
    double positions()
    {
        QElapsedTimer timer;
        timer.start();
        grid().setQuery(kit::RowQuery(grid().query()));
        wait([this] { return model().hasPositions(); });
        return double(timer.nsecsElapsed()) / 1e6;
    }

    Timings jumps(int times)
    {
        Timings timings;
        QScrollBar& bar = *grid().view().verticalScrollBar();
        std::mt19937 random(11);
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar.setValue(int(random() % unsigned(bar.maximum())));
            wait([this] { return everyRowIsThere(); });
            grid().view().repaint();
            timings.add(double(timer.nsecsElapsed()) / 1e6);
        }
        return timings;
    }

    /// As a person drags: a step each frame through the whole list, and a wheel's way through a
    /// part.
    void drag(int steps)
    {
        QScrollBar& bar = *grid().view().verticalScrollBar();
        for (int i = 0; i <= steps; ++i) {
            bar.setValue(int(qint64(bar.maximum()) * i / steps));
            QTest::qWait(16);
        }
        for (int i = 0; i < steps; ++i) {
            bar.setValue(bar.value() - 84);
            QTest::qWait(16);
        }
    }

    int rows() { return model().rowCount(); }
    int rowsInMemory() { return model().liveCount(); }

private:
    kit::Grid& grid() { return *m_view->list().grid(); }
    kit::WindowModel& model() { return grid().model(); }

    bool everyRowIsThere()
    {
        const kit::GridView& view = grid().view();
        const int first = view.rowAt(0);
        const int last = view.rowAt(view.viewport()->height() - 1);
        for (int i = first; i <= (last < 0 ? rows() - 1 : last); ++i) {
            if (!model().row(i))
                return false;
        }
        return first >= 0;
    }

    static void wait(const std::function<bool()>& condition)
    {
        waitOrThrow(condition, "the list did not come");
    }

    std::unique_ptr<kit::Desk> m_desk;
    DeskRig m_rig;
    clients::ClientsView* m_view = nullptr;
};

} // namespace

void measureGrid(BenchOffice& office, Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    const int count = quick ? 20000 : 1000000;
    copyClients(office, count);
    GridBench bench(office);
    const QString size = u"%1 clients"_s.arg(quick ? u"20,000"_s : u"1,000,000"_s);
    figures.addAtMost(u"grid: first page of %1, p95"_s.arg(size),
        bench.firstPages(quick ? 5 : 50).percentile(0.95), 150, u"ms"_s);
    figures.addAtMost(
        u"grid: whole length of %1 known"_s.arg(size), bench.positions(), 10000, u"ms"_s);
    const Heartbeat heartbeat;
    figures.addAtMost(u"grid: jump anywhere in %1, p95"_s.arg(size),
        bench.jumps(quick ? 20 : 300).percentile(0.95), 60, u"ms"_s);
    bench.drag(quick ? 20 : 200);
    figures.addAtMost(u"grid: GUI thread busy at a stretch while jumping and dragging, p99"_s,
        heartbeat.gaps().percentile(0.99), 16, u"ms"_s);
    figures.addAtMost(u"grid: rows in memory then"_s, bench.rowsInMemory(), 4500, u"rows"_s);
}

} // namespace purser::bench
