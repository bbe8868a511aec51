#include "app/office/output.h"

#include "app/office/sentence.h"

#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace purser::tool {

using namespace Qt::StringLiterals;

Output::Output(Mode mode, QString command) : m_mode(mode), m_out(stdout), m_err(stderr)
{
    m_answer.insert(u"command"_s, command);
}

void Output::line(const QString& text)
{
    QTextStream& stream = m_mode == Mode::Text ? m_out : m_err;
    stream << text << Qt::endl;
}

void Output::table(const QStringList& header, const QList<QStringList>& rows)
{
    if (m_mode != Mode::Text)
        return;
    QList<qsizetype> widths;
    for (const QString& title : header)
        widths.append(title.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto print = [&](const QStringList& row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print(header);
    for (const QStringList& row : rows)
        print(row);
}

void Output::set(const QString& name, const QJsonValue& value)
{
    m_answer.insert(name, value);
}

void Output::error(const Error& error)
{
    const QString sentence = sentenceFor(error);
    m_err << "purser-office: " << sentence << Qt::endl;
    if (!error.detail.isEmpty())
        m_err << "  " << error.detail << Qt::endl;
    m_answer.insert(u"error"_s,
        QJsonObject{{u"code"_s, errorName(error.code)}, {u"args"_s, error.args},
            {u"sentence"_s, sentence}});
}

void Output::usageError(const QString& sentence)
{
    m_err << "purser-office: " << sentence << Qt::endl;
    m_answer.insert(u"error"_s, QJsonObject{{u"code"_s, u"usage"_s}, {u"sentence"_s, sentence}});
}

int Output::finish(ExitCode exitCode)
{
    const int code = static_cast<int>(exitCode);
    if (m_mode == Mode::Json) {
        m_answer.insert(u"ok"_s, exitCode == ExitCode::Done);
        m_answer.insert(u"exit"_s, code);
        m_out << QJsonDocument(m_answer).toJson(QJsonDocument::Compact) << Qt::endl;
    }
    return code;
}

} // namespace purser::tool
