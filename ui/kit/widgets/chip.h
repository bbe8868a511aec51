#pragma once

#include "ui/kit/theme/tokens.h"

#include <QAbstractButton>

namespace purser::kit {

/// A word in a rounded frame of its tone, with an icon: a level, a state, a step of a chain. Not
/// focusable unless made clickable.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text = {}, Tone tone = Tone::Normal, const QString& icon = {},
        QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setIconId(const QString& icon);
    /// Adds a cross at the end; clicking it or Delete emits `closed`.
    void setClosable(bool closable);
    void setClickable(bool clickable);
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossArea() const;

    Tone m_tone;
    QString m_icon;
    bool m_closable = false;
    bool m_strong = true;
};

} // namespace purser::kit
