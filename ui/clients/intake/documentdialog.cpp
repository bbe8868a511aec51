#include "ui/clients/intake/documentdialog.h"

#include "ui/clients/intake/formdialog.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

constexpr qint64 mostBytes = 10 * 1024 * 1024; // as desk.add_document
constexpr QSize previewSize{220, 150};

} // namespace

DocumentDialog::DocumentDialog(const IntakeForm& form, const QString& clientKind, QWidget* parent)
    : DialogFrame(tr("Add a document"),
        tr("PNG, JPEG or PDF, 10 MB at most. Files can be dropped here. Somebody else reviews it."),
        parent),
      m_rules(form), m_form(new FieldForm(FormChoices{form.countries, form.currencies}, 2, this)),
      m_preview(new QLabel(this)), m_zone(new kit::Banner(this))
{
    setAcceptDrops(true);
    buildForm(clientKind);
    m_front = addPlace(tr("File"));
    m_back = addPlace(tr("Back side"));
    connect(m_front.path, &QLineEdit::textChanged, this, &DocumentDialog::showPreview);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Picture of the file"));
    auto* files = new QVBoxLayout;
    files->setSpacing(kit::metric::gap);
    files->addWidget(m_front.row);
    files->addWidget(m_back.row);
    files->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(kit::metric::cardPadding);
    top->addLayout(files, 1);
    top->addWidget(m_preview);
    body()->addLayout(top);
    body()->addWidget(m_form);
    body()->addWidget(m_zone);
    setLeastWidth(760);
    setButtons(tr("Add the document"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(350ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QString zone = m_form->values().value(u"mrz"_s).toString();
        if (zone.isEmpty())
            m_zone->clear();
        else
            Q_EMIT zoneWanted(zone);
    });
    connect(m_form, &FieldForm::changed, this, [this](const QString& code) {
        if (code == u"type"_s)
            showType();
        else if (code == u"mrz"_s)
            m_pause.start();
        check();
    });
    showType();
    check();
    m_front.path->setFocus();
}

DocumentDialog::Place DocumentDialog::addPlace(const QString& label)
{
    Place place;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    place.path = new QLineEdit(line);
    place.path->setPlaceholderText(tr("Name of the file, or drop it here"));
    auto* button = new QPushButton(tr("Choose…"), line);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(label));
    row->addWidget(place.path, 1);
    row->addWidget(button);
    place.field = new kit::Field(label, line, this);
    place.path->setAccessibleName(label);
    place.row = place.field;
    const int side = m_front.row ? 2 : 1;
    connect(button, &QPushButton::clicked, this, [this, side] { choose(side); });
    connect(place.path, &QLineEdit::textChanged, this, [this, field = place.field] {
        field->setHint({});
        check();
    });
    return place;
}

void DocumentDialog::buildForm(const QString& clientKind)
{
    QStringList codes;
    QStringList words;
    for (const DocumentSpec& spec : m_rules.documentsFor(clientKind)) {
        codes << spec.code;
        QStringList purposes;
        for (const QString& purpose : spec.purposes)
            purposes << kit::OfficeWords::inside(purpose);
        //: a kind of document and what it proves: "Passport (identity)"
        words << tr("%1 (%2)").arg(kit::OfficeWords::of(spec.code), kit::enumerated(purposes));
    }
    m_form->addField({u"type"_s, tr("Kind of document"), u"choice"_s, codes, words, true});
    m_form->addField({u"method"_s, tr("How it came"), u"choice"_s,
        {u"upload"_s, u"scan"_s, u"video"_s, u"chip"_s, u"register"_s},
        {tr("Sent by the client"), tr("Scanned here"), tr("Seen in a video call"),
            tr("Read from its chip"), tr("From a register")}});
    m_form->addField({u"number"_s, tr("Number"), u"text"_s, {}});
    m_form->addField({u"issuer"_s, tr("Issued by"), u"country"_s, {}});
    m_form->addField({u"issued_on"_s, tr("Issued on"), u"date"_s, {}});
    m_form->addField({u"expires_on"_s, tr("Valid to"), u"date"_s, {}});
    m_form->addField({u"mrz"_s, tr("Machine readable zone"), u"lines"_s, {}}, true);
    m_form->setValues({{u"method"_s, u"upload"_s}});
}

void DocumentDialog::choose(int side)
{
    auto* chooser = new QFileDialog(this, tr("Choose a file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Documents (%1)").arg(u"*.png *.jpg *.jpeg *.pdf"_s));
    connect(chooser, &QFileDialog::fileSelected, this,
        [this, side](const QString& path) { setFile(side, path); });
    chooser->open();
}

void DocumentDialog::setFile(int side, const QString& path)
{
    (side == 2 ? m_back : m_front).path->setText(path);
}

