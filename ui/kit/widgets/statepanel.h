#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace purser::kit {

class Label;
class StateMessage;
class Skeleton;

/// Holds the content of a panel and shows one of its five states: loading (skeleton), fresh, stale
/// (age above the content), empty (what would be here and the next step), error (what happened, what
/// is safe, what to do, a reference to copy).
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    enum class State { Loading, Fresh, Stale, Empty, Error };
    /// What the skeleton imitates.
    enum class Shape { Rows, Sheet };

    explicit StatePanel(QWidget* parent = nullptr);

    /// Takes the content over.
    void setContent(QWidget* content);
    void setShape(Shape shape);

    State state() const { return m_state; }
    void showLoading();
    void showFresh();
    /// The content stays; a line above it says how old it is, and goes on saying it.
    void showStale(const QDateTime& asOf, const QDateTime& now);
    void showEmpty(const QString& title, const QString& hint, const QString& action = {});
    /// Offers "Try again" and the reference to copy.
    void showError(const Error& error);

Q_SIGNALS:
    /// The button of the empty state.
    void actionRequested();
    /// "Try again" of the error state.
    void retryRequested();

private:
    void setState(State state, QWidget* page);
    void showAge();

    State m_state = State::Fresh;
    QStackedLayout* m_stack;
    QWidget* m_page;
    Label* m_age;
    StateMessage* m_message;
    Skeleton* m_skeleton;
    QWidget* m_content = nullptr;
    QDateTime m_asOf;
    QDateTime m_now;          ///< when the content became stale …
    QElapsedTimer m_staleFor; ///< … and how long ago that is
    QTimer m_aging;
};

} // namespace purser::kit
