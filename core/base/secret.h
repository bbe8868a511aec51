#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace purser {

/// A password or key: kept in memory that is locked and zeroed (libsodium), never printed or
/// logged. Copies share the same memory; it is wiped when the last copy goes.
class Secret
{
public:
    Secret() = default;
    /// Takes the text over; the caller's buffer is overwritten where Qt's sharing allows it.
    static Secret fromText(QString&& text);
    static Secret fromUtf8(QByteArray&& bytes);

    bool isEmpty() const;
    /// A short-lived copy for an API that needs one. Do not store it.
    QString text() const;
    QByteArray utf8() const;

    friend bool operator==(const Secret& left, const Secret& right);

private:
    struct Memory;
    std::shared_ptr<Memory> m_memory;
};

} // namespace purser
