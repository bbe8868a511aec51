#include "ui/clients/review/pdfpages.h"

#include <QRegularExpression>
#include <QTimer>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int pixels = 1800; ///< of the longer side: enough to read small print
constexpr rlim_t mostMemory = rlim_t(768) << 20;
constexpr rlim_t mostSeconds = 10;
constexpr int pipeSize = 1 << 20;
constexpr qint64 mostOutput = 32 << 20; ///< a picture of that size has 10 MB

/// Nobody hears of it any more, by its clock neither: whoever asked may be gone by then. The object
/// goes when the process has.
void end(QProcess& process)
{
    process.disconnect();
    for (QTimer* clock : process.findChildren<QTimer*>())
        clock->stop();
    process.setParent(nullptr);
    if (process.state() == QProcess::NotRunning) {
        process.deleteLater();
        return;
    }
    QObject::connect(&process, &QProcess::finished, &process, &QObject::deleteLater);
    process.kill();
}

} // namespace

PdfPages::~PdfPages()
{
    close();
}

void PdfPages::setBounds(const QString& drawer, std::chrono::milliseconds longest)
{
    m_drawer = drawer;
    m_longest = longest;
}

void PdfPages::open(const QByteArray& pdf)
{
    close();
    m_pdf = pdf;
    m_counting = run(
        u"pdfinfo"_s, {u"-"_s},
        [this](const QByteArray& output) {
            static const QRegularExpression count(
                u"^Pages:\\s+([0-9]{1,6})$"_s, QRegularExpression::MultilineOption);
            m_pages = count.match(QString::fromLatin1(output)).captured(1).toInt();
            Q_EMIT counted();
        },
        [](Problem) {
        }); // how many there are is not known then, and the first is shown all the same
    show(1);
}

void PdfPages::close()
{
    give(m_drawing);
    give(m_counting);
    give(m_reading);
    m_pdf.clear();
    m_page = 0;
    m_pages = 0;
}

void PdfPages::show(int page)
{
    if (!isOpen() || page < 1 || (m_pages > 0 && page > m_pages))
        return;
    give(m_drawing);
    m_page = page;
    const QString number = QString::number(page);
    m_drawing = run(
        m_drawer,
        {u"-f"_s, number, u"-l"_s, number, u"-scale-to"_s, QString::number(pixels), u"-"_s},
        [this](const QByteArray& output) {
            const QImage image = QImage::fromData(output, "PPM");
            if (image.isNull())
                Q_EMIT failed(Problem::Unreadable);
            else
                Q_EMIT drawn(image);
        },
        [this](Problem problem) { Q_EMIT failed(problem); });
}

void PdfPages::readWords()
{
    if (!isOpen())
        return;
    give(m_reading);
    m_reading = run(
        u"pdftotext"_s, {u"-bbox"_s, u"-"_s, u"-"_s},
        [this](const QByteArray& output) { Q_EMIT wordsRead(output); },
        [this](Problem) { Q_EMIT wordsRead({}); });
}

/// Ends with the output, or with why there is none.
QProcess* PdfPages::run(
    const QString& program, const QStringList& arguments, const Ended& ended, const Failed& failed)
{
    auto* process = new QProcess(this);
    process->setChildProcessModifier(&PdfPages::bound);
    process->setStandardErrorFile(QProcess::nullDevice());
    const auto fail = [process, failed](Problem problem) {
        // The process goes, and what is to be told with it.
        const Failed tell = failed;
        end(*process);
        tell(problem);
    };
    connect(process, &QProcess::errorOccurred, this, [fail](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Problem::NoProgram);
    });
    connect(process, &QProcess::readyReadStandardOutput, this, [process, fail] {
        if (process->bytesAvailable() > mostOutput)
            fail(Problem::Unreadable);
    });
    connect(process, &QProcess::finished, this, [process, ended](int, QProcess::ExitStatus) {
        end(*process);
        ended(process->readAllStandardOutput());
    });
    auto* clock = new QTimer(process);
    clock->setSingleShot(true);
    connect(clock, &QTimer::timeout, this, [fail] { fail(Problem::TooLong); });
    clock->start(m_longest);
    process->start(program, arguments);
    process->write(m_pdf);
    process->closeWriteChannel();
    return process;
}

void PdfPages::give(QPointer<QProcess>& process)
{
    if (!process)
        return;
    end(*process);
    process.clear();
}

/// In the child, before the program begins: only calls that are safe there.
void PdfPages::bound()
{
    const rlimit memory{mostMemory, mostMemory};
    const rlimit seconds{mostSeconds, mostSeconds};
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &seconds);
    setrlimit(RLIMIT_FSIZE, &nothing);
    setrlimit(RLIMIT_CORE, &nothing);
    // A picture comes in a few pieces instead of a hundred.
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, pipeSize);
}

} // namespace purser::clients
