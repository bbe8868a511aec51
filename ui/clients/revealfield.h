#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <chrono>

class QToolButton;

namespace purser::kit {
class Label;
}

namespace purser::clients {

/// A masked piece of personal data with the button that shows it: for a purpose, on the record, and
/// only as long as the office says.
class RevealField : public QWidget
{
    Q_OBJECT
public:
    /// @param name  what it is, for screen readers: "E-mail"
    RevealField(const QString& name, bool mayReveal, QWidget* parent = nullptr);

    /// An empty text says that there is none, and offers nothing to show.
    void setMasked(const QString& text);
    /// What the reader may see as it is: nothing to show.
    void setOpen(const QString& text);
    /// What it may be shown for, as codes of the office; without any there is nothing to choose.
    void setPurposes(const QStringList& purposes);
    /// Shows it until the time is over; then it is masked as before.
    void setClear(const QString& text, std::chrono::seconds shown);
    /// The request failed: it may be asked for again.
    void allowAgain();
    QString text() const;

Q_SIGNALS:
    void revealRequested(const QString& purpose);

private:
    void showText(const QString& text);
    void maskAgain();

    QString m_name;
    bool m_mayReveal;
    QString m_masked;
    QStringList m_purposes;
    QTimer m_time;
    kit::Label* m_text;
    QToolButton* m_reveal;
};

} // namespace purser::clients
