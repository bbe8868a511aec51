#include "ui/clients/review/numberfinder.h"

#include "core/clients/review/cardnumbers.h"
#include "ui/clients/review/boundedprocess.h"
#include "ui/clients/review/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

/// One look at a page: how far it is turned, which part of the pixels it is given, and whether all
/// that is seen is taken for digits. Among words letters help, on a card they are in the way.
struct Pass {
    double degrees;
    double part;
    bool digitsOnly;
};
constexpr std::array passes{Pass{0, 1.0, false}, Pass{0, 1.0, true}, Pass{0, 0.55, true},
    Pass{-3, 1.0, true}, Pass{-3, 0.55, true}, Pass{3, 1.0, true}, Pass{3, 0.55, true}};
constexpr size_t passesBesideText = 1; ///< of a page that has text and may have pictures too
constexpr int pixelsOfPicture = 1800;  ///< of the longer side; a card fills a good part of it
constexpr int pixelsOfPage = 2600;     ///< 220 to the inch of A4: print of a letter's size
constexpr int mostScans = 60;          ///< pages of a PDF that are looked at as pictures

/// The colour around a turned picture: its own, so that no edge looks like a stroke.
QColor meanOf(const QImage& picture)
{
    return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
}

/// The picture as a pass looks at it, grey; `there` leads from the one to the other.
QImage seenBy(const Pass& pass, int pixels, const QImage& picture, QTransform& there)
{
    const double scale = pass.part * pixels / std::max(picture.width(), picture.height());
    const QImage small = picture
                             .scaled((QSizeF(picture.size()) * scale).toSize().expandedTo({1, 1}),
                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const QTransform turn =
        QImage::trueMatrix(QTransform().rotate(pass.degrees), small.width(), small.height());
    const QRectF bounds = turn.mapRect(QRectF(small.rect()));
    QImage seen(QSize(std::max(1, int(std::ceil(bounds.width()))),
                    std::max(1, int(std::ceil(bounds.height())))),
        QImage::Format_RGB32);
    seen.fill(meanOf(small));
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(turn);
    painter.drawImage(0, 0, small);
    painter.end();
    there = QTransform::fromScale(
                double(small.width()) / picture.width(), double(small.height()) / picture.height())
        * turn;
    return seen.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 90);
    return buffer.data();
}

constexpr double tenThousand = 10000; ///< regions are in parts of that

/// A region of the turned picture where it stands in the one that came.
DocumentRegion turnedBack(
    const DocumentRegion& region, const QTransform& back, QSize turned, QSize size)
{
    const QRectF seen(region.x / tenThousand * turned.width(),
        region.y / tenThousand * turned.height(), region.width / tenThousand * turned.width(),
        region.height / tenThousand * turned.height());
    const QRectF box = back.mapRect(seen).intersected(QRectF(QPointF(), size));
    DocumentRegion there = region;
    there.x = int(std::floor(box.left() / size.width() * tenThousand));
    there.y = int(std::floor(box.top() / size.height() * tenThousand));
    there.width = std::max(1, int(std::ceil(box.right() / size.width() * tenThousand)) - there.x);
    there.height =
        std::max(1, int(std::ceil(box.bottom() / size.height() * tenThousand)) - there.y);
    return there;
}

} // namespace

NumberFinder::NumberFinder(QObject* parent) : QObject(parent), m_pdf(new PdfPages(this))
{
    m_pdf->setPixels(pixelsOfPage);
    connect(m_pdf, &PdfPages::wordsRead, this, &NumberFinder::takeWords);
    connect(m_pdf, &PdfPages::drawn, this, &NumberFinder::takePage);
    connect(m_pdf, &PdfPages::failed, this, [this] { fail(false); });
}

NumberFinder::~NumberFinder()
{
    giveUp(m_reading);
}

void NumberFinder::setReader(const QString& program, std::chrono::milliseconds longest)
{
    m_reader = program;
    m_longest = longest;
}

