#pragma once

#include "ui/shell/login/keychain.h"

#include <QHash>
#include <QList>

namespace purser::tests {

/// A keychain that answers as a test says, when it says so.
class ScriptedKeychain : public shell::Keychain
{
public:
    struct Script
    {
        shell::KeychainAnswer answer = shell::KeychainAnswer::Good;
        bool hangs = false;
        QHash<QString, QByteArray> kept;
        QList<std::function<void()>> waiting; ///< answers that have not been given

        void answerAll();
    };

    explicit ScriptedKeychain(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    void read(const QString& key, Read done) override;
    void write(const QString& key, const QByteArray& secret, Done done) override;
    void remove(const QString& key) override { m_script->kept.remove(key); }

private:
    void later(std::function<void()> answer);

    std::shared_ptr<Script> m_script;
};

} // namespace purser::tests
