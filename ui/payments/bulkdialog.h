#pragma once

#include "core/base/secret.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QTreeWidget;

namespace purser::kit {
class Field;
class Formats;
class Label;
class PasswordField;
} // namespace purser::kit

namespace purser::payments {

/// Approving several payments at once: what is ready and what stands against the others before,
/// totals by currency, the result of each afterwards.
class BulkDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    BulkDialog(const kit::Formats& formats, const QString& login, QWidget* parent);

    void showPreview(const BulkPreview& preview);
    /// The answer of the office, row by row; nothing more can be decided here.
    void showResults(const QJsonObject& detail);
    const BulkPreview& preview() const { return m_preview; }
    bool needsPassword() const;
    Secret password();

private:
    void check();
    QString problemText(const BulkRow& row) const;

    const kit::Formats& m_formats;
    BulkPreview m_preview;
    QTreeWidget* m_rows;
    kit::Label* m_totals;
    kit::PasswordField* m_password;
    kit::Field* m_passwordField;
};

} // namespace purser::payments
