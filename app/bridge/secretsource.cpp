#include "app/bridge/secretsource.h"

#include <QFile>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::bridge {

namespace {

constexpr qsizetype longestSecret = 4096;

tl::unexpected<Error> refusal(const QString& problem)
{
    return failure(ErrorCode::Io, {{u"what"_s, u"secret"_s}, {u"problem"_s, problem}});
}

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
    const int m_number;
};

Result<Secret> readAll(const Descriptor& descriptor)
{
    QByteArray bytes(longestSecret + 1, '\0');
    qsizetype size = 0;
    while (size < bytes.size()) {
        const ssize_t count = ::read(
            descriptor.number(), bytes.data() + size, static_cast<size_t>(bytes.size() - size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refusal(u"unreadable"_s);
        if (count == 0)
            break;
        size += count;
    }
    const bool tooLong = size > longestSecret;
    while (size > 0 && (bytes.at(size - 1) == '\n' || bytes.at(size - 1) == '\r'))
        --size;
    bytes.truncate(size);
    if (tooLong || bytes.isEmpty()) {
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
        return refusal(tooLong ? u"too_long"_s : u"empty"_s);
    }
    return Secret::fromUtf8(std::move(bytes));
}

Result<Secret> readFile(const QString& path)
{
    // What is checked is what is read: the open file, not the name.
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (descriptor.number() < 0)
        return refusal(errno == ENOENT ? u"missing"_s : u"unreadable"_s);
    if (::fstat(descriptor.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return refusal(u"not_a_file"_s);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refusal(u"mode"_s);
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return refusal(u"owner"_s);
    return readAll(descriptor);
}

} // namespace

Result<Secret> readSecret(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::File: return readFile(source.place);
    case SecretSource::Kind::Credential: {
        const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        if (directory.isEmpty() || source.place.contains(u'/'))
            return refusal(u"missing"_s);
        return readFile(directory + u'/' + source.place);
    }
    case SecretSource::Kind::Descriptor: {
        bool ok = false;
        const int number = source.place.toInt(&ok);
        if (!ok || number < 3)
            return refusal(u"missing"_s);
        return readAll(Descriptor(number));
    }
    case SecretSource::Kind::Keychain: break;
    }
    return refusal(u"unreadable"_s);
}

} // namespace purser::bridge
