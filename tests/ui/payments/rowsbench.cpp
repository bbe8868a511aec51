#include "tests/ui/payments/rowsbench.h"

#include "tests/ui/support/deskrig.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/lists/rowspage.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QAbstractButton>
#include <QPointer>
#include <gtest/gtest.h>

namespace purser::tests {

void firstRow(kit::RowsPage& page)
{
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() > 0; }));
    page.grid().setCurrentRow(0);
}

QAbstractButton* decisionButton(kit::RowsPage& page, const QString& beginning)
{
    for (auto* button : page.decisionBar().findChildren<QAbstractButton*>()) {
        if (DeskRig::plain(button->text()).startsWith(beginning))
            return button;
    }
    return nullptr;
}

bool submit(kit::DialogFrame* dialog)
{
    const QPointer<kit::DialogFrame> alive(dialog);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    dialog->acceptButton()->click();
    return DeskRig::waitFor([&alive] { return !alive || !alive->isVisible(); });
}

} // namespace purser::tests
