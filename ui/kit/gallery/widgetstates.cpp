// Widgets whose states differ more than their content: one page each with every state.

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/documentframe.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/progressitem.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/statusitem.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

namespace {

QGridLayout* gridOn(QWidget* page)
{
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(12);
    return grid;
}

QList<Decision> decisions()
{
    return {{u"reject"_s, u"Reject…"_s, u"R"_s}, {u"return"_s, u"Return for information…"_s, u"I"_s},
        {u"approve"_s, u"Approve 4,850.00 EUR to DE89 ···· 3000"_s, u"A"_s, true}};
}

QWidget* decisionBarPage()
{
    auto* page = new QWidget;
    auto* grid = gridOn(page);
    auto* ready = new DecisionBar;
    ready->setDecisions(decisions());
    auto* off = new DecisionBar;
    off->setDecisions(decisions());
    off->setAllowed(u"approve"_s, false, u"A check stands against it."_s);
    auto* busy = new DecisionBar;
    busy->setDecisions(decisions());
    busy->setBusy(u"approve"_s);
    auto* one = new DecisionBar;
    one->setDecisions({decisions().first()});
    int row = 0;
    for (DecisionBar* bar : {ready, off, busy, one}) {
        bar->setKeyScope(bar);
        grid->addWidget(card(bar), row++, 0);
    }
    grid->setRowStretch(row, 1);
    return page;
}

StatePanel* statePanel()
{
    auto* state = new StatePanel;
    auto* content = new Label(u"4,850.00 EUR"_s, TextSize::Figure, QFont::DemiBold);
    content->setAlignment(Qt::AlignCenter);
    state->setContent(content);
    return state;
}

QWidget* fiveStatesPage()
{
    auto* page = new QWidget;
    auto* grid = gridOn(page);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto* loading = statePanel();
    loading->showLoading();
    auto* sheet = statePanel();
    sheet->setShape(StatePanel::Shape::Sheet);
    sheet->showLoading();
    auto* fresh = statePanel();
    fresh->showFresh();
    auto* stale = statePanel();
    stale->showStale(now.addSecs(-260), now);
    auto* empty = statePanel();
    empty->showEmpty(u"Nothing waits for you."_s, u"New withdrawals appear here by themselves."_s,
        u"Show all withdrawals"_s);
    auto* error = statePanel();
    error->showError(Error{ErrorCode::ConnectionLost, {}, {}});
    int place = 0;
    for (StatePanel* state : {loading, sheet, fresh, stale, empty, error}) {
        grid->addWidget(card(state), place / 3, place % 3);
        ++place;
    }
    return page;
}

/// A page of print, large enough to zoom into.
QImage sampleDocument()
{
    QImage image(900, 620, QImage::Format_RGB32);
    image.fill(QColor(0xf4, 0xf1, 0xe6));
    QPainter painter(&image);
    QFont font(u"Inter"_s);
    font.setPixelSize(40);
    painter.setFont(font);
    painter.setPen(QColor(0x22, 0x33, 0x55));
    painter.drawText(QRect(60, 40, 780, 60), u"SPECIMEN PASSPORT"_s);
    painter.fillRect(QRect(60, 130, 220, 290), QColor(0xc9, 0xc4, 0xb4));
    font.setPixelSize(26);
    painter.setFont(font);
    painter.drawText(QRect(320, 140, 520, 300),
        u"Okafor\nChidi\n1984-02-29\nLagos\n2031-05-01"_s);
    painter.drawText(QRect(60, 480, 800, 120),
        u"P<XXXOKAFOR<<CHIDI<<<<<<<<<<<<<<<<<<\nSPECIMEN<<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s);
    return image;
}

QWidget* documentPage()
{
    auto* page = new QWidget;
    auto* grid = gridOn(page);
    auto* whole = new DocumentFrame;
    auto* turned = new DocumentFrame;
    auto* large = new DocumentFrame;
    auto* loading = new DocumentFrame;
    auto* nothing = new DocumentFrame;
    auto* error = new DocumentFrame;
    int place = 0;
    for (DocumentFrame* frame : {whole, turned, large, loading, nothing, error}) {
        grid->addWidget(card(frame), place / 3, place % 3);
        ++place;
    }
    whole->showImage(sampleDocument(), u"Passport, page 1 of 2"_s);
    turned->showImage(sampleDocument(), u"Passport, turned"_s);
    turned->rotateRight();
    large->showImage(sampleDocument(), u"Passport, enlarged"_s);
    large->setZoom(2);
    loading->showLoading();
    nothing->showNothing(u"No document yet."_s, u"The client has been asked for a passport."_s);
    error->showError(Error{ErrorCode::Parse, {}, {}});
    return page;
}

QWidget* barsPage()
{
    auto* page = new QWidget;
    auto* grid = gridOn(page);
    auto* tabs = new TabStrip;
    tabs->addTab(u"mine"_s, u"Mine"_s);
    tabs->addTab(u"all"_s, u"All withdrawals"_s);
    tabs->addTab(u"unknown"_s, u"Unknown outcome"_s);
    tabs->setCount(u"mine"_s, 12);
    tabs->setCount(u"unknown"_s, 1, Tone::Stop);
    auto* filters = new FilterBar;
    filters->setFilters({{u"amount"_s, u"Amount ≥ 1,000 EUR"_s}, {u"method"_s, u"Method is not card"_s}});
    filters->addTool(u"columns"_s, u"Columns"_s);
    auto* none = new FilterBar;
    none->setSearchPlaceholder(u"Name, e-mail, code or login"_s);
    auto* status = new QWidget;
    auto* row = new QHBoxLayout(status);
    row->setSpacing(16);
    const auto add = [&row](Tone tone, const QString& name, const QString& figure) {
        auto* item = new StatusItem;
        item->show(tone, name, figure);
        row->addWidget(item);
    };
    add(Tone::Ok, u"Office"_s, u"3 ms"_s);
    add(Tone::Warn, u"MT4 live"_s, u"48 s"_s);
    add(Tone::Stop, u"Bridge"_s, u"down 3 min"_s);
    auto* job = new ProgressItem(u"Export"_s);
    job->setPercent(41);
    row->addWidget(job);
    row->addStretch(1);
    int place = 0;
    for (QWidget* widget : QList<QWidget*>{tabs, filters, none, status}) {
        grid->addWidget(card(widget), place++, 0);
    }
    grid->setRowStretch(place, 1);
    return page;
}

} // namespace

QList<Page> widgetStatePages()
{
    return {{u"decisionbar"_s, decisionBarPage, {760, 330}}, {u"five-states"_s, fiveStatesPage, {1200, 640}},
        {u"document"_s, documentPage, {1200, 680}}, {u"bars"_s, barsPage, {860, 300}}};
}

} // namespace purser::kit::gallery
