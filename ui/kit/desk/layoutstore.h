#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace purser::kit {

/// Where layouts are kept, per office and user ("layout/<office>/<login>/<name>"). Never holds a
/// secret or personal data.
class LayoutStore : public QObject
{
    Q_OBJECT
public:
    /// @param owner  "office-id/login"; without one, layouts are kept for the computer
    explicit LayoutStore(QSettings& settings, QString owner = {}, QObject* parent = nullptr);

    void setOwner(const QString& owner) { m_owner = owner; }
    QVariant value(const QString& name, const QVariant& fallback = {}) const;
    void setValue(const QString& name, const QVariant& value);

private:
    QString keyOf(const QString& name) const;

    QSettings& m_settings;
    QString m_owner;
};

} // namespace purser::kit
