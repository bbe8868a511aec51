#pragma once

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QShortcut;

namespace purser::kit {

class DecisionButton;

struct Decision
{
    QString id;   ///< "approve"
    QString text; ///< "Approve 4,850.00 EUR to DE89 ···· 3000": amount and destination stand here
    QString key;  ///< one letter, shown at the right, works while the item or queue has the focus
    bool primary = false;
};

/// The buttons that decide, always at the bottom of the item, always in the same order; the primary
/// one takes the rest of the width. A button that may not be used stays and says why.
class DecisionBar : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(QWidget* parent = nullptr);

    void setDecisions(const QList<Decision>& decisions);
    void setText(const QString& id, const QString& text);
    /// `why` is the tooltip and accessible description while it is off.
    void setAllowed(const QString& id, bool allowed, const QString& why = {});
    /// While a command is on its way: all off, the one pressed says so. Ends with `setBusy({})`.
    void setBusy(const QString& id);
    /// Letters work while the focus is in this widget (the desk); by default in the window.
    void setKeyScope(QWidget* scope);
    void focusFirst();

Q_SIGNALS:
    void triggered(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        Decision decision;
        DecisionButton* button = nullptr;
        QShortcut* shortcut = nullptr;
        bool allowed = true;
        QString why;
    };
    bool hasSameButtons(const QList<Decision>& decisions) const;
    void makeButtons(const QList<Decision>& decisions);
    void showEntry(const Entry& entry);

    QHBoxLayout* m_row;
    QList<Entry> m_entries;
    QWidget* m_scope = nullptr;
    QString m_busy;
};

} // namespace purser::kit
