#pragma once

#include <QWidget>

class QHBoxLayout;

namespace purser::kit {

class Label;

/// Title of a part of a panel, with a short text or a small button at the other end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRightText(const QString& text);
    void addRight(QWidget* widget);

private:
    QHBoxLayout* m_row;
    Label* m_title;
    Label* m_right;
};

} // namespace purser::kit
