#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace purser::kit {

class Label;

/// Chooses a run of days: one of a few by name, or own dates. The first and the last day count.
class PeriodField : public QWidget
{
    Q_OBJECT
public:
    enum class Preset {
        Always, ///< both days stay open
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        OwnDates
    };

    /// @param today  in the office's time zone; no period goes beyond it
    PeriodField(QDate today, const QList<Preset>& presets, QWidget* parent = nullptr);

    void setPreset(Preset preset);
    Preset preset() const;
    void setOwnDates(QDate from, QDate until);
    /// Invalid: open.
    QDate from() const;
    QDate until() const;
    /// The first day is not behind the last.
    bool isInOrder() const;

    /// The first and last day of a preset; OwnDates has none.
    static std::pair<QDate, QDate> daysOf(Preset preset, QDate today);

Q_SIGNALS:
    void changed();

private:
    static QString nameOf(Preset preset);
    QDateEdit* dayEdit(const QString& name);
    void showPreset();

    QDate m_today;
    QComboBox* m_preset;
    QDateEdit* m_from;
    Label* m_dash;
    QDateEdit* m_until;
};

} // namespace purser::kit
