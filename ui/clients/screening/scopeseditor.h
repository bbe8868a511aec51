#pragma once

#include "core/clients/review/laboratory.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QVBoxLayout;

namespace purser::clients {

/// Other thresholds for some lists, for persons or for others, for weak aliases.
class ScopesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScopesEditor(QWidget* parent = nullptr);

    void setLists(const QStringList& lists) { m_lists = lists; }
    void setScopes(const std::vector<ScreeningScope>& scopes);
    std::vector<ScreeningScope> scopes() const;
    /// Another line, about every list and persons.
    void addScope(const ScreeningScope& scope);

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* row = nullptr;
        QComboBox* list = nullptr;
        QComboBox* kind = nullptr;
        QComboBox* names = nullptr; ///< every name, or weak aliases alone
        QDoubleSpinBox* review = nullptr;
    };
    void remove(const QWidget* row);

    QStringList m_lists;
    QList<Line> m_lines;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace purser::clients
