#include "ui/shell/login/officebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

constexpr int mostEntries = 12;

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, {{u"path"_s, path}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject() || !document[u"office"_s].isObject()) {
        return failure(
            ErrorCode::Parse, {{u"what"_s, QFileInfo(path).fileName()}, {u"path"_s, path}});
    }
    return document.object();
}

office::OfficeAddress addressFrom(const QJsonObject& office, const QDir& folder)
{
    office::OfficeAddress address;
    address.hosts = office.value(u"hosts"_s).toString();
    address.ports = office.value(u"ports"_s).toVariant().toString();
    address.database = office.value(u"database"_s).toString();
    const QString certificate = office.value(u"root_certificate"_s).toString();
    if (!certificate.isEmpty()) {
        address.rootCertificate = folder.absoluteFilePath(certificate);
    }
    return address;
}

TrialPerson personFrom(const QJsonObject& object)
{
    TrialPerson person;
    person.login = object.value(u"login"_s).toString();
    person.name = object.value(u"name"_s).toString();
    const QJsonArray roles = object.value(u"roles"_s).toArray();
    for (const QJsonValue& role : roles) {
        person.roles.append(role.toString());
    }
    person.password = Secret::fromText(object.value(u"password"_s).toString());
    return person;
}

} // namespace

QString OfficeEntry::secretKey() const
{
    return u"%1@%2/%3"_s.arg(login, address.hosts, address.database);
}

QList<OfficeEntry> OfficeBook::entries() const
{
    QList<OfficeEntry> entries;
    const int count = m_settings.beginReadArray(u"offices"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        OfficeEntry entry;
        entry.name = m_settings.value(u"name"_s).toString();
        entry.address.hosts = m_settings.value(u"hosts"_s).toString();
        entry.address.ports = m_settings.value(u"ports"_s).toString();
        entry.address.database = m_settings.value(u"database"_s).toString();
        entry.address.rootCertificate = m_settings.value(u"root_certificate"_s).toString();
        entry.login = m_settings.value(u"login"_s).toString();
        entry.remember = m_settings.value(u"remember"_s).toBool();
        entry.trialDirectory = m_settings.value(u"trial"_s).toString();
        entries.append(entry);
    }
    m_settings.endArray();
    return entries;
}

void OfficeBook::keep(const OfficeEntry& entry)
{
    QList<OfficeEntry> kept = entries();
    kept.removeIf([&entry](const OfficeEntry& other) { return other.address == entry.address; });
    kept.prepend(entry);
    store(kept.mid(0, mostEntries));
}

void OfficeBook::forget(const OfficeEntry& entry)
{
    QList<OfficeEntry> kept = entries();
    kept.removeIf([&entry](const OfficeEntry& other) { return other.address == entry.address; });
    store(kept);
}

void OfficeBook::store(const QList<OfficeEntry>& entries)
{
    m_settings.remove(u"offices"_s);
    m_settings.beginWriteArray(u"offices"_s, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        const OfficeEntry& entry = entries.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"name"_s, entry.name);
        m_settings.setValue(u"hosts"_s, entry.address.hosts);
        m_settings.setValue(u"ports"_s, entry.address.ports);
        m_settings.setValue(u"database"_s, entry.address.database);
        m_settings.setValue(u"root_certificate"_s, entry.address.rootCertificate);
        m_settings.setValue(u"login"_s, entry.login);
        m_settings.setValue(u"remember"_s, entry.remember);
        m_settings.setValue(u"trial"_s, entry.trialDirectory);
    }
    m_settings.endArray();
}

Result<OfficeEntry> readOfficeFile(const QString& path)
{
    const Result<QJsonObject> object = readObject(path);
    if (!object) {
        return failure(object.error());
    }
    const QJsonObject office = object->value(u"office"_s).toObject();
    OfficeEntry entry;
    entry.name = office.value(u"name"_s).toString(QFileInfo(path).baseName());
    entry.address = addressFrom(office, QFileInfo(path).absoluteDir());
    if (const Result<void> usable = entry.address.check(); !usable) {
        return failure(usable.error());
    }
    return entry;
}

Result<OfficeEntry> readTrialOffice(const QString& directory)
{
    const QDir folder(directory);
    const Result<QJsonObject> object = readObject(folder.absoluteFilePath(u"credentials.json"_s));
    if (!object) {
        return failure(object.error());
    }
    OfficeEntry entry;
    entry.name = QCoreApplication::translate("purser::shell::OfficeBook", "Trial office");
    entry.address = addressFrom(object->value(u"office"_s).toObject(), folder);
    entry.trialDirectory = folder.absolutePath();
    const QJsonArray people = object->value(u"staff"_s).toArray();
    for (const QJsonValue& person : people) {
        entry.people.append(personFrom(person.toObject()));
    }
    return entry;
}

QString defaultTrialDirectory()
{
    return geteuid() == 0
        ? u"/var/lib/purser-trial"_s
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + "/purser-trial"_L1;
}

} // namespace purser::shell
