#pragma once

#include "core/payments/routesapi.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// One line of a set of routes, edited: which gateway, for which payouts, and its place among the
/// others.
class RouteEditor : public QWidget
{
    Q_OBJECT
public:
    RouteEditor(const RouteSet& set, const kit::Formats& formats, QWidget* parent);

    void setLine(const RouteLine& line);
    /// What is typed; amounts or countries that cannot be read are left out, see wrongField().
    RouteLine line() const;
    /// The field that cannot be used, as the office would name it; null: none.
    QString wrongField() const;
    /// @param place  from 1
    void setPlace(int place, bool isFirst, bool isLast);
    /// Where the focus leaves it for the next line.
    QWidget* lastPart() const;

Q_SIGNALS:
    void changed();
    void removeRequested();
    /// @param by  -1 up, 1 down
    void moveRequested(int by);

private:
    QToolButton* button(const QString& icon, const QString& name);
    Result<std::optional<Money>> amount(const QLineEdit* edit) const;
    QStringList codes() const;
    void showAmounts();

    const RouteSet& m_set;
    const kit::Formats& m_formats;
    QLabel* m_place;
    QComboBox* m_gateway;
    QComboBox* m_currency;
    QLineEdit* m_least;
    QLineEdit* m_most;
    QComboBox* m_which; ///< all countries, only some, all but some
    QLineEdit* m_countries;
    QCheckBox* m_enabled;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
};

} // namespace purser::payments
