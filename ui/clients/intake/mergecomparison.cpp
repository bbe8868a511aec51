#include "ui/clients/intake/mergecomparison.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Label;
using kit::OfficeWords;
using kit::TextSize;
using kit::Tone;

namespace {

constexpr int comparisonHeight = 320;

using Words = QHash<QString, const char*>;

QString sentence(const Words& words, const MergeBlock& block)
{
    const char* known = words.value(block.code);
    const QString text = known ? MergeComparison::tr(known) : OfficeWords::of(block.code);
    return text.contains(u"%1"_s) ? text.arg(block.items.join(u", "_s)) : text;
}

QString contradictionWord(const QString& code)
{
    static const Words words{
        {u"birth_date"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "another date of birth")},
        {u"nationality"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "another nationality")},
        {u"confirmed_hit"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "a confirmed hit of screening")},
        {u"exposed"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "a political exposure")},
        {u"riskier"_s, QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "a higher risk")},
    };
    const char* known = words.value(code);
    return known ? MergeComparison::tr(known) : OfficeWords::inside(code);
}

} // namespace

MergeComparison::MergeComparison(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(comparisonHeight);
    // Arrow keys and pages move it.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Both files beside each other"));
    start();
    addSentence(Tone::Dim, tr("Both files are being read."));
}

QStringList MergeComparison::sentences(const std::vector<MergeBlock>& blocks)
{
    static const Words words{
        {u"payment"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "Payments are not finished: %1.")},
        {u"hold"_s, QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "Money is held: %1.")},
        {u"application"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "An application is open: %1.")},
        {u"merge"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison",
                "A proposal waits for a second person already: %1.")},
        {u"merged"_s, QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "Merged already: %1.")},
        {u"closed"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "The file that would go on is closed: %1.")},
        {u"suspended"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison",
                "The file that would be closed is suspended: %1.")},
        {u"kind"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "One is a person, the other a company.")},
        {u"legal_entity"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "They belong to two legal entities.")},
        {u"hit"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "Hits of screening are not decided yet.")},
        {u"override"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "A rating by hand waits for a second person.")},
        {u"category"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison",
                "A client category waits for a second person.")},
        {u"deferred"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison",
                "A verification after the first deposit is running.")},
    };
    QStringList list;
    for (const MergeBlock& block : blocks)
        list << sentence(words, block);
    return list;
}

QStringList MergeComparison::undoSentences(const std::vector<MergeBlock>& blocks)
{
    static const Words words{
        {u"too_late"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "Its time is over. Days allowed: %1.")},
        {u"payment"_s,
            QT_TRANSLATE_NOOP("purser::clients::MergeComparison", "Money has moved since: %1.")},
        {u"review"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::MergeComparison", "A review has been decided since: %1.")},
    };
    QStringList list;
    for (const MergeBlock& block : blocks)
        list << sentence(words, block);
    return list;
}

void MergeComparison::start()
{
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(kit::metric::margins(0, 0, kit::metric::gap, 0));
    m_grid->setHorizontalSpacing(kit::metric::wideGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, 150);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_row = 0;
    m_scroll->setWidget(body);
}

void MergeComparison::addSentence(Tone tone, const QString& text)
{
    auto* label = new Label(text, TextSize::Body, QFont::Medium, tone, m_scroll->widget());
    label->setWordWrap(true);
    m_grid->addWidget(label, m_row++, 0, 1, 4);
    m_grid->setRowStretch(m_row, 0);
}

void MergeComparison::addLine(
    const QString& key, const QString& one, const QString& other, bool differs)
{
    QWidget* body = m_scroll->widget();
    auto* name = new Label(key, TextSize::Body, QFont::Normal, Tone::Dim, body);
    name->setElided(true);
    m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString& text : {one, other}) {
        auto* label = new Label(text.isEmpty() ? u"–"_s : text, TextSize::Body,
            differs ? QFont::DemiBold : QFont::Normal, Tone::Normal, body);
        label->setWordWrap(true);
        label->setSelectable(true);
        m_grid->addWidget(label, m_row, column++, Qt::AlignTop);
    }
    if (differs)
        m_grid->addWidget(
            new Label(tr("differs"), TextSize::Small, QFont::DemiBold, Tone::Warn, body), m_row, 3,
            Qt::AlignTop);
    ++m_row;
}

QString MergeComparison::value(const MergeField& field, const QJsonValue& value) const
{
    FileField shown;
    shown.code = field.code;
    shown.type = field.type;
    shown.value = value;
    return value.isNull() || value.isUndefined() ? QString() : ReviewTexts::value(shown, m_formats);
}

void MergeComparison::addFields(const MergePreview& preview, bool differing)
{
    for (const MergeField& field : preview.fields) {
        if (field.differs == differing)
            addLine(OfficeWords::of(field.code), value(field, field.survivor),
                value(field, field.closed), differing);
    }
}

void MergeComparison::showPreview(const MergePreview& preview, bool isProposed)
{
    start();
    std::vector<MergeBlock> blocks = preview.blocks;
    if (isProposed)
        std::erase_if(blocks, [](const MergeBlock& block) { return block.code == u"merge"_s; });
    for (const QString& text : sentences(blocks))
        addSentence(Tone::Stop, text);
    if (!preview.contradictions.isEmpty()) {
        QStringList words;
        for (const QString& code : preview.contradictions)
            words << contradictionWord(code);
        addSentence(Tone::Warn,
            tr("%1 says %2: %3 will be reviewed again.")
                .arg(preview.closed.code, kit::enumerated(words), preview.survivor.code));
    }
    const MergeSide& one = preview.survivor;
    const MergeSide& other = preview.closed;
    addLine({}, tr("%1, goes on").arg(one.code), tr("%1, is closed").arg(other.code), false);
    const auto both = [this](const QString& key, const QString& first, const QString& second) {
        addLine(key, first, second, first != second);
    };
    both(tr("Name"), one.name, other.name);
    const auto identity = [](const MergeSide& side) {
        return tr("%1, level %2").arg(OfficeWords::of(side.kycState)).arg(side.kycLevel);
    };
    both(tr("Identity"), identity(one), identity(other));
    both(tr("Risk"), m_formats.number(one.risk), m_formats.number(other.risk));
    addFields(preview, true);
    // What is read together from then on; it is not expected to be the same.
    addLine(tr("Accounts"), one.accounts.join(u", "_s), other.accounts.join(u", "_s), false);
    addLine(tr("Paid to"), one.destinations.join(u", "_s), other.destinations.join(u", "_s), false);
    addLine(
        tr("Payments"), m_formats.number(one.payments), m_formats.number(other.payments), false);
    addLine(
        tr("Documents"), m_formats.number(one.documents), m_formats.number(other.documents), false);
    addFields(preview, false);
    m_grid->setRowStretch(m_row, 1);
}

void MergeComparison::showError(const Error& error)
{
    start();
    addSentence(Tone::Stop, kit::explain(error));
    m_grid->setRowStretch(m_row, 1);
}

} // namespace purser::clients
