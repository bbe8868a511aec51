#pragma once

#include "ui/kit/desk/desk.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;
class QTimer;

namespace purser::kit {
class Banner;
class Finder;
class Palette;
} // namespace purser::kit

namespace purser::shell {

class Bell;
class DeskWindows;
class OfficeStatus;
class Rail;
class StatusStrip;
class TopBar;

/// The workstation's window: rail, top bar, the desk on show, status. Desks make their widget when
/// first shown.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;

    /// Once. Everything given outlives the window; `desks` are in the order of the rail.
    void begin(const kit::DeskContext& context, std::vector<kit::Desk*> desks, OfficeStatus& status,
        kit::Finder* finder, QMenu* personal);

    void showDesk(const QString& id);
    QString currentDesk() const { return m_current; }
    const std::vector<kit::Desk*>& desks() const { return m_desks; }
    QWidget* deskWidget(const QString& id) const;
    /// The desk gets a window of its own, or comes back into this one.
    void detachDesk(const QString& id);
    DeskWindows& deskWindows() { return *m_deskWindows; }
    /// The desk of the window at work.
    QString activeDesk() const;
    /// This window to the front, as another start of the program asks.
    void comeForward();
    void openPalette(const QString& text);
    /// Keeps where this window and those of the desks stand, for the next time.
    void keepPlace();
    kit::Palette& palette();
    StatusStrip& strip() { return *m_strip; }
    Bell& bell();

Q_SIGNALS:
    /// The user closes the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addDesk(kit::Desk* desk, int position);
    void addFrameActions();
    QWidget* widgetOf(kit::Desk& desk);
    void takeBack(const QString& id, QWidget* widget);
    void showAnotherThan(const QString& id);
    void followActivation();
    void say(kit::Tone tone, const QString& text);
    void showPerson();
    void showWaiting();
    void showStatus();
    void showHints();

    const kit::DeskContext* m_context = nullptr;
    std::vector<kit::Desk*> m_desks;
    OfficeStatus* m_status = nullptr;
    kit::Finder* m_finder = nullptr;
    Rail* m_rail;
    TopBar* m_top;
    kit::Banner* m_banner;
    QStackedWidget* m_stack;
    StatusStrip* m_strip;
    QTimer* m_second;
    std::unique_ptr<DeskWindows> m_deskWindows;
    QWidget* m_allAway;               ///< shown while every desk has a window of its own
    QPointer<kit::Palette> m_palette; ///< belongs to the window it was last opened over
    QHash<QString, QWidget*> m_widgets;
    QString m_current;
};

} // namespace purser::shell
