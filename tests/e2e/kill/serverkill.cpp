#include "tests/e2e/kill/serverkill.h"

#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

struct ProcessState {
    char state = 'X'; ///< X: gone
    pid_t parent = 0;
};

/// "1234 (postgres) S 1 …"
ProcessState stateOf(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (words.size() < 2 || words[0].isEmpty())
        return {};
    return {words[0][0], words[1].toInt()};
}

QList<pid_t> childrenOf(pid_t parent)
{
    QList<pid_t> children;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const pid_t pid = name.toInt();
        if (pid > 0 && stateOf(pid).parent == parent)
            children.append(pid);
    }
    return children;
}

bool hasGone(pid_t pid)
{
    const char state = stateOf(pid).state;
    return state == 'X' || state == 'Z';
}

} // namespace

void killServer(const office::LocalCluster& cluster)
{
    const auto postmaster = static_cast<pid_t>(cluster.status().pid);
    EXPECT_GT(postmaster, 0);
    if (postmaster <= 0)
        return;
    // Stopped first, so that it forks nobody while its children are counted.
    ::kill(postmaster, SIGSTOP);
    QList<pid_t> all = childrenOf(postmaster);
    all.append(postmaster);
    for (const pid_t pid : all)
        ::kill(pid, SIGKILL);
    EXPECT_TRUE(eventually([&all] { return std::all_of(all.begin(), all.end(), hasGone); }));
}

} // namespace purser::tests
