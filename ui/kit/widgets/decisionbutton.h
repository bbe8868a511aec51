#pragma once

#include <QPushButton>

namespace purser::kit {

/// A button with its text and, dim at the end, the letter that presses it.
class DecisionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit DecisionButton(QWidget* parent = nullptr);

    void setKey(const QString& key);
    QString key() const { return m_key; }
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    bool m_primary = false;
};

} // namespace purser::kit
