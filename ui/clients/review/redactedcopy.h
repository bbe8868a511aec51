#pragma once

#include "core/clients/review/clientdocument.h"

#include <QByteArray>
#include <QImage>
#include <vector>

namespace purser::clients {

/// The page with the regions of that number painted over: black, with nothing of what was there
/// left in the pixels.
QImage struckOut(const QImage& page, const std::vector<DocumentRegion>& regions, int number);

/// A copy of a document, as desk.redact_document takes it: PNG of a picture; of a PDF a PDF whose
/// pages are pictures and hold no text, fonts, attachments or anything else of the original.
QByteArray pictureCopy(const QImage& page);
QByteArray pdfCopy(const std::vector<QImage>& pages);

} // namespace purser::clients
