#pragma once

#include <QSet>
#include <memory>
#include <mutex>

namespace purser::operations {

/// What is being worked on, so that nothing is handed out twice. Thread-safe.
class InFlight
{
public:
    /// While one of its copies lives, the id counts as being worked on.
    using Token = std::shared_ptr<const void>;

    /// Null when the id is being worked on already.
    Token take(qint64 id);
    qsizetype count() const;

private:
    struct Ids {
        mutable std::mutex mutex;
        QSet<qint64> set;
    };
    std::shared_ptr<Ids> m_ids = std::make_shared<Ids>();
};

} // namespace purser::operations
