#include "core/screening/lists/headedrows.h"

namespace purser::screening {

namespace {

constexpr int mostPreambleRows = 5;

} // namespace

Result<void> HeadedRows::findHeader(const QString& column)
{
    for (int i = 0; i < mostPreambleRows; ++i) {
        auto row = m_reader.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        m_columns.clear();
        const QStringList& fields = (*row)->fields;
        for (qsizetype k = 0; k < fields.size(); ++k) {
            const QString name = fields[k].simplified().toLower();
            if (!name.isEmpty() && !m_columns.contains(name))
                m_columns.insert(name, k);
        }
        if (m_columns.contains(column))
            return {};
        m_preamble += fields.join(u' ').simplified() + u' ';
    }
    return listFailure(m_path, 1, u"no_header");
}

Result<bool> HeadedRows::next()
{
    auto row = m_reader.next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return false;
    m_row = std::move(**row);
    return true;
}

QString HeadedRows::field(const QString& column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? QString() : m_row.fields.value(*found).trimmed();
}

} // namespace purser::screening
