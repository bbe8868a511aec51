#include "app/office/secretsource.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 1024;

tl::unexpected<Error> secretFailure(const QString& path, QStringView why)
{
    return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, why.toString()}});
}

/// A descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

/// The first line, byte by byte so that nothing beyond it is taken from a pipe.
Result<Secret> readLine(int descriptor, const QString& name)
{
    QByteArray line;
    line.reserve(longestSecret); // one buffer, wiped by Secret
    for (;;) {
        char c = 0;
        const ssize_t got = ::read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return secretFailure(name, u"not_readable");
        if (got == 0 || c == '\n')
            break;
        if (line.size() == longestSecret)
            return secretFailure(name, u"too_long");
        line.append(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return secretFailure(name, u"empty");
    return Secret::fromUtf8(std::move(line));
}

/// Turns echo off for its lifetime.
class QuietTerminal
{
public:
    explicit QuietTerminal(int descriptor) : m_descriptor(descriptor)
    {
        ::tcgetattr(descriptor, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(descriptor, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

private:
    int m_descriptor;
    termios m_before{};
};

void writeText(int descriptor, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    [[maybe_unused]] const ssize_t written =
        ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
}

Result<Secret> askTerminal(const QString& prompt)
{
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0)
        return secretFailure(u"/dev/tty"_s, u"no_terminal");
    writeText(terminal.number(), prompt + u": "_s);
    const QuietTerminal quiet(terminal.number());
    Result<Secret> secret = readLine(terminal.number(), u"/dev/tty"_s);
    writeText(terminal.number(), u"\n"_s);
    return secret;
}

Result<Secret> askTerminalTwice(const QString& prompt)
{
    Result<Secret> first = askTerminal(prompt);
    if (!first)
        return first;
    const Result<Secret> second = askTerminal(prompt + u", again"_s);
    if (!second)
        return second;
    if (!(*first == *second))
        return failure(
            ErrorCode::BadInput, {{u"field"_s, u"password"_s}, {u"why"_s, u"not_the_same"_s}});
    return first;
}

} // namespace

SecretSource::SecretSource(QString prefix, QString whose)
    : m_fileOption(prefix + u"password-file"_s), m_descriptorOption(prefix + u"password-fd"_s),
      m_whose(std::move(whose))
{
}

SecretSource SecretSource::named(const QString& what, const QString& whose)
{
    SecretSource source({}, whose);
    source.m_what = what;
    source.m_fileOption = what + u"-file"_s;
    source.m_descriptorOption = what + u"-fd"_s;
    return source;
}

void SecretSource::addTo(Options& options) const
{
    options.value(m_fileOption, u"file"_s,
        u"Read the %1 of %2 from a file that only you may read (mode 0600)."_s.arg(m_what, m_whose));
    options.value(m_descriptorOption, u"number"_s,
        u"Read the %1 of %2 from this open file descriptor."_s.arg(m_what, m_whose));
}

bool SecretSource::isGiven(const Options& options) const
{
    return options.has(m_fileOption) || options.has(m_descriptorOption);
}

Result<Secret> SecretSource::read(
    const Options& options, const QString& prompt, bool askTwice) const
{
    if (options.has(m_fileOption))
        return readSecretFile(options.text(m_fileOption));
    if (options.has(m_descriptorOption)) {
        bool isNumber = false;
        const int number = options.text(m_descriptorOption).toInt(&isNumber);
        if (!isNumber || number < 0)
            return failure(ErrorCode::BadInput, {{u"field"_s, m_descriptorOption}});
        const Descriptor descriptor(number);
        return readLine(number, m_descriptorOption);
    }
    return askTwice ? askTerminalTwice(prompt) : askTerminal(prompt);
}

Result<Secret> readSecretFile(const QString& path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat about = {};
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
        return secretFailure(path, u"not_readable");
    if (!S_ISREG(about.st_mode))
        return secretFailure(path, u"not_a_file");
    const bool isOwn = about.st_uid == ::geteuid() || about.st_uid == 0;
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0 || !isOwn)
        return secretFailure(path, u"open_to_others");
    return readLine(file.number(), path);
}

} // namespace purser::tool
