#include "app/office/options.h"

#include <QCoreApplication>

namespace purser::tool {

using namespace Qt::StringLiterals;

Options::Options(QStringList words, QString summary)
    : m_words(std::move(words)), m_summary(std::move(summary))
{
    m_parser.setApplicationDescription(m_summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    flag(u"json"_s, u"Answer with one JSON object."_s);
    flag(u"help"_s, u"Show this."_s);
}

void Options::value(const QString& name, const QString& valueName, const QString& description)
{
    m_names.append(name);
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void Options::flag(const QString& name, const QString& description)
{
    m_names.append(name);
    m_parser.addOption(QCommandLineOption(name, description));
}

void Options::word(const QString& name, const QString& description)
{
    m_wordNames.append(name);
    m_parser.addPositionalArgument(name.toLower(), description, name);
}

QString Options::parse(const QStringList& arguments)
{
    if (!m_parser.parse(QStringList{m_words.join(u' ')} + arguments))
        return m_parser.errorText();
    if (has(u"help"_s))
        return {};
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_wordNames.size())
        return u"%1 is missing"_s.arg(m_wordNames[given]);
    if (given > m_wordNames.size())
        return u"“%1” is not expected here"_s.arg(
            m_parser.positionalArguments().at(m_wordNames.size()));
    return {};
}

QString Options::helpText() const
{
    // QCommandLineParser knows one program name; ours has sub-commands.
    QString text = m_parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    return u"Usage: purser-office %1 [options]%2%3"_s.arg(m_words.join(u' '),
        m_wordNames.isEmpty() ? QString() : u' ' + m_wordNames.join(u' '), text.mid(lineEnd));
}

} // namespace purser::tool
