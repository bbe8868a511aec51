#include "core/base/rotatingfilesink.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace purser;

namespace {

class RotatingFileSinkTest : public ::testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"logs/purser.log"_s); }

    QByteArray content(const QString& suffix = {}) const
    {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(RotatingFileSinkTest, TheFileNeverGrowsBeyondItsLimit)
{
    auto sink = RotatingFileSink::open(path(), 16, 2);
    ASSERT_TRUE(sink.has_value());
    for (const char* line :
        {"first 8\n", "second9\n", "third 9\n", "fourth9\n", "fifth 9\n", "sixth 9\n", "seventh\n"})
        (*sink)->write(QByteArray(line));
    EXPECT_EQ(content(), QByteArray("seventh\n"));
    EXPECT_EQ(content(u".1"_s), QByteArray("fifth 9\nsixth 9\n"));
    EXPECT_EQ(content(u".2"_s), QByteArray("third 9\nfourth9\n"));
    EXPECT_EQ(content(u".3"_s), QByteArray("(no file)"));
}

TEST_F(RotatingFileSinkTest, ALineLongerThanTheLimitStandsAlone)
{
    auto sink = RotatingFileSink::open(path(), 10, 1);
    ASSERT_TRUE(sink.has_value());
    (*sink)->write(QByteArray("a line that is too long\n"));
    (*sink)->write(QByteArray("short\n"));
    EXPECT_EQ(content(), QByteArray("short\n"));
    EXPECT_EQ(content(u".1"_s), QByteArray("a line that is too long\n"));
}

TEST_F(RotatingFileSinkTest, NothingIsKeptWhenNothingIsAskedFor)
{
    auto sink = RotatingFileSink::open(path(), 10, 0);
    ASSERT_TRUE(sink.has_value());
    (*sink)->write(QByteArray("first 9\n"));
    (*sink)->write(QByteArray("second9\n"));
    EXPECT_EQ(content(), QByteArray("second9\n"));
    EXPECT_EQ(content(u".1"_s), QByteArray("(no file)"));
}

TEST_F(RotatingFileSinkTest, ARestartGoesOnInTheSameFile)
{
    for (int run = 0; run < 2; ++run) {
        auto sink = RotatingFileSink::open(path(), 1000, 2);
        ASSERT_TRUE(sink.has_value());
        (*sink)->write(QByteArray("line\n"));
    }
    EXPECT_EQ(content(), QByteArray("line\nline\n"));
}

TEST_F(RotatingFileSinkTest, OnlyItsOwnerMayReadIt)
{
    auto sink = RotatingFileSink::open(path(), 1000, 1);
    ASSERT_TRUE(sink.has_value());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile(path()).permissions().testAnyFlags(others));
}

TEST_F(RotatingFileSinkTest, AFolderThatCannotBeMadeIsAnError)
{
    QFile file(m_folder.filePath(u"logs"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto sink = RotatingFileSink::open(path(), 1000, 1);
    ASSERT_FALSE(sink.has_value());
    EXPECT_EQ(sink.error().code, ErrorCode::Io);
}

TEST_F(RotatingFileSinkTest, NoLineOfSeveralThreadsIsLostOrTorn)
{
    auto sink = RotatingFileSink::open(path(), 2000, 100);
    ASSERT_TRUE(sink.has_value());
    std::vector<std::thread> threads;
    for (char name : {'a', 'b', 'c', 'd'})
        threads.emplace_back([&sink, name] {
            for (int i = 0; i < 200; ++i)
                (*sink)->write(QByteArray(50, name) + '\n');
        });
    for (std::thread& thread : threads)
        thread.join();

    QByteArray written = content();
    for (int number = 1; QFile::exists(path() + u'.' + QString::number(number)); ++number)
        written += content(u'.' + QString::number(number));
    const QByteArrayList lines = written.trimmed().split('\n');
    EXPECT_EQ(lines.size(), 800);
    for (const QByteArray& line : lines)
        EXPECT_EQ(line, QByteArray(50, line.at(0)));
}
