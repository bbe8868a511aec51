#pragma once

#include "ui/kit/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace purser::kit {

/// One-colour icons by id, from the Breeze theme of the distribution and a few of our own, painted in
/// any colour at any size and pixel ratio, cached. An unknown id or a missing theme gives an outlined
/// square, and one line in the log.
///
/// Status: status-ok, status-look, status-stop, status-clock, status-none, status-info.
/// The full list is `iconIds()`.
void paintIcon(QPainter& painter, const QRect& area, const QString& id, const QColor& colour);

/// The same as a picture, `size` in logical pixels.
QPixmap iconPixmap(const QString& id, int size, const QColor& colour, qreal pixelRatio);

/// For actions and buttons: takes its colour from the current theme when painted, so that it
/// follows a switch between light and dark.
QIcon icon(const QString& id, Tone tone = Tone::Normal);

/// Every id the kit knows.
QStringList iconIds();

/// The file behind an id; empty when the theme is not installed or has no such icon.
QString iconFile(const QString& id, int size);

/// The status icon that goes with a tone: Ok, Warn and Stop have one, others are "".
QString statusIcon(Tone tone);

} // namespace purser::kit
