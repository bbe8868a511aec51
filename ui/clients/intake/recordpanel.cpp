#include "ui/clients/intake/recordpanel.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/intake/intaketexts.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/words/officewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::OfficeWords;
using kit::Tone;
using Kind = RecordLine::Kind;

namespace {

enum Column { What, Says, From, Checked };
constexpr int toneRole = Qt::UserRole;

QString shareText(const QString& numerator, const QString& denominator)
{
    const double share = numerator.toDouble() / denominator.toDouble() * 100;
    return QLocale().toString(share, 'f', 2) + u" %"_s;
}

} // namespace

RecordPanel::RecordPanel(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_state(new kit::StatePanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_state->setShape(kit::StatePanel::Shape::Rows);
    m_state->setContent(buildList());
    connect(m_state, &kit::StatePanel::retryRequested, this, &RecordPanel::retryRequested);
    column->addWidget(m_state, 1);
    column->addWidget(buildBar());
}

QWidget* RecordPanel::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Client's file"));
    m_list->setHeaderLabels({tr("What"), tr("Says"), tr("Where from"), tr("Checked")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(kit::metric::wideGap);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(What, 190);
    m_list->setColumnWidth(Says, 220);
    m_list->setColumnWidth(From, 110);
    connect(
        m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { open(item); });
    const auto key = [this](Qt::Key key, const std::function<void()>& deed) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::Key_V, [this] { Q_EMIT verifyRequested(markedFields()); });
    key(Qt::Key_H, [this] { askHistory(); });
    key(Qt::Key_R, [this] { askReveal(); });
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(
        kit::metric::margins(kit::metric::wideGap, kit::metric::gap / 2, 0, 0));
    column->addWidget(m_list);
    return box;
}

QWidget* RecordPanel::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    row->setSpacing(kit::metric::gap);
    const auto add = [&](const QString& text, const std::function<void()>& deed) {
        auto* button = new QPushButton(text, bar);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
    };
    add(tr("Correct…"), [this] { open(m_list->currentItem()); });
    add(tr("Verify… (V)"), [this] { Q_EMIT verifyRequested(markedFields()); });
    add(tr("History (H)"), [this] { askHistory(); });
    add(tr("Reveal… (R)"), [this] { askReveal(); });
    add(tr("Add document…"), [this] { Q_EMIT documentRequested(); });
    row->addStretch(1);
    return bar;
}

void RecordPanel::showLoading()
{
    m_state->showLoading();
}

void RecordPanel::showError(const Error& error)
{
    m_state->showError(error);
}

void RecordPanel::showRecord(const ClientRecord& record, const ClientStanding& standing,
    const std::optional<Ownership>& owners, const QStringList& needed)
{
    // The keyboard stays where it was, by what stands in the line.
    const QTreeWidgetItem* before = m_list->currentItem();
    const QString was = before ? before->text(What) : QString();
    m_lines.clear();
    m_list->clear();
    addFields(record, needed);
    addConsents(record);
    addTests(record, standing);
    addStanding(standing);
    if (owners)
        addOwners(standing, *owners);
    addOthers(record);
    addLetters(standing);
    paintTones();
    m_list->expandAll();
    const auto found = m_list->findItems(was, Qt::MatchExactly | Qt::MatchRecursive, What);
    m_list->setCurrentItem(
        found.isEmpty() ? m_list->topLevelItem(0)->child(0) : found.constFirst());
    m_state->showFresh();
}

QTreeWidgetItem* RecordPanel::addPart(const QString& title)
{
    auto* part = new QTreeWidgetItem(m_list, {title});
    part->setFirstColumnSpanned(true);
    part->setFlags(Qt::ItemIsEnabled);
    QFont font = m_list->font();
    font.setWeight(QFont::DemiBold);
    part->setFont(What, font);
    part->setSizeHint(What, {0, kit::metric::rowHeight});
    return part;
}

