#pragma once

#include "core/base/secret.h"

#include <QString>
#include <mutex>

namespace purser::office {

/// A login and its password, shared by the connections of one session, so that a new password
/// reaches them all. Thread-safe.
class Credentials
{
public:
    Credentials(QString login, Secret password)
        : m_login(std::move(login)), m_password(std::move(password))
    {
    }
    Q_DISABLE_COPY_MOVE(Credentials)

    const QString& login() const { return m_login; }
    Secret password() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_password;
    }
    void setPassword(Secret password)
    {
        const std::scoped_lock lock(m_mutex);
        m_password = std::move(password);
    }

private:
    const QString m_login;
    mutable std::mutex m_mutex;
    Secret m_password;
};

} // namespace purser::office
