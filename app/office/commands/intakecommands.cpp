#include "app/office/commands/intakecommands.h"

#include "app/office/commands/staffcommand.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <sodium.h>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// 256 bits; the form shows scanners for leaked keys what it is.
QByteArray newToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return "pi_" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray digestOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

class TokenCommand : public StaffCommand
{
public:
    QStringList words() const override { return {u"intake"_s, u"token"_s, m_last}; }

protected:
    TokenCommand(const QString& word, const QString& summary)
        : StaffCommand(word, summary), m_last(word)
    {
    }

private:
    QString m_last;
};

class TokenAdd : public TokenCommand
{
public:
    TokenAdd() : TokenCommand(u"add"_s, u"Propose a token for a web site; it is shown once, here"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"NAME"_s, u"Of the token, such as main-web-2026."_s);
        StaffCommand::addOptions(options);
        options.value(u"site"_s, u"name"_s,
            u"Whose it is; tokens of one site see what came through any of them. NAME when not "
            u"given."_s);
        options.value(u"scope"_s, u"scope"_s,
            u"What it is for, once or oftener: applications.write, applications.read, "
            u"deposits.write, withdrawals.write, transfers.write, payments.read, "
            "sessions.write, credentials.write, tickets.write, tickets.read."_s);
        options.value(u"brand"_s, u"code"_s,
            u"Brand whose applicants it may enter, once or oftener; any when not given."_s);
        options.value(u"per-minute"_s, u"number"_s, u"Requests a minute (120)."_s);
        options.value(u"days"_s, u"number"_s, u"How long it works (365)."_s);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const QByteArray token = newToken();
        const auto number = [&](const QString& name, int otherwise) {
            return options.has(name) ? options.text(name).toInt() : otherwise;
        };
        QJsonObject payload{{u"name"_s, options.word(0)},
            {u"site"_s, options.has(u"site"_s) ? options.text(u"site"_s) : options.word(0)},
            {u"scopes"_s, QJsonArray::fromStringList(options.texts(u"scope"_s))},
            {u"key_hash"_s, QString::fromLatin1(digestOf(digestOf(token)))},
            {u"per_minute"_s, number(u"per-minute"_s, 120)}, {u"days"_s, number(u"days"_s, 365)}};
        if (options.has(u"brand"_s))
            payload.insert(u"brands"_s, QJsonArray::fromStringList(options.texts(u"brand"_s)));
        const Result<ExitCode> proposed =
            propose(session, u"intake.token"_s, payload, options, output);
        if (!proposed)
            return proposed;
        output.line(u"Token, shown this once, in force when approved:\n%1"_s.arg(
            QString::fromLatin1(token)));
        output.set(u"token"_s, QString::fromLatin1(token));
        return proposed;
    }
};

class TokenList : public TokenCommand
{
public:
    TokenList() : TokenCommand(u"list"_s, u"List the tokens of web sites"_s) {}

    Result<ExitCode> work(
        StaffSession& session, const Options& /*options*/, Output& output) const override
    {
        const auto tokens = session.read({u"desk.list_intake_tokens"_s, {}});
        if (!tokens)
            return failure(tokens.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (int i = 0; i < tokens->rowCount(); ++i) {
            const office::RowView row = tokens->row(i);
            const QString until = row.instant(u"expires_us"_s).date().toString(Qt::ISODate);
            rows.append({row.text(u"name"_s), row.text(u"site"_s), row.text(u"scopes"_s),
                row.text(u"brands"_s), row.text(u"per_minute"_s), row.text(u"state"_s), until,
                row.text(u"approved_by"_s)});
            list.append(
                QJsonObject{{u"name"_s, row.text(u"name"_s)}, {u"site"_s, row.text(u"site"_s)},
                    {u"scopes"_s, row.text(u"scopes"_s)}, {u"brands"_s, row.text(u"brands"_s)},
                    {u"state"_s, row.text(u"state"_s)}, {u"until"_s, until}});
        }
        output.table({u"Name"_s, u"Site"_s, u"Scopes"_s, u"Brands"_s, u"A minute"_s, u"State"_s,
                         u"Until"_s, u"Approved by"_s},
            rows);
        output.set(u"tokens"_s, list);
        return ExitCode::Done;
    }
};

class TokenRevoke : public TokenCommand
{
public:
    TokenRevoke() : TokenCommand(u"revoke"_s, u"End a token at once"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"NAME"_s, u"Of the token."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto outcome = session.command({u"desk.revoke_intake_token"_s,
            {{u"p_name"_s, options.word(0)}, {u"p_reason"_s, options.text(u"reason"_s)}}});
        if (!outcome)
            return failure(outcome.error());
        show(*outcome, output);
        output.line(u"The token %1 is ended."_s.arg(options.word(0)));
        return ExitCode::Done;
    }
};

} // namespace

void addIntakeCommands(Commands& commands)
{
    commands.push_back(std::make_unique<TokenAdd>());
    commands.push_back(std::make_unique<TokenList>());
    commands.push_back(std::make_unique<TokenRevoke>());
}

} // namespace purser::tool
