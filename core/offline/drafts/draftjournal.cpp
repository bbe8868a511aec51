#include "core/offline/drafts/draftjournal.h"

#include "core/offline/drafts/draftrecord.h"

#include <QtEndian>
#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace purser::offline {

namespace {

constexpr qsizetype idBytes = 16;
constexpr qsizetype numberBytes = 8;
constexpr qint64 historyBytes = 256 * 1024;
const QByteArray headerText("purser-drafts-1");

QByteArray newId()
{
    QByteArray id(idBytes, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<size_t>(id.size()));
    return id;
}

Result<void> checkSize(const Draft& draft)
{
    if (draft.key.isEmpty() || draft.key.size() > draftKeyLength)
        return badInput(u"draft_key"_s);
    if (toJson({draft, false}).size() > draftBytes)
        return badInput(u"draft_content"_s);
    return {};
}

} // namespace

DraftJournal::DraftJournal(DraftFile file, DraftCipher cipher)
    : m_file(std::move(file)), m_cipher(std::move(cipher))
{
}

Result<DraftJournal> DraftJournal::open(const QString& path, const DraftCipher& cipher)
{
    Result<DraftFile> file = DraftFile::open(path);
    if (!file)
        return failure(file.error());
    DraftJournal journal(std::move(*file), cipher);
    if (const Result<void> loaded = journal.load(); !loaded)
        return failure(loaded.error());
    return journal;
}

Result<void> DraftJournal::load()
{
    const Result<QByteArray> content = m_file.readAll();
    if (!content)
        return failure(content.error());
    qsizetype offset = 0;
    if (!takeHeader(*content, offset)) {
        m_opening.cutBytes = m_opening.otherKey ? 0 : content->size();
        return rewrite();
    }
    while (takeChange(*content, offset)) {
    }
    m_opening.cutBytes = content->size() - offset;
    return m_opening.cutBytes == 0 ? Result<void>() : m_file.cut(offset);
}

bool DraftJournal::takeHeader(const QByteArray& content, qsizetype& offset)
{
    QByteArray body;
    QByteArray plain;
    if (!takeRecord(content, offset, body))
        return false;
    if (!m_cipher.open(body, plain)) {
        m_opening.otherKey = true;
        return false;
    }
    m_id = plain.left(idBytes);
    m_number = 1;
    return plain.mid(idBytes + numberBytes) == headerText;
}

bool DraftJournal::takeChange(const QByteArray& content, qsizetype& offset)
{
    qsizetype after = offset;
    QByteArray body;
    QByteArray plain;
    DraftChange change;
    if (!takeRecord(content, after, body) || !m_cipher.open(body, plain)
        || plain.left(idBytes) != m_id || plain.size() < idBytes + numberBytes
        || qFromLittleEndian<quint64>(plain.constData() + idBytes) != m_number
        || !fromJson(plain.mid(idBytes + numberBytes), change))
        return false;
    if (change.removed)
        m_drafts.remove(change.draft.key);
    else
        keep(change.draft);
    ++m_number;
    offset = after;
    return true;
}

QList<Draft> DraftJournal::drafts() const
{
    QList<Draft> all = m_drafts.values();
    std::sort(all.begin(), all.end(), [](const Draft& left, const Draft& right) {
        return left.savedMicros < right.savedMicros;
    });
    return all;
}

Result<void> DraftJournal::put(const Draft& draft)
{
    if (const Result<void> fits = checkSize(draft); !fits)
        return fits;
    if (const Result<void> written = m_file.append(sealed(toJson({draft, false}))); !written) {
        --m_number; // the record is not in the file
        return written;
    }
    keep(draft);
    return isMostlyHistory() ? rewrite() : m_file.sync();
}

Result<void> DraftJournal::remove(const QString& key)
{
    if (m_drafts.remove(key) == 0)
        return {};
    return rewrite();
}

void DraftJournal::destroy()
{
    m_drafts.clear();
    m_file.destroy();
}

Result<void> DraftJournal::rewrite()
{
    m_id = newId();
    m_number = 0;
    QByteArray content = sealed(headerText);
    const QList<Draft> all = drafts();
    for (const Draft& draft : all)
        content += sealed(toJson({draft, false}));
    return m_file.replace(content);
}

QByteArray DraftJournal::sealed(const QByteArray& text)
{
    QByteArray plain = m_id;
    plain.resize(idBytes + numberBytes);
    qToLittleEndian(m_number++, plain.data() + idBytes);
    return framed(m_cipher.seal(plain + text));
}

void DraftJournal::keep(const Draft& draft)
{
    m_drafts.insert(draft.key, draft);
    if (m_drafts.size() > draftCount)
        m_drafts.remove(oldestKey(m_drafts));
}

bool DraftJournal::isMostlyHistory() const
{
    if (m_file.size() < historyBytes)
        return false;
    qint64 live = 0;
    for (const Draft& draft : m_drafts)
        live += toJson({draft, false}).size();
    return m_file.size() > 2 * live + historyBytes;
}

} // namespace purser::offline
