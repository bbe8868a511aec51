#include "ui/clients/review/documentview.h"

#include "ui/clients/review/pdfpages.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/review/seconddocument.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/documentframe.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

DocumentView::DocumentView(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats)
{
    setAccessibleName(tr("Documents"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    m_chips = new QWidget(this);
    m_flow = new kit::FlowLayout(m_chips);
    m_facts = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, this);
    m_facts->setWordWrap(true);
    m_state = new kit::Label({}, kit::TextSize::Small, QFont::Medium, Tone::Stop, this);
    m_state->setWordWrap(true);
    m_frame = new kit::DocumentFrame(this);
    connect(m_frame, &kit::DocumentFrame::retryRequested, this,
        [this] { Q_EMIT contentWanted(m_current); });
    column->addWidget(m_chips);
    m_scan = new kit::Label({}, kit::TextSize::Small, QFont::Medium, Tone::Dim, this);
    m_scan->setWordWrap(true);
    column->addWidget(m_facts);
    column->addWidget(m_scan);
    column->addWidget(m_state);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_frame->showLoading();
        Q_EMIT contentWanted(m_current);
    });
    m_pdf = new PdfPages(this);
    connect(m_pdf, &PdfPages::drawn, this, [this](const QImage& image) {
        const ClientDocument* document = current();
        m_frame->showImage(image, document ? kit::OfficeWords::of(document->type) : QString());
        showPages();
    });
    connect(m_pdf, &PdfPages::counted, this, &DocumentView::showPages);
    connect(m_pdf, &PdfPages::failed, this, [this](PdfPages::Problem problem) {
        m_frame->showNothing(tr("This document cannot be shown here."),
            problem == PdfPages::Problem::NoProgram
                ? tr("PDF documents are shown by poppler-utils, which is not installed here.")
                : problem == PdfPages::Problem::TooLong
                ? tr("Drawing this page takes too long. Its data stands above.")
                : tr("The PDF is damaged or locked. Its data stands above."));
        showPages();
    });
    column->addWidget(buildFrames(), 1);
    column->addWidget(buildPages());
    buildBar();
}

QWidget* DocumentView::buildFrames()
{
    auto* both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    m_second = new SecondDocument(m_formats, both);
    both->addWidget(m_frame);
    both->addWidget(m_second);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    m_second->hide();
    connect(m_second, &SecondDocument::contentWanted, this, &DocumentView::contentWanted);
    connect(m_frame, &kit::DocumentFrame::viewChanged, this,
        [this] { followZoom(*m_frame, m_second->frame()); });
    connect(&m_second->frame(), &kit::DocumentFrame::viewChanged, this,
        [this] { followZoom(m_second->frame(), *m_frame); });
    return both;
}

/// The one that was zoomed leads; a frame that fits itself into another size leads nobody.
void DocumentView::followZoom(const kit::DocumentFrame& from, kit::DocumentFrame& to)
{
    if (m_following || !isTwo() || !m_linked->isChecked() || from.isFitted())
        return;
    m_following = true;
    to.setZoom(from.zoom());
    m_following = false;
}

bool DocumentView::isTwo() const
{
    return m_two->isChecked();
}

void DocumentView::setTwo(bool two)
{
    m_two->setChecked(two);
}

void DocumentView::showTwo(bool two)
{
    m_second->setVisible(two);
    m_linked->setVisible(two);
    if (two)
        m_second->setDocuments(m_documents, m_current);
    Q_EMIT twoChanged(two);
}

void DocumentView::setLinked(bool linked)
{
    m_linked->setChecked(linked);
    if (linked)
        followZoom(*m_frame, m_second->frame());
}

QWidget* DocumentView::buildPages()
{
    m_pages = new QWidget(this);
    auto* row = new QHBoxLayout(m_pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    const auto add = [this, row](const QString& text, int by) {
        auto* button = new QToolButton(m_pages);
        button->setText(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { turnPage(by); });
        row->addWidget(button);
        return button;
    };
    m_before = add(tr("Page before"), -1);
    m_page = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, m_pages);
    row->addWidget(m_page);
    m_after = add(tr("Next page"), 1);
    row->addStretch(1);
    m_pages->hide();
    return m_pages;
}