QTreeWidgetItem* RecordPanel::addLine(
    QTreeWidgetItem* part, const RecordLine& line, const QStringList& texts, Tone tone)
{
    auto* item = new QTreeWidgetItem(part, texts);
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts[column]);
    item->setSizeHint(What, {0, kit::metric::compactRowHeight});
    item->setData(Says, toneRole, static_cast<int>(tone));
    m_lines.insert(item, line);
    return item;
}

void RecordPanel::paintTones()
{
    const kit::Tokens& tokens = kit::tokensOf(this);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const QVariant tone = (*item)->data(Says, toneRole);
        if (tone.isValid())
            (*item)->setForeground(Says, tokens.of(static_cast<Tone>(tone.toInt())));
    }
}

void RecordPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        paintTones();
}

QString RecordPanel::checkedBy(const FileField& field) const
{
    return field.verifiedBy.isEmpty()
        ? QString()
        : tr("%1, %2").arg(field.verifiedBy, m_formats.date(field.verified.date()));
}

void RecordPanel::addFields(const ClientRecord& record, const QStringList& needed)
{
    QTreeWidgetItem* part = nullptr;
    QString partCode;
    m_masked.clear();
    for (const FileField& field : record.fields) {
        if (!part || field.part != partCode) {
            partCode = field.part;
            part = addPart(IntakeTexts::part(partCode));
        }
        const bool says = !field.value.isNull() && !field.value.isUndefined();
        if (says && field.isMasked)
            m_masked.insert(field.code, field);
        const bool isMissing = !says && needed.contains(field.code);
        addLine(part, {Kind::Field, field.code},
            {OfficeWords::of(field.code),
                says            ? ReviewTexts::value(field, m_formats)
                    : isMissing ? tr("missing")
                                : QString(),
                says ? IntakeTexts::source(field.source) : QString(), checkedBy(field)},
            isMissing ? Tone::Warn : Tone::Normal);
    }
}

void RecordPanel::addConsents(const ClientRecord& record)
{
    QTreeWidgetItem* part = addPart(tr("Consents"));
    for (const QString& kind : IntakeTexts::consentKinds()) {
        const auto given = std::find_if(record.consents.begin(), record.consents.end(),
            [&](const Consent& consent) { return consent.kind == kind; });
        const bool known = given != record.consents.end();
        addLine(part, {Kind::Consent, kind},
            {IntakeTexts::consent(kind),
                !known               ? tr("not asked")
                    : given->isGiven ? tr("given")
                                     : tr("taken back"),
                known ? tr("edition %1").arg(given->edition) : QString(),
                known ? m_formats.date(given->at.date()) : QString()},
            !known               ? Tone::Dim
                : given->isGiven ? Tone::Normal
                                 : Tone::Warn);
    }
}

void RecordPanel::addTests(const ClientRecord& record, const ClientStanding& standing)
{
    QTreeWidgetItem* part = addPart(tr("Tax and appropriateness"));
    QStringList residences;
    if (record.tax) {
        for (const QJsonValue residence : record.tax->residences)
            residences << residence.toObject().value(u"country"_s).toString();
    }
    addLine(part, {Kind::Tax, {}},
        {tr("Tax self-certification"),
            record.tax ? tr("resident in %1").arg(kit::enumerated(residences)) : tr("missing"),
            record.tax && record.tax->isUsPerson ? tr("US person") : QString(),
            record.tax ? m_formats.date(record.tax->signedOn) : QString()},
        record.tax ? Tone::Normal : Tone::Warn);
    m_tests.clear();
    for (const TestTaken& test : standing.tests)
        m_tests.push_back(test.id);
    if (record.kind == u"person"_s && standing.tests.empty())
        addLine(part, {Kind::Test, {}}, {tr("Appropriateness test"), tr("missing")}, Tone::Warn);
    for (int i = 0; i < static_cast<int>(standing.tests.size()); ++i) {
        const TestTaken& test = standing.tests[static_cast<size_t>(i)];
        const QString outcome = test.passed ? tr("passed, %n points", nullptr, test.points)
            : test.accepted.isValid()       ? tr("failed, warning accepted")
                                            : tr("failed, %n points", nullptr, test.points);
        addLine(part,
            {i == 0 && !test.passed && !test.accepted.isValid() ? Kind::Warning : Kind::Test, {},
                i},
            {tr("Appropriateness test"), outcome,
                test.changed.isEmpty() ? QString()
                                       : tr("%n answers changed", nullptr, test.changed.size()),
                m_formats.date(test.taken.date())},
            test.passed ? Tone::Normal : Tone::Warn);
    }
}

