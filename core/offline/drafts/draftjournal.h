#pragma once

#include "core/offline/drafts/draft.h"
#include "core/offline/drafts/draftcipher.h"
#include "core/offline/drafts/draftfile.h"

#include <QHash>
#include <QList>

namespace purser::offline {

/// Drafts in one sealed, append-only file; see README.md for its form. One thread, one process.
class DraftJournal
{
public:
    /// What opening found.
    struct Opening
    {
        qint64 cutBytes = 0;   ///< damaged or half written at the end, cut off
        bool otherKey = false; ///< sealed with a key that is gone; begun anew
    };

    /// Makes the file when it is not there. Busy when another process has it; Io.
    static Result<DraftJournal> open(const QString& path, const DraftCipher& cipher);

    const Opening& opening() const { return m_opening; }
    /// Oldest first.
    QList<Draft> drafts() const;
    qint64 fileSize() const { return m_file.size(); }

    /// In the file and on the disk on return. BadInput (what: draft_key, draft_content) when it is too large.
    Result<void> put(const Draft& draft);
    /// Its text is out of the file on return, sealed or not.
    Result<void> remove(const QString& key);
    /// Everything, and the file itself; the journal is of no use afterwards.
    void destroy();

private:
    DraftJournal(DraftFile file, DraftCipher cipher);

    Result<void> load();
    bool takeHeader(const QByteArray& content, qsizetype& offset);
    bool takeChange(const QByteArray& content, qsizetype& offset);
    Result<void> rewrite();
    QByteArray sealed(const QByteArray& text);
    void keep(const Draft& draft);
    bool isMostlyHistory() const;

    DraftFile m_file;
    DraftCipher m_cipher;
    QByteArray m_id;
    quint64 m_number = 0; ///< of the next record
    QHash<QString, Draft> m_drafts;
    Opening m_opening;
};

} // namespace purser::offline
