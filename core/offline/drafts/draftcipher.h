#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace purser::offline {

/// Seals the records of one journal: libsodium secretbox with a random nonce each. Thread-safe.
class DraftCipher
{
public:
    /// A new random key, in the text form that goes into a keychain.
    static Secret newKey();
    /// BadInput (what: draft_key) when the secret is no such key.
    static Result<DraftCipher> fromKey(const Secret& key);

    /// nonce · box
    QByteArray seal(const QByteArray& plain) const;
    /// Nothing when it was sealed with another key, or changed since.
    bool open(const QByteArray& sealed, QByteArray& plain) const;

    /// By how much sealing lengthens a text.
    static qsizetype overhead();

private:
    explicit DraftCipher(Secret key) : m_key(std::move(key)) {}

    Secret m_key;
};

} // namespace purser::offline
