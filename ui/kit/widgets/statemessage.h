#pragma once

#include "ui/kit/text/explain.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace purser::kit {

class Label;

/// The middle of an empty or failed panel: icon, what, why and next, a button, a reference to copy.
class StateMessage : public QWidget
{
    Q_OBJECT
public:
    explicit StateMessage(QWidget* parent = nullptr);

    void showEmpty(const QString& title, const QString& hint, const QString& action);
    void showError(const Explanation& explanation);

Q_SIGNALS:
    void actionRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    void setWords(Label* label, const QString& words);

    bool m_isError = false;
    Label* m_icon;
    Label* m_title;
    Label* m_hint;
    QPushButton* m_button;
    QToolButton* m_reference;
    QString m_referenceText;
};

} // namespace purser::kit
