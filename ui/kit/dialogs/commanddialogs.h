#pragma once

#include "core/office/officesession.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser::kit {

/// Dialogs that send one command: one key per dialog, busy while it is on its way, the refusal in
/// the dialog, and the password once more, over the dialog, where the office asks for it: who
/// does not give it is back at what they typed.
class CommandDialogs : public QObject
{
    Q_OBJECT
public:
    /// What a refusal is called on the desk that asked.
    using Explain = std::function<QString(const Error&)>;
    CommandDialogs(office::OfficeSession& session, Explain explain, QWidget* parent);

    using MakeCall = std::function<office::Call(const QString& key)>;
    using DoneText = std::function<QString(const office::Outcome&)>;
    void open(DialogFrame* dialog, MakeCall make, DoneText done);
    /// The one that is open; null when there is none.
    DialogFrame* dialog() const { return m_password ? m_password : m_dialog; }

Q_SIGNALS:
    void done(const QString& text);

private:
    void settle(DialogFrame* dialog, const office::Call& call, const DoneText& done,
        const Result<office::Outcome>& outcome);
    void askPassword(DialogFrame* asking, const office::Call& call, const DoneText& done);

    office::OfficeSession& m_session;
    Explain m_explain;
    QWidget* m_parent;
    QPointer<DialogFrame> m_dialog;
    QPointer<DialogFrame> m_password; ///< over it
};

} // namespace purser::kit
