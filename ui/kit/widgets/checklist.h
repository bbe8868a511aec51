#pragma once

#include <QList>
#include <QWidget>

namespace purser::kit {

struct CheckItem {
    enum class Level { Stop, Look, Clear };
    Level level = Level::Clear;
    QString name;   ///< "Destination age"
    QString figure; ///< "added 31 h ago, cooling-off 24 h ended"
    QString source; ///< "office"
    QString age;    ///< "now"
};

/// The decision sheet: each check as icon, name, figure, source and age; stops first, then looks,
/// then the rest in the order given. Nothing is hidden; a text that does not fit stands in the
/// tooltip.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void setChecks(QList<CheckItem> checks);
    /// "1 stop   1 look   17 clear"
    QString summary() const;
    int count(CheckItem::Level level) const;
    /// All rows as lines with tabs, for the clipboard and for accessibility.
    QString plainText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Columns {
        int name = 0;
        int figure = 0;
        int source = 0;
    };
    Columns columns() const;
    /// What a check with a short source leaves goes to its figure.
    Columns columnsOf(const CheckItem& check, Columns all) const;

    QList<CheckItem> m_checks;
    int m_current = -1;
    bool m_byKeyboard = false; ///< the focus came by a key, so it is shown
};

} // namespace purser::kit
