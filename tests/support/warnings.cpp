#include "tests/support/warnings.h"

#include <QList>
#include <cstdio>
#include <gtest/gtest.h>
#include <mutex>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

std::mutex& expectationsMutex()
{
    static std::mutex mutex;
    return mutex;
}

QList<ExpectedWarning*>& expectations()
{
    static QList<ExpectedWarning*> list;
    return list;
}

bool isExpected(const QString& message)
{
    // What the offscreen platform says of windows that have no screen.
    if (message.startsWith("This plugin does not support "_L1))
        return true;
    const std::scoped_lock lock(expectationsMutex());
    for (ExpectedWarning* expectation : expectations()) {
        if (expectation->takes(message))
            return true;
    }
    return false;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && isExpected(message))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "unexpected warning: " << message.toStdString();
}

} // namespace

void failOnWarnings()
{
    qInstallMessageHandler(handle);
}

ExpectedWarning::ExpectedWarning(const QString& pattern, Times times)
    : m_pattern(pattern), m_times(times)
{
    const std::scoped_lock lock(expectationsMutex());
    expectations() << this;
}

ExpectedWarning::~ExpectedWarning()
{
    const std::scoped_lock lock(expectationsMutex());
    expectations().removeOne(this);
    if (m_times == Times::AtLeastOnce && m_count == 0)
        ADD_FAILURE() << "there was no warning like " << m_pattern.pattern().toStdString();
}

bool ExpectedWarning::takes(const QString& message)
{
    const bool matches = m_pattern.match(message).hasMatch();
    m_count += matches ? 1 : 0;
    return matches;
}

} // namespace purser::tests