void DocumentView::showPages()
{
    const int pages = m_pdf->pages();
    m_pages->setVisible(m_pdf->isOpen() && pages > 1);
    m_page->setText(tr("%1 of %2").arg(m_formats.number(m_pdf->page()), m_formats.number(pages)));
    m_before->setEnabled(m_pdf->page() > 1);
    m_after->setEnabled(m_pdf->page() < pages);
}

void DocumentView::turnPage(int by)
{
    m_pdf->show(m_pdf->page() + by);
    showPages();
}

void DocumentView::buildBar()
{
    // In as many lines as it takes: what the client said has to stay readable beside it.
    auto* row = new QWidget(this);
    auto* bar = new kit::FlowLayout(row);
    m_accept = new QPushButton(tr("Accept document"), this);
    m_reject = new QPushButton(tr("Reject document…"), this);
    connect(m_accept, &QPushButton::clicked, this, &DocumentView::acceptRequested);
    connect(m_reject, &QPushButton::clicked, this, &DocumentView::rejectRequested);
    bar->addWidget(m_accept);
    bar->addWidget(m_reject);
    const auto add = [this, bar](const QString& text, void (DocumentView::*asked)()) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, asked);
        bar->addWidget(button);
        return button;
    };
    const auto addToggle = [this, bar](const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        bar->addWidget(button);
        return button;
    };
    m_two = addToggle(tr("Two documents"), tr("Sets a second document beside this one (D)"));
    connect(m_two, &QToolButton::toggled, this, &DocumentView::showTwo);
    m_linked = addToggle(tr("Zoom together"), tr("Both documents zoom together (Y)"));
    connect(m_linked, &QToolButton::toggled, this, &DocumentView::setLinked);
    m_linked->hide();
    m_again = add(tr("Scan it again…"), &DocumentView::scanAgainRequested);
    m_redact = add(tr("Strike out…"), &DocumentView::redactRequested);
    m_undo = add(tr("Take the copy back…"), &DocumentView::undoRedactionRequested);
    m_original = new QToolButton(this);
    m_original->setText(tr("Original"));
    m_original->setToolTip(tr("Shows it as it came, for a while. This leaves an audit record."));
    m_original->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_original);
    layout()->addWidget(row);
}

const ClientDocument* DocumentView::current() const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
        [this](const ClientDocument& document) { return document.id == m_current; });
    return found == m_documents.end() ? nullptr : &*found;
}

void DocumentView::setMayRedact(bool may)
{
    m_mayRedact = may;
    showMore();
}

void DocumentView::setPurposes(const QStringList& purposes)
{
    if (purposes == m_purposes)
        return;
    m_purposes = purposes;
    auto* menu = new QMenu(m_original);
    menu->addSection(tr("What for?"));
    for (const QString& purpose : purposes)
        menu->addAction(kit::OfficeWords::of(purpose), this,
            [this, purpose] { Q_EMIT originalWanted(m_current, purpose); });
    delete m_original->menu();
    m_original->setMenu(menu);
}

void DocumentView::setDocuments(const std::vector<ClientDocument>& documents, bool mayReview)
{
    const ClientDocument* before = current();
    const bool wasOpen = before && before->state == DocumentState::Received;
    const auto given = [](const ClientDocument* document) {
        return document ? document->redaction ? document->redaction->id.value() : 0 : -1;
    };
    const auto barred = [](const ClientDocument* document) {
        return document && document->scan ? document->scan->bar : QString();
    };
    const qint64 givenBefore = given(before);
    const QString barBefore = barred(before);
    m_documents = documents;
    m_mayReview = mayReview;
    if (documents.empty()) {
        m_current = {};
        m_frame->showNothing(tr("No documents yet."), tr("What the client uploads appears here."));
    } else if (!current()) {
        select(documents.front().id);
    } else if (given(current()) != givenBefore || barred(current()) != barBefore) {
        // Other bytes are given out now, or some at last.
        m_content.reset();
        m_pdf->close();
        m_frame->showLoading();
        Q_EMIT contentWanted(m_current);
    } else if (wasOpen && current()->state != DocumentState::Received) {
        // It was decided just now: the next that waits comes up.
        const auto next = std::find_if(
            m_documents.begin(), m_documents.end(), [](const ClientDocument& document) {
                return document.state == DocumentState::Received;
            });
        if (next != m_documents.end())
            select(next->id);
    }
    if (isTwo())
        m_second->setDocuments(m_documents, m_current);
    showChips();
    showFacts();
}

