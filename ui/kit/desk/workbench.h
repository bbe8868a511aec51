#pragma once

#include <QMainWindow>
#include <functional>

class QDockWidget;

namespace purser::kit {

class ActionRegistry;
class DecisionBar;
class LayoutStore;

/// Body of a desk: queue at the left, item at the right, further panels as docks. Actions move between
/// queue, item and decision; the item can be detached to another monitor. Sizes and places are kept.
class Workbench : public QMainWindow
{
    Q_OBJECT
public:
    /// @param name  stable, for the saved layout ("payments")
    explicit Workbench(QString name, QWidget* parent = nullptr);

    void setQueue(QWidget* queue);
    /// @param title  of the window when detached
    void setItem(QWidget* item, const QString& title);
    /// Where Ctrl+3 goes; without one, the first DecisionBar inside the item.
    void setDecision(DecisionBar* bar);
    /// Share of the width that the queue gets at first (0.5).
    void setQueueShare(double share) { m_share = share; }
    void setLayoutStore(LayoutStore* store);

    /// Ctrl+1, 2, 3 to queue, item and decision, and detaching the item, for whichever workbench
    /// `current` names then (null: none).
    static void addActions(ActionRegistry& actions, const std::function<Workbench*()>& current);

    void focusQueue();
    void focusItem();
    void focusDecision();
    void detachItem();
    bool isItemDetached() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restore();
    void keepPlace();
    void takeBackClosed();
    /// The item stands after the queue in reading order.
    Qt::DockWidgetArea itemArea() const;

    QString m_name;
    QDockWidget* m_item = nullptr;
    DecisionBar* m_decision = nullptr;
    LayoutStore* m_store = nullptr;
    double m_share = 0.5;
    bool m_placed = false;
};

} // namespace purser::kit
