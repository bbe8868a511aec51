// A hit of screening decided by keyboard: what the program takes of the time a
// person has for an obvious false one.

#include "tests/bench/suites.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/testcluster.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/screening/hitspage.h"
#include "ui/clients/screening/screeningdesk.h"
#include "ui/clients/screening/screeningview.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

namespace purser::bench {

using namespace Qt::StringLiterals;
using tests::DeskRig;

namespace {

constexpr int lookMs = 700;

/// Hits of as many listed names, some of each of ten clients.
void fillHits(tests::ReviewDesk& desk, int count)
{
    for (int client = 0; client < 10; ++client) {
        QJsonArray hits;
        for (int i = 0; i < count / 10; ++i) {
            QJsonObject hit = tests::ReviewDesk::hit(u"adverse"_s, u"possible"_s);
            hit.insert(u"entity"_s, u"E%1"_s.arg(client * 1000 + i));
            hit.insert(u"name"_s, u"Listed %1"_s.arg(client * 1000 + i));
            hits.append(hit);
        }
        const auto applicant = desk.person({{u"email"_s, u"hits%1@example.org"_s.arg(client)},
            {u"phone"_s, u"+49 30 76544%1"_s.arg(10 + client)},
            {u"birth_date"_s, u"19%1-05-05"_s.arg(60 + client)}});
        desk.screen(applicant.client, hits);
    }
}

/// The list of hits on the screen, and a person at its keyboard.
class HitsBench
{
public:
    explicit HitsBench(const tests::TestOffice& office)
        : m_rig(office, u"chen"_s), m_desk(clients::makeScreeningDesk())
    {
        m_page = &qobject_cast<clients::ScreeningView*>(m_rig.show(*m_desk))->hits();
        wait([this] { return m_page->grid().loadedCount() > 0; });
        activate();
        m_page->grid().setFocus();
    }

    /// From the letter to the dialog, and from Enter to the next hit on the
    /// screen.
    double decideOne()
    {
        const qint64 before = m_page->grid().currentId();
        const double opened = millisecondsOf([this] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
            wait([this] {
                return m_page->commands().dialog()
                    && QApplication::activeWindow() == m_page->commands().dialog();
            });
            m_page->commands().dialog()->repaint();
        });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        const double decided = millisecondsOf([this, before] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            wait([this, before] {
                return !m_page->commands().dialog() && m_page->grid().currentId() != before;
            });
            m_page->grid().view().repaint();
        });
        activate();
        // Whoever looks at the next one is no quicker; what the feed brings in has
        // come by then.
        QTest::qWait(lookMs);
        return opened + decided;
    }

private:
    void activate()
    {
        m_page->window()->activateWindow();
        wait([this] { return QApplication::activeWindow() == m_page->window(); });
    }
    static void wait(const std::function<bool()>& condition)
    {
        waitOrThrow(condition, "the hits did not come");
    }

    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk;
    clients::HitsPage* m_page = nullptr;
};

} // namespace

void measureHits(Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    // Stopped while Qt is there; at the end of the program its connections could not be closed.
    const auto stop = qScopeGuard([] { tests::TestCluster::stopShared(); });
    tests::ReviewDesk desk;
    fillHits(desk, quick ? 30 : 300);
    HitsBench bench(desk.office());
    Timings timings;
    for (int i = 0; i < (quick ? 5 : 50); ++i)
        timings.add(bench.decideOne());
    figures.addAtMost(u"hit decided by keyboard: the program's part, from the "
                      u"letter to the dialog "
                      u"and from Enter to the next hit on the screen, p95"_s,
        timings.percentile(0.95), 200, u"ms"_s);
}

} // namespace purser::bench
