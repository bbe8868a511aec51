#include "tests/ui/support/deskrig.h"

#include "tests/support/demand.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

/// One for the program; it belongs to the application.
kit::Theme& theme()
{
    static QPointer<kit::Theme> theme;
    if (!theme) {
        const auto mode =
            kit::Theme::modeFromText(qEnvironmentVariable("PURSER_PICTURES_THEME", u"light"_s));
        theme = new kit::Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), mode);
        theme->setParent(QCoreApplication::instance());
    }
    return *theme;
}

office::SessionOptions options()
{
    office::SessionOptions options;
    options.applicationName = u"purser-tests"_s;
    options.pollInterval = std::chrono::milliseconds(100);
    return options;
}

} // namespace

DeskRig::DeskRig(const TestOffice& office, const QString& login)
    : m_session(office.address(), login, TestOffice::password(login), options()),
      m_formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()),
      m_settings(m_folder.filePath(u"layout.ini"_s), QSettings::IniFormat), m_layouts(m_settings),
      m_toasts(&m_window)
{
    kit::Theme& look = theme();
    std::optional<Result<QJsonObject>> opened;
    m_session.open().onDone(
        &m_session, [&opened](Result<QJsonObject> me) { opened = std::move(me); });
    waitFor([&opened] { return opened.has_value(); });
    if (!opened || !*opened)
        ADD_FAILURE() << "no session for " << qPrintable(login);
    QSet<QString> permissions;
    for (const QJsonValue& permission : m_session.me().value(u"permissions"_s).toArray())
        permissions.insert(permission.toString());
    m_actions.setPermissions(permissions);
    m_context.emplace(kit::DeskContext{m_session, m_actions, m_deeds, look, m_formats, m_clock,
        m_layouts, m_toasts, m_drafts, m_session.me()});
}

DeskRig::~DeskRig()
{
    // The desks' widgets go before what they were given.
    qDeleteAll(m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

QWidget* DeskRig::show(kit::Desk& desk, const QSize& size)
{
    desk.start(*m_context);
    QWidget* widget = desk.createWidget(*m_context, &m_window);
    auto* layout = new QVBoxLayout(&m_window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    m_actions.attachTo(&m_window);
    m_actions.setScope(desk.id());
    m_window.resize(size);
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    return widget;
}

bool DeskRig::waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10000);
}

void DeskRig::picture(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("PURSER_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(150); // what was asked to lay itself out does so
    QDir().mkpath(folder);
    EXPECT_TRUE(widget->grab().save(QDir(folder).filePath(name + u".png"_s)));
}

QStringList DeskRig::unnamed(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const bool partOfField = qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!partOfField && face && face->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

} // namespace purser::tests
