#pragma once

#include "core/base/secret.h"
#include "core/offline/drafts/draftjournal.h"

#include <QObject>
#include <memory>

namespace purser::offline {

/// The journal in a thread of its own, so that nobody waits for a disk. Used by DraftBook only.
class DraftWriter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void open(const QString& path, const purser::Secret& key);
    void write(const QList<purser::offline::DraftChange>& changes);
    void destroy();
    void close();

Q_SIGNALS:
    void opened(const QList<purser::offline::Draft>& drafts, qint64 cutBytes, bool otherKey);
    void refused(const purser::Error& error);
    void stored(const QString& key, qint64 savedMicros);
    void failed(const purser::Error& error);

private:
    std::unique_ptr<DraftJournal> m_journal;
};

} // namespace purser::offline
