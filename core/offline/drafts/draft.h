#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace purser::offline {

/// What somebody typed and has not sent.
struct Draft
{
    QString key;           ///< what it belongs to: "client.note/1042"
    QJsonObject content;   ///< values by field, as the form names them
    qint64 savedMicros = 0; ///< since 1970 UTC
};

/// Largest content, as compact JSON.
inline constexpr qsizetype draftBytes = 64 * 1024;
inline constexpr qsizetype draftKeyLength = 200;
/// Most drafts kept; the oldest goes first.
inline constexpr qsizetype draftCount = 200;

/// Key of the draft that was saved first; there is one.
QString oldestKey(const QHash<QString, Draft>& drafts);

/// One change of a journal: a draft put in the place of the one before, or taken away.
struct DraftChange
{
    Draft draft;
    bool removed = false;
};

/// Compact JSON: {"k": key, "t": micros, "c": content}, without "c" when taken away.
QByteArray toJson(const DraftChange& change);
/// Nothing when the text is no change.
bool fromJson(const QByteArray& text, DraftChange& change);

} // namespace purser::offline
