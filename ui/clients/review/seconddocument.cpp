#include "ui/clients/review/seconddocument.h"

#include "ui/clients/review/pdfpages.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/documentframe.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

/// How well one compares with the document on show; the least is the best.
int distance(const ClientDocument& shown, const ClientDocument& other)
{
    if (other.type == shown.type && other.side == shown.side)
        return 0;
    if (other.type == shown.type)
        return 1;
    return other.proves == shown.proves ? 2 : 3;
}

} // namespace

SecondDocument::SecondDocument(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_choice(new QComboBox(this)),
      m_frame(new kit::DocumentFrame(this)), m_pdf(new PdfPages(this)), m_pages(new QWidget(this))
{
    setAccessibleName(tr("Second document"));
    m_choice->setAccessibleName(tr("Second document"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(m_choice);
    column->addWidget(m_frame, 1);
    auto* row = new QHBoxLayout(m_pages);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString& text, int by) {
        auto* button = new QToolButton(m_pages);
        button->setText(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { turnPage(by); });
        row->addWidget(button);
        return button;
    };
    m_before = add(tr("Page before"), -1);
    m_page = new kit::Label({}, kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, m_pages);
    row->addWidget(m_page);
    m_after = add(tr("Next page"), 1);
    row->addStretch(1);
    m_pages->hide();
    column->addWidget(m_pages);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SecondDocument::ask);
    connect(m_frame, &kit::DocumentFrame::retryRequested, this,
        [this] { Q_EMIT contentWanted(current()); });
    connect(m_pdf, &PdfPages::drawn, this, [this](const QImage& image) {
        m_frame->showImage(image, m_choice->currentText());
        showPages();
    });
    connect(m_pdf, &PdfPages::counted, this, &SecondDocument::showPages);
    connect(m_pdf, &PdfPages::failed, this, [this] {
        m_frame->showNothing(tr("This document cannot be shown here."),
            tr("Open it as the first one: there it says why."));
    });
}

QString SecondDocument::nameOf(const ClientDocument& document) const
{
    QString name = kit::OfficeWords::of(document.type);
    if (document.side > 1)
        name = tr("%1, back").arg(name);
    return tr("%1, version %2, %3, %4")
        .arg(name, m_formats.number(document.edition), ReviewTexts::documentState(document.state),
            m_formats.date(document.uploaded.date()));
}

void SecondDocument::setDocuments(const std::vector<ClientDocument>& documents, DocumentId shown)
{
    const DocumentId before = current();
    const auto first = std::find_if(documents.begin(), documents.end(),
        [shown](const ClientDocument& document) { return document.id == shown; });
    int best = -1;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const ClientDocument& document : documents) {
            if (document.id == shown)
                continue;
            m_choice->addItem(
                nameOf(document), QVariant::fromValue<qlonglong>(document.id.value()));
            const int distanceNow = first == documents.end() ? 3 : distance(*first, document);
            if (document.id == before)
                best = -2;
            else if (best != -2 && (best < 0 || distanceNow < best)) {
                best = distanceNow;
                m_choice->setCurrentIndex(m_choice->count() - 1);
            }
        }
        if (best == -2)
            m_choice->setCurrentIndex(
                m_choice->findData(QVariant::fromValue<qlonglong>(before.value())));
    }
    if (m_choice->count() == 0) {
        m_asked = {};
        m_pdf->close();
        m_frame->showNothing(tr("There is no other document."),
            tr("Every version of a document that the client uploads can be shown here."));
    } else if (current() != m_asked) {
        ask();
    }
}

void SecondDocument::select(DocumentId id)
{
    const int index = m_choice->findData(QVariant::fromValue<qlonglong>(id.value()));
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

DocumentId SecondDocument::current() const
{
    return DocumentId(m_choice->currentData().toLongLong());
}

int SecondDocument::count() const
{
    return m_choice->count();
}

void SecondDocument::ask()
{
    m_pdf->close();
    showPages();
    m_asked = current();
    if (!m_asked.isValid())
        return;
    m_frame->showLoading();
    Q_EMIT contentWanted(m_asked);
}

void SecondDocument::showContent(const DocumentContent& content)
{
    if (content.mediaType == u"application/pdf"_s) {
        m_pdf->open(content.bytes);
        return;
    }
    QImage image;
    if (image.loadFromData(content.bytes))
        m_frame->showImage(image, m_choice->currentText());
    else
        m_frame->showNothing(tr("This document cannot be shown here."),
            tr("Open it as the first one: there it says why."));
}

void SecondDocument::showError(const Error& error)
{
    const QString bar = ReviewTexts::scanBar(error.args.value(u"check"_s).toString());
    if (bar.isEmpty())
        m_frame->showError(error);
    else
        m_frame->showNothing(tr("This document is not given out."), bar);
}

void SecondDocument::step(int by)
{
    const int size = count();
    if (size > 1)
        m_choice->setCurrentIndex((m_choice->currentIndex() + by + size) % size);
}

void SecondDocument::turnPage(int by)
{
    m_pdf->show(m_pdf->page() + by);
    showPages();
}

void SecondDocument::showPages()
{
    const int pages = m_pdf->pages();
    m_pages->setVisible(m_pdf->isOpen() && pages > 1);
    m_page->setText(tr("%1 of %2").arg(m_formats.number(m_pdf->page()), m_formats.number(pages)));
    m_before->setEnabled(m_pdf->page() > 1);
    m_after->setEnabled(m_pdf->page() < pages);
}

void SecondDocument::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_R: m_frame->rotateRight(); return;
    case Qt::Key_Period: step(1); return;
    case Qt::Key_Comma: step(-1); return;
    case Qt::Key_PageDown: turnPage(1); return;
    case Qt::Key_PageUp: turnPage(-1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace purser::clients
