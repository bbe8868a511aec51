#include "ui/clients/review/findingspanel.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Label;
using kit::TextSize;
using kit::Tone;

namespace {

/// A share with two decimals; the exact fraction stands in the tooltip.
QString percent(const Owner& owner)
{
    const double share = owner.numerator.toDouble() / owner.denominator.toDouble() * 100;
    return QLocale().toString(share, 'f', 2) + u" %"_s;
}

} // namespace

FindingsPanel::FindingsPanel(const kit::Formats& formats, bool mayDecide, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_mayDecide(mayDecide)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FindingsPanel::showFile(const ApplicationFile& file)
{
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = m_body && focus && m_body->isAncestorOf(focus);
    delete m_body;
    m_body = new QWidget(this);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    m_rows->setSpacing(6);
    if (!file.verdicts.empty())
        addVerdicts(file);
    addHits(file);
    if (!file.duplicates.empty())
        addDuplicates(file);
    if (!file.owners.empty())
        addOwners(file);
    addRating(file);
    addDueDiligence(file);
    m_rows->addStretch(1);
    layout()->addWidget(m_body);
    m_body->show(); // at once: the next key may be on its way already
    if (hadFocus)
        keepFocus();
}

/// Who works by keyboard stays in the file when the button that was pressed is gone.
void FindingsPanel::keepFocus()
{
    const auto buttons = m_body->findChildren<QPushButton*>();
    const auto next = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isEnabled(); });
    if (next != buttons.end()) {
        (*next)->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (above->focusPolicy() & Qt::TabFocus)
            return above->setFocus(Qt::OtherFocusReason);
    }
}

kit::SectionHeader* FindingsPanel::addPart(const QString& title, const QString& right)
{
    auto* header = new kit::SectionHeader(title, m_body);
    header->setRightText(right);
    if (m_rows->count() > 0)
        m_rows->addSpacing(kit::metric::gap);
    m_rows->addWidget(header);
    return header;
}

QWidget* FindingsPanel::line(const QString& text, const QString& beside, Tone tone)
{
    auto* box = new QWidget(m_body);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* first = new Label(text, TextSize::Body, QFont::Medium, tone, box);
    first->setWordWrap(true);
    column->addWidget(first);
    if (!beside.isEmpty()) {
        auto* second = new Label(beside, TextSize::Small, QFont::Normal, Tone::Dim, box);
        second->setWordWrap(true);
        column->addWidget(second);
    }
    return box;
}

void FindingsPanel::addRow(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::wideGap);
    row->addWidget(left, 1);
    if (right)
        row->addWidget(right, 0, Qt::AlignTop);
    m_rows->addLayout(row);
}

void FindingsPanel::addVerdicts(const ApplicationFile& file)
{
    addPart(tr("Verification by a vendor"), {});
    for (const VendorVerdict& verdict : file.verdicts) {
        const bool stands = verdict.result != u"passed"_s && verdict.reason.isEmpty();
        const QString found = ReviewTexts::verdict(verdict.kind, verdict.result);
        QWidget* right = nullptr;
        if (stands && m_mayDecide && file.step(ReviewStep::Request).allowed) {
            auto* answer = new QPushButton(tr("Answer…"), m_body);
            answer->setAccessibleName(tr("Say why it is not followed: %1").arg(found));
            connect(answer, &QPushButton::clicked, this,
                [this, verdict] { Q_EMIT verdictRequested(verdict); });
            right = answer;
        }
        QString beside = tr("%1, reference %2").arg(verdict.vendor, verdict.reference);
        if (!verdict.reason.isEmpty())
            beside += tr(" · not followed: %1").arg(kit::OfficeWords::inside(verdict.reason));
        addRow(line(found, beside, stands ? Tone::Warn : Tone::Normal), right);
    }
}

