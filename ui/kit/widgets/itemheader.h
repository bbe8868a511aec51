#pragma once

#include "ui/kit/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace purser::kit {

class Chip;
class Label;

/// Head of an item: what it is with its level, who holds it; below, the figure that matters most
/// and a line beside it. ("Withdrawal W-48213 [overdue 12 min] … held by you 4:12 / 4,850.00 EUR to …")
class ItemHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ItemHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// An empty text hides the chip.
    void setChip(const QString& text, Tone tone, const QString& icon);
    void setRightText(const QString& text);
    /// Small buttons at the right end of the first line.
    void addTool(QWidget* tool);
    /// An empty figure hides the second line.
    void setFigure(const QString& figure, const QString& beside);

private:
    QHBoxLayout* m_first;
    Label* m_title;
    Chip* m_chip;
    Label* m_right;
    QWidget* m_second;
    Label* m_figure;
    Label* m_beside;
};

} // namespace purser::kit
