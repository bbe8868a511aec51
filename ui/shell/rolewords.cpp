#include "ui/shell/rolewords.h"

#include <QCoreApplication>

namespace purser::shell {

namespace {

struct RolesTr
{
    Q_DECLARE_TR_FUNCTIONS(purser::shell::Roles)
};

/// From the most say to the least.
const char* const byRank[] = {"admin", "payments_manager", "compliance_manager", "compliance", "payments",
    "partners", "operations", "support", "analyst"};

int rankOf(const QString& role)
{
    int rank = 0;
    for (const char* known : byRank) {
        if (role == QLatin1String(known)) {
            return rank;
        }
        ++rank;
    }
    return rank;
}

} // namespace

QString roleWord(const QString& role)
{
    switch (rankOf(role)) {
    case 0: return RolesTr::tr("Administrator");
    case 1: return RolesTr::tr("Payments manager");
    case 2: return RolesTr::tr("Head of compliance");
    case 3: return RolesTr::tr("Compliance officer");
    case 4: return RolesTr::tr("Payments specialist");
    case 5: return RolesTr::tr("Partner manager");
    case 6: return RolesTr::tr("Operations");
    case 7: return RolesTr::tr("Support");
    case 8: return RolesTr::tr("Analyst");
    default: return role;
    }
}

QStringList roleWords(const QStringList& roles)
{
    QStringList sorted = roles;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const QString& a, const QString& b) { return rankOf(a) < rankOf(b); });
    QStringList words;
    for (const QString& role : sorted) {
        words.append(roleWord(role));
    }
    return words;
}

} // namespace purser::shell
