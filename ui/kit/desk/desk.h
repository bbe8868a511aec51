#pragma once

#include "ui/kit/theme/tokens.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace purser {
class Clock;
namespace office {
class OfficeSession;
}
namespace offline {
class DraftBook;
}
} // namespace purser

namespace purser::kit {

class ActionRegistry;
class Deeds;
class Formats;
class LayoutStore;
class Theme;
class Toasts;

/// What a desk is given. All of it outlives the desk's widget.
struct DeskContext {
    office::OfficeSession& session;
    ActionRegistry& actions;
    Deeds& deeds;
    Theme& theme;
    const Formats& formats;
    const Clock& clock;
    LayoutStore& layouts;
    Toasts& toasts;
    /// What was typed and not sent; see DialogFrame::keepDraft and DraftKeeper.
    offline::DraftBook& drafts;

    /// desk.me() of the office: login, name, permissions …
    const QJsonObject& me;
    bool may(const QString& permission) const;
};

/// A place of the tour where the program stands still and its picture is taken.
struct TourStop {
    QString id;    ///< "decision-sheet"
    QString title; ///< "A withdrawal with everything that decides it"
    /// Brings the desk there and calls `done(true)`; `done(false)` when it cannot. May wait for
    /// data (signals), never blocks. Anything opened is closed by `leave`.
    std::function<void(std::function<void(bool)> done)> setup;
    std::function<void()> leave = {};
    /// Right without which the stop cannot come about; empty: whoever has the desk can show it.
    QString permission = {};
};

/// A desk: its place in the rail, its widget (made when first shown), its count, its tour.
class Desk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString id() const = 0;    ///< "payments"
    virtual QString title() const = 0; ///< translated
    virtual QString icon() const = 0;  ///< icon id
    /// Permission without which the desk is not shown; empty: everyone.
    virtual QString permission() const { return {}; }
    /// Place in the rail: Clients 10, Payments 20, Trading 30, Partners 40, Compliance 50,
    /// Dashboards 60, Reports 70, Operations 80, Administration 90.
    virtual int order() const = 0;
    /// Once, in the GUI thread, on login and before any widget: offers deeds and actions, asks for
    /// the count. Must be quick.
    virtual void start(const DeskContext& context) = 0;
    /// Once, when first shown.
    virtual QWidget* createWidget(const DeskContext& context, QWidget* parent) = 0;
    /// What waits for me; −1: no count.
    virtual int badge() const { return -1; }
    /// The widget exists when this is called.
    virtual std::vector<TourStop> tourStops() { return {}; }

Q_SIGNALS:
    void badgeChanged();
    /// The desk wants to be on show (a deed was asked of it).
    void showRequested();
};

} // namespace purser::kit
