#pragma once

#include "app/office/command.h"
#include "app/office/secretsource.h"
#include "app/office/staffsession.h"

#include <QJsonObject>

namespace purser::tool {

/// What the commands under a person's own login share: opening the caller's session, proposing a
/// change, showing outcomes.
class StaffCommand : public Command
{
public:
    QStringList words() const override { return {m_group, m_word}; }
    QString summary() const override { return m_summary; }
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const final;

protected:
    StaffCommand(QString word, QString summary, QString group = QStringLiteral("staff"))
        : m_group(std::move(group)), m_word(std::move(word)), m_summary(std::move(summary))
    {
    }

    virtual Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const = 0;

    static Result<ExitCode> propose(StaffSession& session, const QString& kind,
        const QJsonObject& payload, const Options& options, Output& output);
    static void show(const office::Outcome& outcome, Output& output);
    static void addReason(Options& options);
    /// The new password's verifier, for a login; from the options or the terminal.
    static Result<QString> newVerifier(const Options& options, const QString& login);
    static const SecretSource& newSecret();

private:
    QString m_group;
    QString m_word;
    QString m_summary;
};

} // namespace purser::tool
