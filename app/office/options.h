#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace purser::tool {

/// The options of one command, read strictly: unknown options and missing values are usage errors.
class Options
{
public:
    /// @param words  the command, such as {"staff", "create"}
    Options(QStringList words, QString summary);

    /// `--name <value>`
    void value(const QString& name, const QString& valueName, const QString& description);
    void flag(const QString& name, const QString& description);
    /// A word without dashes; all declared ones are required, in order.
    void word(const QString& name, const QString& description);

    /// @param arguments  what follows the command's words
    /// @return empty when good, else what is wrong
    QString parse(const QStringList& arguments);

    /// An option that this command does not have counts as not given.
    bool has(const QString& name) const { return m_names.contains(name) && m_parser.isSet(name); }
    QString text(const QString& name) const { return has(name) ? m_parser.value(name) : QString(); }
    QStringList texts(const QString& name) const
    {
        return has(name) ? m_parser.values(name) : QStringList();
    }
    QString word(int index) const { return m_parser.positionalArguments().value(index); }
    QString helpText() const;

private:
    QStringList m_words;
    QString m_summary;
    QStringList m_names;
    QStringList m_wordNames;
    QCommandLineParser m_parser;
};

} // namespace purser::tool
