#pragma once

#include "core/clients/review/laboratory.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QPlainTextEdit;

namespace purser::kit {
class Field;
}

namespace purser::clients {

class ReportView;

/// Putting proposed settings in force, with the figures as they are now before the eyes; or
/// rejecting them.
class SettingDecision : public kit::DialogFrame
{
    Q_OBJECT
public:
    SettingDecision(
        LaboratoryApi api, const SettingsProposal& change, bool approve, QWidget* parent);

    QString reason() const;
    void setReason(const QString& reason);
    /// Of the report on show; null before it is there.
    QString lostDigest() const;
    bool isShown() const { return m_report.has_value(); }
    ReportView& report() { return *m_view; }

private:
    bool needsReason() const;
    void check();

    bool m_approve;
    std::optional<ScreeningReport> m_report;
    ReportView* m_view;
    QPlainTextEdit* m_reason;
    kit::Field* m_field;
};

} // namespace purser::clients
