#pragma once

#include "core/reporting/export/exportapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <vector>

class QLineEdit;
class QPushButton;

namespace purser::kit {

class Formats;
class Grid;

/// Export requests: the person's own with what became of them, and those of others that wait for a
/// second person. An approved own one is carried out from here.
class ExportRequests : public DialogFrame
{
    Q_OBJECT
public:
    ExportRequests(office::OfficeSession& session, const Formats& formats, QWidget* parent);

    void reload();
    const std::vector<reporting::ExportRequest>& requests() const { return m_requests; }
    Grid* grid() const { return m_grid; }
    void setReason(const QString& reason);

Q_SIGNALS:
    /// The person carries out an approved request of theirs.
    void carryOutRequested(const purser::reporting::ExportRequest& request);
    void reloaded();

public Q_SLOTS:
    void approve();
    void reject();

private:
    void decide(bool approve);
    void showButtons();
    const reporting::ExportRequest* current() const;

    reporting::ExportApi m_api;
    const Formats& m_formats;
    Grid* m_grid;
    QLineEdit* m_reason;
    QPushButton* m_approve;
    QPushButton* m_reject;
    std::vector<reporting::ExportRequest> m_requests;
};

} // namespace purser::kit
