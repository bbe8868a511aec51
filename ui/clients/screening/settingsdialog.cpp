#include "ui/clients/screening/settingsdialog.h"

#include "core/office/call.h"
#include "ui/clients/screening/reportview.h"
#include "ui/clients/screening/scopeseditor.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::metric::gap;
using kit::metric::wideGap;

namespace {

constexpr int figuresWidth = 380;
constexpr int figureWidth = 104;
constexpr int leastHeight = 430;

} // namespace

SettingsDialog::SettingsDialog(
    LaboratoryApi api, const std::optional<ScreeningSettings>& before, QWidget* parent)
    : DialogFrame(tr("Laboratory of screening"),
        tr("Move a figure and see what it would have done with every hit that people decided. "
           "The head of compliance puts settings in force."),
        parent),
      m_api(api), m_before(before), m_name(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_scopes(new ScopesEditor(this)),
      m_try(new QPushButton(tr("What would they have done?"), this)),
      m_trial(new QPushButton(tr("Try on the lists in force"), this)), m_notice(new kit::Label),
      m_report(new ReportView(this))
{
    m_name->setAccessibleName(tr("Name of these settings"));
    m_name->setMaxLength(64);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(kit::metric::cardPadding);
    halves->addWidget(buildFigures());
    halves->addWidget(buildTrial(), 1);
    body()->addLayout(halves, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(wideGap);
    line->addWidget(new kit::Field(tr("Name of these settings"), m_name), 1);
    line->addWidget(new kit::Field(tr("Why"), m_reason), 2);
    body()->addLayout(line);
    setLeastWidth(1200);
    setButtons(tr("Propose these settings"));
    if (before)
        m_name->setText(before->name);
    for (QLineEdit* field : {m_name, m_reason})
        connect(field, &QLineEdit::textChanged, this, &SettingsDialog::check);
    connect(m_scopes, &ScopesEditor::changed, this, &SettingsDialog::noteMoved);
    m_api.laboratory().onDone(this, [this](const Result<ScreeningLaboratory>& laboratory) {
        if (!laboratory)
            return showProblem(ScreeningTexts::problem(laboratory.error()));
        fill(*laboratory);
        Q_EMIT loaded();
    });
    check();
}

QWidget* SettingsDialog::buildFigures()
{
    auto* area = new QScrollArea(this);
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, gap, 0);
    m_column->setSpacing(4);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(figuresWidth);
    area->setMinimumHeight(leastHeight);
    return area;
}

QWidget* SettingsDialog::buildTrial()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QPushButton* button : {m_try, m_trial}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_notice->setWordWrap(true);
    m_notice->setTone(kit::Tone::Dim);
    m_notice->setText(tr("Nothing changes by trying. It is on the record, as it names clients."));
    column->addWidget(m_notice);
    m_report->hide();
    column->addWidget(m_report, 1);
    column->addStretch(0);
    connect(m_try, &QPushButton::clicked, this, &SettingsDialog::tryThem);
    connect(m_trial, &QPushButton::clicked, this, &SettingsDialog::startTrial);
    return box;
}

void SettingsDialog::addFigure(QVBoxLayout* column, const ScreeningFigure& figure, int now)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    const QString words = ScreeningTexts::figure(figure.code);
    auto* label = new kit::Label;
    label->setText(words);
    label->setWordWrap(true);
    auto* value = new QDoubleSpinBox(this);
    value->setDecimals(3);
    value->setMinimumWidth(figureWidth);
    value->setSingleStep(0.01);
    value->setRange(figure.least / thousandths, figure.most / thousandths);
    value->setValue(now / thousandths);
    value->setToolTip(
        tr("%1 in force, %2 by the engine itself")
            .arg(ScreeningTexts::score(figure.now), ScreeningTexts::score(figure.built)));
    value->setAccessibleName(words);
    value->findChild<QLineEdit*>()->setAccessibleName(words);
    row->addWidget(label, 1);
    row->addWidget(value);
    column->addLayout(row);
    m_figures.insert(figure.code, value);
    connect(value, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::noteMoved);
}

