// The program itself, as a person starts it.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

struct Ran
{
    int code = -1;
    QString output;
    QString errors;
};

Ran run(const QStringList& arguments, int patience = 20000)
{
    QProcess process;
    process.start(
        QDir(qEnvironmentVariable("PURSER_BIN_DIR")).absoluteFilePath(u"purser"_s), arguments);
    EXPECT_TRUE(process.waitForFinished(patience));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

TEST(Program, TellsItsVersionWithoutAScreen)
{
    const Ran ran = run({u"--version"_s});
    EXPECT_EQ(ran.code, 0) << ran.errors.toStdString();
    EXPECT_TRUE(ran.output.startsWith(u"purser "_s)) << ran.output.toStdString();
}

TEST(Program, SavesItsGalleryInEveryLookAndScale)
{
    const QTemporaryDir folder;
    const Ran ran = run({u"--gallery"_s, folder.filePath(u"gallery"_s)}, 300000);
    EXPECT_EQ(ran.code, 0) << ran.errors.toStdString();
    const QDir pictures(folder.filePath(u"gallery"_s));
    const QStringList saved = pictures.entryList({u"*.png"_s});
    EXPECT_TRUE(ran.output.contains(u"%1 pictures, 0 failures"_s.arg(saved.size())))
        << ran.output.toStdString();
    const QStringList pages = pictures.entryList({u"*-light-100.png"_s});
    EXPECT_GT(pages.size(), 20);
    EXPECT_EQ(saved.size(), pages.size() * 6);
    for (const QString& page : pages) {
        const QString name = page.chopped(qsizetype(14)); // "light-100.png"
        const QImage one(pictures.filePath(name + u"-light-100.png"_s));
        EXPECT_EQ(QImage(pictures.filePath(name + u"-light-200.png"_s)).size(), one.size() * 2)
            << name.toStdString();
        EXPECT_NE(QImage(pictures.filePath(name + u"-dark-100.png"_s)), one) << name.toStdString();
        EXPECT_TRUE(pictures.exists(name + u"-rtl-100.png"_s)) << name.toStdString();
    }
}

TEST(Program, ATourWithoutATrialOfficeFails)
{
    EXPECT_EQ(run({u"--tour"_s, u"somewhere"_s}).code, 2);
    const QTemporaryDir folder;
    const Ran ran = run({u"--trial"_s, folder.path(), u"--tour"_s, folder.filePath(u"tour"_s)});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.errors.contains(u"credentials.json"_s)) << ran.errors.toStdString();
}

TEST(Program, ATourWhoseOfficeDoesNotAnswerFailsAndSaysWho)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"credentials.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"office": {"hosts": ")" + folder.path().toUtf8()
        + R"(", "ports": "5432", "database": "purser"},
            "staff": [{"login": "mara", "name": "Mara", "roles": ["payments"], "password": "p"}]})");
    file.close();
    const Ran ran = run({u"--trial"_s, folder.path(), u"--tour"_s, folder.filePath(u"tour"_s)});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.errors.contains(u"signing in as mara: server_unavailable"_s))
        << ran.errors.toStdString();
    // What needs no office has been walked all the same.
    EXPECT_TRUE(QFile::exists(folder.filePath(u"tour/01-login-welcome-light.png"_s)));
    EXPECT_FALSE(ran.output.contains(u"\"p\""_s));
}

} // namespace
} // namespace purser::workstation
