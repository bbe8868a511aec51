#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <chrono>
#include <functional>

namespace purser::clients {

/// Pictures of the pages of a PDF. What a stranger uploaded is never read in this program: each
/// page is drawn by one of its own (pdftoppm of poppler-utils), with bounds on its time, memory and
/// the size of the picture, and nothing of it but pixels comes back. Its words, when they are asked
/// for, are read in the same way (pdftotext).
class PdfPages : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        Unreadable, ///< damaged, encrypted, or no PDF
        TooLong,    ///< the bound on time was met
        NoProgram   ///< poppler-utils is not installed
    };
    Q_ENUM(Problem)

    explicit PdfPages(QObject* parent = nullptr) : QObject(parent) {}
    ~PdfPages() override;

    /// Draws the first page; whatever was under way is given up.
    void open(const QByteArray& pdf);
    void close();
    bool isOpen() const { return !m_pdf.isEmpty(); }
    /// Draws a page of the open document; nothing when there is none of that number.
    void show(int page);
    /// Reads the words of the open document with their places, as `pdftotext -bbox` writes them.
    void readWords();
    int page() const { return m_page; }
    int pages() const { return m_pages; } ///< 0: not known yet

    /// Of the longer side of a drawn page.
    void setPixels(int pixels) { m_pixels = pixels; }
    /// For tests: other programs, and less time.
    void setBounds(const QString& drawer, std::chrono::milliseconds longest);

Q_SIGNALS:
    void drawn(const QImage& image);
    void counted();
    void failed(purser::clients::PdfPages::Problem problem);
    /// Empty when they could not be read.
    void wordsRead(const QByteArray& xhtml);

private:
    using Ended = std::function<void(const QByteArray& output)>;
    using Failed = std::function<void(Problem problem)>;
    QProcess* run(const QString& program, const QStringList& arguments, const Ended& ended,
        const Failed& failed);

    QByteArray m_pdf;
    int m_page = 0;
    int m_pages = 0;
    int m_pixels = 1800; ///< enough to read small print
    QString m_drawer = QStringLiteral("pdftoppm");
    std::chrono::milliseconds m_longest{8000};
    QPointer<QProcess> m_drawing;
    QPointer<QProcess> m_counting;
    QPointer<QProcess> m_reading;
};

} // namespace purser::clients
