#pragma once

#include "core/clients/review/clientdocument.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <vector>

namespace purser::clients {

/// A word of a document with its place: fractions of the page's width and height.
struct PageWord {
    int page = 1;
    QString text;
    QRectF box;
};

/// The words of a PDF as `pdftotext -bbox` of poppler-utils writes them (XHTML: `page` with width
/// and height, `word` with xMin, yMin, xMax, yMax in the same unit). What it cannot read it leaves
/// out.
std::vector<PageWord> pageWords(const QByteArray& xhtml);

/// Whether the last digit is what the Luhn formula of ISO/IEC 7812-1 makes of the others.
bool passesLuhn(const QString& digits);

/// What of a document has to be struck out so that no number of a card can be read: of each run of
/// 13 to 19 digits that passes Luhn, whether in one word or in several beside one another, all but
/// the first six and the last four (PCI DSS 4.0, requirement 3.4.1). A digit that is only half in a
/// region counts as struck out: regions are a little wider than their digits.
std::vector<DocumentRegion> cardNumberRegions(const std::vector<PageWord>& words);

} // namespace purser::clients
