#pragma once

#include <QWidget>

class QToolButton;

namespace purser::kit {
class Label;
}

namespace purser::clients {

/// A masked piece of personal data with the button that shows it, on the record.
class RevealField : public QWidget
{
    Q_OBJECT
public:
    /// @param name  what it is, for screen readers: "E-mail"
    RevealField(const QString& name, bool mayReveal, QWidget* parent = nullptr);

    /// An empty text says that there is none, and offers nothing to show.
    void setMasked(const QString& text);
    void setClear(const QString& text);
    /// The request failed: it may be asked for again.
    void allowAgain();
    QString text() const;

Q_SIGNALS:
    void revealRequested();

private:
    QString m_name;
    bool m_mayReveal;
    kit::Label* m_text;
    QToolButton* m_reveal;
};

} // namespace purser::clients
