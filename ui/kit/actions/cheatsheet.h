#pragma once

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace purser::kit {

class ActionRegistry;

/// F1: every key in one sheet over the window, made from the registry: what works everywhere, on the
/// desk on show, on the other desks, and the keys of lists and decisions. Any of Esc, F1 or a click
/// beside it closes it.
class CheatSheet : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const ActionRegistry& actions, QWidget* window);

Q_SIGNALS:
    /// "Change keys…"
    void changeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> rows; ///< what, keys
    };
    QList<Group> groups(const ActionRegistry& actions) const;
    static QList<Group> fixedGroups();
    void addGroup(QVBoxLayout* column, const Group& group);
};

} // namespace purser::kit
