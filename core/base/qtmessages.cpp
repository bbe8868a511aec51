#include "core/base/qtmessages.h"

#include <QString>
#include <atomic>

namespace purser {

namespace {

// The handler is a plain function of the process, so what it writes to has to be too.
std::atomic<Log*> currentLog = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    return LogLevel::Error;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (Log* log = currentLog.load())
        log->write(levelOf(type), u"qt", u"qt_message",
            {{u"category", LogValue::code(QString::fromLatin1(context.category))},
                {u"text", LogValue::libraryText(message)}});
}

} // namespace

QtMessages::QtMessages(Log& log)
{
    Q_ASSERT(!currentLog);
    currentLog = &log;
    m_previous = qInstallMessageHandler(handle);
}

QtMessages::~QtMessages()
{
    qInstallMessageHandler(m_previous);
    currentLog = nullptr;
}

} // namespace purser
