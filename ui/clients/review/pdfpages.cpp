#include "ui/clients/review/pdfpages.h"

#include "ui/clients/review/boundedprocess.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::clients {

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
    giveUp(m_drawing);
    giveUp(m_counting);
    giveUp(m_reading);
    m_pdf.clear();
    m_page = 0;
    m_pages = 0;
}

void PdfPages::show(int page)
{
    if (!isOpen() || page < 1 || (m_pages > 0 && page > m_pages))
        return;
    giveUp(m_drawing);
    m_page = page;
    const QString number = QString::number(page);
    m_drawing = run(
        m_drawer,
        {u"-f"_s, number, u"-l"_s, number, u"-scale-to"_s, QString::number(m_pixels), u"-"_s},
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
    giveUp(m_reading);
    m_reading = run(
        u"pdftotext"_s, {u"-bbox"_s, u"-"_s, u"-"_s},
        [this](const QByteArray& output) { Q_EMIT wordsRead(output); },
        [this](Problem) { Q_EMIT wordsRead({}); });
}

QProcess* PdfPages::run(
    const QString& program, const QStringList& arguments, const Ended& ended, const Failed& failed)
{
    return runBounded(
        this, program, arguments, m_pdf, m_longest, ended, [failed](ProcessProblem problem) {
            failed(problem == ProcessProblem::NoProgram  ? Problem::NoProgram
                    : problem == ProcessProblem::TooLong ? Problem::TooLong
                                                         : Problem::Unreadable);
        });
}

} // namespace purser::clients
