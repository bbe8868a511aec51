#pragma once

#include <QList>
#include <QString>

namespace purser::kit {

enum class ColumnKind {
    Text,
    Strong, ///< what the row is about; weight 600
    Dim,    ///< read second
    Money,  ///< right aligned, figures of one width, currency code
    Number, ///< right aligned
    Due,    ///< countdown with level icon; live
    Risk,   ///< bar and number
    State,  ///< icon and word
    Time,   ///< instant
    Age,    ///< "4 s"; live
};

struct Column
{
    QString id; ///< stable name, for saved layouts
    QString title;
    ColumnKind kind = ColumnKind::Text;
    int width = 120;
    QString sort = {};       ///< name of the sort in the office ("due"); empty: cannot be sorted by it
    bool visible = true;     ///< at first; the user's choice is kept
    QString hint = {};       ///< tooltip of the header
    QString filter = {};     ///< field of the list's filters ("method") that this column shows; or none
};

} // namespace purser::kit
