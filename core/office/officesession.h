#pragma once

#include "core/office/call.h"
#include "core/office/change.h"
#include "core/office/linkstate.h"
#include "core/office/officeaddress.h"
#include "core/office/outcome.h"
#include "core/office/sessionoptions.h"
#include "core/office/table.h"
#include "core/office/task.h"

#include "core/base/secret.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <memory>

namespace purser::office {

/// A member of staff at work: everything the workstation asks of the office goes through here, and
/// every call returns at once. Lives in the GUI thread; the connections live in worker threads.
///
/// Destroying it sends what is queued for writing first, and drops the reads.
class OfficeSession : public QObject
{
    Q_OBJECT

public:
    OfficeSession(OfficeAddress address, QString login, Secret password, SessionOptions options,
        QObject* parent = nullptr);
    ~OfficeSession() override;

    /// Connects, introduces the program (desk.hello) and asks who this is (desk.me); the answer of
    /// the latter is the result. Then the change feed runs. May be called again after a failure.
    /// VersionMismatch when program and office do not fit.
    Task<QJsonObject> open();

    /// Reads on the interactive connection, one after another. Safe to cancel, and worth it: a view
    /// that no longer wants an answer makes room for the next question.
    Task<Table> read(Call call);
    Task<QJsonObject> readJson(Call call);
    /// A long read, on a connection of its own that is opened when needed.
    Task<Table> readLong(Call call);

    /// Sends a command; `call` carries p_key. Commands go out one after another and are not
    /// cancelled. When the answer gets lost, the session reconnects and asks for it by the key; it
    /// gives OutcomeUnknown {key} when that takes too long, and ConnectionLost or ServerUnavailable
    /// when the command was never sent. Busy is tried again by itself.
    Task<Outcome> command(Call call);
    /// Sends a command that returns one jsonb, such as desk.import_clients(). The same rules, but a
    /// lost answer is not asked for by key: the same call is sent again, which gives the first
    /// answer.
    Task<QJsonObject> commandJson(Call call);
    /// Carries out `call`, which was refused with StepUpRequired, on a fresh connection opened with
    /// `password`. Begins the step-up (desk.begin_step_up) by itself, unless the caller has just
    /// sent that command. AuthenticationFailed when the password is wrong.
    Task<Outcome> stepUp(Call call, Secret password);
    /// Sets another password in place of a temporary one (desk.change_password) and uses it from
    /// then on. StepUpRequired when the present one is not temporary.
    Task<Outcome> changePassword(Secret password);
    /// The same in place of an ordinary one, which is asked for once more.
    Task<Outcome> changePassword(Secret present, Secret password);
    /// Asks what became of a command (desk.command_result): its Outcome, or NotFound.
    Task<Outcome> commandResult(QString key);
    /// Asks desk.me() again, for instance after a change of roles.
    Task<QJsonObject> refreshMe();

    QString login() const;
    const OfficeAddress& address() const;
    /// What desk.me() said last; empty before open() has succeeded.
    const QJsonObject& me() const;
    /// Whether desk.me() lists the permission; for enabling buttons. The office decides.
    bool may(const QString& permission) const;
    LinkState linkState() const;
    /// Why the link is not Connected, for the person who asks.
    const Error& linkError() const;

    /// Polls slower while nobody is looking.
    void setHidden(bool hidden);
    /// Asks the change feed now.
    void pollNow();

Q_SIGNALS:
    void linkStateChanged(purser::office::LinkState state);
    /// What has changed since the last time. Comes after the change is visible to reads.
    void changed(const QList<purser::office::Change>& changes);
    /// The office was restored or failed over, or the feed no longer reaches back to where this
    /// session stood: everything that was read before may be wrong, read it again.
    void epochChanged();
    /// What desk.me() says has changed.
    void meChanged();
    /// The time one exchange with the office took.
    void pinged(int milliseconds);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace purser::office