void RecordPanel::addStanding(const ClientStanding& standing)
{
    QTreeWidgetItem* part = addPart(tr("Category, rating by hand, verification"));
    addLine(part, {Kind::Category, {}},
        {tr("Propose a category"), standing.categories.empty() ? tr("retail client") : QString()},
        Tone::Dim);
    const auto add = [&](const std::vector<Proposal>& proposals, Kind waiting, Kind other,
                         const auto& words) {
        for (int i = 0; i < static_cast<int>(proposals.size()); ++i) {
            const Proposal& proposal = proposals[static_cast<size_t>(i)];
            addLine(part, {proposal.waits() ? waiting : other, {}, i},
                {words(proposal), IntakeTexts::proposalState(proposal.state), proposal.proposedBy,
                    proposal.decidedBy},
                proposal.waits() ? Tone::Warn : Tone::Normal);
        }
    };
    add(standing.categories, Kind::CategoryProposal, Kind::Category,
        [](const Proposal& proposal) { return IntakeTexts::category(proposal.what); });
    addLine(part, {Kind::Rating, {}}, {tr("Set the rating by hand")});
    add(standing.overrides, Kind::RatingProposal, Kind::Rating,
        [](const Proposal& proposal) { return tr("Rating %1").arg(proposal.what); });
    addLine(part, {Kind::Deferred, {}}, {tr("Verification after the first deposit")});
}

void RecordPanel::addOwners(const ClientStanding& standing, const Ownership& owners)
{
    QTreeWidgetItem* part = addPart(tr("Owners"));
    const QString state = owners.isTooMuch ? tr("shares above the whole")
        : owners.hasCycle                  ? tr("owners in a circle")
        : !owners.unverified.isEmpty()
        ? tr("owners of %1 not all known").arg(kit::enumerated(owners.unverified))
        : owners.unnamedPercent > 0
        //: %1 is a figure: 12.5
        ? tr("%1 % of the shares not named").arg(QLocale().toString(owners.unnamedPercent))
        : tr("known");
    addLine(part, {Kind::NewOwner, {}}, {tr("Add an owner"), state},
        owners.isKnown && !owners.isTooMuch && owners.unnamedPercent <= 0 ? Tone::Ok : Tone::Warn);
    for (int i = 0; i < static_cast<int>(owners.shares.size()); ++i) {
        const Share& share = owners.shares[static_cast<size_t>(i)];
        addLine(part, {Kind::Share, {}, i},
            {standing.partyName(share.owner), shareText(share.numerator, share.denominator),
                tr("of %1").arg(standing.partyName(share.owned))});
    }
    QTreeWidgetItem* behind = addPart(tr("Who is behind, through all levels"));
    for (const Owner& owner : owners.owners) {
        QStringList beside{tr("through %n levels", nullptr, owner.levels)};
        if (owner.hasControl)
            beside << tr("controls");
        if (owner.isNominee)
            beside << tr("nominee");
        auto* item = addLine(behind, {Kind::NewOwner, {}},
            {owner.name, shareText(owner.numerator, owner.denominator), kit::enumerated(beside),
                owner.isOver ? tr("beneficial owner") : QString()},
            owner.isOver ? Tone::Accent : Tone::Normal);
        item->setToolTip(Says, tr("exactly %1/%2").arg(owner.numerator, owner.denominator));
    }
}

void RecordPanel::addOthers(const ClientRecord& record)
{
    QTreeWidgetItem* part = addPart(tr("Contacts and tags"));
    QStringList tags;
    for (const QString& tag : record.tags)
        tags << OfficeWords::of(tag);
    addLine(part, {Kind::Tags, {}}, {tr("Tags"), kit::enumerated(tags)});
    addLine(part, {Kind::Contact, {}}, {tr("Write down a contact")});
    for (const ContactEntry& contact : record.contacts) {
        addLine(part, {Kind::Contact, {}},
            {IntakeTexts::contact(contact.kind), contact.summary,
                contact.direction == u"in"_s ? tr("from the client") : tr("to the client"),
                tr("%1, %2").arg(contact.by, m_formats.date(contact.at.date()))});
    }
}

