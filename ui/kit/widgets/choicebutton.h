#pragma once

#include <QPushButton>
#include <QStringList>

class QMenu;

namespace purser::kit {

/// Some out of a short closed list, in the height of one field: a button that says what is chosen
/// and opens the list. The list stays open while one ticks.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    /// @param none  what the button says while nothing is chosen: "all", "none"
    explicit ChoiceButton(const QString& none, QWidget* parent = nullptr);

    /// Adds a choice; the code is what is read back.
    void addChoice(const QString& code, const QString& label);
    QStringList chosen() const;
    /// Codes that are no choice are added as they are, so that nothing of an earlier edition is
    /// lost.
    void setChosen(const QStringList& codes);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showChosen();

    QString m_none;
    QMenu* m_menu;
};

} // namespace purser::kit
