#include "tests/ui/shell/scriptedkeychain.h"

#include <QCoreApplication>

namespace purser::tests {

using shell::KeychainAnswer;

void ScriptedKeychain::Script::answerAll()
{
    const auto answers = std::exchange(waiting, {});
    for (const auto& answer : answers)
        answer();
}

void ScriptedKeychain::later(std::function<void()> answer)
{
    if (m_script->hangs)
        m_script->waiting.append(std::move(answer));
    else
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), std::move(answer), Qt::QueuedConnection);
}

void ScriptedKeychain::read(const QString& key, Read done)
{
    later([script = m_script, key, done = std::move(done)] {
        if (script->answer != KeychainAnswer::Good)
            done(script->answer, {});
        else if (!script->kept.contains(key))
            done(KeychainAnswer::NotFound, {});
        else
            done(KeychainAnswer::Good, QByteArray(script->kept.value(key)));
    });
}

void ScriptedKeychain::write(const QString& key, const QByteArray& secret, Done done)
{
    later([script = m_script, key, secret, done = std::move(done)] {
        if (script->answer == KeychainAnswer::Good)
            script->kept.insert(key, secret);
        done(script->answer);
    });
}

} // namespace purser::tests