void DocumentView::askDecision(bool accept)
{
    if (m_accept->isEnabled())
        accept ? Q_EMIT acceptRequested() : Q_EMIT rejectRequested();
}

void DocumentView::select(DocumentId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_content.reset();
    m_hide.stop();
    m_pdf->close();
    showPages();
    m_frame->showLoading();
    showChips();
    showFacts();
    if (isTwo())
        m_second->setDocuments(m_documents, m_current);
    Q_EMIT currentChanged();
    Q_EMIT contentWanted(id);
}

/// Chips stay as long as the documents do: whoever stands on one keeps the focus when it changes.
void DocumentView::showChips()
{
    QList<DocumentId> ids;
    for (const ClientDocument& document : m_documents)
        ids.append(document.id);
    if (ids != m_chipIds) {
        m_chipIds = ids;
        m_flow->clear();
        m_chipOf.clear();
        for (const DocumentId id : ids) {
            auto* chip = new kit::Chip({}, Tone::Normal, {}, m_chips);
            chip->setClickable(true);
            connect(chip, &QAbstractButton::clicked, this, [this, id] { select(id); });
            m_flow->addWidget(chip);
            m_chipOf.append(chip);
        }
    }
    for (size_t i = 0; i < m_documents.size(); ++i)
        showChip(*m_chipOf.at(static_cast<qsizetype>(i)), m_documents.at(i));
}

void DocumentView::showChip(kit::Chip& chip, const ClientDocument& document) const
{
    QString text = kit::OfficeWords::of(document.type);
    if (document.side > 1)
        text = tr("%1, back").arg(text);
    const Tone tone = ReviewTexts::tone(document.state);
    chip.setText(text);
    chip.setTone(tone);
    chip.setIconId(kit::statusIcon(tone));
    chip.setStrong(document.id == m_current);
    chip.setAccessibleName(tr("%1, %2").arg(text, ReviewTexts::documentState(document.state)));
}

void DocumentView::showFacts()
{
    const ClientDocument* document = current();
    const bool open = document && document->state == DocumentState::Received;
    m_accept->setEnabled(open && m_mayReview && !document->mine);
    m_reject->setEnabled(m_accept->isEnabled());
    m_accept->setToolTip(
        open && document->mine ? tr("You uploaded it; another person reviews it.") : QString());
    m_facts->setVisible(document != nullptr);
    m_scan->setVisible(document != nullptr && document->scan);
    m_state->clear();
    m_state->hide();
    showMore();
    if (!document)
        return;
    showScan(*document);
    QStringList facts{ReviewTexts::documentState(document->state)};
    if (!document->number.isEmpty())
        facts << tr("no. %1").arg(document->number);
    if (!document->issuer.isEmpty())
        facts << document->issuer;
    if (document->issuedOn.isValid())
        facts << tr("issued %1").arg(m_formats.date(document->issuedOn));
    if (document->expiresOn.isValid())
        facts << tr("valid to %1").arg(m_formats.date(document->expiresOn));
    if (document->mrzGood)
        facts << (*document->mrzGood ? tr("check digits fit") : tr("a check digit is wrong"));
    if (!document->reviewedBy.isEmpty())
        facts << tr("by %1").arg(document->reviewedBy);
    if (!document->reason.isEmpty())
        facts << tr("because: %1")
                     .arg(
                         kit::inSentence(ReviewTexts::documentReason(*document, document->reason)));
    if (document->redaction)
        facts << tr("parts struck out by %1").arg(document->redaction->by);
    m_facts->setText(facts.join(u"  ·  "_s));
    QStringList wrong;
    for (const QString& field : document->mismatches)
        wrong << kit::OfficeWords::inside(field);
    if (wrong.isEmpty())
        return;
    m_state->setTone(document->mismatchReason.isEmpty() ? Tone::Stop : Tone::Warn);
    m_state->setText(document->mismatchReason.isEmpty()
            ? tr("Differs from what the client said: %1").arg(kit::enumerated(wrong))
            : tr("Differs (%1), accepted because: %2")
                  .arg(kit::enumerated(wrong), kit::OfficeWords::inside(document->mismatchReason)));
    m_state->show();
}

