#include "app/simulator/journal.h"

#include <QJsonDocument>

namespace purser::simulator {

using namespace Qt::StringLiterals;

Result<QList<QJsonObject>> Journal::open(const QString& fileName)
{
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::Io, {{u"file"_s, fileName}}, m_file.errorString());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QList<QJsonObject> lines;
    qint64 goodEnd = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return failure(
                ErrorCode::Parse, {{u"file"_s, fileName}, {u"line"_s, lines.size() + 1}});
        lines.append(document.object());
        goodEnd = m_file.pos();
    }
    if (!m_file.resize(goodEnd) || !m_file.seek(goodEnd))
        return failure(ErrorCode::Io, {{u"file"_s, fileName}}, m_file.errorString());
    return lines;
}

void Journal::append(const QJsonObject& line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    if (!m_file.flush())
        qFatal("the journal cannot be written: %s", qPrintable(m_file.errorString()));
}

} // namespace purser::simulator
