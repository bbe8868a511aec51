#pragma once

#include <QWidget>

namespace purser::kit {
class Label;
}

namespace purser::shell {

class Bell;
class SearchButton;
class UserButton;

/// The upper edge: which desk, the search for everything, who I am.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    SearchButton& search() { return *m_search; }
    Bell& bell() { return *m_bell; }
    UserButton& user() { return *m_user; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Label* m_title;
    SearchButton* m_search;
    Bell* m_bell;
    UserButton* m_user;
};

} // namespace purser::shell
