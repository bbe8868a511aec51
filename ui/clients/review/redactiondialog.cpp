#include "ui/clients/review/redactiondialog.h"

#include "core/clients/review/cardnumbers.h"
#include "ui/clients/review/pdfpages.h"
#include "ui/clients/review/redactedcopy.h"
#include "ui/clients/review/redactionview.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

namespace {

constexpr int redactionWidth = 760;

bool isCovered(const DocumentRegion& region, const std::vector<DocumentRegion>& by)
{
    return std::any_of(by.begin(), by.end(), [&region](const DocumentRegion& other) {
        return other.page == region.page && other.x <= region.x && other.y <= region.y
            && other.x + other.width >= region.x + region.width
            && other.y + other.height >= region.y + region.height;
    });
}

} // namespace

RedactionDialog::RedactionDialog(const ClientDocument& document, const DocumentContent& content,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Strike out: %1").arg(kit::OfficeWords::of(document.type)),
        tr("A copy with black in place of what you mark is given out from then on. The original "
           "stays in the office, for those who may see it and say why. Only another person can "
           "take the copy back."),
        parent),
      m_formats(formats), m_isPdf(content.mediaType == "application/pdf"_L1),
      m_pdf(new PdfPages(this)), m_view(new RedactionView(this))
{
    setLeastWidth(redactionWidth);
    body()->addWidget(m_view, 1);
    body()->addWidget(buildTools());
    m_found = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, this);
    m_found->setWordWrap(true);
    body()->addWidget(m_found);
    setButtons(tr("Store the copy"));
    if (document.redaction) {
        m_fixed = document.redaction->regions.size();
        m_view->setRegions(document.redaction->regions, m_fixed);
    }
    connect(m_view, &RedactionView::changed, this, &RedactionDialog::check);
    connect(m_pdf, &PdfPages::drawn, this, &RedactionDialog::showDrawn);
    connect(m_pdf, &PdfPages::counted, this, &RedactionDialog::check);
    connect(m_pdf, &PdfPages::wordsRead, this, &RedactionDialog::takeWords);
    connect(m_pdf, &PdfPages::failed, this,
        [this] { fail(tr("A page cannot be drawn, so no copy can be made.")); });
    if (m_isPdf) {
        m_pdf->open(content.bytes);
    } else {
        m_picture = QImage::fromData(content.bytes);
        m_view->showPage(m_picture, 1);
    }
    check();
    m_view->setFocus();
}

QPushButton* RedactionDialog::addTool(QWidget* row, const QString& text, const QString& hint)
{
    auto* button = new QPushButton(row);
    button->setText(text);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    return button;
}

QWidget* RedactionDialog::buildTools()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::metric::gap);
    auto* mark = addTool(row, tr("Mark a part"),
        tr("Insert. Or drag the mouse over it. Arrows move a mark, with Shift they change its "
           "size."));
    m_remove = addTool(row, tr("Take the mark away"), tr("Delete"));
    m_find = addTool(row, tr("Find card numbers"),
        m_isPdf ? tr("In the text of the PDF. Numbers in pictures have to be marked by hand.")
                : tr("A picture has no text; mark the digits by hand."));
    m_find->setEnabled(m_isPdf);
    layout->addStretch(1);
    m_before = addTool(row, tr("Page before"), {});
    m_page = new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, row);
    layout->addWidget(m_page);
    m_after = addTool(row, tr("Next page"), {});
    for (QWidget* part : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_page),
             static_cast<QWidget*>(m_after)})
        part->setVisible(m_isPdf);
    connect(mark, &QPushButton::clicked, m_view, &RedactionView::addInTheMiddle);
    connect(m_remove, &QPushButton::clicked, m_view, &RedactionView::removeChosen);
    connect(m_find, &QPushButton::clicked, this, &RedactionDialog::findNumbers);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    return row;
}

const std::vector<DocumentRegion>& RedactionDialog::regions() const
{
    return m_view->regions();
}

void RedactionDialog::turn(int by)
{
    m_pdf->show(m_pdf->page() + by);
}

void RedactionDialog::showDrawn(const QImage& image)
{
    if (m_making)
        return collect(image);
    m_view->showPage(image, m_pdf->page());
    check();
}

void RedactionDialog::findNumbers()
{
    m_find->setEnabled(false);
    m_pdf->readWords();
}

void RedactionDialog::takeWords(const QByteArray& xhtml)
{
    m_find->setEnabled(true);
    const std::vector<PageWord> words = pageWords(xhtml);
    int fresh = 0;
    int first = 0;
    for (const DocumentRegion& region : cardNumberRegions(words)) {
        if (isCovered(region, m_view->regions()))
            continue;
        m_view->add(region);
        first = fresh++ == 0 ? region.page : first;
    }
    m_found->setText(words.empty()
            ? tr("The PDF has no text that can be read. Mark the digits by hand.")
            : fresh == 0 ? tr("No number of a card was found in the text. Look at the pages "
                              "yourself: numbers in pictures are not found.")
                         : tr("%n parts were found and marked. The first six and the last four "
                              "digits stay. Look at every page before you store the copy.",
                             nullptr, fresh));
    if (first > 0 && first != m_pdf->page())
        m_pdf->show(first);
    check();
    Q_EMIT numbersFound(fresh);
}

void RedactionDialog::makeCopy()
{
    if (!m_isPdf)
        return finish(pictureCopy(struckOut(m_picture, regions(), 1)));
    m_making = true;
    m_pages.clear();
    setBusy(true, tr("Drawing the pages…"));
    m_pdf->show(1);
}

void RedactionDialog::collect(const QImage& image)
{
    m_pages.push_back(struckOut(image, regions(), m_pdf->page()));
    if (static_cast<int>(m_pages.size()) < m_pdf->pages()) {
        m_pdf->show(m_pdf->page() + 1);
        return;
    }
    m_making = false;
    const QByteArray copy = pdfCopy(m_pages);
    m_pages.clear();
    finish(copy);
}

void RedactionDialog::finish(const QByteArray& copy)
{
    if (copy.isEmpty() || copy.size() > mostBytes)
        return fail(tr("The copy is larger than the office takes. Ask for a smaller document."));
    Q_EMIT copyMade(copy);
}

void RedactionDialog::fail(const QString& problem)
{
    m_making = false;
    m_pages.clear();
    setBusy(false);
    showProblem(problem);
}

void RedactionDialog::check()
{
    const int pages = m_isPdf ? m_pdf->pages() : 1;
    m_page->setText(tr("%1 of %2").arg(m_formats.number(m_pdf->page()), m_formats.number(pages)));
    m_before->setEnabled(m_pdf->page() > 1);
    m_after->setEnabled(m_pdf->page() < pages);
    m_remove->setEnabled(m_view->canRemove());
    setAcceptable(regions().size() > m_fixed && pages >= 1 && pages <= mostPages,
        pages > mostPages ? tr("It has more than %n pages.", nullptr, mostPages)
                          : tr("Mark what is to be struck out."));
}

} // namespace purser::clients
