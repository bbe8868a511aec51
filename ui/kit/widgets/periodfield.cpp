#include "ui/kit/widgets/periodfield.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace purser::kit {

namespace {
constexpr int dayPadding = 56;
} // namespace

PeriodField::PeriodField(QDate today, const QList<Preset>& presets, QWidget* parent)
    : QWidget(parent), m_today(today), m_preset(new QComboBox(this)),
      m_from(dayEdit(tr("First day"))),
      m_dash(new Label(QStringLiteral("–"), TextSize::Body, QFont::Normal, Tone::Dim, this)),
      m_until(dayEdit(tr("Last day")))
{
    m_preset->setAccessibleName(tr("Period"));
    for (const Preset preset : presets) {
        m_preset->addItem(nameOf(preset), static_cast<int>(preset));
    }
    setFocusProxy(m_preset);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap);
    row->addWidget(m_preset, 1);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_until);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        showPreset();
        Q_EMIT changed();
    });
    showPreset();
}

QDateEdit* PeriodField::dayEdit(const QString& name)
{
    auto* edit = new QDateEdit(m_today, this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    edit->setMinimumDate(QDate(1990, 1, 1));
    edit->setMaximumDate(m_today);
    edit->setAccessibleName(name);
    edit->findChild<QLineEdit*>()->setAccessibleName(name);
    // The hint of a day edit counts neither the popup's arrow nor the style's padding.
    edit->setMinimumWidth(
        edit->fontMetrics().horizontalAdvance(m_today.toString(edit->displayFormat()))
        + dayPadding);
    connect(edit, &QDateEdit::dateChanged, this, [this] {
        if (preset() == Preset::OwnDates) {
            Q_EMIT changed();
        }
    });
    return edit;
}

QString PeriodField::nameOf(Preset preset)
{
    switch (preset) {
    case Preset::Always: return tr("All days");
    case Preset::ThisMonth: return tr("This month");
    case Preset::LastMonth: return tr("Last month");
    case Preset::ThisQuarter: return tr("This quarter");
    case Preset::LastQuarter: return tr("Last quarter");
    case Preset::ThisYear: return tr("This year");
    case Preset::OwnDates: break;
    }
    return tr("Own dates");
}

std::pair<QDate, QDate> PeriodField::daysOf(Preset preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    switch (preset) {
    case Preset::ThisMonth: return {month, today};
    case Preset::LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case Preset::ThisQuarter: return {quarter, today};
    case Preset::LastQuarter: return {quarter.addMonths(-3), quarter.addDays(-1)};
    case Preset::ThisYear: return {QDate(today.year(), 1, 1), today};
    case Preset::Always:
    case Preset::OwnDates: break;
    }
    return {};
}

void PeriodField::showPreset()
{
    const bool own = preset() == Preset::OwnDates;
    m_from->setEnabled(own);
    m_until->setEnabled(own);
    const bool open = preset() == Preset::Always;
    m_from->setHidden(open);
    m_dash->setHidden(open);
    m_until->setHidden(open);
    const auto [first, last] = daysOf(preset(), m_today);
    if (first.isValid()) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_from->setDate(first);
        m_until->setDate(last);
    }
}

void PeriodField::setPreset(Preset preset)
{
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(preset)));
}

PeriodField::Preset PeriodField::preset() const
{
    return static_cast<Preset>(m_preset->currentData().toInt());
}

void PeriodField::setOwnDates(QDate from, QDate until)
{
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_from->setDate(from);
        m_until->setDate(until);
    }
    if (preset() == Preset::OwnDates) {
        Q_EMIT changed();
    } else {
        setPreset(Preset::OwnDates);
    }
}

QDate PeriodField::from() const
{
    return preset() == Preset::Always ? QDate() : m_from->date();
}

QDate PeriodField::until() const
{
    return preset() == Preset::Always ? QDate() : m_until->date();
}

bool PeriodField::isInOrder() const
{
    return preset() == Preset::Always || from() <= until();
}

} // namespace purser::kit
