#pragma once

#include "app/office/exitcode.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace purser::tool {

/// What a command says. In text mode a person reads it as it comes; with `--json` standard output
/// holds one object at the end, and progress goes to standard error.
///
/// The object: {"ok": bool, "command": text, "exit": number, …members set by the command…,
/// "error": {"code", "args", "sentence"}}.
class Output
{
public:
    enum class Mode { Text, Json };

    Output(Mode mode, QString command);

    Mode mode() const { return m_mode; }

    /// A line for a person: standard output, or standard error with `--json`.
    void line(const QString& text = {});
    /// Rows under a header, columns aligned; text mode only.
    void table(const QStringList& header, const QList<QStringList>& rows);
    /// A member of the JSON answer.
    void set(const QString& name, const QJsonValue& value);
    /// Says what went wrong, on standard error, and keeps it for the JSON answer.
    void error(const Error& error);
    void usageError(const QString& sentence);

    /// Prints the JSON answer where one is wanted. Returns the number for exit().
    int finish(ExitCode exitCode);

private:
    Mode m_mode;
    QJsonObject m_answer;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace purser::tool