void SettingsDialog::fill(const ScreeningLaboratory& laboratory)
{
    m_scopes->setLists(laboratory.lists);
    const ScreeningSettings wanted = m_before.value_or(laboratory.settings());
    QString part;
    const auto head = [this](const QString& title) {
        auto* header = new kit::SectionHeader(title, this);
        if (m_column->count() > 0)
            m_column->addSpacing(gap);
        m_column->addWidget(header);
    };
    for (const ScreeningFigure& figure : laboratory.figures) {
        const QString of = figure.needsLists ? u"names"_s : figure.code.section(u'.', 0, 0);
        if (of != part && of == "bands"_L1)
            head(tr("Thresholds"));
        else if (of != part && of == "qualifier"_L1)
            head(tr("What facts are worth"));
        else if (of != part && of == "names"_L1)
            head(tr("How names compare: needs a trial on the lists"));
        // Behind the thresholds, those for some of what is listed.
        if (part == "bands"_L1 && of != part) {
            m_column->insertWidget(m_column->count() - 2, m_scopes);
            m_column->insertSpacing(m_column->count() - 3, gap);
        }
        part = of;
        addFigure(m_column, figure, wanted.figures.value(figure.code, figure.now));
    }
    m_scopes->setScopes(wanted.scopes);
    m_column->addStretch(1);
    check();
    if (auto* review = m_figures.value(u"bands.review"_s)) {
        review->setFocus();
        review->selectAll();
    }
}

ScreeningSettings SettingsDialog::settings() const
{
    ScreeningSettings settings;
    settings.name = m_name->text().trimmed();
    for (auto it = m_figures.begin(); it != m_figures.end(); ++it)
        settings.figures.insert(it.key(), qRound(it.value()->value() * thousandths));
    settings.scopes = m_scopes->scopes();
    if (m_before)
        settings.trial = m_before->trial;
    return settings;
}

/// What was shown is not what stands there any more.
void SettingsDialog::noteMoved()
{
    clearError();
    m_report->hide();
    check();
}

QString SettingsDialog::missing() const
{
    if (m_figures.isEmpty())
        return tr("The figures in force are on their way.");
    const ScreeningSettings wanted = settings();
    const auto of = [&wanted](const QString& code) { return wanted.figures.value(code); };
    if (of(u"bands.shadow"_s) > of(u"bands.review"_s)
        || of(u"bands.review"_s) > of(u"bands.strong"_s))
        return tr("What is kept, an alert and strong have to rise in this order.");
    return {};
}

void SettingsDialog::check()
{
    QString why = missing();
    m_try->setEnabled(why.isEmpty());
    m_try->setToolTip(why);
    if (why.isEmpty() && m_name->text().trimmed().isEmpty())
        why = tr("Give these settings a name.");
    m_trial->setEnabled(why.isEmpty());
    m_trial->setToolTip(why);
    if (why.isEmpty() && m_report->isHidden())
        why = tr("Look first at what they would have done.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

void SettingsDialog::tryThem()
{
    clearError();
    m_try->setEnabled(false);
    ScreeningSettings wanted = settings();
    if (wanted.name.isEmpty())
        wanted.name = tr("Trial");
    m_api.tryThem(wanted).onDone(this, [this](const Result<ScreeningReport>& report) {
        if (report) {
            m_report->showReport(*report);
            m_report->show();
        } else {
            showProblem(ScreeningTexts::problem(report.error()));
        }
        check();
        Q_EMIT tested();
    });
}

void SettingsDialog::startTrial()
{
    clearError();
    m_trial->setEnabled(false);
    m_api.send(LaboratoryApi::startTrial(office::newCommandKey(), settings()))
        .onDone(this, [this](const Result<office::Outcome>& outcome) {
            check();
            if (!outcome)
                return showProblem(ScreeningTexts::problem(outcome.error()));
            m_notice->setText(
                tr("Trial %1 waits for the screening service; the page of trials shows how far it "
                   "has come. It is proposed from there.")
                    .arg(outcome->id));
            Q_EMIT trialStarted();
        });
}

void SettingsDialog::setName(const QString& name)
{
    m_name->setText(name);
}

void SettingsDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void SettingsDialog::setFigure(const QString& code, int milli)
{
    if (auto* value = m_figures.value(code))
        value->setValue(milli / thousandths);
}

void SettingsDialog::addScope(const ScreeningScope& scope)
{
    m_scopes->addScope(scope);
    noteMoved();
}

QString SettingsDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString SettingsDialog::notice() const
{
    return m_notice->text();
}

} // namespace purser::clients
