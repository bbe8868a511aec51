#pragma once

#include "core/clients/review/laboratory.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QHash>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace purser::kit {
class Label;
}

namespace purser::clients {

class ReportView;
class ScopesEditor;

/// The laboratory: figures of screening moved, tried on what people decided or on the lists in
/// force, and proposed.
class SettingsDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param before  what it begins with; null: as it holds now
    SettingsDialog(
        LaboratoryApi api, const std::optional<ScreeningSettings>& before, QWidget* parent);

    void setName(const QString& name);
    void setReason(const QString& reason);
    void setFigure(const QString& code, int milli);
    void addScope(const ScreeningScope& scope);
    void tryThem();
    void startTrial();
    bool isReady() const { return !m_figures.isEmpty(); }
    ScreeningSettings settings() const;
    QString reason() const;
    ReportView& report() { return *m_report; }
    QString notice() const;

Q_SIGNALS:
    /// The figures are there.
    void loaded();
    void tested();
    /// The screening service was asked to try them.
    void trialStarted();

private:
    QWidget* buildFigures();
    QWidget* buildTrial();
    void fill(const ScreeningLaboratory& laboratory);
    void addFigure(QVBoxLayout* column, const ScreeningFigure& figure, int now);
    void noteMoved();
    QString missing() const;
    void check();

    LaboratoryApi m_api;
    std::optional<ScreeningSettings> m_before;
    QLineEdit* m_name;
    QLineEdit* m_reason;
    QVBoxLayout* m_column = nullptr;
    QHash<QString, QDoubleSpinBox*> m_figures;
    ScopesEditor* m_scopes;
    QPushButton* m_try;
    QPushButton* m_trial;
    kit::Label* m_notice;
    ReportView* m_report;
};

} // namespace purser::clients
