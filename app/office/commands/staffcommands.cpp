#include "app/office/commands/staffcommands.h"

#include "app/office/commands/staffcommand.h"

#include <QDateTime>
#include <QJsonArray>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

QString listText(const office::RowView& row, const QString& column)
{
    // An array arrives as "{a,b}".
    QString text = row.text(column);
    return text.remove(u'{').remove(u'}').replace(u',', u", "_s);
}

QJsonArray listJson(const office::RowView& row, const QString& column)
{
    const QString text = listText(row, column);
    return text.isEmpty() ? QJsonArray() : QJsonArray::fromStringList(text.split(u", "_s));
}

QString dayText(const office::RowView& row, const QString& column)
{
    return row.isNull(column) ? QString() : row.instant(column).date().toString(Qt::ISODate);
}

class StaffList : public StaffCommand
{
public:
    StaffList() : StaffCommand(u"list"_s, u"List members of staff"_s) {}

    Result<ExitCode> work(StaffSession& session, const Options&, Output& output) const override
    {
        const auto people = session.read({u"desk.list_staff"_s, {}});
        if (!people)
            return failure(people.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (int i = 0; i < people->rowCount(); ++i) {
            const office::RowView row = people->row(i);
            rows.append({row.text(u"login"_s), row.text(u"name"_s), row.text(u"state"_s),
                listText(row, u"roles"_s), dayText(row, u"valid_until_us"_s)});
            list.append(
                QJsonObject{{u"login"_s, row.text(u"login"_s)}, {u"name"_s, row.text(u"name"_s)},
                    {u"state"_s, row.text(u"state"_s)}, {u"roles"_s, listJson(row, u"roles"_s)},
                    {u"must_change_password"_s, row.flag(u"must_change_password"_s)},
                    {u"version"_s, row.integer(u"version"_s)}});
        }
        output.table({u"Login"_s, u"Name"_s, u"State"_s, u"Roles"_s, u"Password until"_s}, rows);
        output.set(u"staff"_s, list);
        return ExitCode::Done;
    }
};

class StaffCreate : public StaffCommand
{
public:
    StaffCreate() : StaffCommand(u"create"_s, u"Propose a new member of staff"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"LOGIN"_s, u"Login of the new member of staff."_s);
        StaffCommand::addOptions(options);
        options.value(u"name"_s, u"name"_s, u"Full name."_s);
        options.value(u"role"_s, u"role"_s, u"A role; may be given more than once."_s);
        options.value(u"partner"_s, u"id"_s,
            u"Sees only the clients of this partner; may be given more than once."_s);
        addReason(options);
        newSecret().addTo(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const Result<QString> verifier = newVerifier(options, options.word(0));
        if (!verifier)
            return failure(verifier.error());
        QJsonObject payload{{u"login"_s, options.word(0)}, {u"name"_s, options.text(u"name"_s)},
            {u"roles"_s, QJsonArray::fromStringList(options.texts(u"role"_s))},
            {u"verifier"_s, *verifier}};
        if (options.has(u"partner"_s))
            payload.insert(
                u"scope_partners"_s, QJsonArray::fromStringList(options.texts(u"partner"_s)));
        return propose(session, u"staff.create"_s, payload, options, output);
    }
};

class StaffResetPassword : public StaffCommand
{
public:
    StaffResetPassword()
        : StaffCommand(u"reset-password"_s, u"Propose a temporary password for somebody"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"LOGIN"_s, u"Whose password."_s);
        StaffCommand::addOptions(options);
        addReason(options);
        newSecret().addTo(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const Result<QString> verifier = newVerifier(options, options.word(0));
        if (!verifier)
            return failure(verifier.error());
        return propose(session, u"staff.reset_password"_s,
            {{u"login"_s, options.word(0)}, {u"verifier"_s, *verifier}}, options, output);
    }
};

/// grant and revoke.
class StaffRole : public StaffCommand
{
public:
    StaffRole(const QString& word, const QString& summary)
        : StaffCommand(word, summary), m_kind(u"staff."_s + word)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"LOGIN"_s, u"Whose role."_s);
        options.word(u"ROLE"_s, u"Which role."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        return propose(session, m_kind,
            {{u"login"_s, options.word(0)}, {u"role"_s, options.word(1)}}, options, output);
    }

private:
    QString m_kind;
};

class StaffEnable : public StaffCommand
{
public:
    StaffEnable() : StaffCommand(u"enable"_s, u"Propose to let a disabled person in again"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"LOGIN"_s, u"Whom."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        return propose(
            session, u"staff.enable"_s, {{u"login"_s, options.word(0)}}, options, output);
    }
};

