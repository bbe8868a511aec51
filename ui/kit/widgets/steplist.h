#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace purser::kit {

/// One line of "What will happen" or of what has happened.
struct StepLine
{
    QString text;          ///< "Ledger: client trading → payout in flight, 4,850.00 EUR"
    QString right = {};    ///< "done 14:03", ticket number
    Tone tone = Tone::Normal;
    QString icon = {};     ///< instead of the number, for steps that have happened
};

/// Numbered lines: what will happen, in words and figures, before it happens. Lines wrap.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);
    void setSteps(QList<StepLine> steps);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(int width, class QPainter* painter) const;
    QList<StepLine> m_steps;
};

} // namespace purser::kit
