#include "ui/clients/clientoverview.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/fundsbar.h"
#include "ui/clients/revealfield.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/kit/words/placewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::Tone;

namespace {

constexpr int mostRows = 8;

/// As high as its rows, so that the page scrolls and not the list inside it.
void fitHeight(kit::Grid* grid, qsizetype rows)
{
    const int shown = static_cast<int>(std::clamp<qsizetype>(rows, 1, mostRows));
    grid->setFixedHeight(kit::metric::rowHeight * (shown + 1) + 6);
}

QWidget* part(kit::SectionHeader* header, QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    column->addWidget(header);
    column->addWidget(content);
    return box;
}

QToolButton* textButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

Cell payeeCell(const std::optional<Destination::PayeeCheck>& said)
{
    if (!said)
        return Cell::plain({});
    const Tone tone = ClientTexts::tone(said->result);
    return Cell::state(ClientTexts::payeeResult(said->result), tone, kit::statusIcon(tone));
}

} // namespace

ClientOverview::ClientOverview(
    const kit::Formats& formats, const Clock& clock, const ClientRights& rights, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock), m_rights(rights)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kit::metric::gap / 2, 0, kit::metric::gap);
    column->setSpacing(0);
    column->addWidget(buildFacts());
    m_funds = new FundsBar(formats, this);
    m_fundsPart =
        part(new kit::SectionHeader(tr("Source of funds, 12 months"), this), m_funds, this);
    m_fundsPart->hide();
    column->addWidget(m_fundsPart);
    column->addWidget(new kit::Line(kit::metric::cardPadding, this));
    column->addWidget(buildAccounts());
    column->addWidget(buildDestinations());
    column->addStretch(1);
}

void ClientOverview::showFunds(const std::optional<FundsUsed>& funds)
{
    if (funds)
        m_funds->showFunds(*funds);
    m_fundsPart->setVisible(funds.has_value());
}

QWidget* ClientOverview::buildFacts()
{
    m_birth = new RevealField(tr("Born"), m_rights.reveal, this);
    m_email = new RevealField(tr("E-mail"), m_rights.reveal, this);
    m_phone = new RevealField(tr("Phone"), m_rights.reveal, this);
    m_address = new RevealField(tr("Address"), m_rights.reveal, this);
    const auto reveal = [this](RevealField* widget, PersonalField field) {
        connect(widget, &RevealField::revealRequested, this,
            [this, field](const QString& purpose) { Q_EMIT revealRequested(field, purpose); });
    };
    reveal(m_birth, PersonalField::BirthDate);
    reveal(m_email, PersonalField::Email);
    reveal(m_phone, PersonalField::Phone);
    reveal(m_address, PersonalField::Address);
    m_person = new kit::Facts(kit::Facts::Direction::Down, this);
    m_review = new kit::Facts(kit::Facts::Direction::Down, this);

    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* review = new kit::SectionHeader(tr("Identity review and risk"), box);
    m_place = textButton(tr("Place…"), review);
    m_place->setAccessibleName(tr("Change brand, desk and team"));
    m_place->hide();
    connect(m_place, &QToolButton::clicked, this, &ClientOverview::placeRequested);
    review->addRight(m_place);
    row->addWidget(part(new kit::SectionHeader(tr("Person"), box), m_person, box), 1, Qt::AlignTop);
    row->addWidget(part(review, m_review, box), 1, Qt::AlignTop);
    return box;
}

