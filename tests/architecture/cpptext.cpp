#include "tests/architecture/cpptext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::architecture {

namespace {

/// One piece of C++ source after the other. The alternatives are tried in this order, so that a
/// quote in a comment or a comment in a string is taken for what it is.
const QRegularExpression& pieces()
{
    static const QRegularExpression expression(
        uR"((?<comment>//[^\n]*|/\*.*?(?:\*/|\z)))"
        uR"(|(?<raw>\b(?:u8|[uUL])?R"(?<mark>[^()\\\s]{0,16})\(.*?\)\k<mark>"))"
        uR"(|(?<string>"(?:\\.|[^"\\\n])*"))"
        uR"(|'(?:\\.|[^'\\\n])+')"
        uR"(|\b[0-9][0-9A-Za-z_.']*)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

void blank(QString& text, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i)
        if (text[i] != u'\n')
            text[i] = u' ';
}

} // namespace

QString codeOf(const QString& text, Strings strings)
{
    QString code = text;
    auto matches = pieces().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool string = match.hasCaptured(u"string"_s) && strings == Strings::Blank;
        if (string || match.hasCaptured(u"comment"_s) || match.hasCaptured(u"raw"_s))
            blank(code, match.capturedStart(), match.capturedLength());
    }
    return code;
}

QList<Include> includesOf(const QString& text)
{
    static const QRegularExpression directive(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"_s,
        QRegularExpression::MultilineOption);
    const QString code = codeOf(text, Strings::Keep);
    QList<Include> includes;
    auto matches = directive.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype line = QStringView(code).left(match.capturedStart()).count(u'\n') + 1;
        includes.append({match.captured(2), match.captured(1) == u"\"", line});
    }
    return includes;
}

} // namespace purser::architecture
