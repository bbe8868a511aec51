#pragma once

#include "core/office/officesession.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Dialogs that send one command: one key per dialog, busy while it is on its way, the refusal in
/// the dialog, and the password once more where the office asks for it.
class CommandDialogs : public QObject
{
    Q_OBJECT
public:
    CommandDialogs(office::OfficeSession& session, const kit::Formats& formats, const Clock& clock,
        QWidget* parent);

    using MakeCall = std::function<office::Call(const QString& key)>;
    using DoneText = std::function<QString(const office::Outcome&)>;
    void open(kit::DialogFrame* dialog, MakeCall make, DoneText done);
    /// The one that is open; null when there is none.
    kit::DialogFrame* dialog() const { return m_dialog; }

Q_SIGNALS:
    void done(const QString& text);

private:
    void settle(kit::DialogFrame* dialog, const office::Call& call, const DoneText& done,
        const Result<office::Outcome>& outcome);
    void askPassword(kit::DialogFrame* before, const office::Call& call, const DoneText& done);

    office::OfficeSession& m_session;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    QWidget* m_parent;
    QPointer<kit::DialogFrame> m_dialog;
};

} // namespace purser::payments
