#pragma once

#include "tests/ui/support/deskrig.h"
#include "ui/clients/screening/screeningdesk.h"
#include "ui/clients/screening/screeningview.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/lists/rowspage.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace purser::tests {

/// A member of staff at the desk of screening.
class ScreeningBench
{
public:
    ScreeningBench(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_view(qobject_cast<clients::ScreeningView*>(m_rig.show(*m_desk)))
    {
    }

    clients::ScreeningView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }
    void fill(kit::RowsPage& page, const QString& id, int rows = 1)
    {
        m_view->showPage(id);
        EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == rows; }));
        page.grid().setCurrentRow(0);
    }
    void press(kit::RowsPage& page, Qt::Key key)
    {
        ASSERT_TRUE(DeskRig::waitFor([] { return !QApplication::activeModalWidget(); }));
        page.window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.window()));
        page.grid().setFocus();
        QTest::keyClick(&page.grid(), key);
    }
    bool accept(kit::DialogFrame* dialog)
    {
        const QPointer<kit::DialogFrame> alive(dialog);
        EXPECT_TRUE(DeskRig::waitFor([&alive] { return alive->acceptButton()->isEnabled(); }));
        dialog->acceptButton()->click();
        return DeskRig::waitFor([&alive] { return !alive || !alive->isVisible(); });
    }
    bool isAllowed(kit::RowsPage& page, const QString& beginning)
    {
        for (auto* button : page.decisionBar().findChildren<QAbstractButton*>()) {
            if (DeskRig::plain(button->text()).startsWith(beginning))
                return button->isEnabled();
        }
        ADD_FAILURE() << qPrintable(beginning);
        return false;
    }

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk = clients::makeScreeningDesk();
    clients::ScreeningView* m_view;
};

} // namespace purser::tests
