#pragma once

#include "core/clients/review/partnergrades.h"
#include "ui/kit/dialogs/reasondialog.h"

class QComboBox;
class QSpinBox;

namespace purser::kit {
class Formats;
}

namespace purser::clients {

class FigureTable;

/// A partner graded anew, with every grading so far beside. Who does not grade reads them alone.
class PartnerGradeDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    PartnerGradeDialog(PartnerGradesApi api, const PartnerRow& partner, bool mayGrade,
        const QDate& today, const kit::Formats& formats, QWidget* parent);

    void setGrade(const QString& grade);
    void setDays(int days);
    QString grade() const;
    QDate reviewOn() const;
    /// Gradings so far.
    FigureTable& gradings() { return *m_gradings; }
    bool isReady() const { return !m_kinds.empty(); }

Q_SIGNALS:
    void loaded();

protected:
    QString whyNot() const override;

private:
    void addFields();
    void fill(const PartnerGradings& gradings);
    void showBound();

    PartnerRow m_partner;
    bool m_mayGrade;
    QDate m_today;
    const kit::Formats& m_formats;
    std::vector<PartnerGradings::Kind> m_kinds;
    FigureTable* m_gradings;
    QComboBox* m_grade;
    QSpinBox* m_days;
};

} // namespace purser::clients
