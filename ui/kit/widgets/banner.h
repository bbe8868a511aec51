#pragma once

#include "ui/kit/theme/tokens.h"

#include <QWidget>

class QPushButton;

namespace purser::kit {

class Label;

/// One line across the top of a panel or window that stays until it is no longer true: "Connection
/// lost", "This item changed while you read it". Hidden while its text is empty.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text, const QString& action = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Warn;
    Label* m_text;
    QPushButton* m_action;
};

} // namespace purser::kit
