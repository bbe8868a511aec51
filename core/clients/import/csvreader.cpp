#include "core/clients/import/csvreader.h"

#include <QSet>
#include <QStringDecoder>

namespace purser::clients {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar quote = u'"';

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

tl::unexpected<Error> parseFailure(qint64 line, QStringView what)
{
    return failure(ErrorCode::Parse, {{u"line"_s, line}, {u"what"_s, what.toString()}});
}

Result<QString> decode(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
    return parseFailure(1 + text.left(bad).count(u'\n'), u"not_text");
}

/// The separator the first line has most of, outside quotes; a comma when it has none.
QChar detectDelimiter(QStringView text)
{
    int counts[] = {0, 0, 0};
    constexpr QStringView candidates = u",;\t";
    bool quoted = false;
    for (const QChar c : text) {
        if (c == quote)
            quoted = !quoted;
        else if (!quoted && endsLine(c))
            break;
        else if (const qsizetype i = candidates.indexOf(c); !quoted && i >= 0)
            ++counts[i];
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

/// Takes the text apart, record by record.
class Scanner
{
public:
    Scanner(QStringView text, QChar delimiter, const CsvLimits& limits)
        : m_text(text), m_delimiter(delimiter), m_limits(limits)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }

    /// The next record; one empty field for an empty line.
    Result<CsvRow> next()
    {
        CsvRow row{m_line, {}};
        for (;;) {
            auto field = beginsQuoted() ? quotedField() : Result<QString>(plainField());
            if (!field)
                return failure(std::move(field.error()));
            if (field->size() > m_limits.fieldCharacters)
                return parseFailure(row.line, u"field_too_long");
            row.fields.append(std::move(*field));
            if (row.fields.size() > m_limits.columns)
                return parseFailure(row.line, u"too_many_columns");
            if (at(m_delimiter)) {
                ++m_position;
                continue;
            }
            skipLineEnd();
            return row;
        }
    }

private:
    bool at(QChar c) const { return !atEnd() && m_text[m_position] == c; }

    /// Blanks before the quote do not count, as they do not behind it.
    bool beginsQuoted()
    {
        const qsizetype begin = m_position;
        while (at(u' '))
            ++m_position;
        if (at(quote))
            return true;
        m_position = begin;
        return false;
    }

    QString plainField()
    {
        const qsizetype begin = m_position;
        while (!atEnd() && !at(m_delimiter) && !endsLine(m_text[m_position]))
            ++m_position;
        return m_text.sliced(begin, m_position - begin).trimmed().toString();
    }

    Result<QString> quotedField()
    {
        const qint64 beginLine = m_line;
        QString field;
        for (++m_position; !atEnd(); ++m_position) {
            const QChar c = m_text[m_position];
            if (c == quote) {
                ++m_position;
                if (!at(quote))
                    return closeQuote(std::move(field));
            } else if (c == u'\n' || (c == u'\r' && !followedByNewline())) {
                ++m_line;
            }
            field.append(c);
        }
        return parseFailure(beginLine, u"unclosed_quote");
    }

    Result<QString> closeQuote(QString field)
    {
        while (at(u' '))
            ++m_position;
        if (!atEnd() && !at(m_delimiter) && !endsLine(m_text[m_position]))
            return parseFailure(m_line, u"text_after_quote");
        return field.trimmed();
    }

    bool followedByNewline() const
    {
        return m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        if (at(u'\r') && followedByNewline())
            ++m_position;
        ++m_position;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    const CsvLimits& m_limits;
    qsizetype m_position = 0;
    qint64 m_line = 1;
};

bool isEmptyLine(const CsvRow& row)
{
    return row.fields.size() == 1 && row.fields.first().isEmpty();
}

Result<void> checkHeader(const CsvRow& header)
{
    QSet<QString> seen;
    for (const QString& column : header.fields) {
        if (column.isEmpty())
            return parseFailure(header.line, u"column_unnamed");
        if (seen.contains(column))
            return parseFailure(header.line, u"column_twice");
        seen.insert(column);
    }
    return {};
}

} // namespace

Result<CsvDocument> readCsv(const QByteArray& bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return parseFailure(1, u"too_large");
    const Result<QString> text = decode(bytes);
    if (!text)
        return failure(text.error());
    if (const qsizetype nul = text->indexOf(QChar::Null); nul >= 0)
        return parseFailure(1 + text->left(nul).count(u'\n'), u"control_character");

    CsvDocument document;
    document.delimiter = detectDelimiter(*text);
    Scanner scanner(*text, document.delimiter, limits);
    while (!scanner.atEnd()) {
        Result<CsvRow> row = scanner.next();
        if (!row)
            return failure(std::move(row.error()));
        if (isEmptyLine(*row))
            continue;
        if (document.header.isEmpty()) {
            if (const Result<void> good = checkHeader(*row); !good)
                return failure(good.error());
            document.header = std::move(row->fields);
        } else if (document.rows.size() == limits.rows) {
            return parseFailure(row->line, u"too_many_rows");
        } else {
            document.rows.push_back(std::move(*row));
        }
    }
    if (document.header.isEmpty())
        return parseFailure(1, u"no_header");
    return document;
}

} // namespace purser::clients
