#pragma once

#include "core/payments/approvalsapi.h"
#include "core/payments/settingsapi.h"

#include <QWidget>

class QComboBox;

namespace purser::payments {

/// What a rule of the approval matrix is for: kind of payments, legal entity, risk, channel.
class CaseChooser : public QWidget
{
    Q_OBJECT
public:
    CaseChooser(const SettingChoices& choices, const MatrixBand& start, QWidget* parent);

    /// Without bands.
    MatrixBand rule() const;
    void choose(const MatrixBand& rule);
    /// Whether it is the general case, for which there is a rule already.
    bool isGeneral() const { return rule().isGeneral(); }

Q_SIGNALS:
    void changed();

private:
    QComboBox* add(const QString& label, const QList<std::pair<QString, QString>>& choices);

    QComboBox* m_kind;
    QComboBox* m_entity;
    QComboBox* m_risk;
    QComboBox* m_channel;
};

} // namespace purser::payments
