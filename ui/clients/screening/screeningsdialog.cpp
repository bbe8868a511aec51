#include "ui/clients/screening/screeningsdialog.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

namespace {

constexpr int keptHitsHeight = 230;
constexpr int runsHeight = 150;
constexpr int explanationHeight = 66;

Tone quietTone(const KeptHit& hit)
{
    if (hit.quiet.isEmpty())
        return Tone::Warn;
    return hit.quiet == "confirmed"_L1 ? Tone::Stop : Tone::Ok;
}

} // namespace

ScreeningsDialog::ScreeningsDialog(ScreeningsApi api, ClientId client, const QString& name,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Screenings of %1").arg(name),
        tr("Nothing is hidden: what stays below the alerts and what people found false is kept, "
           "with the reason why nobody is asked. Reading it is on the record."),
        parent),
      m_api(api), m_client(client), m_formats(formats), m_all(new QCheckBox(tr("&Show all"), this)),
      m_hits(new FigureTable(tr("Hits"),
          {tr("Listed as"), tr("List"), tr("Compared"), tr("Score"), tr("Alert from"),
              tr("Why it is quiet")},
          3, this)),
      m_explanation(new kit::Label({}, kit::TextSize::Small, QFont::Normal, Tone::Dim, this)),
      m_runs(new FigureTable(tr("Screenings"),
          {tr("Compared"), tr("Time"), tr("Because"), tr("Hits"), tr("Proof")}, 3, this))
{
    m_all->setChecked(true);
    m_all->setToolTip(tr("Also what is below the alerts and what earlier screenings found"));
    m_hits->setMinimumHeight(keptHitsHeight);
    m_runs->setMinimumHeight(runsHeight);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(explanationHeight);
    m_explanation->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    body()->addWidget(m_all);
    body()->addWidget(m_hits, 2);
    body()->addWidget(m_explanation);
    body()->addWidget(new kit::SectionHeader(tr("Screenings and their proofs"), this));
    body()->addWidget(m_runs, 1);
    setLeastWidth(880);
    setButtons(tr("Save the certificate…"), tr("Close"));
    m_choosePath = [this](const QString& proposal, const PathChosen& chosen) {
        auto* dialog = new QFileDialog(this, tr("Save the certificate as"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->setNameFilter(u"*.json"_s);
        dialog->selectFile(proposal);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    connect(m_all, &QCheckBox::toggled, this, &ScreeningsDialog::read);
    connect(m_hits, &QTreeWidget::currentItemChanged, this, &ScreeningsDialog::explain);
    connect(m_runs, &QTreeWidget::currentItemChanged, this, &ScreeningsDialog::checkProof);
    connect(this, &DialogFrame::submitted, this, &ScreeningsDialog::saveProof);
    checkProof();
    m_hits->setFocus();
    read();
}

void ScreeningsDialog::read()
{
    clearError();
    m_api.ofClient(m_client, m_all->isChecked())
        .onDone(this, [this](const Result<ClientScreenings>& screenings) {
            if (screenings)
                fill(*screenings);
            else
                showProblem(ScreeningTexts::problem(screenings.error()));
            Q_EMIT loaded();
        });
}

void ScreeningsDialog::fill(const ClientScreenings& screenings)
{
    m_shown = screenings;
    m_hits->clear();
    m_runs->clear();
    for (const KeptHit& hit : m_shown.hits)
        addHit(hit);
    for (const ScreeningRun& run : m_shown.runs)
        addRun(run);
    m_hits->fitColumns();
    m_runs->fitColumns();
    m_hits->setCurrentItem(m_hits->topLevelItem(0));
    m_runs->setCurrentItem(m_runs->topLevelItem(0));
    explain();
    checkProof();
}

void ScreeningsDialog::addHit(const KeptHit& hit)
{
    const ScreeningRun* run = m_shown.run(hit.run);
    m_hits->add(
        {hit.hit.name,
            tr("%1, %2").arg(hit.hit.list, kit::inSentence(ReviewTexts::hitKind(hit.hit.kind))),
            run && !run->party.isEmpty() ? run->party : tr("the client"),
            ScreeningTexts::score(hit.hit.scoreMilli), ScreeningTexts::score(hit.thresholdMilli),
            ScreeningTexts::quiet(hit, m_formats)},
        quietTone(hit));
}

void ScreeningsDialog::addRun(const ScreeningRun& run)
{
    const QString proof = run.certificate.isEmpty() ? tr("none")
        : !run.isStanding                           ? tr("of an earlier screening")
        : run.hasSameData                           ? tr("of the data of today")
                                                    : tr("of data of before");
    m_runs->add({run.party.isEmpty() ? tr("the client") : run.party, m_formats.dateTime(run.at),
                    ScreeningTexts::trigger(run.trigger), m_formats.number(run.hits), proof},
        run.certificate.isEmpty()                ? Tone::Dim
            : run.isStanding && !run.hasSameData ? Tone::Warn
            : run.isStanding                     ? Tone::Ok
                                                 : Tone::Dim);
}

void ScreeningsDialog::explain()
{
    const int row = m_hits->indexOfTopLevelItem(m_hits->currentItem());
    if (row < 0 || row >= static_cast<int>(m_shown.hits.size())) {
        m_explanation->setText(tr("No hit is kept."));
        return;
    }
    const KeptHit& kept = m_shown.hits.at(static_cast<size_t>(row));
    QStringList parts;
    for (const HitPart& part : kept.hit.parts) {
        const QString figure =
            (part.milli < 0 ? u"−"_s : u"+"_s) + ScreeningTexts::score(qAbs(part.milli));
        parts.append(part.detail.isEmpty()
                ? tr("%1 %2").arg(ReviewTexts::hitPart(part.code), kit::isolated(figure))
                : tr("%1 (%2) %3")
                      .arg(ReviewTexts::hitPart(part.code), kit::isolated(part.detail),
                          kit::isolated(figure)));
    }
    m_explanation->setText(parts.isEmpty()
            ? tr("The screening did not say what the score is made of.")
            : parts.join(u"; "_s));
}

void ScreeningsDialog::checkProof()
{
    const int row = m_runs->indexOfTopLevelItem(m_runs->currentItem());
    const bool has = row >= 0 && row < static_cast<int>(m_shown.runs.size())
        && !m_shown.runs.at(static_cast<size_t>(row)).certificate.isEmpty();
    setAcceptable(has, tr("Choose a screening that has a proof."));
}

void ScreeningsDialog::saveProof()
{
    const int row = m_runs->indexOfTopLevelItem(m_runs->currentItem());
    if (row < 0)
        return;
    const ScreeningRun& run = m_shown.runs.at(static_cast<size_t>(row));
    const QString proposal = u"screening_%1_%2.json"_s.arg(m_client.value()).arg(run.id.value());
    m_choosePath(proposal, [this, id = run.id](const QString& path) { write(path, id); });
}

void ScreeningsDialog::write(const QString& path, ScreeningRunId run)
{
    clearError();
    setBusy(true, tr("Saving…"));
    m_api.proof(run).onDone(this, [this, path](const Result<ScreeningProof>& proof) {
        setBusy(false);
        checkProof();
        if (!proof)
            return showProblem(ScreeningTexts::problem(proof.error()));
        // Byte by byte: another line end would make it another proof.
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(proof->content) != proof->content.size()
            || !file.commit())
            return showError(
                {ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, file.errorString()}}, {}});
        Q_EMIT saved(path);
    });
}

QString ScreeningsDialog::explanation() const
{
    return m_explanation->text();
}

void ScreeningsDialog::setChoosePath(std::function<void(const QString&, const PathChosen&)> way)
{
    m_choosePath = std::move(way);
}

} // namespace purser::clients