QWidget* ClientOverview::buildAccounts()
{
    m_accounts = new kit::Grid(u"clients.accounts"_s,
        {{u"account"_s, tr("Account"), ColumnKind::Strong, 140},
            {u"group"_s, tr("Group"), ColumnKind::Text, 110, {}, false},
            {u"state"_s, tr("State"), ColumnKind::State, 90},
            {u"leverage"_s, tr("Leverage"), ColumnKind::Text, 64},
            {u"balance"_s, tr("Balance"), ColumnKind::Money, 112},
            {u"held"_s, tr("Held"), ColumnKind::Money, 104},
            {u"equity"_s, tr("Equity"), ColumnKind::Money, 112},
            {u"free"_s, tr("Free margin"), ColumnKind::Money, 112},
            {u"age"_s, tr("Read"), ColumnKind::Age, 64, {}, true,
                tr("How old equity and free margin are")}},
        this);
    m_accounts->setAccessibleName(tr("Trading accounts and wallets"));
    m_accounts->setClock(&m_clock);
    m_accounts->setFooterVisible(false);
    connect(m_accounts, &kit::Grid::activated, this, [this] {
        if (const auto which = m_accounts->currentData<QVariantMap>())
            Q_EMIT ledgerRequested(*which);
    });
    m_accounts->setEmptyText(tr("No trading account yet."), {});
    auto* header = new kit::SectionHeader(tr("Accounts"), this);
    m_leverage = textButton(tr("Change leverage…"), header);
    m_leverage->setVisible(m_rights.changeLeverage);
    connect(m_leverage, &QToolButton::clicked, this,
        [this] { Q_EMIT leverageRequested(TradingAccountId(m_accounts->currentId())); });
    header->addRight(m_leverage);
    connect(m_accounts, &kit::Grid::currentChanged, this, &ClientOverview::checkAccount);
    checkAccount();
    m_orders = new QLabel(this);
    m_orders->setWordWrap(true);
    m_orders->hide();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(m_accounts);
    column->addWidget(m_orders);
    return part(header, content, this);
}

QWidget* ClientOverview::buildDestinations()
{
    auto* header = new kit::SectionHeader(tr("Destinations"), this);
    m_verify = textButton(tr("Verify…"), header);
    m_verify->setVisible(m_rights.verifyDestination);
    connect(m_verify, &QToolButton::clicked, this,
        [this] { Q_EMIT verifyRequested(DestinationId(m_destinations->currentId())); });
    m_block = textButton(tr("Block…"), header);
    m_block->setVisible(m_rights.verifyDestination);
    connect(m_block, &QToolButton::clicked, this,
        [this] { Q_EMIT blockRequested(DestinationId(m_destinations->currentId())); });
    m_payee = textButton(tr("Payee check…"), header);
    m_payee->setVisible(m_rights.verifyDestination);
    connect(m_payee, &QToolButton::clicked, this,
        [this] { Q_EMIT payeeRequested(DestinationId(m_destinations->currentId())); });
    m_match = textButton(tr("Match to a deposit…"), header);
    m_match->setVisible(m_rights.verifyDestination);
    connect(m_match, &QToolButton::clicked, this,
        [this] { Q_EMIT matchRequested(DestinationId(m_destinations->currentId())); });
    m_retire = textButton(tr("Retire…"), header);
    m_retire->setVisible(m_rights.retireDestination);
    connect(m_retire, &QToolButton::clicked, this,
        [this] { Q_EMIT retireRequested(DestinationId(m_destinations->currentId())); });
    for (QToolButton* button : {m_payee, m_match, m_retire, m_block, m_verify})
        header->addRight(button);
    QToolButton* add = textButton(tr("Add…"), header);
    add->setAccessibleName(tr("Add a destination"));
    add->setVisible(m_rights.registerDestination);
    connect(add, &QToolButton::clicked, this, &ClientOverview::registerRequested);
    header->addRight(add);

    // What the bank said stands in one column, so that the row fits beside the list.
    m_destinations = new kit::Grid(u"clients.destinations"_s,
        {{u"destination"_s, tr("Destination"), ColumnKind::Strong, 136},
            {u"method"_s, tr("Method"), ColumnKind::Text, 58},
            {u"holder"_s, tr("Holder"), ColumnKind::Text, 112},
            {u"bank"_s, tr("Bank"), ColumnKind::Text, 140, {}, false},
            {u"state"_s, tr("State"), ColumnKind::State, 96},
            {u"payee"_s, tr("Payee check"), ColumnKind::State, 132, {}, true,
                tr("What the bank said of the holder")},
            {u"said"_s, tr("Name found, source, day"), ColumnKind::Text, 128},
            {u"known"_s, tr("Known by a deposit"), ColumnKind::Text, 120, {}, false},
            {u"added"_s, tr("Added"), ColumnKind::Age, 84, {}, false}},
        this);
    m_destinations->setAccessibleName(tr("Destinations"));
    m_destinations->setClock(&m_clock);
    m_destinations->setFooterVisible(false);
    m_destinations->setEmptyText(tr("No destination yet."), {});
    connect(m_destinations, &kit::Grid::currentChanged, this, &ClientOverview::checkDestination);
    checkDestination();
    m_retiredLines = new QLabel(this);
    m_retiredLines->setTextFormat(Qt::RichText);
    m_retiredLines->setWordWrap(true);
    m_retiredLines->hide();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(m_destinations);
    column->addWidget(m_retiredLines);
    return part(header, content, this);
}

