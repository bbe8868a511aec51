#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace purser::kit {

/// Where layouts are kept, per office, user and role ("layout/<office>/<login>/<role>/<name>"); a
/// person who gets another role begins with what was arranged last. Never holds a secret or personal
/// data.
class LayoutStore : public QObject
{
    Q_OBJECT
public:
    /// @param owner  "office-id/login"; without one, layouts are kept for the computer
    explicit LayoutStore(QSettings& settings, QString owner = {}, QObject* parent = nullptr);

    void setOwner(const QString& owner) { m_owner = owner; }
    /// "payments+payments_manager"; empty: none
    void setRole(const QString& role) { m_role = role; }
    QVariant value(const QString& name, const QVariant& fallback = {}) const;
    /// An invalid value takes it away.
    void setValue(const QString& name, const QVariant& value);

private:
    QString keyOf(const QString& name, bool ofRole) const;

    QSettings& m_settings;
    QString m_owner;
    QString m_role;
};

} // namespace purser::kit
