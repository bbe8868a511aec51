#include "ui/payments/gateways/releaselistdialog.h"

#include "ui/kit/grid/gridfooter.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/payments/gateways/filedialog.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::StepLine;
using kit::Tone;

ReleaseListDialog::ReleaseListDialog(
    const std::vector<PayoutFileRow>& files, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Release several files"),
        tr("These bytes and no others go to the bank. Each is released on its own; what you may "
           "not "
           "release stays."),
        parent)
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, this);
    auto* lines = new kit::StepList(this);
    lines->setAccessibleName(tr("Files"));
    QList<Money> sums;
    QList<StepLine> shown;
    for (const PayoutFileRow& file : files) {
        const QString why = FileDialog::whyNot(file.release);
        StepLine line{tr("%1: to %2, hash ends in %3")
                          .arg(file.reference, file.to, file.sha256.right(FileDialog::typedLength)),
            formats.money(file.total)};
        if (why.isEmpty()) {
            m_ready.push_back(file);
            sums.append(file.total);
        } else {
            line.tone = Tone::Dim;
            line.text = tr("%1 — %2").arg(line.text, why);
        }
        shown.append(line);
    }
    lines->setSteps(shown);
    QStringList totals;
    const QList<Money> byCurrency = kit::sumByCurrency(sums);
    for (const Money& sum : byCurrency)
        totals.append(formats.money(sum));
    const auto count = static_cast<int>(m_ready.size());
    facts->setFact(u"files"_s, tr("Files"), formats.number(count));
    facts->setFact(u"sum"_s, tr("Sum"), totals.isEmpty() ? tr("none") : totals.join(u"  ·  "_s));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(240);
    scroll->setWidget(lines);
    body()->addWidget(facts);
    body()->addWidget(scroll);
    setLeastWidth(720);
    setButtons(tr("Release %n file(s)", nullptr, count));
    setAcceptable(count > 0, tr("You may release none of these files."));
}

} // namespace purser::payments
