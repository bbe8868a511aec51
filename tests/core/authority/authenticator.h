#pragma once

#include "core/office/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace purser::tests {

/// The app on somebody's phone, by liboath: an implementation of RFC 6238 that is not ours.
class Authenticator
{
public:
    explicit Authenticator(const QString& base32Secret);
    /// Begins to enrol over that connection, as a person would.
    static Authenticator enrolledBy(office::Connection& who);
    /// Enrols to the end: the connection's session is confirmed afterwards.
    static Authenticator readyFor(office::Connection& who);

    /// The six digits now, or so many time steps of 30 seconds later.
    QString code(int stepsAhead = 0) const;
    QString codeOfStep(qint64 step) const;
    /// Digits that are right in none of the steps around now.
    QString wrongCode() const;
    const QStringList& recoveryCodes() const { return m_recoveryCodes; }

private:
    QByteArray m_secret;
    QStringList m_recoveryCodes;
};

/// `desk.confirm_second_factor` and `desk.confirm_enrolment` with a key of their own.
office::Call confirmation(const QString& code);
office::Call enrolmentOf(const QString& code);

/// Makes a role need a second factor, as two administrators would.
void requireSecondFactor(office::Connection& owner, const QString& role, bool required = true);
/// Lets the person use the present time step once more: a test does not wait half a minute.
void forgetUsedSteps(office::Connection& owner);

} // namespace purser::tests
