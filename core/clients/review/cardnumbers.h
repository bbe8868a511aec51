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

/// The words of one picture as tesseract-ocr writes them (tab-separated: page width and height in
/// the row of level 1, words in rows of level 5 with left, top, width, height in pixels). What it
/// cannot read it leaves out.
std::vector<PageWord> pictureWords(const QByteArray& table, int page);

/// Whether the last digit is what the Luhn formula of ISO/IEC 7812-1 makes of the others.
bool passesLuhn(const QString& digits);

/// What makes digits the number of a card: their check digit, or also how they begin and how many
/// they are.
enum class CardRule { Luhn, Scheme };

/// What of a document has to be struck out so that no number of a card can be read: of each run of
/// 13 to 19 digits that passes Luhn, whether in one word or in several beside one another, all but
/// the first six and the last four (PCI DSS 4.0, requirement 3.4.1). A digit that is only half in a
/// region counts as struck out: regions are a little wider than their digits. A number may go on in
/// the next line; there it must also begin and be as long as those of a scheme of cards, since
/// figures stand below one another in every table.
///
/// @param rule  Scheme: as on a second line, where words come out of a picture and letters may have
///              become digits
std::vector<DocumentRegion> cardNumberRegions(
    const std::vector<PageWord>& words, CardRule rule = CardRule::Luhn);

} // namespace purser::clients
