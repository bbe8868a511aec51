#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringView>
#include <functional>

namespace purser::demo {

/// Rows in COPY's text format, handed on in large pieces. After the first failure nothing more is
/// handed on; finish() tells.
class CopyRows
{
public:
    using Sink = std::function<Result<void>(const QByteArray&)>;

    explicit CopyRows(Sink sink);

    CopyRows& text(QStringView value);
    /// Null when empty.
    CopyRows& optional(QStringView value);
    CopyRows& number(qint64 value);
    /// Null when zero.
    CopyRows& id(qint64 value);
    /// A number with eight decimals.
    CopyRows& decimalE8(qint64 value);
    CopyRows& flag(bool value);
    /// timestamptz from microseconds since 1970 UTC; null when zero.
    CopyRows& instant(qint64 us);
    /// Null when invalid.
    CopyRows& date(QDate value);
    CopyRows& null();
    void endRow();

    /// Hands on what is left.
    Result<void> finish();

private:
    void separate();
    void flush();

    Sink m_sink;
    QByteArray m_buffer;
    bool m_atRowStart = true;
    Result<void> m_state;
};

} // namespace purser::demo
