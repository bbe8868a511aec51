#include "core/base/rotatingfilesink.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace purser {

Result<std::unique_ptr<RotatingFileSink>> RotatingFileSink::open(
    const QString& path, qint64 maximumBytes, int kept)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::Io, {{u"what"_s, u"log_folder"_s}});
    std::unique_ptr<RotatingFileSink> sink(new RotatingFileSink(path, maximumBytes, kept));
    if (!sink->openFile())
        return failure(ErrorCode::Io, {{u"what"_s, u"log_file"_s}}, sink->m_file.errorString());
    return sink;
}

RotatingFileSink::RotatingFileSink(const QString& path, qint64 maximumBytes, int kept)
    : m_path(path), m_maximumBytes(maximumBytes), m_kept(kept)
{
}

void RotatingFileSink::write(const QByteArray& line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() > 0 && m_file.size() + line.size() > m_maximumBytes)
        rotate();
    if (m_file.write(line) != line.size() || !m_file.flush())
        m_fallback.write(line);
}

bool RotatingFileSink::openFile()
{
    m_file.setFileName(m_path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void RotatingFileSink::rotate()
{
    m_file.close();
    QFile::remove(numbered(m_kept));
    for (int number = m_kept - 1; number >= 1; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    if (m_kept < 1 || !QFile::rename(m_path, numbered(1)))
        QFile::remove(m_path);
    openFile();
}

QString RotatingFileSink::numbered(int number) const
{
    return m_path + u'.' + QString::number(number);
}

} // namespace purser