void FindingsPanel::addHits(const ApplicationFile& file)
{
    kit::SectionHeader* header = addPart(tr("Screening"),
        file.hits.empty() ? tr("no hits")
                          : tr("%n hits", nullptr, static_cast<int>(file.hits.size())));
    if (m_maySeeScreenings) {
        auto* all = new QPushButton(tr("Show all…"), header);
        all->setAccessibleName(tr("Show everything that screenings found, and their proofs"));
        connect(all, &QPushButton::clicked, this, &FindingsPanel::screeningsRequested);
        header->addRight(all);
    }
    if (file.hits.empty()) {
        addRow(line(tr("Nobody on the lists resembles this client."), {}, Tone::Normal), nullptr);
        return;
    }
    for (const ScreeningHit& hit : file.hits) {
        QString beside = tr("%1, %2, score %3")
                             .arg(ReviewTexts::hitKind(hit.kind), hit.list)
                             .arg(hit.scoreMilli / 1000.0, 0, 'f', 2);
        beside += tr(" · %1").arg(ReviewTexts::hitState(hit.state));
        if (!hit.by.isEmpty())
            beside += tr(" by %1 (%2)").arg(hit.by, kit::OfficeWords::inside(hit.reason));
        QWidget* right = nullptr;
        const bool open = hit.state == HitState::Open || hit.state == HitState::Inconclusive
            || hit.state == HitState::ProposedFalse;
        if (open && m_mayDecide) {
            auto* decide = new QPushButton(tr("Decide…"), m_body);
            decide->setAccessibleName(tr("Decide the hit %1").arg(hit.name));
            connect(decide, &QPushButton::clicked, this,
                [this, id = hit.id] { Q_EMIT hitRequested(id); });
            right = decide;
        } else {
            right = new kit::Chip(ReviewTexts::hitState(hit.state), ReviewTexts::tone(hit.state),
                kit::statusIcon(ReviewTexts::tone(hit.state)), m_body);
        }
        addRow(line(hit.name, beside, open ? Tone::Warn : Tone::Normal), right);
        addParts(hit);
    }
}

