#include "ui/kit/lists/grouppanel.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit {

using office::Table;

namespace {
constexpr int panelHeight = 190;
}

Result<GroupLine> groupLineFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"list_group"_s);
    GroupLine line;
    line.value = fields.optionalText(u"value");
    line.rows = fields.integer(u"rows");
    const QString currency = fields.optionalText(u"currency");
    if (!currency.isEmpty()) {
        // A sum may be larger than an amount can be: numeric in the office.
        bool fits = false;
        const qint64 minor = fields.text(u"total_minor").toLongLong(&fits);
        if (fits) {
            line.total = Money(minor, Currency(currency, fields.count(u"exponent")));
        }
    }
    return fields.finish(std::move(line));
}

office::Task<std::vector<GroupLine>> readGroups(office::OfficeSession& session, const QString& list,
    const QJsonObject& filter, const QString& by)
{
    return session
        .readLong({u"desk.list_groups"_s,
            {{u"p_list"_s, list}, {u"p_filter"_s, office::jsonText(filter)},
                {u"p_by"_s, by.isEmpty() ? QVariant() : QVariant(by)}}})
        .map(
            [](const Table& table) { return office::rowsOf<GroupLine>(table, groupLineFromJson); });
}

GroupPanel::GroupPanel(
    office::OfficeSession& session, const ListSpec& spec, const Formats& formats, QWidget* parent)
    : QWidget(parent), m_session(session), m_spec(spec), m_formats(formats), m_by(new QComboBox),
      m_grid(new Grid(spec.code + u".groups"_s,
          {{u"value"_s, tr("Value"), ColumnKind::Strong, 200},
              {u"rows"_s, tr("Rows"), ColumnKind::Number, 90},
              {u"total"_s, tr("Sum"), ColumnKind::Money, 160}}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metric::margins(12, 6, 8, 6));
    head->addWidget(new Label(tr("Totals by"), TextSize::Small, QFont::DemiBold, Tone::Dim));
    m_by->setAccessibleName(tr("Totals by"));
    for (const GroupField& field : spec.groups) {
        m_by->addItem(field.title, field.id);
    }
    head->addWidget(m_by);
    head->addStretch(1);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s, Tone::Dim));
    close->setToolTip(tr("Close the totals"));
    close->setAccessibleName(close->toolTip());
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    m_grid->setCompact(true);
    m_grid->setFooterVisible(false);
    m_grid->setAccessibleName(tr("Totals"));
    setFixedHeight(panelHeight);
    connect(close, &QToolButton::clicked, this, &GroupPanel::closed);
    connect(m_by, &QComboBox::currentIndexChanged, this, &GroupPanel::read);
    connect(m_grid, &Grid::activated, this, [this](qint64 id) {
        if (id > 0 && size_t(id) <= m_lines.size()) {
            const GroupLine& line = m_lines.at(size_t(id - 1));
            Q_EMIT chosen(by(), line.value, m_grid->currentRow()->cells.at(0).text);
        }
    });
}

QString GroupPanel::by() const
{
    return m_by->currentData().toString();
}

void GroupPanel::setBy(const QString& field)
{
    m_by->setCurrentIndex(qMax(0, m_by->findData(field)));
}

void GroupPanel::setFilter(const QJsonObject& filter)
{
    m_filter = filter;
    read();
}

void GroupPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void GroupPanel::read()
{
    m_task.cancel();
    if (!isVisible() || m_spec.groups.isEmpty()) {
        return;
    }
    m_task = readGroups(m_session, m_spec.code, m_filter, by());
    m_task.onDone(this, [this, asked = by()](const Result<std::vector<GroupLine>>& lines) {
        if (lines && asked == by()) {
            showLines(*lines);
        }
    });
}

void GroupPanel::showLines(const std::vector<GroupLine>& lines)
{
    m_lines = lines;
    const GroupField& field = m_spec.groups.at(m_by->currentIndex());
    QList<GridRow> rows;
    for (const GroupLine& line : lines) {
        const QString label = line.value.isEmpty() ? tr("none")
            : field.label                          ? field.label(line.value)
                                                   : line.value;
        rows.append({rows.size() + 1, 1,
            {Cell::plain(label, line.value.isEmpty() ? Tone::Dim : Tone::Normal),
                Cell::number(line.rows, m_formats),
                line.total ? Cell::of(*line.total, m_formats) : Cell::plain(QString())},
            {}});
    }
    m_grid->setSource(std::make_unique<FixedSource>(rows));
    m_grid->setQuery({});
}

} // namespace purser::kit
