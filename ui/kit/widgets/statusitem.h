#pragma once

#include "ui/kit/theme/tokens.h"

#include <QWidget>

namespace purser::kit {

/// One fact of the status bar: icon, word, figure ("✓ Office 3 ms"). Details in the tooltip.
class StatusItem : public QWidget
{
    Q_OBJECT
public:
    explicit StatusItem(QWidget* parent = nullptr);

    /// An empty icon gives the one of the tone.
    void show(Tone tone, const QString& name, const QString& figure = {}, const QString& icon = {});
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Dim;
    QString m_name;
    QString m_figure;
    QString m_icon;
};

} // namespace purser::kit
