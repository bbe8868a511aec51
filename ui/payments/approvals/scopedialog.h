#pragma once

#include "core/office/staffscopes.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace purser::kit {
class Facts;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// Another scope for a member of staff: every client, or those of the brands, desks, teams and
/// partners that are ticked. Beside it stands what they see now and would see.
class ScopeDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ScopeDialog(office::ScopesApi api, const office::StaffScope& staff,
        const std::vector<office::ScopePart>& parts, const kit::Formats& formats, QWidget* parent);

    office::ScopeWish wish() const;
    QString reason() const;
    void setLimited(bool limited);
    /// Ticks or unticks a part by its code.
    void setPart(const QString& code, bool ticked);
    void setReason(const QString& reason);

Q_SIGNALS:
    /// What the scope on show would do stands there.
    void tried();

private:
    void fillParts(const std::vector<office::ScopePart>& parts);
    void changed();
    void attempt();
    void showTrial(const office::ScopeTrial& trial);
    void check();

    office::ScopesApi m_api;
    office::StaffScope m_staff;
    const kit::Formats& m_formats;
    QCheckBox* m_all;
    QListWidget* m_parts;
    kit::Facts* m_figures;
    QLabel* m_effect;
    QLineEdit* m_reason;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace purser::payments
