#pragma once

#include "ui/kit/theme/tokens.h"

#include <QTreeWidget>

namespace purser::clients {

/// A small table of a dialog: what a row is about at the left, figures at the right, as high as the
/// rows of every list.
class FigureTable : public QTreeWidget
{
    Q_OBJECT
public:
    /// @param textColumns  so many from the left are words
    FigureTable(const QString& name, const QStringList& headers, int textColumns, QWidget* parent);

    /// @param tone  of the word in the last column, with the icon of that tone; Normal has none
    QTreeWidgetItem* add(const QStringList& cells, kit::Tone tone = kit::Tone::Normal);
    /// Another last word of a row.
    void say(QTreeWidgetItem* item, const QString& text, kit::Tone tone);
    void fitColumns();
    /// Heads and rows, with tabs between.
    QString text() const;

private:
    int m_textColumns;
};

} // namespace purser::clients