void RecordPanel::addLetters(const ClientStanding& standing)
{
    if (standing.letters.empty())
        return;
    QTreeWidgetItem* part = addPart(tr("Letters"));
    for (int i = 0; i < static_cast<int>(standing.letters.size()); ++i) {
        const ClientLetter& letter = standing.letters[static_cast<size_t>(i)];
        auto* item = addLine(part, {Kind::Letter, {}, i},
            {IntakeTexts::letter(letter.code), IntakeTexts::letterState(letter.state), letter.to,
                m_formats.date(letter.written.date())},
            letter.isStuck()              ? Tone::Stop
                : letter.problem.isNull() ? Tone::Normal
                                          : Tone::Warn);
        if (!letter.problem.isNull())
            item->setToolTip(Says, IntakeTexts::letterProblem(letter.problem, letter.replyCode));
        for (const ClientLetter::Document& document : letter.documents)
            addLine(item, {Kind::Letter, {}, i},
                {IntakeTexts::letterDocument(document.type, document.side),
                    kit::OfficeWords::of(document.reason)});
        item->setExpanded(true);
    }
}

std::optional<RecordLine> RecordPanel::lineOf(const QTreeWidgetItem* item) const
{
    const auto found = m_lines.constFind(item);
    return found == m_lines.constEnd() ? std::nullopt : std::optional(*found);
}

void RecordPanel::open(QTreeWidgetItem* item)
{
    if (const auto line = lineOf(item))
        Q_EMIT lineRequested(*line);
}

void RecordPanel::askHistory()
{
    const auto line = lineOf(m_list->currentItem());
    if (!line)
        return;
    const bool isTest = line->kind == Kind::Test || line->kind == Kind::Warning;
    if (line->kind == Kind::Field)
        Q_EMIT historyRequested(line->code);
    else if (isTest && line->index < static_cast<int>(m_tests.size()))
        Q_EMIT replayRequested(m_tests.at(static_cast<size_t>(line->index)));
}

void RecordPanel::askReveal()
{
    const auto line = lineOf(m_list->currentItem());
    if (line && line->kind == Kind::Field && m_masked.contains(line->code))
        Q_EMIT revealRequested(line->code);
}

void RecordPanel::showRevealed(const RevealedField& revealed)
{
    const auto line = std::find_if(
        m_lines.keyValueBegin(), m_lines.keyValueEnd(), [&revealed](const auto& entry) {
            return entry.second.kind == Kind::Field && entry.second.code == revealed.code;
        });
    if (line == m_lines.keyValueEnd() || !m_masked.contains(revealed.code))
        return;
    FileField field = m_masked.value(revealed.code);
    const QString masked = ReviewTexts::value(field, m_formats);
    field.isMasked = false;
    field.value = revealed.value;
    auto* item = const_cast<QTreeWidgetItem*>(line->first);
    const auto say = [](QTreeWidgetItem* shown, const QString& text) {
        shown->setText(Says, text);
        shown->setToolTip(Says, text);
    };
    say(item, ReviewTexts::value(field, m_formats));
    // The list may have been read again meanwhile: then the line is another, and masked already.
    QTimer::singleShot(revealed.shown, this, [this, item, say, masked] {
        if (m_lines.contains(item))
            say(item, masked);
    });
}

QStringList RecordPanel::markedFields() const
{
    QList<QTreeWidgetItem*> items = m_list->selectedItems();
    if (items.isEmpty() && m_list->currentItem())
        items = {m_list->currentItem()};
    QStringList codes;
    for (const QTreeWidgetItem* item : items) {
        const auto line = lineOf(item);
        if (line && line->kind == Kind::Field && !item->text(From).isEmpty())
            codes << line->code;
    }
    return codes;
}

void RecordPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace purser::clients
