// The desktop's light and dark, told by a settings portal on a private bus.

#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/theme/systemscheme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

/// Answers "Read" of the settings as a portal does: the value inside two variants.
class Portal : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QDBusVariant inner{QVariant(scheme)};
        const QDBusVariant outer{QVariant::fromValue(inner)};
        return connection.send(message.createReply(QVariant::fromValue(outer)));
    }
    uint scheme = 2;
};

class SchemeTest : public testing::Test
{
protected:
    SchemeTest()
    {
        bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        EXPECT_TRUE(bus.waitForReadyRead(10000)) << "no dbus-daemon";
        address = QString::fromUtf8(bus.readLine()).trimmed();
        QDBusConnection service = QDBusConnection::connectToBus(address, u"portal"_s);
        EXPECT_TRUE(service.registerService(u"org.freedesktop.portal.Desktop"_s));
        EXPECT_TRUE(service.registerVirtualObject(portalPath, &portal));
        QObject::connect(&scheme, &SystemScheme::changed, &scheme, [this](bool dark) { said.append(dark); });
    }

    ~SchemeTest() override
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"desk"_s);
        bus.kill();
        bus.waitForFinished();
    }

    void tell(const QString& group, const QString& key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(u"portal"_s).send(signal);
    }

    QProcess bus;
    QString address;
    Portal portal;
    SystemScheme scheme;
    QList<bool> said;
};

TEST_F(SchemeTest, IsAskedAtFirstAndFollowed)
{
    portal.scheme = 1;
    scheme.watch(QDBusConnection::connectToBus(address, u"desk"_s));
    ASSERT_TRUE(tests::eventually([this] { return said == QList<bool>{true}; }));
    tell(u"org.freedesktop.appearance"_s, u"accent-color"_s, 2);
    tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2);
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
    ASSERT_TRUE(tests::eventually([this] { return said.size() == 2; }));
    EXPECT_EQ(said, (QList<bool>{true, false}));
}

TEST(ThemeOfTheSystem, FollowsOnlyWhileItIsChosen)
{
    Theme& theme = tests::kitTheme();
    theme.setMode(ThemeMode::System);
    theme.setSystemDark(true);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().window);
    theme.setSystemDark(false);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTokens().window);
    theme.setMode(ThemeMode::Light);
    theme.setSystemDark(true);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTokens().window);
    theme.setMode(ThemeMode::System);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().window);
    theme.setSystemDark(false);
    theme.setMode(ThemeMode::Light);
}

} // namespace
} // namespace purser::kit