void ClientOverview::showFile(const ClientFile& file)
{
    const bool other = m_file.id != file.id;
    m_file = file;
    m_person->setFact(u"kind"_s, tr("Kind"), ClientTexts::kind(file.kind));
    m_person->setFactWidget(
        u"born"_s, file.kind == ClientKind::Entity ? tr("Founded") : tr("Born"), m_birth);
    m_person->setFact(u"country"_s, tr("Country"), kit::countryName(file.country));
    m_person->setFact(u"language"_s, tr("Language"), kit::languageName(file.language));
    m_place->setVisible(file.place.mayPlace);
    if (other) {
        m_person->setFactWidget(u"email"_s, tr("E-mail"), m_email);
        m_person->setFactWidget(u"phone"_s, tr("Phone"), m_phone);
        m_person->setFactWidget(u"address"_s, tr("Address"), m_address);
        for (RevealField* field : {m_birth, m_email, m_phone, m_address})
            field->setPurposes(file.revealPurposes);
        showBirth(file.birthDate);
        m_email->setMasked(file.email);
        m_phone->setMasked(file.phone);
        m_address->setMasked(file.hasAddress ? u"•••"_s : QString());
    }

    const Kyc& kyc = file.kyc;
    m_review->setFact(u"state"_s, tr("Identity"), ClientTexts::kyc(kyc.state, kyc.level),
        ClientTexts::tone(kyc.state));
    m_review->setFact(u"expires"_s, tr("Valid to"),
        kyc.expiresOn.isValid() ? m_formats.date(kyc.expiresOn) : tr("no date"));
    m_review->setFact(u"reviewed"_s, tr("Reviewed"),
        kyc.reviewed.isValid()
            ? tr("%1 by %2").arg(m_formats.shortDateTime(kyc.reviewed, m_clock.now()), kyc.reviewer)
            : tr("never"));
    m_review->setFact(u"risk"_s, tr("Risk"),
        tr("%1, %2").arg(m_formats.number(file.risk), ClientTexts::riskBand(file.riskBand)),
        ClientTexts::tone(file.riskBand));
    m_review->setFact(
        u"partner"_s, tr("Partner"), file.partner.isEmpty() ? tr("none") : file.partner);
    const auto orNone = [](const QString& name) { return name.isEmpty() ? tr("none") : name; };
    m_review->setFact(u"brand"_s, tr("Brand"), orNone(file.place.brandName));
    m_review->setFact(u"desk"_s, tr("Desk"), orNone(file.place.deskName));
    m_review->setFact(u"team"_s, tr("Team"), orNone(file.place.teamName));
    m_review->setFact(
        u"since"_s, tr("Client since"), m_formats.shortDateTime(file.created, m_clock.now()));
    showAccounts(file);
    showDestinations(file);
}

