#pragma once

#include "core/base/log.h"

namespace purser {

/// While it lives, the messages of Qt and its plugins (qDebug … qFatal) go to the log, scrubbed, as
/// event `qt_message`. Qt allows one handler a process, hence one of these; the handler before it
/// comes back at the end.
class QtMessages
{
public:
    explicit QtMessages(Log& log);
    ~QtMessages();
    Q_DISABLE_COPY_MOVE(QtMessages)

private:
    QtMessageHandler m_previous;
};

} // namespace purser