void DocumentView::showScan(const ClientDocument& document)
{
    if (!document.scan)
        return;
    const DocumentScan& scan = *document.scan;
    m_scan->setTone(ReviewTexts::tone(scan.state));
    QStringList said{ReviewTexts::scanState(scan)};
    if (scan.at.isValid())
        said << scan.engine << m_formats.dateTime(scan.at);
    m_scan->setText(said.join(u"  ·  "_s));
    const QString bar = ReviewTexts::scanBar(scan.bar);
    if (bar.isEmpty())
        return;
    m_accept->setEnabled(false);
    m_accept->setToolTip(bar);
    m_reject->setEnabled(m_reject->isEnabled() && scan.bar != "not_scanned"_L1);
}

/// The buttons that are there only when they can be used.
void DocumentView::showMore()
{
    const ClientDocument* document = current();
    const bool barred = document && document->scan && !document->scan->bar.isEmpty();
    m_redact->setVisible(m_mayRedact && document && !barred);
    m_redact->setEnabled(m_content && m_content->seconds == 0);
    m_undo->setVisible(document && document->redaction && document->redaction->mayUndo);
    m_original->setVisible(
        document && document->redaction && document->redaction->mayOriginal && !barred);
    if (document && document->redaction)
        setPurposes(document->redaction->purposes);
    m_again->setVisible(
        m_mayReview && document && document->scan && document->scan->state == ScanState::Failed);
}

void DocumentView::showContent(DocumentId id, const DocumentContent& content)
{
    // An original is shown where it was asked for, never beside.
    if (isTwo() && id == m_second->current() && content.seconds == 0)
        m_second->showContent(content);
    if (id != m_current)
        return;
    m_content = content;
    showMore();
    if (content.seconds > 0)
        m_hide.start(std::chrono::seconds(content.seconds));
    else
        m_hide.stop();
    if (content.mediaType == u"application/pdf"_s) {
        m_pdf->open(content.bytes);
        return;
    }
    QImage image;
    if (!image.loadFromData(content.bytes)) {
        m_frame->showNothing(
            tr("This document cannot be shown here."), tr("Its data stands above."));
        return;
    }
    const ClientDocument* document = current();
    m_frame->showImage(image, document ? kit::OfficeWords::of(document->type) : QString());
}

void DocumentView::showError(DocumentId id, const Error& error)
{
    if (isTwo() && id == m_second->current())
        m_second->showError(error);
    if (id != m_current)
        return;
    const ClientDocument* document = current();
    const QString bar = ReviewTexts::scanBar(error.args.value(u"check"_s).toString());
    if (document && !bar.isEmpty()) {
        m_frame->showNothing(tr("This document is not given out."), bar);
        return;
    }
    m_frame->showError(error);
}

void DocumentView::step(int by)
{
    const auto size = static_cast<int>(m_documents.size());
    for (int i = 0; i < size; ++i) {
        if (m_documents[static_cast<size_t>(i)].id == m_current) {
            select(m_documents[static_cast<size_t>((i + by + size) % size)].id);
            return;
        }
    }
}

void DocumentView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_R: m_frame->rotateRight(); return;
    case Qt::Key_D: m_two->toggle(); return;
    case Qt::Key_Y:
        if (isTwo())
            m_linked->toggle();
        return;
    case Qt::Key_Period: step(1); return;
    case Qt::Key_Comma: step(-1); return;
    case Qt::Key_PageDown: turnPage(1); return;
    case Qt::Key_PageUp: turnPage(-1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace purser::clients