void ClientOverview::showBirth(const QString& date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (date.isEmpty())
        m_birth->setOpen(tr("not known"));
    else if (day.isValid())
        m_birth->setOpen(m_formats.date(day));
    else
        m_birth->setMasked(date);
}

void ClientOverview::showAccounts(const ClientFile& file)
{
    QList<kit::GridRow> rows;
    QStringList orders;
    for (const TradingAccount& account : file.accounts) {
        const bool restricted = account.state == AccountState::Active
            && (account.tradeRights == TradeRights::CloseOnly
                || account.tradeRights == TradeRights::ReadOnly);
        const Tone tone = restricted ? Tone::Warn : ClientTexts::tone(account.state);
        const bool read = account.figures.has_value();
        // What is on its way to the server, or was refused there.
        if (const QString text = ClientTexts::trading(account);
            text != ClientTexts::tradeRights(account.tradeRights))
            orders.append(tr("%1 · %2").arg(account.login, text));
        if (const QString text = ClientTexts::leverage(account);
            text != u"1:%1"_s.arg(account.leverage))
            orders.append(tr("%1 · %2").arg(account.login, text));
        rows.append({account.id.value(), 0,
            {Cell::plain(tr("%1 · %2").arg(account.login, account.server)),
                Cell::plain(account.group),
                Cell::state(restricted ? ClientTexts::tradeRights(account.tradeRights)
                                       : ClientTexts::accountState(account.state),
                    tone, kit::statusIcon(tone)),
                Cell::plain(u"1:%1"_s.arg(account.leverage)), Cell::of(account.balance, m_formats),
                Cell::of(account.held, m_formats),
                read ? Cell::of(account.figures->equity, m_formats) : Cell::plain(u"–"_s),
                read ? Cell::of(account.figures->freeMargin, m_formats) : Cell::plain(u"–"_s),
                read ? Cell::age(account.figures->asOf) : Cell::plain(tr("never"), Tone::Dim)},
            QVariantMap{{u"login"_s, account.login.toLongLong()}}});
    }
    for (const Wallet& wallet : file.wallets) {
        rows.append({-wallet.id.value(), 0,
            {Cell::plain(tr("Wallet")), Cell::plain(wallet.currency), Cell::plain(QString()),
                Cell::plain(QString()), Cell::plain(QString()), Cell::of(wallet.balance, m_formats),
                Cell::of(wallet.held, m_formats), Cell::plain(QString()), Cell::plain(QString()),
                Cell::plain(QString())},
            QVariantMap{{u"account"_s, static_cast<qlonglong>(wallet.id.value())}}});
    }
    m_orders->setText(orders.join(u'\n'));
    m_orders->setVisible(!orders.isEmpty());
    fitHeight(m_accounts, rows.size());
    m_accounts->setSource(std::make_unique<kit::FixedSource>(rows));
    m_accounts->setQuery({});
    checkAccount();
}

void ClientOverview::showDestinations(const ClientFile& file)
{
    QStringList retired;
    QList<kit::GridRow> rows;
    for (const Destination& destination : file.destinations) {
        const Tone state = ClientTexts::tone(destination.state);
        const Tone tone = destination.retired ? Tone::Dim : Tone::Normal;
        if (destination.retired)
            retired.append(retiredLine(destination));
        rows.append({destination.id.value(), destination.version,
            {Cell::plain(destination.masked, tone),
                Cell::plain(kit::PaymentWords::method(destination.kind)),
                Cell::plain(destination.holder, tone), Cell::plain(destination.bank),
                Cell::state(ClientTexts::destinationState(destination.state), state,
                    kit::statusIcon(state)),
                payeeCell(destination.payee), Cell::plain(saidOf(destination.payee)),
                Cell::plain(destination.instrumentKnown ? tr("yes") : tr("no")),
                Cell::age(destination.added)},
            {}});
    }
    m_retiredLines->setText(retired.join(u"<br>"_s));
    m_retiredLines->setVisible(!retired.isEmpty());
    fitHeight(m_destinations, rows.size());
    m_destinations->setSource(std::make_unique<kit::FixedSource>(rows));
    m_destinations->setQuery({});
    checkDestination();
}

