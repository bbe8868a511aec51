#include "ui/shell/login/officebook.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purser::shell {
namespace {

OfficeEntry entry(const QString& hosts)
{
    OfficeEntry entry;
    entry.name = u"Main"_s;
    entry.address.hosts = hosts;
    entry.address.ports = u"5432"_s;
    entry.address.database = u"purser"_s;
    entry.address.rootCertificate = u"/etc/ssl/office.crt"_s;
    entry.login = u"mara"_s;
    entry.remember = true;
    return entry;
}

class OfficeBookTest : public testing::Test
{
protected:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    OfficeBook book{settings};
};

TEST_F(OfficeBookTest, TheOneUsedLastComesFirst)
{
    book.keep(entry(u"a.example.com"_s));
    book.keep(entry(u"b.example.com"_s));
    book.keep(entry(u"a.example.com"_s));
    const QList<OfficeEntry> entries = book.entries();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0).address, entry(u"a.example.com"_s).address);
    EXPECT_EQ(entries.at(0).login, u"mara"_s);
    EXPECT_TRUE(entries.at(0).remember);
    book.forget(entries.at(0));
    ASSERT_EQ(book.entries().size(), 1);
    EXPECT_EQ(book.entries().at(0).address.hosts, u"b.example.com"_s);
}

TEST_F(OfficeBookTest, HoldsNoPassword)
{
    OfficeEntry trial = entry(u"/tmp/sockets"_s);
    trial.trialDirectory = u"/tmp/trial"_s;
    trial.people = {{u"mara"_s, u"Mara Lindqvist"_s, {u"payments"_s},
        Secret::fromText(u"very-secret-words"_s)}};
    book.keep(trial);
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("mara"));
    EXPECT_FALSE(text.contains("very-secret-words"));
    EXPECT_TRUE(book.entries().at(0).people.isEmpty());
}

TEST_F(OfficeBookTest, ReadsAnOfficeFile)
{
    write(u"main.json"_s,
        R"({"office": {"name": "Limassol", "hosts": "db1.example.com,db2.example.com", "ports": 5433,
            "database": "purser", "root_certificate": "root.crt"}})");
    write(u"root.crt"_s, "x");
    const auto read = readOfficeFile(folder.filePath(u"main.json"_s));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->name, u"Limassol"_s);
    EXPECT_EQ(read->address.ports, u"5433"_s);
    EXPECT_EQ(read->address.rootCertificate, folder.filePath(u"root.crt"_s));
}

TEST_F(OfficeBookTest, RefusesAFileThatIsNone)
{
    EXPECT_EQ(readOfficeFile(folder.filePath(u"none.json"_s)).error().code, ErrorCode::Io);
    write(u"a.json"_s, "[]");
    EXPECT_EQ(readOfficeFile(folder.filePath(u"a.json"_s)).error().code, ErrorCode::Parse);
    write(u"b.json"_s, R"({"office": {"hosts": "db.example.com", "database": "purser"}})");
    EXPECT_EQ(readOfficeFile(folder.filePath(u"b.json"_s)).error().code, ErrorCode::BadInput)
        << "a host name without a root certificate";
}

TEST_F(OfficeBookTest, ReadsATrialOfficeWithItsStaff)
{
    EXPECT_EQ(readTrialOffice(folder.path()).error().code, ErrorCode::Io);
    write(u"credentials.json"_s,
        R"({"office": {"hosts": "/tmp/s", "ports": "5432", "database": "purser"},
            "staff": [{"login": "mara", "name": "Mara Lindqvist", "roles": ["payments"], "password": "p1"}],
            "services": {"purser_connector": "p2"}})");
    const auto trial = readTrialOffice(folder.path());
    ASSERT_TRUE(trial);
    ASSERT_EQ(trial->people.size(), 1);
    EXPECT_EQ(trial->people.at(0).roles, QStringList{u"payments"_s});
    EXPECT_EQ(trial->people.at(0).password.text(), u"p1"_s);
    EXPECT_TRUE(trial->address.isLocal());
}

TEST_F(OfficeBookTest, ThePasswordIsKeptForOnePersonAtOneOffice)
{
    OfficeEntry mara = entry(u"a.example.com"_s);
    OfficeEntry joao = mara;
    joao.login = u"joao"_s;
    OfficeEntry other = mara;
    other.address.database = u"second"_s;
    EXPECT_NE(mara.secretKey(), joao.secretKey());
    EXPECT_NE(mara.secretKey(), other.secretKey());
}

} // namespace
} // namespace purser::shell
