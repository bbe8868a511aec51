#include "app/office/trial/credentials.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <sodium.h>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> fileFailure(const QString& path, QStringView why)
{
    return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, why.toString()}});
}

std::map<QString, Secret> secretsFrom(const QJsonObject& object)
{
    std::map<QString, Secret> secrets;
    for (auto member = object.begin(); member != object.end(); ++member)
        secrets.emplace(member.key(), Secret::fromText(member->toString()));
    return secrets;
}

QJsonObject objectFrom(const std::map<QString, Secret>& secrets)
{
    QJsonObject object;
    for (const auto& [name, secret] : secrets)
        object.insert(name, secret.text());
    return object;
}

TrialStaff staffFrom(const QJsonObject& object)
{
    TrialStaff person;
    person.login = object.value(u"login").toString();
    person.name = object.value(u"name").toString();
    for (const QJsonValue& role : object.value(u"roles").toArray())
        person.roles.append(role.toString());
    person.password = Secret::fromText(object.value(u"password").toString());
    return person;
}

} // namespace

const Secret* TrialCredentials::password(const QString& login) const
{
    for (const TrialStaff& person : staff) {
        if (person.login == login)
            return &person.password;
    }
    const auto service = services.find(login);
    return service == services.end() ? nullptr : &service->second;
}

Result<TrialCredentials> TrialCredentials::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(path, u"not_readable");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject office = object.value(u"office").toObject();
    if (office.isEmpty())
        return failure(ErrorCode::Parse, {{u"path"_s, path}});
    TrialCredentials credentials;
    credentials.hosts = office.value(u"hosts").toString();
    credentials.ports = office.value(u"ports").toString();
    credentials.database = office.value(u"database").toString();
    for (const QJsonValue& person : object.value(u"staff").toArray())
        credentials.staff.push_back(staffFrom(person.toObject()));
    credentials.services = secretsFrom(object.value(u"services").toObject());
    credentials.secrets = secretsFrom(object.value(u"secrets").toObject());
    return credentials;
}

Result<void> TrialCredentials::save(const QString& path) const
{
    QJsonArray people;
    for (const TrialStaff& person : staff) {
        people.append(QJsonObject{{u"login"_s, person.login}, {u"name"_s, person.name},
            {u"roles"_s, QJsonArray::fromStringList(person.roles)},
            {u"password"_s, person.password.text()}});
    }
    const QJsonObject office{{u"hosts"_s, hosts}, {u"ports"_s, ports}, {u"database"_s, database}};
    const QJsonObject object{{u"office"_s, office}, {u"staff"_s, people},
        {u"services"_s, objectFrom(services)}, {u"secrets"_s, objectFrom(secrets)}};
    return writePrivateFile(path, QJsonDocument(object).toJson());
}

Secret randomPassword()
{
    static constexpr char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789"; // no l, o, 0, 1
    static_assert(sizeof alphabet == 33);
    QByteArray bytes(24, Qt::Uninitialized);
    for (char& c : bytes)
        c = alphabet[randombytes_uniform(32)];
    return Secret::fromUtf8(std::move(bytes));
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fileFailure(path, u"not_writable");
    return {};
}

} // namespace purser::tool
