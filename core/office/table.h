#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace purser::office {

class RowView;

/// The rows a read returned, all of them, apart from any connection. Copies share the rows; reading
/// from several threads is safe.
class Table
{
public:
    Table();
    /// `cells` are the rows one after another, each with as many values as there are columns.
    Table(QStringList columns, QList<QVariant> cells);

    const QStringList& columns() const;
    /// Position of a column, or -1. Resolve it once, outside the loop over the rows.
    int columnIndex(const QString& column) const;
    int rowCount() const;
    bool isEmpty() const { return rowCount() == 0; }
    RowView row(int index) const;

private:
    friend class RowView;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// One row of a table; keeps the table alive. A column that does not exist reads as null, so that a
/// program can meet an office a little older than itself.
class RowView
{
public:
    bool isNull(int column) const;
    /// Text as it is; numbers (numeric, too) as their exact digits.
    QString text(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const;
    /// float4 and float8 only, such as a rank. Never an amount.
    double real(int column) const;
    QJsonObject json(int column) const;
    QJsonArray jsonArray(int column) const;
    /// Whichever of the two it is.
    QJsonValue jsonValue(int column) const;
    /// An instant that travels as int8 microseconds since 1970 UTC; invalid when null.
    QDateTime instant(int column) const;
    const QVariant& value(int column) const;

    bool isNull(const QString& column) const { return isNull(index(column)); }
    QString text(const QString& column) const { return text(index(column)); }
    qint64 integer(const QString& column) const { return integer(index(column)); }
    bool flag(const QString& column) const { return flag(index(column)); }
    double real(const QString& column) const { return real(index(column)); }
    QJsonObject json(const QString& column) const { return json(index(column)); }
    QJsonArray jsonArray(const QString& column) const { return jsonArray(index(column)); }
    QDateTime instant(const QString& column) const { return instant(index(column)); }
    const QVariant& value(const QString& column) const { return value(index(column)); }

private:
    friend class Table;
    RowView(std::shared_ptr<const Table::Data> data, int row);
    int index(const QString& column) const;

    std::shared_ptr<const Table::Data> m_data;
    int m_row;
};

} // namespace purser::office
