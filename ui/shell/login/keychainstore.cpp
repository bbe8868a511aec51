#include "ui/shell/login/keychainstore.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

Error errorOf(KeychainAnswer answer)
{
    const auto keychain = [](const QString& why) {
        return Error{ErrorCode::Keychain, {{u"why"_s, why}}, {}};
    };
    switch (answer) {
    case KeychainAnswer::NotFound: return {ErrorCode::NotFound, {}, {}};
    case KeychainAnswer::NoService: return keychain(u"no_store"_s);
    case KeychainAnswer::Locked: return keychain(u"locked"_s);
    case KeychainAnswer::Denied: return keychain(u"denied"_s);
    case KeychainAnswer::Cancelled: return keychain(u"cancelled"_s);
    default: return keychain(u"unavailable"_s);
    }
}

/// Gives one answer: the first of the keychain's and the clock's.
template <typename T>
class OneAnswer
{
public:
    static std::shared_ptr<OneAnswer> within(std::chrono::milliseconds patience, QObject* guard,
        std::function<void(Result<T>)> done)
    {
        auto answer = std::make_shared<OneAnswer>();
        answer->m_guard = guard;
        answer->m_done = std::move(done);
        QTimer::singleShot(patience, guard, [answer] {
            answer->give(failure(ErrorCode::Keychain, {{u"why"_s, u"slow"_s}}));
        });
        return answer;
    }

    void give(Result<T> result)
    {
        const auto done = std::exchange(m_done, {});
        if (done && m_guard) {
            done(std::move(result));
        }
    }

private:
    QPointer<QObject> m_guard;
    std::function<void(Result<T>)> m_done;
};

} // namespace

KeychainStore::KeychainStore(
    std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience)
    : m_keychain(std::move(keychain)), m_patience(patience)
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(
    const QString& key, QObject* guard, std::function<void(Result<Secret>)> done)
{
    const Secret known = m_memory->value(key);
    if (!known.isEmpty()) {
        QMetaObject::invokeMethod(
            guard, [known, done = std::move(done)] { done(known); }, Qt::QueuedConnection);
        return;
    }
    const auto answer = OneAnswer<Secret>::within(m_patience, guard, std::move(done));
    m_keychain->read(key, [answer, key, memory = m_memory](KeychainAnswer said, QByteArray&& bytes) {
        if (said != KeychainAnswer::Good) {
            answer->give(failure(errorOf(said)));
            return;
        }
        const Secret secret = Secret::fromUtf8(std::move(bytes));
        // Also when it comes too late to be waited for.
        memory->insert(key, secret);
        answer->give(secret);
    });
}

void KeychainStore::write(const QString& key, const Secret& secret, QObject* guard,
    std::function<void(Result<void>)> done)
{
    m_memory->insert(key, secret);
    const auto answer = OneAnswer<void>::within(m_patience, guard, std::move(done));
    m_keychain->write(key, secret.utf8(), [answer](KeychainAnswer said) {
        if (said == KeychainAnswer::Good) {
            answer->give({});
        } else {
            answer->give(failure(errorOf(said)));
        }
    });
}

void KeychainStore::remove(const QString& key)
{
    m_memory->remove(key);
    m_keychain->remove(key);
}

} // namespace purser::shell
