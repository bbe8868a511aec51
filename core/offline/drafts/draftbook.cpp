#include "core/offline/drafts/draftbook.h"

#include "core/offline/drafts/draftwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purser::offline {

DraftBook::DraftBook(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_writer(new DraftWriter)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftBook::send);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &DraftWriter::opened, this, &DraftBook::takeOpened);
    connect(m_writer, &DraftWriter::refused, this, &DraftBook::takeRefusal);
    connect(m_writer, &DraftWriter::stored, this, &DraftBook::stored);
    connect(m_writer, &DraftWriter::failed, this, &DraftBook::failed);
    m_thread.setObjectName(u"drafts"_s);
    m_thread.start();
}

DraftBook::~DraftBook()
{
    blockSignals(true); // whoever listens is going, too
    flush();
    m_thread.quit();
    m_thread.wait();
}

void DraftBook::keepIn(const QString& path, const Secret& key)
{
    setKeeping(Keeping::Opening, {});
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, path, key] { writer->open(path, key); });
}

void DraftBook::keepInMemory(const QString& why)
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->close(); });
    setKeeping(Keeping::Memory, why);
}

void DraftBook::takeOpened(const QList<Draft>& drafts, qint64 cutBytes, bool otherKey)
{
    for (const Draft& draft : drafts) {
        if (!m_drafts.contains(draft.key) && !m_waiting.contains(draft.key))
            m_drafts.insert(draft.key, draft);
    }
    setKeeping(Keeping::Journal, {});
    send();
    Q_EMIT opened(cutBytes, otherKey);
}

void DraftBook::takeRefusal(const Error& error)
{
    setKeeping(Keeping::Memory, error.code == ErrorCode::Busy ? u"in_use"_s
            : error.code == ErrorCode::Io                     ? u"io"_s
                                                              : u"unavailable"_s);
}

const Draft* DraftBook::draft(const QString& key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

QStringList DraftBook::keys() const
{
    return m_drafts.keys();
}

void DraftBook::put(const QString& key, const QJsonObject& content)
{
    const Draft draft{key, content, m_clock.nowMicroseconds()};
    m_drafts.insert(key, draft);
    if (m_drafts.size() > draftCount)
        m_drafts.remove(oldestKey(m_drafts));
    note({draft, false});
}

void DraftBook::discard(const QString& key)
{
    if (m_drafts.remove(key) > 0)
        note({Draft{key, {}, m_clock.nowMicroseconds()}, true});
}

void DraftBook::wipe()
{
    m_pause.stop();
    m_drafts.clear();
    m_waiting.clear();
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer] { writer->destroy(); }, Qt::BlockingQueuedConnection);
    setKeeping(Keeping::Memory, m_why);
}

void DraftBook::flush()
{
    const auto wait = [this] {
        QMetaObject::invokeMethod(m_writer, [] {}, Qt::BlockingQueuedConnection);
    };
    if (m_keeping == Keeping::Opening) {
        wait();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    send();
    wait();
}

void DraftBook::note(const DraftChange& change)
{
    m_waiting.insert(change.draft.key, change);
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftBook::send()
{
    m_pause.stop();
    // What is typed while the journal opens waits for it; without a journal it stays in memory.
    if (m_keeping == Keeping::Opening || m_waiting.isEmpty())
        return;
    const QList<DraftChange> changes = std::exchange(m_waiting, {}).values();
    if (m_keeping == Keeping::Journal)
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, changes] { writer->write(changes); });
}

void DraftBook::setKeeping(Keeping keeping, const QString& why)
{
    m_keeping = keeping;
    m_why = why;
    Q_EMIT keepingChanged();
}

} // namespace purser::offline
