#pragma once

#include <QAbstractButton>

namespace purser::shell {

/// A large button with icon, title and what it means; also a person of the trial office.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString& icon, const QString& title, const QString& words,
        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    QString m_words;
};

} // namespace purser::shell
