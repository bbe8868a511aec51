// From asking the office for a document of 5 MB to its first page on the screen.

#include "core/clients/review/reviewapi.h"
#include "tests/bench/suites.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "ui/clients/review/pdfpages.h"
#include "ui/kit/widgets/documentframe.h"

#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTimer>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int size = 5 * 1024 * 1024;
constexpr int longestMs = 20'000;

/// A photograph, as far as its size goes: noise does not compress.
QImage photograph(int width, int height, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = random.generate() | 0xff000000U;
    }
    return image;
}

/// JPEG of a camera: 5 MB, 12 megapixels.
QByteArray picture()
{
    const QImage noise = photograph(1000, 750, 1).scaled(4000, 3000, Qt::IgnoreAspectRatio);
    for (int quality = 60; quality <= 100; quality += 2) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        noise.save(&buffer, "JPEG", quality);
        if (bytes.size() >= size || quality == 100)
            return bytes;
    }
    return {};
}

/// A scanned statement: a page of text, then pages that are pictures, 5 MB in all.
QByteArray scan()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(150);
        QPainter painter(&writer);
        for (int page = 0; bytes.size() < size && page < 40; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(100, 100, u"Statement of account, page %1"_s.arg(page + 1));
            painter.drawImage(QRect(100, 200, 1000, 1200), photograph(600, 720, quint32(page)));
        }
    }
    return bytes;
}

qint64 store(tests::ReviewDesk& desk, qint64 client, const QString& type, const QString& name,
    const QByteArray& content)
{
    return must(
        desk.command(u"sana"_s, u"desk.add_document"_s,
            {{u"p_client_id"_s, client}, {u"p_type"_s, type}, {u"p_side"_s, 1},
                {u"p_file_name"_s, name}, {u"p_content"_s, content}, {u"p_facts"_s, u"{}"_s}}))
        .id;
}

/// Waits for what `begin` calls when it is through.
double untilShown(const std::function<void(const std::function<void()>& shown)>& begin)
{
    QEventLoop loop;
    bool isShown = false;
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    const double took = millisecondsOf([&] {
        begin([&] {
            isShown = true;
            loop.quit();
        });
        if (!isShown)
            loop.exec();
    });
    if (!isShown)
        throw std::runtime_error("the document did not come");
    return took;
}

} // namespace

void measureDocuments(Figures& figures, Depth depth)
{
    const int rounds = depth == Depth::Quick ? 3 : 40;
    tests::ReviewDesk desk;
    const auto applicant = desk.person();
    const qint64 photo = store(desk, applicant.client, u"passport"_s, u"passport.jpg"_s, picture());
    const qint64 pdf = store(desk, applicant.client, u"utility_bill"_s, u"bill.pdf"_s, scan());
    office::SessionOptions options;
    options.applicationName = u"purser-bench"_s;
    office::OfficeSession session(
        desk.office().address(), u"chen"_s, tests::TestOffice::password(u"chen"_s), options);
    must(session.open().wait());
    clients::ReviewApi api(session);

    // As large as the review desk gives a document, and painted before the time is taken.
    kit::DocumentFrame frame;
    frame.resize(900, 1000);
    frame.show();
    const auto paint = [&frame](const QImage& image) {
        frame.showImage(image, u"document"_s);
        frame.grab();
    };
    Timings photos;
    Timings pages;
    for (int round = 0; round < rounds; ++round) {
        photos.add(untilShown([&](const std::function<void()>& shown) {
            api.document(DocumentId(photo))
                .onDone(&session, [shown, paint](const Result<clients::DocumentContent>& content) {
                    const QImage image = QImage::fromData(must(content).bytes);
                    if (image.isNull())
                        return;
                    paint(image);
                    shown();
                });
        }));
        clients::PdfPages drawn;
        pages.add(untilShown([&](const std::function<void()>& shown) {
            QObject::connect(
                &drawn, &clients::PdfPages::drawn, &drawn, [shown, paint](const QImage& image) {
                    paint(image);
                    shown();
                });
            api.document(DocumentId(pdf))
                .onDone(&session, [&drawn](const Result<clients::DocumentContent>& content) {
                    drawn.open(must(content).bytes);
                });
        }));
    }
    figures.addAtMost(u"document: photograph of 5 MB on the screen, p95"_s, photos.percentile(0.95),
        300, u"ms"_s);
    figures.addAtMost(u"document: first page of a PDF of 5 MB on the screen, p95"_s,
        pages.percentile(0.95), 300, u"ms"_s);
}

} // namespace purser::bench
