#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace purser::offline {
class DraftBook;
}

namespace purser::kit {

/// Keeps what is typed into a form until it was sent or thrown away: watches its inputs, puts their
/// values into the draft book as they change, and puts them back when the form opens again. A form
/// that says what it said at first has no draft. Passwords are never watched.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// @param key  what the draft belongs to, "client.note/1042"; empty: keeps nothing for now
    DraftKeeper(offline::DraftBook& book, QString key, QObject* parent);

    /// A line or text edit, combo box, date or number field, check box. Known by its object name,
    /// or by its kind and place among those watched.
    void watch(QWidget* input);
    /// Every input inside that a person can change, in tab order.
    void watchAll(QWidget* form);

    /// Another object is on show: the inputs have been emptied for it.
    void setKey(const QString& key);
    QString key() const { return m_key; }
    /// Puts the draft back; when it was saved, nothing when there was none.
    std::optional<QDateTime> restore();
    /// The form was sent: the draft goes, the inputs stay as they are.
    void discard();
    /// The person throws it away: the draft goes and the inputs say what they said at first.
    void reset();

private:
    struct Input {
        QString name;
        QPointer<QWidget> widget;
        QJsonValue first;
    };
    void noteChange();
    void setFirst(const QWidget* widget);
    void put(const QJsonObject& values);
    QJsonObject values() const;
    QJsonObject firstValues() const;
    void putWhenItComes(QWidget* combo, const QJsonValue& value);

    offline::DraftBook& m_book;
    QString m_key;
    QList<Input> m_inputs;
    bool m_quiet = false;
};

} // namespace purser::kit
