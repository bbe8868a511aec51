#include "tests/architecture/cmaketext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

bool isKeyword(const QString& word)
{
    static const QRegularExpression capitals(u"\\A[A-Z][A-Z_]+\\z"_s);
    return capitals.match(word).hasMatch();
}

} // namespace

QStringList CMakeCommand::after(const QString& keyword) const
{
    QStringList words;
    bool inside = false;
    for (const QString& word : arguments) {
        if (isKeyword(word))
            inside = word == keyword;
        else if (inside)
            words.append(word);
    }
    return words;
}

QList<CMakeCommand> cmakeCommands(const QString& text)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    static const QRegularExpression call(u"\\b(\\w+)[ \\t]*\\(([^()]*)\\)"_s);
    static const QRegularExpression blanks(u"[\\s\"]+"_s);
    const QString code = QString(text).replace(comment, QString());
    QList<CMakeCommand> commands;
    auto matches = call.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commands.append({match.captured(1), match.captured(2).split(blanks, Qt::SkipEmptyParts),
            QStringView(code).left(match.capturedStart()).count(u'\n') + 1});
    }
    return commands;
}

} // namespace purser::architecture
