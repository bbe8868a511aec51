#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace purser::bridge {

/// Reads one object of the configuration and knows afterwards whether it held anything that was not
/// asked for: a misspelt setting must not be a setting that is silently not there.
/// Errors: BadInput with args `field` (its path) and `problem` (missing, not_text, not_number,
/// not_flag, not_list, not_object, not_known, not_in_range, not_a_choice).
class ConfigReader
{
public:
    ConfigReader(QJsonObject object, QString path);

    bool has(const QString& name) const { return m_object.contains(name); }
    QString text(const QString& name, const std::optional<QString>& otherwise = {});
    /// One text at least.
    QStringList texts(const QString& name);
    qint64 number(const QString& name, qint64 otherwise, qint64 least, qint64 most);
    bool flag(const QString& name, bool otherwise);
    /// Whole numbers; none when it is absent.
    std::vector<std::int64_t> numbers(const QString& name);
    /// The members of a member object that are texts; none when it is absent.
    QHash<QString, QString> textsByName(const QString& name);
    QString choice(const QString& name, const QStringList& choices);
    /// Reads a member object, which may be absent.
    void object(const QString& name, const std::function<void(ConfigReader&)>& read);
    /// Reads every member of a member object that is itself one, by its name.
    void objects(
        const QString& name, const std::function<void(const QString&, ConfigReader&)>& read);
    QStringList names() const { return m_object.keys(); }

    void refuse(const QString& name, const QString& problem);
    /// Takes over what a part that was read by other means had to say.
    void refuse(const Error& error);
    const std::optional<Error>& finish();

private:
    QJsonValue take(const QString& name);
    QString pathOf(const QString& name) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace purser::bridge
