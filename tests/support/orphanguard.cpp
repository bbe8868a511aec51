#include "tests/support/orphanguard.h"

#include <QFile>
#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <unistd.h>

extern char** environ;

namespace purser::tests {

namespace {

constexpr auto script = R"(
cat >/dev/null
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
i=0
while [ -e "$1/data/postmaster.pid" ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i + 1)); done
rm -rf "$1"
)";

} // namespace

OrphanGuard::OrphanGuard(const QString& clusterDirectory)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    QByteArray directory = QFile::encodeName(clusterDirectory);
    std::array<QByteArray, 4> words{"sh", "-c", script, "guard"};
    std::array<char*, 6> arguments{words[0].data(), words[1].data(), words[2].data(),
        words[3].data(), directory.data(), nullptr};
    pid_t child = 0;
    const int spawned =
        posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[0]);
    m_pipe = ends[1];
    if (spawned != 0)
        throw std::runtime_error("no guard for the test cluster");
}

OrphanGuard::~OrphanGuard()
{
    ::close(m_pipe);
}

} // namespace purser::tests
