#pragma once

#include "core/clients/review/applicationfile.h"
#include "ui/kit/theme/tokens.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace purser::kit {
class Chip;
class DocumentFrame;
class FlowLayout;
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class PdfPages;
class SecondDocument;

/// A client's documents: which there are and how each stands, the one on show, and the buttons that
/// accept or reject it, strike parts out of it, or show it as it came where a copy stands in. A PDF
/// is shown page by page. Keys beside those of the frame: R turns, comma and full stop go to the
/// document before and after, page up and down turn the pages of a PDF, D sets a second document
/// beside it, Y makes both zoom together.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(const kit::Formats& formats, QWidget* parent = nullptr);

    void setMayRedact(bool may);
    void setDocuments(const std::vector<ClientDocument>& documents, bool mayReview);
    void showContent(DocumentId id, const DocumentContent& content);
    void showError(DocumentId id, const Error& error);
    /// What is on show, as it was given out; nothing while it loads.
    const DocumentContent* content() const { return m_content ? &*m_content : nullptr; }
    const ClientDocument* current() const;
    void select(DocumentId id);
    /// As the buttons: nothing when the document on show is not to be decided here.
    void askDecision(bool accept);
    PdfPages& pdf() { return *m_pdf; }
    kit::DocumentFrame& frame() { return *m_frame; }
    /// Two documents side by side, or one.
    void setTwo(bool two);
    bool isTwo() const;
    /// Whether both zoom together; each keeps its own turn.
    void setLinked(bool linked);
    SecondDocument& second() { return *m_second; }

Q_SIGNALS:
    /// Another document is to be shown; its content is wanted.
    void contentWanted(purser::DocumentId id);
    void currentChanged();
    /// Two documents are on show, or one again.
    void twoChanged(bool two);
    void acceptRequested();
    void rejectRequested();
    void redactRequested();
    void undoRedactionRequested();
    void scanAgainRequested();
    /// The document as it came is wanted, for that purpose.
    void originalWanted(purser::DocumentId id, const QString& purpose);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    QWidget* buildPages();
    QWidget* buildFrames();
    void showTwo(bool two);
    void followZoom(const kit::DocumentFrame& from, kit::DocumentFrame& to);
    void showPages();
    void turnPage(int by);
    void showChips();
    void showChip(kit::Chip& chip, const ClientDocument& document) const;
    void showFacts();
    void showMore();
    void setPurposes(const QStringList& purposes);
    void showScan(const ClientDocument& document);
    void step(int by);

    const kit::Formats& m_formats;
    std::vector<ClientDocument> m_documents;
    DocumentId m_current;
    bool m_mayReview = false;
    QWidget* m_chips;
    kit::FlowLayout* m_flow;
    QList<DocumentId> m_chipIds; ///< the documents the chips stand for
    QList<kit::Chip*> m_chipOf;  ///< in that order
    kit::Label* m_facts;
    kit::Label* m_state;
    kit::DocumentFrame* m_frame;
    SecondDocument* m_second;
    QToolButton* m_two;
    QToolButton* m_linked;
    bool m_following = false;
    PdfPages* m_pdf;
    QWidget* m_pages; ///< the turning of pages, while there are several
    QToolButton* m_before;
    QToolButton* m_after;
    kit::Label* m_page;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_redact;
    QToolButton* m_original;
    QPushButton* m_undo;
    QPushButton* m_again;
    kit::Label* m_scan;
    bool m_mayRedact = false;
    QStringList m_purposes;
    std::optional<DocumentContent> m_content;
    QTimer m_hide; ///< an original is shown for a while only
};

} // namespace purser::clients
