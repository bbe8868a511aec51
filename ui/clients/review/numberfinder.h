#pragma once

#include "core/clients/review/clientdocument.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QSet>
#include <chrono>
#include <vector>

namespace purser::clients {

class PdfPages;

/// Looks for the numbers of cards in a document: in the text of a PDF, and in pictures and scanned
/// pages through tesseract-ocr, a program run apart with bounds on its time, memory and output. It
/// is given each page a few times, turned a little and in two sizes, since a photograph is seldom
/// straight, and only once where the page has text; what is found any time counts. Nothing is
/// struck out by it: what it finds is proposed.
class NumberFinder : public QObject
{
    Q_OBJECT
public:
    /// What of the document could be looked through.
    struct Outcome {
        bool isReaderMissing = false; ///< tesseract-ocr is not installed
        bool isPictureUnread = false; ///< a page could not be drawn, or its picture not be read
    };

    explicit NumberFinder(QObject* parent = nullptr);
    ~NumberFinder() override;

    /// Each gives up what is under way.
    void findInPdf(const QByteArray& pdf);
    void findInPicture(const QImage& picture);
    void stop();

    /// For tests: another program, and less time for each of its runs.
    void setReader(const QString& program, std::chrono::milliseconds longest);

Q_SIGNALS:
    /// Parts to strike out, as soon as they are known. The same number may come more than once.
    void found(const std::vector<purser::clients::DocumentRegion>& regions);
    void progressed(int page, int pages);
    void finished(const purser::clients::NumberFinder::Outcome& outcome);

private:
    void takeWords(const QByteArray& xhtml);
    void takePage(const QImage& page);
    void begin();
    void readNext();
    void takeTable(const QByteArray& table, const QTransform& back, QSize turned);
    void fail(bool isMissing);
    void endPage();
    void end();

    PdfPages* m_pdf;
    QImage m_picture; ///< being read
    int m_page = 1;
    size_t m_pass = 0;
    bool m_hasWords = false; ///< the text of the PDF was looked through
    QSet<int> m_textPages;   ///< those that have text of their own
    Outcome m_outcome;
    QString m_reader = QStringLiteral("tesseract");
    std::chrono::milliseconds m_longest{15000};
    QPointer<QProcess> m_reading;
};

} // namespace purser::clients
