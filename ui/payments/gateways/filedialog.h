#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace purser::kit {
class Facts;
class Field;
class Formats;
class SectionHeader;
class StepList;
} // namespace purser::kit

namespace purser::payments {

/// A file of credit transfers with what its bytes hold, and its release by whoever types the end of
/// its hash. Who may not release it can read it all the same. One that does not hold its payment is
/// given up from here.
class FileDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    FileDialog(
        PayoutsApi api, const PayoutFileRow& row, const kit::Formats& formats, QWidget* parent);

    void setTyped(const QString& text);
    /// None until the office has answered.
    const std::optional<PayoutFile>& file() const { return m_file; }
    /// Why this person does not release it; empty: they may.
    static QString whyNot(const AllowedAction& release);
    /// Why this person does not give it up; empty: they may.
    static QString whyNotGiveUp(const AllowedAction& giveUp);
    /// What shall happen once it is given up, "another file is made".
    static QString after(const QString& then);
    /// Why no payment is taken out of it; empty: one can be.
    static QString whyNotTakeOut(const AllowedAction& takeOut);

    /// So many last characters of the hash are typed.
    static constexpr int typedLength = 8;

Q_SIGNALS:
    void shown();
    void giveUpRequested();
    void takeOutRequested();

private:
    /// The sentence that a transfer's line is put into.
    static QString differing(const FileTransfer& transfer);
    /// What the list knows already.
    void showRow();
    void showFile(const PayoutFile& file);
    void showGiveUp(const PayoutFile& file);
    void showTakeOut(const PayoutFile& file);
    void check();

    PayoutFileRow m_row;
    const kit::Formats& m_formats;
    std::optional<PayoutFile> m_file;
    kit::Facts* m_facts;
    kit::SectionHeader* m_header;
    kit::StepList* m_transfers;
    QScrollArea* m_scroll; ///< a file may hold hundreds
    QLineEdit* m_typed;
    kit::Field* m_field;
    QPushButton* m_giveUp;
    QPushButton* m_takeOut;
};

} // namespace purser::payments
