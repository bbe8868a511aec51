#pragma once

#include "ui/kit/desk/desk.h"

#include <QObject>

namespace purser::shell {

/// F9: asks the office for the most urgent item this person may decide, which it then holds for them,
/// and has it opened by the desk that knows how. Asked again without a decision it goes on to the
/// next.
class WorkNext : public QObject
{
    Q_OBJECT
public:
    explicit WorkNext(const kit::DeskContext& context, QObject* parent = nullptr);

    void next();

Q_SIGNALS:
    /// Nothing waits for this person.
    void empty();

private:
    void taken(qint64 id, const QString& deed);

    const kit::DeskContext& m_context;
    bool m_asking = false;
    qint64 m_last = 0; ///< handed out last …
    QString m_queue;   ///< … from there
};

} // namespace purser::shell
