#include "core/base/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return u"debug"_s;
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Warning: return u"warning"_s;
    case LogLevel::Error: return u"error"_s;
    }
    return u"error"_s;
}

QString instantText(std::int64_t microseconds)
{
    // QDateTime holds milliseconds; the last three digits are put in behind them.
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    return instant.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)
        + QString::number(microseconds % 1000).rightJustified(3, u'0') + u'Z';
}

} // namespace

Log::Log(std::unique_ptr<LogSink> sink, const Clock& clock, LogLevel least)
    : m_sink(std::move(sink)), m_clock(clock), m_least(least)
{
}

void Log::write(
    LogLevel level, LogWord component, LogWord event, std::initializer_list<LogField> fields)
{
    if (!takes(level))
        return;
    // The head is put together by hand so that the time stands first on every line; nothing in it
    // needs escaping.
    QString line = u"{\"at\":\"%1\",\"level\":\"%2\",\"component\":\"%3\",\"event\":\"%4\""_s.arg(
        instantText(m_clock.nowMicroseconds()), levelName(level), component.text(), event.text());
    if (fields.size() > 0) {
        QJsonObject object;
        for (const LogField& field : fields)
            object.insert(field.name.text(), field.value.json());
        line += u",\"fields\":"_s
            + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    m_sink->write((line + u"}\n"_s).toUtf8());
}

Logger Logger::named(LogWord component) const
{
    Logger logger = *this;
    logger.m_component = component;
    return logger;
}

void Logger::debug(LogWord event, std::initializer_list<LogField> fields) const
{
    write(LogLevel::Debug, event, fields);
}

void Logger::info(LogWord event, std::initializer_list<LogField> fields) const
{
    write(LogLevel::Info, event, fields);
}

void Logger::warning(LogWord event, std::initializer_list<LogField> fields) const
{
    write(LogLevel::Warning, event, fields);
}

void Logger::error(LogWord event, std::initializer_list<LogField> fields) const
{
    write(LogLevel::Error, event, fields);
}

void Logger::write(LogLevel level, LogWord event, std::initializer_list<LogField> fields) const
{
    if (m_log)
        m_log->write(level, m_component, event, fields);
}

} // namespace purser
