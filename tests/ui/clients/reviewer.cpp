#include "tests/ui/clients/reviewer.h"

#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewsdesk.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/decisionbutton.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace clients;

Reviewer::Reviewer(const TestOffice& office, const QString& login)
    : m_rig(office, login), m_desk(makeReviewsDesk()),
      m_view(qobject_cast<ReviewsView*>(m_rig.show(*m_desk)))
{
    QSignalSpy loaded(&m_view->queue(), &ReviewQueue::loaded);
    EXPECT_TRUE(
        DeskRig::waitFor([&] { return grid().model().knownCount() > 0 || !loaded.isEmpty(); }));
}

kit::Grid& Reviewer::grid()
{
    return *m_view->queue().findChild<kit::Grid*>();
}

void Reviewer::show(ReviewTab tab)
{
    QSignalSpy loaded(&m_view->queue(), &ReviewQueue::loaded);
    ApplicationFilter filter;
    filter.tab = tab;
    m_view->queue().setFilter(filter);
    EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
}

ApplicationId Reviewer::openFirst(const std::function<bool(const ApplicationRow&)>& fits)
{
    const ApplicationId id = m_view->queue().firstWhere(fits);
    EXPECT_TRUE(id.isValid());
    m_view->open(id);
    EXPECT_TRUE(DeskRig::waitFor([this, id] {
        const auto& file = m_view->openApplication().file();
        return file && file->id == id;
    }));
    return id;
}

kit::DecisionButton* Reviewer::decision(const QString& text)
{
    for (auto* button : m_view->page().findChildren<kit::DecisionButton*>()) {
        if (button->isVisible() && DeskRig::plain(button->text()).contains(text))
            return button;
    }
    return nullptr;
}

void Reviewer::decide(Qt::Key key)
{
    // The checks have to say first that it may be decided.
    ASSERT_TRUE(DeskRig::waitFor([this, key] {
        const auto buttons = m_view->page().findChildren<kit::DecisionButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [key](const kit::DecisionButton* one) {
            return one->isVisible() && one->isEnabled() && one->key() == QChar(key);
        });
    }));
    // A dialog that has just been closed is behind it.
    QWidget* window = m_view->page().window();
    ASSERT_TRUE(DeskRig::waitFor([] { return !QApplication::activeModalWidget(); }));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    QSignalSpy done(&m_view->decisions(), &ReviewDecisions::done);
    QTest::keyClick(&m_view->page(), key);
    ASSERT_TRUE(DeskRig::waitFor([this] { return m_view->decisions().dialog() != nullptr; }));
    QTest::keyClick(m_view->decisions().dialog(), Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }));
}

bool Reviewer::awaitState(ApplicationState state)
{
    return DeskRig::waitFor([this, state] {
        const auto& file = m_view->openApplication().file();
        return file && file->state == state;
    });
}

} // namespace purser::tests
