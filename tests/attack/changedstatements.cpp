#include "tests/attack/changedstatements.h"

#include <QRegularExpression>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

// Its comment or the next one ends a function, however its body is quoted.
constexpr auto functions =
    "^create function [\\s\\S]*?(?=^(?:comment on|create|grant|revoke|reset role|set local)\\b)";
constexpr auto triggers = "^create (?:constraint )?trigger (\\w+) [^;]* on ([\\w.]+)[^;]*;$";
constexpr auto rights = "^(grant|revoke) ([^;]*) (?:to|from) ([^;]*);$";

/// From what is there to what would be there.
QByteArray step(const QRegularExpressionMatch& there, const QByteArray& instead)
{
    const QString found = there.captured();
    if (found.startsWith(u"create function "))
        return "create or replace " + instead.mid(qsizetype(sizeof "create ") - 1);
    if (found.startsWith(u"create "))
        return u"drop trigger %1 on %2;\n"_s.arg(there.captured(1), there.captured(2)).toUtf8()
            + instead;
    const QString undo =
        there.captured(1) == u"grant" ? u"revoke %1 from %2;\n"_s : u"grant %1 to %2;\n"_s;
    return undo.arg(there.captured(2), there.captured(3)).toUtf8() + instead;
}

} // namespace

std::optional<QByteArray> changedStatements(
    const QByteArray& file, const QByteArray& control, const QByteArray& instead)
{
    QByteArray change;
    qsizetype held = 0;
    for (const char* const statements : {functions, triggers, rights}) {
        const QRegularExpression expression(
            QString::fromLatin1(statements), QRegularExpression::MultilineOption);
        auto match = expression.globalMatch(QString::fromUtf8(file));
        while (match.hasNext()) {
            const QRegularExpressionMatch found = match.next();
            QByteArray text = found.captured().toUtf8();
            const qsizetype count = text.count(control);
            if (count == 0)
                continue;
            held += count;
            change += step(found, text.replace(control, instead));
        }
    }
    if (held == 0 || held != file.count(control))
        return {};
    return change;
}

} // namespace purser::tests
