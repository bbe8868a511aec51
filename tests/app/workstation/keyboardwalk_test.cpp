// From the sign-in window to an approved payment without touching the mouse once: real key presses only,
// each sent to whatever has the focus.

#include "app/workstation/workstation.h"
#include "tests/support/standardstaff.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/actions/finder.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::DeskOffice;
using tests::TestOffice;

constexpr int patience = 30000;

/// The person at the keyboard.
class Hands
{
public:
    /// Waits until somebody listens, then presses.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* at = target();
        ASSERT_NE(at, nullptr) << "nothing has the focus";
        QTest::keyClick(at, key, with);
    }
    static void type(const QString& text)
    {
        QWidget* at = target();
        ASSERT_NE(at, nullptr) << "nothing has the focus";
        QTest::keyClicks(at, text);
    }
    /// Tab until the focus says that.
    static bool tabTo(const QString& name)
    {
        for (int i = 0; i < 60; ++i) {
            if (heard().contains(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// What a screen reader says of what has the focus.
    static QString heard()
    {
        QWidget* at = target();
        QAccessibleInterface* face = at ? QAccessible::queryAccessibleInterface(at) : nullptr;
        return face ? face->text(QAccessible::Name).replace(QChar(0x00a0), u' ') : QString();
    }
    static bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, patience);
    }

private:
    static QWidget* target()
    {
        waitFor([] { return QApplication::focusWidget() || QApplication::activeWindow(); });
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
};

/// A file with the address of the test's office, as --office reads it.
QString officeFile(const TestOffice& office, const QTemporaryDir& folder)
{
    const office::OfficeAddress address = office.address();
    const QString path = folder.filePath(u"office.json"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"office"_s,
                                 QJsonObject{{u"name"_s, u"Test"_s}, {u"hosts"_s, address.hosts},
                                     {u"ports"_s, address.ports}, {u"database"_s, address.database}}}})
                   .toJson());
    return path;
}

shell::MainWindow* mainWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<shell::MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

TEST(KeyboardWalk, FromTheSignInToAnApprovedPayment)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Okafor, Chidi"_s, u"EUR"_s, 900000), 90000);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Options options;
    options.officeFile = officeFile(office.office(), folder);
    options.theme = u"light"_s;
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    Workstation workstation(application, settings, options);
    ASSERT_TRUE(workstation.begin());

    // Sign in.
    ASSERT_TRUE(Hands::waitFor([] { return QApplication::activeWindow() != nullptr; }));
    ASSERT_TRUE(Hands::tabTo(u"Login"_s)) << Hands::heard().toStdString();
    Hands::press(Qt::Key_A, Qt::ControlModifier);
    Hands::type(u"mara"_s);
    ASSERT_TRUE(Hands::tabTo(u"Password"_s));
    Hands::type(tests::standardPassword(u"mara"_s));
    Hands::press(Qt::Key_Return);
    ASSERT_TRUE(Hands::waitFor([] { return mainWindow() != nullptr; }));
    ASSERT_TRUE(QTest::qWaitForWindowActive(mainWindow(), patience));

    // To the payment, by its reference.
    const QString reference = u"W-%1"_s.arg(payment);
    Hands::press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(Hands::waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), reference);
    auto& palette = mainWindow()->palette();
    ASSERT_TRUE(Hands::waitFor([&palette] { return palette.resultCount() > 0; }));
    QTest::keyClick(palette.focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(Hands::waitFor([] { return mainWindow()->currentDesk() == u"payments"_s; }));

    // To the decision, and decide.
    ASSERT_TRUE(Hands::waitFor([] {
        QTest::keyClick(mainWindow(), Qt::Key_3, Qt::ControlModifier);
        return !Hands::heard().isEmpty() && QApplication::focusWidget()
            && QApplication::focusWidget()->inherits("purser::kit::DecisionButton");
    }));
    ASSERT_TRUE(Hands::tabTo(u"Approve 900.00 EUR"_s)) << Hands::heard().toStdString();
    Hands::press(Qt::Key_Space);
    ASSERT_TRUE(Hands::waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget* dialog = QApplication::activeModalWidget();
    ASSERT_TRUE(Hands::waitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    ASSERT_TRUE(Hands::tabTo(u"Approve"_s)) << Hands::heard().toStdString();
    Hands::press(Qt::Key_Return);
    EXPECT_TRUE(Hands::waitFor([&] { return office.number(u"steps_done"_s, payment) == 1; }));
    EXPECT_TRUE(Hands::waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
}

} // namespace
} // namespace purser::workstation
