#include "core/schema/schemasource.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace purser::schema {

using namespace Qt::StringLiterals;

namespace {

Result<QList<SqlFile>> readFolder(const QString& path)
{
    QList<SqlFile> files;
    const QStringList names = QDir(path).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(path + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, {{u"path"_s, file.fileName()}}, file.errorString());
        files << SqlFile{name, file.readAll()};
    }
    return files;
}

/// The numbers of migrations run from 1 without a gap and without a double.
Result<void> checkNumbers(const QList<SqlFile>& migrations)
{
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        if (migrationNumber(migrations[i].name) != i + 1)
            return failure(
                ErrorCode::WrongState, {{u"why"_s, u"gap"_s}, {u"file"_s, migrations[i].name}});
    }
    return {};
}

Result<SchemaSource> readAll(const QString& directory)
{
    SchemaSource source;
    const std::pair<QString, QList<SqlFile>*> folders[] = {
        {u"migrations"_s, &source.migrations},
        {u"authority"_s, &source.authority},
        {u"checks"_s, &source.checks},
    };
    for (const auto& [name, files] : folders) {
        auto read = readFolder(directory + u'/' + name);
        if (!read)
            return failure(std::move(read.error()));
        *files = std::move(*read);
    }
    if (source.migrations.isEmpty())
        return failure(ErrorCode::Io, {{u"path"_s, directory}}, u"no migrations there"_s);
    if (auto checked = checkNumbers(source.migrations); !checked)
        return failure(std::move(checked.error()));
    return source;
}

} // namespace

QString SqlFile::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<SchemaSource> SchemaSource::embedded()
{
    return readAll(u":/schema"_s);
}

Result<SchemaSource> SchemaSource::fromDirectory(const QString& directory)
{
    return readAll(directory);
}

int SchemaSource::version() const
{
    return static_cast<int>(migrations.size());
}

QString SchemaSource::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QList<SqlFile>* files : {&migrations, &authority, &checks}) {
        for (const SqlFile& file : *files)
            hash.addData((file.name + u' ' + file.hash() + u'\n').toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

int migrationNumber(const QString& name)
{
    static const QRegularExpression expression(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    return expression.match(name).captured(1).toInt();
}

} // namespace purser::schema
