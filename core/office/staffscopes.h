#pragma once

#include "core/office/officesession.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::office {

/// A brand, desk, team or partner, of which a scope may be made.
struct ScopePart {
    qint64 id = 0;
    QString kind; ///< "brand", "desk", "team", "partner"
    QString code;
    QString name;
    bool isOpen = true; ///< takes clients
};

/// What a member of staff is to see. Not limited: every client.
struct ScopeWish {
    bool isLimited = false;
    QList<qint64> partners;
    QList<qint64> units;

    friend bool operator==(const ScopeWish&, const ScopeWish&) = default;
};

/// One member of staff with what they see, as `desk.list_scopes` gives it.
struct StaffScope {
    qint64 id = 0;
    int version = 0;
    QString login;
    QString name;
    QString state;
    QStringList roles;
    ScopeWish scope;
    bool seesAll = false; ///< not limited, and allowed to see every client
    qint64 clients = 0;
    bool isMine = false;     ///< the person asking: nobody changes their own scope
    bool isProposed = false; ///< another scope waits for its decision
};

struct StaffScopes {
    std::vector<StaffScope> staff;
    std::vector<ScopePart> parts; ///< by kind, then name; partners last
};

/// How much a scope shows.
struct ScopeFigures {
    bool isAll = false;
    qint64 clients = 0;
    qint64 payments = 0;     ///< open
    qint64 applications = 0; ///< open
};

/// What another scope would do, as `desk.try_scope` gives it.
struct ScopeTrial {
    ScopeFigures before;
    ScopeFigures after;
    qint64 gained = 0; ///< clients
    qint64 lost = 0;
};

Result<StaffScopes> staffScopesFromJson(const QJsonObject& object);
Result<ScopeTrial> scopeTrialFromJson(const QJsonObject& object);

/// Scopes of staff: read, tried, and proposed. Another administrator decides.
class ScopesApi
{
public:
    explicit ScopesApi(OfficeSession& session) : m_session(session) {}

    Task<StaffScopes> scopes();
    /// Changes nothing.
    Task<ScopeTrial> attempt(const QString& login, const ScopeWish& wish);
    static Call propose(
        const QString& key, const QString& login, const ScopeWish& wish, const QString& reason);

private:
    OfficeSession& m_session;
};

} // namespace purser::office

Q_DECLARE_METATYPE(purser::office::StaffScope)
