#pragma once

#include <QRegularExpression>
#include <QString>

namespace purser::tests {

/// From now on, a warning that a test did not expect fails that test.
void failOnWarnings();

/// While it lives, warnings that match are expected; that there was one is checked at its end.
///
/// @code
/// const ExpectedWarning expected(u"no such table"_s);
/// @endcode
class ExpectedWarning
{
public:
    enum class Times { AtLeastOnce, AnyNumber };

    explicit ExpectedWarning(const QString& pattern, Times times = Times::AtLeastOnce);
    ~ExpectedWarning();
    Q_DISABLE_COPY_MOVE(ExpectedWarning)

    bool takes(const QString& message);

private:
    const QRegularExpression m_pattern;
    const Times m_times;
    int m_count = 0;
};

/// What Qt's driver says of a server that goes between the connection and its first settings, or
/// while it is asked: another word at each step.
inline const QString warningsOfALostServer = QStringLiteral(".*");

} // namespace purser::tests