void FindingsPanel::addParts(const ScreeningHit& hit)
{
    if (hit.parts.empty())
        return;
    auto* box = new QWidget(m_body);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(kit::metric::margins(kit::metric::wideGap, 0, 0, kit::metric::gap));
    grid->setHorizontalSpacing(kit::metric::gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int sum = 0;
    int row = 0;
    const auto add = [&](const QString& what, const QString& detail, int milli,
                         QFont::Weight weight) {
        const QString points = (milli < 0                        ? u"−"_s
                                       : weight == QFont::Normal ? u"+"_s
                                                                 : QString())
            + QLocale().toString(qAbs(milli) / 1000.0, 'f', 3);
        auto* compared = new Label(detail, TextSize::Small, QFont::Normal, Tone::Dim, box);
        compared->setWordWrap(true);
        auto* figure = new Label(kit::isolated(points), TextSize::Small, weight,
            milli < 0 ? Tone::Dim : Tone::Normal, box);
        figure->setAlignment(Qt::AlignTrailing);
        grid->addWidget(
            new Label(what, TextSize::Small, weight, Tone::Normal, box), row, 0, Qt::AlignTop);
        grid->addWidget(compared, row, 1);
        grid->addWidget(figure, row++, 2, Qt::AlignTop);
    };
    for (const HitPart& part : hit.parts) {
        sum += part.milli;
        add(ReviewTexts::hitPart(part.code), part.detail, part.milli, QFont::Normal);
    }
    add(tr("Together"), {}, sum, QFont::DemiBold);
    m_rows->addWidget(box);
}

void FindingsPanel::addRating(const ApplicationFile& file)
{
    kit::SectionHeader* header = addPart(tr("Risk"), tr("%1 points").arg(file.risk));
    if (m_maySeeScreenings) {
        auto* reasons = new QPushButton(tr("What changes the band…"), header);
        connect(reasons, &QPushButton::clicked, this, &FindingsPanel::riskRequested);
        header->addRight(reasons);
    }
    if (file.ratingRules.isEmpty())
        return addRow(line(tr("What it consists of cannot be shown."), {}, Tone::Dim), nullptr);
    if (file.rating.empty())
        addRow(line(tr("No factor adds points."), {}, Tone::Normal), nullptr);
    const auto add = [this](const QString& what, const QString& detail, int points) {
        const QString figure =
            kit::isolated((points > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(points)));
        addRow(line(what, detail, Tone::Normal),
            new Label(figure, TextSize::Body, QFont::Medium, points > 0 ? Tone::Normal : Tone::Dim,
                m_body));
    };
    int rated = 0;
    for (const RatingLine& entry : file.rating) {
        rated += entry.points;
        add(ReviewTexts::factor(entry.factor), ReviewTexts::factorValue(entry.value, m_formats),
            entry.points);
    }
    // A worse rating counts at once, a better one after a pause (risk.cooldown_hours).
    if (file.risk > rated)
        add(tr("Higher lately"), tr("%1 now; a better rating counts after a pause").arg(rated),
            file.risk - rated);
}

void FindingsPanel::addOwners(const ApplicationFile& file)
{
    addPart(tr("Owners"), {});
    for (const Owner& owner : file.owners) {
        QStringList beside{tr("through %n levels", nullptr, owner.levels)};
        if (owner.hasControl)
            beside << tr("controls");
        if (owner.isNominee)
            beside << tr("nominee");
        auto* share = new Label(percent(owner), TextSize::Body, QFont::DemiBold,
            owner.isOver ? Tone::Accent : Tone::Normal, m_body);
        share->setToolTip(tr("exactly %1/%2").arg(owner.numerator, owner.denominator));
        addRow(line(owner.name, kit::enumerated(beside), Tone::Normal), share);
    }
}

void FindingsPanel::addDuplicates(const ApplicationFile& file)
{
    addPart(tr("Same person elsewhere"), {});
    for (const DuplicateCandidate& candidate : file.duplicates) {
        QStringList reasons;
        for (const QString& reason : candidate.reasons)
            reasons << kit::OfficeWords::inside(reason);
        auto* open = new QPushButton(tr("Open file"), m_body);
        connect(open, &QPushButton::clicked, this,
            [this, id = candidate.client] { Q_EMIT clientRequested(id); });
        QString beside = tr("same %1").arg(kit::enumerated(reasons));
        if (candidate.state == u"same"_s)
            beside += tr(" · the same person");
        else if (candidate.state == u"different"_s)
            beside += tr(" · not the same person");
        auto* buttons = new QWidget(m_body);
        auto* row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kit::metric::gap);
        row->addWidget(open);
        if (m_mayDecide) {
            auto* decide = new QPushButton(tr("Decide…"), buttons);
            decide->setAccessibleName(tr("Decide whether %1 is the same").arg(candidate.name));
            connect(decide, &QPushButton::clicked, this,
                [this, id = candidate.id] { Q_EMIT duplicateRequested(id); });
            row->addWidget(decide);
        }
        addRow(line(tr("%1 · %2").arg(candidate.name, candidate.code), beside,
                   candidate.state == u"open"_s ? Tone::Warn : Tone::Normal),
            buttons);
    }
}

void FindingsPanel::addDueDiligence(const ApplicationFile& file)
{
    addPart(tr("Enhanced due diligence"), {});
    for (const DueDiligenceItem& item : file.dueDiligence) {
        const bool done = !item.doneBy.isEmpty();
        QWidget* right = nullptr;
        if (!done && m_mayDecide && file.step(ReviewStep::Request).allowed) {
            auto* record = new QPushButton(tr("Write down…"), m_body);
            record->setAccessibleName(tr("Write down %1").arg(kit::OfficeWords::of(item.item)));
            connect(record, &QPushButton::clicked, this,
                [this, code = item.item] { Q_EMIT itemRequested(code); });
            right = record;
        }
        addRow(line(kit::OfficeWords::of(item.item),
                   done ? tr("%1: %2").arg(item.doneBy, item.text) : tr("not done"),
                   done ? Tone::Normal : Tone::Dim),
            right);
    }
}

} // namespace purser::clients
