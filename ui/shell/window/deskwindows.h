#pragma once

#include "ui/kit/theme/tokens.h"

#include <QObject>
#include <memory>
#include <vector>

class QWidget;

namespace purser::kit {
class ActionRegistry;
class LayoutStore;
} // namespace purser::kit

namespace purser::shell {

class DeskWindow;

/// The desks that stand in windows of their own. Which, and where, is kept per person and role.
class DeskWindows : public QObject
{
    Q_OBJECT
public:
    DeskWindows();
    ~DeskWindows() override;

    /// Once; both outlive this.
    void begin(kit::ActionRegistry& actions, kit::LayoutStore& layouts);
    /// Gives the desk a window, where it was last time.
    void open(const QString& deskId, const QString& title, QWidget* desk);
    bool has(const QString& deskId) const { return find(deskId) != nullptr; }
    bool isEmpty() const { return m_windows.empty(); }
    /// To the front.
    void raise(const QString& deskId);
    /// The desk comes back; null when it has no window.
    QWidget* close(const QString& deskId);
    /// The desk whose window is at work; "" when none of these is.
    QString activeDesk() const;
    DeskWindow* activeWindow() const;
    bool isAnyShown() const;
    /// Desks that had a window when the person was last here.
    QStringList rememberedDesks() const;
    /// Keeps which windows there are, and where.
    void remember() const;
    /// The same words in each; empty text takes them away.
    void showBanner(kit::Tone tone, const QString& text);
    void hideAll();

Q_SIGNALS:
    /// The person closed the window; `desk` has no parent now.
    void givenBack(const QString& deskId, QWidget* desk);
    void activated(const QString& deskId);
    void shownOrHidden();

private:
    DeskWindow* find(const QString& deskId) const;
    void giveBack(const QString& deskId);
    void keepPlace(const DeskWindow& window) const;

    kit::ActionRegistry* m_actions = nullptr;
    kit::LayoutStore* m_layouts = nullptr;
    std::vector<std::unique_ptr<DeskWindow>> m_windows;
};

} // namespace purser::shell
