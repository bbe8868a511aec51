#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/kit/grid/cell.h"
#include "ui/payments/paymentrowspage.h"

#include <functional>
#include <optional>

namespace purser::payments {

class FileDialog;
class ReleaseListDialog;

/// Files of credit transfers that wait for their release, or that were released: what is in them,
/// the release, and a copy on a disk.
class FilesPage : public PaymentRowsPage
{
    Q_OBJECT
public:
    FilesPage(const kit::DeskContext& context, bool released, QWidget* parent);

    /// What the current file holds; its release where this person may. Null: none is current.
    FileDialog* look();
    /// The files that are selected, to be released together. Null: fewer than two are.
    ReleaseListDialog* releaseSeveral();
    /// Keeps a copy of the current file on a disk.
    void save();
    /// Asks for a path another way than with the platform's dialog.
    using ChoosePath =
        std::function<void(const QString& proposal, std::function<void(const QString& path)>)>;
    void setPathChooser(ChoosePath choose) { m_choosePath = std::move(choose); }

Q_SIGNALS:
    /// A copy was kept, or could not be; the toast says so.
    void saved(bool good);

private:
    void giveUp(const PayoutFile& file);
    void takeOut(const PayoutFile& file);
    static kit::Cell waiting(const AllowedAction& release);
    void setRows(bool released);
    void showDecisions();
    std::vector<PayoutFileRow> selectedFiles();
    void write(const QString& path, const PayoutFileContent& content);

    PayoutsApi m_api;
    const bool m_released;
    ChoosePath m_choosePath;
};

} // namespace purser::payments
