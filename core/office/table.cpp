#include "core/office/table.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace purser::office {

struct Table::Data {
    QStringList columns;
    QHash<QString, int> indexes;
    QList<QVariant> cells;
    int rowCount = 0;
};

Table::Table() : m_data(std::make_shared<Data>()) {}

Table::Table(QStringList columns, QList<QVariant> cells)
{
    auto data = std::make_shared<Data>();
    const qsizetype width = columns.size();
    Q_ASSERT(width == 0 ? cells.isEmpty() : cells.size() % width == 0);
    data->rowCount = width == 0 ? 0 : static_cast<int>(cells.size() / width);
    for (qsizetype i = 0; i < width; ++i)
        data->indexes.insert(columns[i], static_cast<int>(i));
    data->columns = std::move(columns);
    data->cells = std::move(cells);
    m_data = std::move(data);
}

const QStringList& Table::columns() const
{
    return m_data->columns;
}

int Table::columnIndex(const QString& column) const
{
    return m_data->indexes.value(column, -1);
}

int Table::rowCount() const
{
    return m_data->rowCount;
}

RowView Table::row(int index) const
{
    Q_ASSERT(index >= 0 && index < m_data->rowCount);
    return RowView(m_data, index);
}

RowView::RowView(std::shared_ptr<const Table::Data> data, int row)
    : m_data(std::move(data)), m_row(row)
{
}

int RowView::index(const QString& column) const
{
    return m_data->indexes.value(column, -1);
}

const QVariant& RowView::value(int column) const
{
    static const QVariant none;
    const qsizetype width = m_data->columns.size();
    if (column < 0 || column >= width)
        return none;
    return m_data->cells[m_row * width + column];
}

bool RowView::isNull(int column) const
{
    return value(column).isNull();
}

QString RowView::text(int column) const
{
    return value(column).toString();
}

qint64 RowView::integer(int column) const
{
    // QPSQL gives a positive int8 as unsigned and a negative one as signed.
    return value(column).toLongLong();
}

bool RowView::flag(int column) const
{
    return value(column).toBool();
}

double RowView::real(int column) const
{
    return value(column).toDouble();
}

QJsonObject RowView::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonValue RowView::jsonValue(int column) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonArray RowView::jsonArray(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).array();
}

QDateTime RowView::instant(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(integer(column) / 1000, QTimeZone::utc());
}

} // namespace purser::office
