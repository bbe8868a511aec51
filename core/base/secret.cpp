#include "core/base/secret.h"

#include <cstring>
#include <sodium.h>

namespace purser {

struct Secret::Memory {
    explicit Memory(const QByteArray& bytes) : size(static_cast<size_t>(bytes.size()))
    {
        static const bool ready = sodium_init() >= 0;
        Q_ASSERT(ready);
        data = static_cast<char*>(sodium_malloc(size + 1));
        if (!data)
            qFatal("no locked memory for a secret");
        std::memcpy(data, bytes.constData(), size);
        data[size] = '\0';
    }
    ~Memory() { sodium_free(data); }
    Q_DISABLE_COPY_MOVE(Memory)

    char* data = nullptr;
    size_t size;
};

Secret Secret::fromText(QString&& text)
{
    Secret secret = fromUtf8(text.toUtf8());
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

Secret Secret::fromUtf8(QByteArray&& bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_memory = std::make_shared<Memory>(bytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_memory;
}

QString Secret::text() const
{
    return m_memory ? QString::fromUtf8(m_memory->data, static_cast<qsizetype>(m_memory->size))
                    : QString();
}

QByteArray Secret::utf8() const
{
    return m_memory ? QByteArray(m_memory->data, static_cast<qsizetype>(m_memory->size))
                    : QByteArray();
}

bool operator==(const Secret& left, const Secret& right)
{
    if (!left.m_memory || !right.m_memory)
        return left.m_memory == right.m_memory;
    return left.m_memory->size == right.m_memory->size
        && sodium_memcmp(left.m_memory->data, right.m_memory->data, left.m_memory->size) == 0;
}

} // namespace purser
