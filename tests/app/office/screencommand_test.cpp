#include "app/office/command.h"
#include "core/screening/lists/listarchive.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/proof/certificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;
using namespace purser::tool;

namespace {

class ScreenCommandTest : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    QList<QStringList> rowsOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QList<QStringList> rows;
        for (const QString& line :
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            rows.append(line.split(u'\t'));
        return rows;
    }

    int run(const QStringList& arguments) { return runCommandLine(allCommands(), arguments); }

    QTemporaryDir m_folder;
};

TEST_F(ScreenCommandTest, ScreensNamesAgainstFilesAsPublished)
{
    const QByteArray blank = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
    write(u"sdn.csv"_s,
        "7001,\"OKAFOR, Ada\",\"individual\",\"X\"," + blank + ",\"DOB 23 Sep 1976.\"\n");
    write(u"alt.csv"_s, "7001,1,\"aka\",\"OKAFOUR, Adah\",-0- \n");
    write(u"add.csv"_s, "7001,1,-0- ,-0- ,\"Iran\",-0- \n");
    const QString un = write(u"un.xml"_s,
        "<CONSOLIDATED_LIST><INDIVIDUAL><DATAID>6900001</DATAID><FIRST_NAME>RUI</FIRST_NAME>"
        "<SECOND_NAME>SILVA</SECOND_NAME></INDIVIDUAL></CONSOLIDATED_LIST>");
    const QString queries = write(u"q.tsv"_s,
        "id\tname\tbirth_date\tnationality\tgender\n"
        "a\tAda Okafor\t1976-09-23\tIran\tfemale\n"
        "b\tSilva, Rui\t\t\t\n"
        "c\tNobody Atall\t\t\t\n");
    ASSERT_EQ(run({u"screen"_s, u"--lists"_s, m_folder.path(), u"--queries"_s, queries, u"--out"_s,
                  path(u"out.tsv"_s)}),
        0);
    const auto rows = rowsOf(u"out.tsv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0],
        (QStringList{
            u"query_id"_s, u"rank"_s, u"entity_id"_s, u"score"_s, u"band"_s, u"microseconds"_s}));
    EXPECT_EQ(
        rows[1].mid(0, 5), (QStringList{u"a"_s, u"1"_s, u"7001"_s, u"1.000000"_s, u"strong"_s}));
    EXPECT_EQ(rows[2].mid(0, 3), (QStringList{u"b"_s, u"1"_s, u"6900001"_s}));
    EXPECT_EQ(un, path(u"un.xml"_s));
}

TEST_F(ScreenCommandTest, RefusesWhatItCannotRead)
{
    const QString queries = write(u"q.tsv"_s, "id\tname\n1\tA\n");
    const QStringList end{u"--queries"_s, queries, u"--out"_s, path(u"out.tsv"_s)};
    EXPECT_EQ(run(QStringList{u"screen"_s, u"--lists"_s, path(u"none"_s)} + end), 2);
    EXPECT_EQ(run(QStringList{u"screen"_s} + end), 2) << "no lists at all";
    const QString own = write(u"own.csv"_s, "id,name\n1,A B\n");
    const QString bad = write(u"bad.tsv"_s, "id\tname\n1\t\n");
    EXPECT_EQ(
        run({u"screen"_s, u"--lists"_s, own, u"--queries"_s, bad, u"--out"_s, path(u"out.tsv"_s)}),
        2);
    EXPECT_FALSE(QFile::exists(path(u"out.tsv"_s))) << "nothing is written in part";
}

TEST_F(ScreenCommandTest, ScoresPairs)
{
    const QString pairs = write(u"p.tsv"_s,
        "id\tschema\tname1\tname2\n"
        "1\tPerson\tSergei Lavrov\tLAVROV, Sergey\n"
        "2\tCompany\tSiemens AG\tSiemens Aktiengesellschaft\n"
        "3\tPerson\tBarack Obama\tMichelle Obama\n");
    ASSERT_EQ(run({u"screen-pairs"_s, u"--in"_s, pairs, u"--out"_s, path(u"scored.tsv"_s)}), 0);
    const auto rows = rowsOf(u"scored.tsv"_s);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0], (QStringList{u"id"_s, u"score"_s}));
    EXPECT_GT(rows[1][1].toDouble(), 0.9);
    EXPECT_GT(rows[2][1].toDouble(), 0.9);
    EXPECT_LT(rows[3][1].toDouble(), 0.6);
}

TEST_F(ScreenCommandTest, MakesACertificateAgain)
{
    write(u"a.csv"_s, "id,name\n1,Aurelio Vantongeren\n");
    write(u"b.csv"_s, "id,name\n1,Drusilla Quillfeather\n");
    const auto lists = importListSet({m_folder.path()});
    ASSERT_TRUE(lists);
    Subject subject;
    subject.name = u"Drusila Quillfeather"_s;
    const QByteArray bytes = certify(Engine(*lists, EngineConfig{}), subject, {}, 1).bytes;
    const auto verified = [this](const QByteArray& certificate, const QStringList& from) {
        QStringList arguments{u"screening"_s, u"verify"_s, write(u"certificate"_s, certificate)};
        for (const QString& list : from)
            arguments << u"--lists"_s << list;
        return run(arguments);
    };
    EXPECT_EQ(verified(bytes, {m_folder.path()}), 0);
    EXPECT_EQ(verified(bytes, {path(u"b.csv"_s), path(u"a.csv"_s)}), 0) << "in any order";
    EXPECT_EQ(verified(bytes, {path(u"a.csv"_s)}), 3) << "other lists";
    EXPECT_EQ(verified(QByteArray(bytes).replace("strong", "shadow"), {m_folder.path()}), 3);
    EXPECT_EQ(verified("no certificate", {m_folder.path()}), 2);
    EXPECT_EQ(verified(bytes, {}), 2);
    EXPECT_EQ(verified(bytes, {path(u"a.csv"_s), path(u"a.csv"_s)}), 2) << "a list twice";
    // From an archive, when the files are others by now.
    const QTemporaryDir archive;
    ASSERT_TRUE(ListArchive(archive.path()).keep(**lists, {m_folder.path()}));
    write(u"b.csv"_s, "id,name\n1,Somebody Else\n");
    EXPECT_EQ(verified(bytes, {m_folder.path()}), 3);
    const auto fromArchive = [this, &bytes](const QString& folder) {
        return run(
            {u"screening"_s, u"verify"_s, write(u"certificate"_s, bytes), u"--archive"_s, folder});
    };
    EXPECT_EQ(fromArchive(archive.path()), 0);
    EXPECT_EQ(fromArchive(m_folder.path()), 2) << "nothing was kept there";
}

} // namespace
