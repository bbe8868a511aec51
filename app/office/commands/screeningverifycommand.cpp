#include "app/office/commands/screeningverifycommand.h"

#include "core/screening/lists/listarchive.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/proof/certificate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

/// For people, and a word for programs.
std::pair<QString, QString> answerTo(CertificateCheck check)
{
    switch (check) {
    case CertificateCheck::Same:
        return {u"same"_s, u"The same lists and engine give the same bytes."_s};
    case CertificateCheck::OtherLists:
        return {u"other_lists"_s,
            u"These are not the lists of the certificate: nothing can be said about it."_s};
    case CertificateCheck::OtherConfig:
        return {u"other_config"_s,
            u"This program has other thresholds or weights than the certificate names."_s};
    case CertificateCheck::OtherEngine:
        return {u"other_engine"_s,
            u"This program has another version of the engine than the certificate names."_s};
    case CertificateCheck::Differs: break;
    }
    return {u"differs"_s,
        u"The same lists and engine give another result: the certificate was changed."_s};
}

/// The lists of a certificate out of an archive, each in a folder of its own.
Result<QStringList> restoredLists(
    const QByteArray& certificate, const QString& archive, const QString& folder)
{
    const auto lists = listFilesOf(certificate);
    if (!lists)
        return failure(lists.error());
    QStringList places;
    for (const std::vector<ListFileStamp>& files : *lists) {
        places.append(QDir(folder).filePath(QString::number(places.size())));
        if (!QDir().mkpath(places.last()))
            return failure(
                ErrorCode::Io, {{u"path"_s, places.last()}, {u"why"_s, u"not_writable"_s}});
        if (const Result<void> restored = ListArchive(archive).restore(files, places.last());
            !restored)
            return failure(restored.error());
    }
    return places;
}

} // namespace

QStringList ScreeningVerifyCommand::words() const
{
    return {u"screening"_s, u"verify"_s};
}

QString ScreeningVerifyCommand::summary() const
{
    return u"Make a certificate of screening again and compare"_s;
}

void ScreeningVerifyCommand::addOptions(Options& options) const
{
    options.word(u"file"_s, u"The certificate, as desk.screening_certificate gives it."_s);
    options.value(u"lists"_s, u"path"_s,
        u"List file, or folder of list files, as they were then. May be given more than once."_s);
    options.value(u"archive"_s, u"folder"_s,
        u"Folder in which the bridge keeps the files of lists; in the place of --lists."_s);
}

Result<ExitCode> ScreeningVerifyCommand::run(const Options& options, Output& output) const
{
    QFile file(options.word(0));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io, {{u"path"_s, options.word(0)}, {u"why"_s, u"not_readable"_s}});
    const QByteArray bytes = file.readAll().trimmed();
    const QTemporaryDir folder;
    QStringList places = options.texts(u"lists"_s);
    if (const QString archive = options.text(u"archive"_s); !archive.isEmpty()) {
        const auto restored = restoredLists(bytes, archive, folder.path());
        if (!restored)
            return failure(restored.error());
        places = *restored;
    }
    const auto lists = importListSet(places);
    if (!lists)
        return failure(lists.error());
    // An office has settings of its own; the certificate names every figure of them.
    const Engine engine(*lists, configOf(bytes).value_or(EngineConfig{}));
    const auto check = checkCertificate(engine, bytes);
    if (!check)
        return failure(check.error());
    const auto [word, sentence] = answerTo(*check);
    output.line(sentence);
    output.set(u"check"_s, word);
    const bool isOwn = engine.config().digest() == EngineConfig{}.digest();
    if (!isOwn)
        output.line(u"It was made by settings of the office, not by the engine's own."_s);
    output.set(u"settings"_s, isOwn ? u"own"_s : u"office"_s);
    output.set(u"lists_digest"_s, QString::fromLatin1(engine.lists().digest()));
    return *check == CertificateCheck::Same ? ExitCode::Done : ExitCode::Differences;
}

} // namespace purser::tool
