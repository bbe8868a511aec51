#pragma once

#include "core/clients/review/applicationfile.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace purser::kit {
class DocumentFrame;
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class PdfPages;

/// A second document beside the one that is reviewed: any other of the client's, older editions
/// too, with a zoom and a turn of its own. Page up and down turn its pages while it has the focus.
class SecondDocument : public QWidget
{
    Q_OBJECT
public:
    explicit SecondDocument(const kit::Formats& formats, QWidget* parent = nullptr);

    /// What can be chosen; `shown` is the one beside it. Keeps the choice while it is there; else
    /// takes what compares best: an older edition of the same, the other side, another of its kind.
    void setDocuments(const std::vector<ClientDocument>& documents, DocumentId shown);
    void select(DocumentId id);
    DocumentId current() const;
    void showContent(const DocumentContent& content);
    void showError(const Error& error);
    /// The next or previous that can be chosen.
    void step(int by);
    void turnPage(int by);
    kit::DocumentFrame& frame() { return *m_frame; }
    int count() const;

Q_SIGNALS:
    void contentWanted(purser::DocumentId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void showPages();
    QString nameOf(const ClientDocument& document) const;

    const kit::Formats& m_formats;
    QComboBox* m_choice;
    kit::DocumentFrame* m_frame;
    PdfPages* m_pdf;
    QWidget* m_pages;
    QToolButton* m_before;
    QToolButton* m_after;
    kit::Label* m_page;
    DocumentId m_asked;
};

} // namespace purser::clients