void DocumentDialog::showPreview(const QString& path)
{
    QImageReader reader(path);
    QSize size = reader.size();
    if (!size.isValid()) {
        m_preview->setText(QFileInfo(path).suffix().toUpper());
        return;
    }
    reader.setScaledSize(size.scaled(previewSize * devicePixelRatioF(), Qt::KeepAspectRatio));
    QPixmap picture = QPixmap::fromImageReader(&reader);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(picture);
}

void DocumentDialog::showType()
{
    const DocumentSpec* spec = m_rules.document(type());
    m_back.row->setVisible(spec && spec->sides > 1);
    m_front.field->setLabel(spec && spec->sides > 1 ? tr("Front side") : tr("File"));
    m_front.path->setAccessibleName(spec && spec->sides > 1 ? tr("Front side") : tr("File"));
    QStringList needed{u"type"_s};
    if (spec && spec->needsNumber)
        needed << u"number"_s;
    if (spec && spec->needsExpiry)
        needed << u"expires_on"_s;
    if (spec && spec->hasZone)
        needed << u"mrz"_s;
    if (spec && spec->ageMonths > 0)
        needed << u"issued_on"_s;
    m_form->setNeeded(needed);
    m_form->editor(u"mrz"_s)->setVisible(!spec || spec->hasZone);
}

void DocumentDialog::check()
{
    const bool chosen = m_front.path && !m_front.path->text().trimmed().isEmpty();
    setAcceptable(chosen && !type().isEmpty(), tr("Choose a file and say what it is."));
}

QString DocumentDialog::type() const
{
    return m_form->values().value(u"type"_s).toString();
}

QJsonObject DocumentDialog::facts() const
{
    QJsonObject facts = m_form->values();
    facts.remove(u"type"_s);
    return facts;
}

Result<std::vector<DocumentPage>> DocumentDialog::pages() const
{
    std::vector<DocumentPage> pages;
    for (const auto& [side, place] : {std::pair{1, &m_front}, std::pair{2, &m_back}}) {
        const QString path = place->path->text().trimmed();
        if (path.isEmpty() || place->row->isHidden())
            continue;
        QFile file(path);
        const QString field = side == 1 ? u"content"_s : u"back"_s;
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, u"unreadable"_s}});
        if (file.size() > mostBytes)
            return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, u"size"_s}});
        pages.push_back({side, QFileInfo(path).fileName(), file.readAll()});
    }
    return pages;
}

void DocumentDialog::showZone(const TravelZone& zone)
{
    if (!zone.isReadable) {
        m_zone->showMessage(
            kit::Tone::Warn, tr("This has not the form of a machine readable zone yet."));
        return;
    }
    const QString says =
        tr("%1 %2, born %3, number %4, valid to %5")
            .arg(zone.givenNames, zone.familyName, zone.birthDate, zone.number, zone.expiresOn);
    if (zone.isGood)
        m_zone->showMessage(kit::Tone::Ok, tr("All check digits fit: %1.").arg(says));
    else
        m_zone->showMessage(kit::Tone::Stop, tr("A check digit is wrong. It reads: %1.").arg(says));
    // What stands in the zone need not be typed again.
    const QJsonObject said = m_form->values();
    const auto fill = [&](const QString& code, const QString& value) {
        if (zone.isGood && !value.isEmpty() && !said.contains(code))
            m_form->setValues({{code, value}});
    };
    fill(u"number"_s, zone.number);
    fill(u"issuer"_s, zone.issuer);
    fill(u"expires_on"_s, zone.expiresOn);
}

void DocumentDialog::showRefusal(const Error& error)
{
    m_form->clearProblems();
    const QString field = error.args.value(u"field"_s).toString();
    const QString why = error.args.value(u"why"_s).toString();
    if (field == u"content"_s || field == u"back"_s || field == u"file_name"_s) {
        const Place& place = field == u"back"_s ? m_back : m_front;
        place.field->setHint(why == u"unreadable"_s
                ? tr("There is no such file, or it cannot be read.")
                : fieldProblem(error),
            true);
        place.path->setFocus();
        return;
    }
    if (error.code == ErrorCode::WrongState
        && error.args.value(u"what"_s).toString() == u"same_document"_s) {
        showProblem(tr("Exactly this file is on the client's file already. Nothing was added."));
        return;
    }
    if (error.code != ErrorCode::BadInput || !m_form->showProblem(field, fieldProblem(error)))
        showError(error);
}

void DocumentDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DocumentDialog::dropEvent(QDropEvent* event)
{
    int side = m_front.path->text().isEmpty() || m_back.row->isHidden() ? 1 : 2;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile() && side <= 2)
            setFile(side++, url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace purser::clients
