#pragma once

#include <QString>

class QAbstractButton;

namespace purser::kit {
class DialogFrame;
class RowsPage;
} // namespace purser::kit

namespace purser::tests {

/// Waits until the page has rows, and makes the first current.
void firstRow(kit::RowsPage& page);
/// The button of the page's decisions whose text begins so; null when there is none.
QAbstractButton* decisionButton(kit::RowsPage& page, const QString& beginning);
/// Accepts the dialog; whether it closed.
bool submit(kit::DialogFrame* dialog);

} // namespace purser::tests
