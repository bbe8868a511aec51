#pragma once

#include "core/clients/review/clientdocument.h"
#include "ui/clients/review/numberfinder.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QImage>

class QPushButton;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class PdfPages;
class RedactionView;

/// Strikes parts out of a document: marked by hand, or the numbers of cards that the program finds
/// in the text of a PDF or in a picture, each a proposal. What it makes is a copy; the document
/// itself stays as it is.
class RedactionDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    static constexpr int mostPages = 60;
    static constexpr qsizetype mostBytes =
        10 * 1024 * 1024; ///< of the copy, as the office takes it

    /// @param content  as it is given out: with what an earlier copy struck out struck out
    RedactionDialog(const ClientDocument& document, const DocumentContent& content,
        const kit::Formats& formats, QWidget* parent);

    const std::vector<DocumentRegion>& regions() const;
    RedactionView& view() { return *m_view; }
    NumberFinder& finder() { return *m_finder; }
    /// What is said of a search.
    QString message() const;
    /// As its button.
    void findNumbers();
    /// Draws every page with what is struck out on it; copyMade() follows, or a problem is shown.
    void makeCopy();

Q_SIGNALS:
    void copyMade(const QByteArray& copy);
    void numbersFound(int count);

private:
    QWidget* buildTools();
    QPushButton* addTool(QWidget* row, const QString& text, const QString& hint);
    void showDrawn(const QImage& image);
    void propose(const std::vector<DocumentRegion>& found);
    void endSearch(const NumberFinder::Outcome& outcome);
    void collect(const QImage& image);
    void finish(const QByteArray& copy);
    void fail(const QString& problem);
    void turn(int by);
    void check();

    const kit::Formats& m_formats;
    const bool m_isPdf;
    QImage m_picture;   ///< of a document that is one
    QByteArray m_bytes; ///< of a PDF
    PdfPages* m_pdf;
    NumberFinder* m_finder;
    RedactionView* m_view;
    kit::Label* m_page;
    kit::Label* m_found;
    QPushButton* m_before;
    QPushButton* m_after;
    QPushButton* m_remove;
    QPushButton* m_find;
    size_t m_fixed = 0;          ///< struck out by an earlier copy
    std::vector<QImage> m_pages; ///< drawn so far, while the copy is made
    bool m_making = false;
    int m_proposed = 0;   ///< by the search
    int m_firstFound = 0; ///< the page of the first of them
};

} // namespace purser::clients