/// Struck out, with why, who and when.
QString ClientOverview::retiredLine(const Destination& destination) const
{
    const Destination::Retirement& gone = *destination.retired;
    const QString place = u"<s>%1</s>"_s.arg(destination.masked.toHtmlEscaped());
    const QString line =
        tr("%1 retired by %2, %3: %4")
            .arg(place, gone.by.toHtmlEscaped(), m_formats.dateTime(gone.at).toHtmlEscaped(),
                kit::OfficeWords::inside(gone.reason).toHtmlEscaped());
    return gone.note.isEmpty() ? line : tr("%1. %2").arg(line, gone.note.toHtmlEscaped());
}

/// "C. Okafor, Bank of Somewhere, 29 Nov 2026"
QString ClientOverview::saidOf(const std::optional<Destination::PayeeCheck>& said) const
{
    if (!said)
        return {};
    QStringList parts{said->source, m_formats.date(said->checked.date())};
    if (!said->nameFound.isEmpty())
        parts.prepend(said->nameFound);
    return parts.join(tr(", "));
}

void ClientOverview::checkAccount()
{
    const TradingAccountId id(m_accounts->currentId());
    const auto chosen = std::find_if(m_file.accounts.begin(), m_file.accounts.end(),
        [id](const TradingAccount& account) { return account.id == id; });
    const bool can = chosen != m_file.accounts.end() && chosen->mayChangeLeverage;
    m_leverage->setEnabled(can);
    m_leverage->setToolTip(
        can ? QString() : tr("Choose an active account without a change on its way."));
}

void ClientOverview::checkDestination()
{
    const DestinationId id(m_destinations->currentId());
    const auto chosen = std::find_if(m_file.destinations.begin(), m_file.destinations.end(),
        [id](const Destination& destination) { return destination.id == id; });
    const bool some = chosen != m_file.destinations.end();
    const bool mine = some && chosen->addedByMe;
    const QString why = mine ? tr("You added this destination; another person says what it is.")
                             : tr("Choose a destination.");
    for (QToolButton* button : {m_payee, m_match}) {
        button->setEnabled(some && !mine);
        button->setToolTip(some && !mine ? QString() : why);
    }
    m_block->setEnabled(some);
    m_block->setToolTip(some ? QString() : tr("Choose a destination."));
    const bool isRetired = some && chosen->state == DestinationState::Retired;
    m_retire->setEnabled(some && !isRetired);
    m_retire->setToolTip(!some ? tr("Choose a destination.")
            : isRetired        ? tr("It is retired already.")
                               : QString());
    const bool isBlocked = isRetired || (some && chosen->state == DestinationState::Blocked);
    m_block->setText(isBlocked ? tr("Allow again…") : tr("Block…"));
    const bool can = some && !mine && chosen->state == DestinationState::Unverified;
    m_verify->setEnabled(can);
    m_verify->setToolTip(can ? QString()
            : mine           ? why
                             : tr("Choose a destination that is not verified."));
}

RevealField* ClientOverview::field(PersonalField field) const
{
    switch (field) {
    case PersonalField::BirthDate: return m_birth;
    case PersonalField::Email: return m_email;
    case PersonalField::Phone: return m_phone;
    case PersonalField::Address: return m_address;
    }
    return m_email;
}

void ClientOverview::showRevealed(PersonalField personal, const Revealed& revealed)
{
    const QDate day = QDate::fromString(revealed.value, Qt::ISODate);
    const bool date = personal == PersonalField::BirthDate && day.isValid();
    field(personal)->setClear(date ? m_formats.date(day) : revealed.value, revealed.shown);
}

} // namespace purser::clients
