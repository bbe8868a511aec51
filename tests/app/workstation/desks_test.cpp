// Every desk of the program together in one window: their actions agree, and each can be used
// without seeing it.

#include "app/workstation/desks.h"
#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/theme/icons.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::TestOffice;

class AllDesks : public testing::TestWithParam<const char*>
{
protected:
    AllDesks()
    {
        tests::kitTheme();
        const QString login = QString::fromLatin1(GetParam());
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        auto session = std::make_unique<office::OfficeSession>(
            office.address(), login, TestOffice::password(login), options);
        EXPECT_TRUE(session->open().wait());
        QCoreApplication::processEvents();
        workspace = std::make_unique<shell::Workspace>(
            shell::WorkInHand{std::move(session), std::make_unique<offline::DraftBook>(clock)},
            allDesks(), nullptr, tests::kitTheme(), clock, settings);
    }

    TestOffice office = TestOffice::fresh();
    SystemClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<shell::Workspace> workspace;
};

TEST_P(AllDesks, NoShortcutMeansTwoThings)
{
    kit::ActionRegistry& actions = workspace->actions();
    const QStringList ids = actions.ids();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const kit::ActionSpec* first = actions.spec(ids.at(i));
        EXPECT_FALSE(first->text.isEmpty()) << ids.at(i).toStdString();
        EXPECT_TRUE(first->icon.isEmpty() || kit::iconIds().contains(first->icon))
            << first->icon.toStdString();
        for (qsizetype j = i + 1; j < ids.size(); ++j) {
            const kit::ActionSpec* second = actions.spec(ids.at(j));
            const bool together =
                first->scope.isEmpty() || second->scope.isEmpty() || first->scope == second->scope;
            EXPECT_FALSE(
                together && !first->shortcut.isEmpty() && first->shortcut == second->shortcut)
                << ids.at(i).toStdString() << " and " << ids.at(j).toStdString();
        }
    }
}

TEST_P(AllDesks, EveryDeskHasNamesForWhatTakesTheKeyboard)
{
    workspace->show();
    for (kit::Desk* desk : workspace->window().desks()) {
        workspace->window().showDesk(desk->id());
        QCoreApplication::processEvents();
        const QStringList nameless =
            tests::namelessFocusable(*workspace->window().deskWidget(desk->id()));
        EXPECT_TRUE(nameless.isEmpty())
            << desk->id().toStdString() << ": " << nameless.join(u", "_s).toStdString();
        EXPECT_TRUE(kit::iconIds().contains(desk->icon())) << desk->icon().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    People, AllDesks, testing::Values("mara", "ines", "chen", "sana", "omar", "anna", "adam"));

} // namespace
} // namespace purser::workstation
