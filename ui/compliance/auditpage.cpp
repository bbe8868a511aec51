#include "ui/compliance/auditpage.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/statepanel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::compliance {

using kit::Tone;

AuditPage::AuditPage(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats)
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_state = new kit::StatePanel(panel);
    m_state->setContent(buildRecord());
    panel->column()->addWidget(m_state, 1);
    showRecord(nullptr);
}

QWidget* AuditPage::buildRecord()
{
    auto* record = new QWidget(this);
    auto* column = new QVBoxLayout(record);
    column->setContentsMargins(kit::metric::cardPadding, kit::metric::wideGap,
        kit::metric::cardPadding, kit::metric::cardPadding);
    column->setSpacing(kit::metric::wideGap);
    m_head = new kit::ItemHeader(record);
    const auto tool = [this](const QString& icon, const QString& name) {
        auto* button = new QToolButton(m_head);
        button->setIcon(kit::icon(icon, Tone::Dim));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        m_head->addTool(button);
        return button;
    };
    m_open = tool(u"goto"_s, tr("Open the item"));
    m_history = tool(u"history"_s, tr("History of this item"));
    QToolButton* copy = tool(u"copy"_s, tr("Copy the content exactly as it was hashed"));
    connect(m_open, &QToolButton::clicked, this,
        [this] { Q_EMIT itemRequested(m_row.entity, m_row.entityId); });
    connect(m_history, &QToolButton::clicked, this,
        [this] { Q_EMIT historyRequested(m_row.entity, m_row.entityId); });
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_row.payload); });
    m_facts = new kit::Facts(kit::Facts::Direction::Down, record);
    m_payload = new QPlainTextEdit(record);
    m_payload->setReadOnly(true);
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setAccessibleName(tr("Content"));
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(new kit::Line(0, record));
    column->addWidget(new kit::SectionHeader(tr("Content"), record));
    column->addWidget(m_payload, 1);
    return record;
}

void AuditPage::showRecord(const AuditRow* row)
{
    if (!row) {
        m_state->showEmpty(
            tr("No record is open."), tr("Choose one in the list to see what was recorded."));
        return;
    }
    m_row = *row;
    m_head->setTitle(row->command);
    if (row->sealNo)
        m_head->setChip(
            tr("sealed, %1").arg(m_formats.number(*row->sealNo)), Tone::Ok, u"status-ok"_s);
    else
        m_head->setChip(tr("not sealed yet"), Tone::Dim, u"status-clock"_s);
    showFacts();
    m_payload->setPlainText(pretty(row->payload));
    const bool item = !row->entityId.isEmpty();
    m_open->setEnabled(item && (row->entity == u"payment"_s || row->entity == u"client"_s));
    m_history->setEnabled(item);
    m_state->showFresh();
}

void AuditPage::showFacts()
{
    const QDate day = m_row.at.toTimeZone(m_formats.zone()).date();
    m_facts->setFact(u"at"_s, tr("Time"),
        tr("%1 %2").arg(m_formats.date(day), m_formats.timeWithSeconds(m_row.at)));
    m_facts->setFact(u"actor"_s, tr("Who"), m_row.actor);
    m_facts->setFact(
        u"station"_s, tr("Station"), m_row.station.isEmpty() ? tr("not known") : m_row.station);
    m_facts->setFact(u"item"_s, tr("Item"),
        m_row.entityId.isEmpty() ? m_row.entity : tr("%1 %2").arg(m_row.entity, m_row.entityId));
    m_facts->setFact(u"chain"_s, tr("Place in the chain"),
        tr("%1 of %2").arg(m_formats.number(m_row.sequence), m_row.chain));
    // In two lines: it has no place to break by itself.
    const qsizetype half = m_row.hash.size() / 2;
    m_facts->setFact(u"hash"_s, tr("Hash"), m_row.hash.left(half) + u'\n' + m_row.hash.mid(half));
}

QString AuditPage::pretty(const QString& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    if (document.isNull())
        return payload;
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace purser::compliance
