#include "ui/clients/review/redactiondialog.h"

#include "core/clients/review/cardnumbers.h"
#include "ui/clients/review/numberfinder.h"
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

constexpr double sameMark = 0.8;

/// Whether one of the marks is as good as this: covers it, but for a rim that another look at the
/// same digits may have.
bool isCovered(const DocumentRegion& region, const std::vector<DocumentRegion>& by)
{
    const QRect box(region.x, region.y, region.width, region.height);
    return std::any_of(by.begin(), by.end(), [&](const DocumentRegion& other) {
        const QRect common = box & QRect(other.x, other.y, other.width, other.height);
        const double part =
            double(common.width()) * common.height() / (double(box.width()) * box.height());
        return other.page == region.page && !common.isEmpty()
            && part >= (other.isFound ? sameMark : 1.0);
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
      m_pdf(new PdfPages(this)), m_finder(new NumberFinder(this)), m_view(new RedactionView(this))
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
    connect(m_finder, &NumberFinder::found, this, &RedactionDialog::propose);
    connect(m_finder, &NumberFinder::progressed, this, [this](int page, int pages) {
        m_found->setText(
            tr("Looking at page %1 of %2…").arg(m_formats.number(page), m_formats.number(pages)));
    });
    connect(m_finder, &NumberFinder::finished, this, &RedactionDialog::endSearch);
    connect(m_pdf, &PdfPages::failed, this,
        [this] { fail(tr("A page cannot be drawn, so no copy can be made.")); });
    if (m_isPdf) {
        m_bytes = content.bytes;
        m_pdf->open(m_bytes);
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
        tr("In the text of a PDF, in pictures and in scanned pages. Each is marked for you to look "
           "at."));
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

QString RedactionDialog::message() const
{
    return m_found->text();
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
    m_proposed = 0;
    m_firstFound = 0;
    if (m_isPdf)
        m_finder->findInPdf(m_bytes);
    else
        m_finder->findInPicture(m_picture);
}

void RedactionDialog::propose(const std::vector<DocumentRegion>& found)
{
    for (const DocumentRegion& region : found) {
        if (isCovered(region, m_view->regions()))
            continue;
        m_view->add(region);
        m_firstFound = m_proposed++ == 0 ? region.page : m_firstFound;
    }
    check();
}

void RedactionDialog::endSearch(const NumberFinder::Outcome& outcome)
{
    m_find->setEnabled(true);
    QStringList parts;
    parts.append(m_proposed == 0
            ? tr("No number of a card was found. Look at every page yourself: a picture does not "
                 "show everything to a program.")
            : tr(
                "%n parts were found and marked. The first six and the last four digits stay. Look "
                "at every page before you store the copy.",
                nullptr, m_proposed));
    if (outcome.isReaderMissing)
        parts.append(
            tr("Pictures and scanned pages were not looked through: tesseract-ocr is not installed "
               "here. An administrator installs it with “apt install tesseract-ocr”. Until then "
               "mark the digits by hand."));
    else if (outcome.isPictureUnread)
        parts.append(tr("Some pictures could not be looked through. Mark their digits by hand."));
    m_found->setText(parts.join(u' '));
    if (m_isPdf && m_firstFound > 0 && m_firstFound != m_pdf->page())
        m_pdf->show(m_firstFound);
    check();
    Q_EMIT numbersFound(m_proposed);
}

void RedactionDialog::makeCopy()
{
    // What is stored is what was marked when it was asked for.
    m_finder->stop();
    m_find->setEnabled(true);
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
