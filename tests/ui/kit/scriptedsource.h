#pragma once

#include "ui/kit/grid/rowsource.h"

#include <QList>

namespace purser::tests {

/// A list that a test changes and answers when it wants to. Keyset pages by position of the id.
class ScriptedList
{
public:
    struct Asked
    {
        kit::PageRequest request;
        kit::RowSource::Ready ready;
        bool cancelled = false;
        bool answered = false;
    };

    /// Rows of one text column, in order.
    QList<kit::GridRow> rows;
    QList<std::shared_ptr<Asked>> asked;
    int mostAtOnce = 1000; ///< what a page of this office holds at most
    bool manual = false;   ///< true: answers only through answer()
    bool positioned = false;        ///< tells positions
    bool manualPositions = false;   ///< these only through answerPositions()
    int mostPositions = 1000;
    int positionsAsked = 0;
    kit::RowSource::PositionsReady positionsReady;

    void fill(int count);
    static kit::GridRow row(qint64 id, const QString& text, int version = 1);
    kit::RowPage page(const kit::PageRequest& request) const;
    /// Answers the request, newest by default, with what the list holds now.
    void answer(int index = -1);
    void fail(ErrorCode code, int index = -1);
    int openCount() const;
    void answerPositions();

    std::unique_ptr<kit::RowSource> source();
};

} // namespace purser::tests
