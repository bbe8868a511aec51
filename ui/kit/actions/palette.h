#pragma once

#include "ui/kit/actions/finder.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QTimer;

namespace purser::kit {

class ActionRegistry;
class Deeds;
class Label;
class PaletteModel;

/// Ctrl+K: one box for every client, login, payment and action. Opens over the window, closes with
/// Esc; Up, Down and Enter work from the box.
class Palette : public QDialog
{
    Q_OBJECT
public:
    Palette(ActionRegistry& actions, Deeds& deeds, Finder* finder, QWidget* window);
    ~Palette() override;

    /// Below the top bar, with this text to begin with.
    void openWith(const QString& text);
    int resultCount() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void choose();
    void fit();

    ActionRegistry& m_actions;
    Deeds& m_deeds;
    Finder* m_finder;
    QLineEdit* m_box;
    QListView* m_list;
    PaletteModel* m_model;
    Label* m_empty;
    QTimer* m_pause;
    std::function<void()> m_cancel;
    quint64 m_generation = 0;
    bool m_searching = false;
    bool m_failed = false;
};

} // namespace purser::kit
