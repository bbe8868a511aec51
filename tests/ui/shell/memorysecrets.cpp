#include "tests/ui/shell/memorysecrets.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace purser::tests {

void MemorySecrets::read(
    const QString& key, QObject* guard, std::function<void(Result<Secret>)> done)
{
    Result<Secret> answer = failure(ErrorCode::NotFound);
    if (locked) {
        answer = failure(ErrorCode::Keychain, {{u"why"_s, u"no_store"_s}});
    } else if (secrets.contains(key)) {
        answer = secrets.value(key);
    }
    QMetaObject::invokeMethod(
        guard, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

void MemorySecrets::write(const QString& key, const Secret& secret, QObject* guard,
    std::function<void(Result<void>)> done)
{
    Result<void> answer;
    if (locked) {
        answer = failure(ErrorCode::Keychain, {{u"why"_s, u"no_store"_s}});
    } else {
        secrets.insert(key, secret);
    }
    QMetaObject::invokeMethod(
        guard, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace purser::tests
