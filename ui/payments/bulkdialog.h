#pragma once

#include "core/base/secret.h"
#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QDateTime>

class QTreeWidget;

namespace purser::kit {
class Field;
class Formats;
class Label;
class PasswordField;
} // namespace purser::kit

namespace purser::payments {

class BulkReason;

/// Deciding on several payments at once: what is ready and what stands against the others before,
/// totals by currency, for a rejection or return the reason, the result of each afterwards.
class BulkDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param now  for the times in refusals
    BulkDialog(BulkDeed deed, const kit::Formats& formats, const QDateTime& now,
        const QString& login, QWidget* parent);

    BulkDeed deed() const { return m_deed; }
    /// Of a rejection or return.
    BulkSaid said() const;

    void showPreview(const BulkPreview& preview);
    /// The answer of the office, row by row; nothing more can be decided here.
    void showResults(const QJsonObject& detail);
    const BulkPreview& preview() const { return m_preview; }
    bool needsPassword() const;
    Secret password();

private:
    void check();
    QString problemText(const BulkRow& row) const;
    QString acceptText(int count) const;
    /// Why the office left one out.
    QString refusalText(const QJsonObject& result) const;

    BulkDeed m_deed;
    QDateTime m_now;
    const kit::Formats& m_formats;
    BulkPreview m_preview;
    QTreeWidget* m_rows;
    kit::Label* m_totals;
    kit::PasswordField* m_password;
    kit::Field* m_passwordField;
    BulkReason* m_reason = nullptr; ///< not of an approval
};

} // namespace purser::payments
