#include "core/offline/drafts/draftwriter.h"

namespace purser::offline {

void DraftWriter::open(const QString& path, const Secret& key)
{
    m_journal.reset();
    const Result<DraftCipher> cipher = DraftCipher::fromKey(key);
    if (!cipher) {
        Q_EMIT refused(cipher.error());
        return;
    }
    Result<DraftJournal> journal = DraftJournal::open(path, *cipher);
    if (!journal) {
        Q_EMIT refused(journal.error());
        return;
    }
    m_journal = std::make_unique<DraftJournal>(std::move(*journal));
    Q_EMIT opened(
        m_journal->drafts(), m_journal->opening().cutBytes, m_journal->opening().otherKey);
}

void DraftWriter::write(const QList<DraftChange>& changes)
{
    if (!m_journal)
        return;
    for (const DraftChange& change : changes) {
        const Result<void> done = change.removed ? m_journal->remove(change.draft.key)
                                                 : m_journal->put(change.draft);
        if (done)
            Q_EMIT stored(change.draft.key, change.draft.savedMicros);
        else
            Q_EMIT failed(done.error());
    }
}

void DraftWriter::destroy()
{
    if (m_journal)
        m_journal->destroy();
    m_journal.reset();
}

void DraftWriter::close()
{
    m_journal.reset();
}

} // namespace purser::offline
