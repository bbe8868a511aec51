#include "core/base/qtmessages.h"

#include <QString>
#include <atomic>

using namespace Qt::StringLiterals;

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
    // Said by the platform without a screen of every dialog that it shows; it tells nobody anything.
    if (message == "This plugin does not support propagateSizeHints()"_L1)
        return;
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
