#include "ui/shell/window/deskwindows.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/widgets/banner.h"
#include "ui/shell/window/deskwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::shell {

DeskWindows::DeskWindows() = default;

DeskWindows::~DeskWindows() = default;

void DeskWindows::begin(kit::ActionRegistry& actions, kit::LayoutStore& layouts)
{
    m_actions = &actions;
    m_layouts = &layouts;
}

void DeskWindows::open(const QString& deskId, const QString& title, QWidget* desk)
{
    m_windows.push_back(std::make_unique<DeskWindow>(deskId, title, desk));
    DeskWindow* window = m_windows.back().get();
    const QByteArray place = m_layouts->value(u"windows/place/"_s + deskId).toByteArray();
    if (!place.isEmpty()) {
        window->restoreGeometry(place);
    }
    m_actions->attachTo(window);
    connect(window, &DeskWindow::closed, this, [this, deskId] { giveBack(deskId); },
        Qt::QueuedConnection);
    connect(window, &DeskWindow::activated, this, [this, deskId] { Q_EMIT activated(deskId); });
    connect(window, &DeskWindow::shownOrHidden, this, &DeskWindows::shownOrHidden);
    window->show();
    remember();
}

void DeskWindows::raise(const QString& deskId)
{
    if (DeskWindow* window = find(deskId)) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
    }
}

QWidget* DeskWindows::close(const QString& deskId)
{
    DeskWindow* window = find(deskId);
    if (!window) {
        return nullptr;
    }
    keepPlace(*window);
    QWidget* desk = window->release();
    std::erase_if(m_windows,
        [window](const std::unique_ptr<DeskWindow>& one) { return one.get() == window; });
    remember();
    return desk;
}

void DeskWindows::giveBack(const QString& deskId)
{
    if (QWidget* desk = close(deskId)) {
        Q_EMIT givenBack(deskId, desk);
    }
}

QString DeskWindows::activeDesk() const
{
    const DeskWindow* window = activeWindow();
    return window ? window->deskId() : QString();
}

DeskWindow* DeskWindows::activeWindow() const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [](const std::unique_ptr<DeskWindow>& one) { return one->isActiveWindow(); });
    return found == m_windows.end() ? nullptr : found->get();
}

bool DeskWindows::isAnyShown() const
{
    return std::any_of(m_windows.begin(), m_windows.end(),
        [](const std::unique_ptr<DeskWindow>& one) { return !one->isMinimized(); });
}

QStringList DeskWindows::rememberedDesks() const
{
    return m_layouts->value(u"windows/open"_s).toStringList();
}

void DeskWindows::remember() const
{
    QStringList open;
    for (const auto& window : m_windows) {
        open.append(window->deskId());
        keepPlace(*window);
    }
    m_layouts->setValue(u"windows/open"_s, open);
}

void DeskWindows::keepPlace(const DeskWindow& window) const
{
    m_layouts->setValue(u"windows/place/"_s + window.deskId(), window.saveGeometry());
}

void DeskWindows::showBanner(kit::Tone tone, const QString& text)
{
    for (const auto& window : m_windows) {
        if (text.isEmpty()) {
            window->banner().clear();
        } else {
            window->banner().showMessage(tone, text);
        }
    }
}

void DeskWindows::hideAll()
{
    for (const auto& window : m_windows) {
        window->hide();
    }
}

DeskWindow* DeskWindows::find(const QString& deskId) const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [&deskId](const std::unique_ptr<DeskWindow>& one) { return one->deskId() == deskId; });
    return found == m_windows.end() ? nullptr : found->get();
}

} // namespace purser::shell
