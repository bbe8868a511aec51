#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/offline/drafts/draft.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace purser::offline {

class DraftWriter;

/// Everything one person typed and has not sent. Drafts are known at once and, when a journal is
/// open, in its file within a second. Without one they live until the program ends: the book says so.
///
/// One thread (the GUI's); the file is written in another.
class DraftBook : public QObject
{
    Q_OBJECT
public:
    enum class Keeping {
        Memory, ///< no journal: gone when the program ends
        Opening,
        Journal
    };
    /// Longest time between a change and its way to the file.
    static constexpr int pauseMilliseconds = 300;

    explicit DraftBook(const Clock& clock, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~DraftBook() override;

    /// Opens the journal and adds what is in it; what was typed meanwhile stands before that.
    void keepIn(const QString& path, const Secret& key);
    /// @param why  a word: denied, no_store, not_supported, unavailable, in_use, io
    void keepInMemory(const QString& why);
    Keeping keeping() const { return m_keeping; }
    QString why() const { return m_why; }

    /// Null when there is none.
    const Draft* draft(const QString& key) const;
    QStringList keys() const;
    /// Replaces the draft of that key. Too large: kept in memory, `failed` with BadInput.
    void put(const QString& key, const QJsonObject& content);
    /// Sent or thrown away.
    void discard(const QString& key);
    /// What the office's policy asks at log-out; whoever logs out asks for it.
    void setWipedAtEnd(bool wiped) { m_wipedAtEnd = wiped; }
    bool isWipedAtEnd() const { return m_wipedAtEnd; }
    /// All drafts, and the file.
    void wipe();
    /// Writes what is not written yet, and waits for it.
    void flush();

Q_SIGNALS:
    void keepingChanged();
    /// The journal was read. `cutBytes`: damaged at its end. `otherKey`: unreadable, begun anew.
    void opened(qint64 cutBytes, bool otherKey);
    /// In the file, as it was at that time.
    void stored(const QString& key, qint64 savedMicros);
    void failed(const purser::Error& error);

private:
    void takeOpened(const QList<Draft>& drafts, qint64 cutBytes, bool otherKey);
    void takeRefusal(const Error& error);
    void note(const DraftChange& change);
    void send();
    void setKeeping(Keeping keeping, const QString& why);

    const Clock& m_clock;
    QHash<QString, Draft> m_drafts;
    QHash<QString, DraftChange> m_waiting;
    QTimer m_pause;
    QThread m_thread;
    DraftWriter* m_writer;
    Keeping m_keeping = Keeping::Memory;
    QString m_why;
    bool m_wipedAtEnd = false;
};

} // namespace purser::offline
