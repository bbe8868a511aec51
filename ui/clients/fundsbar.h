#pragma once

#include "core/clients/fundsused.h"
#include "ui/kit/theme/tokens.h"

#include <QWidget>

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// How much of the money that a client declared has come in a year: a bar, the share, a word for
/// its colour and the amounts, all of it for screen readers too.
class FundsBar : public QWidget
{
    Q_OBJECT
public:
    explicit FundsBar(const kit::Formats& formats, QWidget* parent = nullptr);

    void showFunds(const FundsUsed& funds);
    /// What it says, in one line.
    QString text() const { return m_text; }
    kit::Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const kit::Formats& m_formats;
    int m_percent = 0;
    kit::Tone m_tone = kit::Tone::Normal;
    QString m_text;
};

} // namespace purser::clients