class StaffDisable : public StaffCommand
{
public:
    StaffDisable() : StaffCommand(u"disable"_s, u"Cut somebody off at once"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"LOGIN"_s, u"Whom."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto people = session.read({u"desk.list_staff"_s, {}});
        if (!people)
            return failure(people.error());
        QVariant version(QMetaType::fromType<int>());
        for (int i = 0; i < people->rowCount(); ++i) {
            if (people->row(i).text(u"login"_s) == options.word(0))
                version = people->row(i).integer(u"version"_s);
        }
        const auto outcome = session.command({u"desk.disable_staff"_s,
            {{u"p_login"_s, options.word(0)}, {u"p_version"_s, version},
                {u"p_reason"_s, options.text(u"reason"_s)}}});
        if (!outcome)
            return failure(outcome.error());
        show(*outcome, output);
        output.line(u"%1 is cut off."_s.arg(options.word(0)));
        return ExitCode::Done;
    }
};

class StaffChanges : public StaffCommand
{
public:
    StaffChanges() : StaffCommand(u"changes"_s, u"List proposed changes of rights and policy"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"all"_s, u"Decided ones, too."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const QVariant state = options.has(u"all"_s) ? QVariant(QMetaType::fromType<QString>())
                                                     : QVariant(u"proposed"_s);
        const auto changes =
            session.read({u"desk.list_changes"_s, {{u"p_state"_s, state}, {u"p_limit"_s, 200}}});
        if (!changes)
            return failure(changes.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (int i = 0; i < changes->rowCount(); ++i) {
            const office::RowView row = changes->row(i);
            rows.append({row.text(u"id"_s), row.text(u"kind"_s), row.text(u"concerns"_s),
                row.text(u"state"_s), row.text(u"proposed_by"_s), row.text(u"reason"_s)});
            list.append(QJsonObject{{u"id"_s, row.integer(u"id"_s)},
                {u"kind"_s, row.text(u"kind"_s)}, {u"payload"_s, row.json(u"payload"_s)},
                {u"concerns"_s, row.text(u"concerns"_s)}, {u"state"_s, row.text(u"state"_s)},
                {u"proposed_by"_s, row.text(u"proposed_by"_s)},
                {u"reason"_s, row.text(u"reason"_s)}, {u"version"_s, row.integer(u"version"_s)}});
        }
        output.table(
            {u"Change"_s, u"Kind"_s, u"Concerns"_s, u"State"_s, u"Proposed by"_s, u"Reason"_s},
            rows);
        output.set(u"changes"_s, list);
        return ExitCode::Done;
    }
};

/// approve and reject.
class StaffDecide : public StaffCommand
{
public:
    StaffDecide(const QString& word, const QString& summary)
        : StaffCommand(word, summary), m_decision(word)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"CHANGE"_s, u"Number of the change, from staff changes."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const qint64 id = options.word(0).toLongLong();
        const auto changes = session.read({u"desk.list_changes"_s,
            {{u"p_state"_s, QVariant(QMetaType::fromType<QString>())}, {u"p_limit"_s, 500}}});
        if (!changes)
            return failure(changes.error());
        QVariant version(QMetaType::fromType<int>());
        for (int i = 0; i < changes->rowCount(); ++i) {
            if (changes->row(i).integer(u"id"_s) == id)
                version = changes->row(i).integer(u"version"_s);
        }
        const auto outcome = session.command({u"desk.decide_change"_s,
            {{u"p_id"_s, id}, {u"p_version"_s, version}, {u"p_decision"_s, m_decision},
                {u"p_reason"_s, options.text(u"reason"_s)}}});
        if (!outcome)
            return failure(outcome.error());
        show(*outcome, output);
        output.line(u"Change %1 is %2."_s.arg(id).arg(outcome->state));
        return ExitCode::Done;
    }

private:
    QString m_decision;
};

class StaffChangePassword : public StaffCommand
{
public:
    StaffChangePassword() : StaffCommand(u"change-password"_s, u"Change your own password"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        newSecret().addTo(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const Result<QString> verifier = newVerifier(options, session.login());
        if (!verifier)
            return failure(verifier.error());
        const auto outcome =
            session.command({u"desk.change_password"_s, {{u"p_verifier"_s, *verifier}}});
        if (!outcome)
            return failure(outcome.error());
        show(*outcome, output);
        output.line(u"The password of %1 is changed."_s.arg(session.login()));
        return ExitCode::Done;
    }
};

} // namespace

void addStaffCommands(Commands& commands)
{
    commands.push_back(std::make_unique<StaffList>());
    commands.push_back(std::make_unique<StaffCreate>());
    commands.push_back(std::make_unique<StaffDisable>());
    commands.push_back(std::make_unique<StaffEnable>());
    commands.push_back(std::make_unique<StaffResetPassword>());
    commands.push_back(std::make_unique<StaffRole>(u"grant"_s, u"Propose a role for somebody"_s));
    commands.push_back(
        std::make_unique<StaffRole>(u"revoke"_s, u"Propose to take a role from somebody"_s));
    commands.push_back(std::make_unique<StaffChanges>());
    commands.push_back(std::make_unique<StaffDecide>(u"approve"_s, u"Approve a proposed change"_s));
    commands.push_back(std::make_unique<StaffDecide>(u"reject"_s, u"Reject a proposed change"_s));
    commands.push_back(std::make_unique<StaffChangePassword>());
}

} // namespace purser::tool
