#pragma once

#include "core/payments/disputesapi.h"
#include "core/payments/receiptsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Field;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// Adds a file to what a dispute is answered with, below those that are there already.
class EvidenceDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    EvidenceDialog(const ChargebackRow& dispute, const kit::Formats& formats, QWidget* parent);

    void showKnown(const std::vector<EvidenceRow>& rows);
    void setFile(const QString& path);
    /// Empty content when the file cannot be read.
    EvidenceFile file() const;

private:
    void choose();
    void check();

    const kit::Formats& m_formats;
    QLabel* m_known;
    QLineEdit* m_path;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
