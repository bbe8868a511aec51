#pragma once

#include "ui/clients/automatic/policycolumns.h"

#include <QAbstractTableModel>

namespace purser::clients {

/// The rules of one part as a table whose cells are changed: a rule a row, a field a column. The
/// questionnaire stands as its questions, each with its answers below.
class PolicyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PolicyModel(
        const OnboardingPart& part, const OnboardingNames& names, bool isEditable, QObject* parent);

    const QList<PolicyColumn>& columns() const { return m_columns; }
    /// What an empty cell of that column is called, and a choice as a person reads it.
    QString wordOf(const PolicyColumn& column, const QJsonValue& value) const;
    /// The choices of a cell, which may depend on its row.
    QStringList choicesOf(const QModelIndex& index) const;
    /// The rules as they stand now, in the form of the office.
    QJsonValue content() const;
    bool isChanged() const { return m_rules != m_before; }

    /// A copy of that row below it, to be made another rule.
    QModelIndex addLike(int row);
    void removeAt(int row);
    void setFigure(const QString& name, int value);
    int figure(const QString& name) const { return m_figures.value(name).toInt(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    bool isQuestions() const { return m_part == QLatin1String("questionnaire"); }
    QJsonObject questionnaire() const;

    const QString m_part;
    const OnboardingNames m_names;
    const QList<PolicyColumn> m_columns;
    const bool m_isEditable;
    QList<QJsonObject> m_rules;
    QJsonObject m_figures; ///< of the questionnaire
    QList<QJsonObject> m_before;
};

} // namespace purser::clients