void NumberFinder::stop()
{
    giveUp(m_reading);
    m_pdf->close();
    m_picture = {};
    m_outcome = {};
    m_page = 1;
    m_hasWords = false;
    m_textPages.clear();
}

void NumberFinder::findInPdf(const QByteArray& pdf)
{
    stop();
    m_pdf->open(pdf);
    m_pdf->readWords();
}

void NumberFinder::findInPicture(const QImage& picture)
{
    stop();
    m_hasWords = true; // a picture has no text that would come first
    takePage(picture);
}

void NumberFinder::takeWords(const QByteArray& xhtml)
{
    const std::vector<PageWord> words = pageWords(xhtml);
    for (const PageWord& word : words)
        m_textPages.insert(word.page);
    m_hasWords = true;
    const std::vector<DocumentRegion> regions = cardNumberRegions(words);
    if (!regions.empty())
        Q_EMIT found(regions);
    if (m_picture.isNull() && m_outcome.isPictureUnread)
        return end();
    begin();
}

void NumberFinder::takePage(const QImage& page)
{
    m_picture = page;
    begin();
}

void NumberFinder::begin()
{
    if (!m_hasWords || m_picture.isNull())
        return;
    m_pass = 0;
    Q_EMIT progressed(m_page, std::max(m_pdf->pages(), 1));
    readNext();
}

void NumberFinder::readNext()
{
    if (m_pass == (m_textPages.contains(m_page) ? passesBesideText : passes.size()))
        return endPage();
    const Pass& pass = passes[m_pass++];
    QTransform there;
    const QImage seen =
        seenBy(pass, m_pdf->isOpen() ? pixelsOfPage : pixelsOfPicture, m_picture, there);
    // Where the digits stand on the page is not known, so it is looked for as scattered text. What
    // is ink is told place by place (Sauvola), since light falls on one side of a photograph; in
    // the small one, whose noise is gone, by one measure for the whole (Otsu).
    QStringList arguments{u"stdin"_s, u"stdout"_s, u"--psm"_s, u"11"_s, u"--dpi"_s, u"150"_s,
        u"-c"_s, pass.part < 1 ? u"thresholding_method=0"_s : u"thresholding_method=2"_s};
    if (pass.digitsOnly)
        arguments << u"-c"_s << u"tessedit_char_whitelist=0123456789"_s;
    m_reading = runBounded(
        this, m_reader, arguments << u"tsv"_s, pngOf(seen), m_longest,
        [this, back = there.inverted(), size = seen.size()](
            const QByteArray& table) { takeTable(table, back, size); },
        [this](ProcessProblem problem) { fail(problem == ProcessProblem::NoProgram); });
}

void NumberFinder::takeTable(const QByteArray& table, const QTransform& back, QSize turned)
{
    // Without its table of the page it had no words of its language, or broke off.
    if (!table.startsWith("level"))
        m_outcome.isPictureUnread = true;
    std::vector<DocumentRegion> regions =
        cardNumberRegions(pictureWords(table, m_page), CardRule::Scheme);
    for (DocumentRegion& region : regions)
        region = turnedBack(region, back, turned, m_picture.size());
    if (!regions.empty())
        Q_EMIT found(regions);
    readNext();
}

void NumberFinder::fail(bool isMissing)
{
    m_outcome.isReaderMissing = isMissing;
    m_outcome.isPictureUnread = true;
    if (!m_hasWords)
        return; // its text is still to come
    // Of a program that is there and took too long the next page may be had.
    if (isMissing || m_picture.isNull())
        end();
    else
        readNext();
}

void NumberFinder::endPage()
{
    m_picture = {};
    if (!m_pdf->isOpen() || m_page >= std::min(m_pdf->pages(), mostScans)) {
        m_outcome.isPictureUnread |= m_pdf->pages() > mostScans;
        return end();
    }
    m_pdf->show(++m_page);
}

void NumberFinder::end()
{
    const Outcome outcome = m_outcome;
    stop();
    Q_EMIT finished(outcome);
}

} // namespace purser::clients
