#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "tests/ui/kit/scriptedsource.h"
#include "ui/kit/grid/filtereditor.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/filterbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

class GridFiltersTest : public testing::Test
{
protected:
    GridFiltersTest()
    {
        tests::kitTheme();
        bar.resize(700, 60);
        bar.show();
    }

    QStringList chips()
    {
        QStringList texts;
        for (const Chip* chip : bar.findChildren<Chip*>()) {
            if (!chip->testAttribute(Qt::WA_WState_ExplicitShowHide) || !chip->isHidden()) {
                texts.append(chip->text().replace(u'\u00a0', u' '));
            }
        }
        return texts;
    }

    FilterEditor* editor() { return bar.window()->findChild<FilterEditor*>(); }

    const Formats formats{QLocale::c(), QTimeZone::utc()};
    FilterBar bar;
    GridFilters filters{bar,
        {{u"method"_s, u"Method"_s, FilterKind::Word,
             {{u"sepa"_s, u"SEPA"_s}, {u"wire"_s, u"Wire"_s}}},
            {u"client"_s, u"Client"_s, FilterKind::Text},
            {u"client_id"_s, u"Client"_s, FilterKind::Id},
            {u"risk"_s, u"Risk"_s, FilterKind::Number},
            {u"amount"_s, u"Amount"_s, FilterKind::Money, {}, false,
                {Currency(u"EUR"_s, 2), Currency(u"JPY"_s, 0)}},
            {u"flag"_s, u"Flag"_s, FilterKind::Word, {{u"late"_s, u"Late"_s}}, true},
            {u"at"_s, u"Requested"_s, FilterKind::Time}},
        formats, nullptr};
};

TEST_F(GridFiltersTest, ShowsARuleAsAChipThatCanBeTakenAway)
{
    QSignalSpy changed(&filters, &GridFilters::changed);
    filters.add({u"method"_s, FilterOp::Is, true, {u"sepa"_s}});
    EXPECT_EQ(chips(), QStringList{u"Method is not SEPA"_s});
    filters.add({u"method"_s, FilterOp::Is, true, {u"sepa"_s}});
    EXPECT_EQ(changed.size(), 1) << "the same question is not asked twice";
    Q_EMIT bar.filterRemoved(u"0"_s);
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(GridFiltersTest, TheEditorMakesARuleOfChoices)
{
    filters.edit(u"method"_s);
    FilterEditor* dialog = editor();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    auto* list = dialog->findChild<QListWidget*>();
    list->item(1)->setCheckState(Qt::Checked);
    dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(tests::namelessFocusable(*dialog).isEmpty())
        << tests::namelessFocusable(*dialog).join(u", "_s).toStdString();
    dialog->acceptButton()->click();
    EXPECT_EQ(chips(), QStringList{u"Method is not Wire"_s});
}

TEST_F(GridFiltersTest, AClickOnALineTicksItOnce)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        FilterEditor dialog(filters.fields().at(0), formats, &bar);
        dialog.setLayoutDirection(direction);
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>();
        const QRect line = list->visualItemRect(list->item(1));
        for (const int x : {line.left() + 12, line.center().x(), line.right() - 12}) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {x, line.center().y()});
            EXPECT_EQ(list->item(1)->checkState(), Qt::Checked) << direction << " at " << x;
            list->item(1)->setCheckState(Qt::Unchecked);
        }
    }
}

TEST_F(GridFiltersTest, TheEditorReadsAmountsInTheirCurrency)
{
    FilterEditor dialog(filters.fields().at(4), formats, &bar);
    const auto edits = dialog.findChildren<QLineEdit*>();
    QLineEdit* from = nullptr;
    for (QLineEdit* edit : edits) {
        if (edit->accessibleName() == u"From"_s) {
            from = edit;
        }
    }
    ASSERT_TRUE(from);
    from->setText(u"1250.5"_s);
    ASSERT_TRUE(dialog.rule());
    EXPECT_EQ(dialog.rule()->values, (QStringList{u"125050"_s, QString()}));
    EXPECT_EQ(dialog.rule()->currency, u"EUR"_s);
    from->setText(u"12.345"_s);
    EXPECT_FALSE(dialog.rule()) << "more decimals than the currency has";
    from->setText(u"much"_s);
    EXPECT_FALSE(dialog.rule());
}

TEST_F(GridFiltersTest, TheEditorShowsTheRuleItWasGiven)
{
    const QList<FilterRule> rules{{u"method"_s, FilterOp::Is, true, {u"wire"_s}},
        {u"risk"_s, FilterOp::Between, false, {u"30"_s, u"60"_s}},
        {u"amount"_s, FilterOp::Between, true, {u"185"_s, QString()}, {}, u"JPY"_s},
        {u"client"_s, FilterOp::Contains, false, {u"oka"_s, u"chi"_s}},
        {u"flag"_s, FilterOp::Empty, true, {}},
        {u"at"_s, FilterOp::Between, false, {u"1767225600000000"_s, u"1767311999999999"_s}}};
    for (const FilterRule& rule : rules) {
        FilterEditor dialog(*FilterTexts::field(rule.field, filters.fields()), formats, &bar);
        dialog.setRule(rule);
        ASSERT_TRUE(dialog.rule()) << qPrintable(rule.field);
        EXPECT_EQ(*dialog.rule(), rule) << qPrintable(rule.field);
    }
}

TEST_F(GridFiltersTest, ACellBecomesARuleOrItsOpposite)
{
    const Cell sepa = Cell::plain(u"SEPA"_s).withKey(u"sepa"_s);
    EXPECT_EQ(*filters.ruleFor(u"method"_s, sepa, false),
        (FilterRule{u"method"_s, FilterOp::Is, false, {u"sepa"_s}}));
    const Cell client = Cell::plain(u"Okafor"_s).withKey(u"17"_s);
    EXPECT_EQ(filters.ruleFor(u"client_id"_s, client, true)->labels, QStringList{u"Okafor"_s});
    EXPECT_EQ(filters.ruleFor(u"flag"_s, Cell::plain({}), false)->op, FilterOp::Empty);
    EXPECT_FALSE(filters.ruleFor(u"method"_s, Cell::plain({}), false));
    EXPECT_FALSE(filters.ruleFor(u"nothing"_s, sepa, false));
    const auto money =
        filters.ruleFor(u"amount"_s, Cell::of(Money(100, Currency(u"EUR"_s, 2)), formats), false);
    EXPECT_EQ(money->currency, u"EUR"_s);
    EXPECT_EQ(money->values, (QStringList{u"100"_s, u"100"_s}));
}

TEST_F(GridFiltersTest, TheMenuOfARowFiltersByItsValue)
{
    tests::ScriptedList list;
    list.rows = {tests::ScriptedList::row(1, u"SEPA"_s)};
    list.rows[0].cells[0].key = u"sepa"_s;
    Grid grid(
        u"test"_s, {{u"method"_s, u"Method"_s, ColumnKind::Text, 120, {}, true, {}, u"method"_s}});
    grid.setSource(list.source());
    grid.setFilters(&filters);
    grid.setMenuParts(Grid::OpenPart | Grid::HistoryPart | Grid::ExportPart | Grid::PastePart);
    grid.resize(400, 300);
    grid.setQuery({});
    ASSERT_TRUE(tests::showActive(grid));
    QSignalSpy exported(&grid, &Grid::exportRequested);
    QSignalSpy history(&grid, &Grid::historyRequested);
    Q_EMIT grid.view().customContextMenuRequested(
        grid.view().visualRect(grid.model().index(0, 0)).center());
    auto* menu = grid.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QStringList texts;
    for (QAction* action : menu->actions()) {
        if (!action->isSeparator()) {
            texts.append(action->text());
        }
        if (action->text() == u"Export…"_s || action->text() == u"History"_s
            || action->text().startsWith(u"Except"_s)) {
            action->trigger();
        }
    }
    menu->close();
    EXPECT_EQ(texts,
        (QStringList{u"Open"_s, u"History"_s, u"Filter by “SEPA”"_s, u"Except “SEPA”"_s,
            u"Copy with headers"_s, u"Copy"_s, u"Copy this value"_s,
            u"Find the numbers on the clipboard"_s, u"Export…"_s, u"Columns…"_s, u"Compact rows"_s,
            u"Refresh"_s}));
    EXPECT_EQ(exported.size(), 1);
    EXPECT_EQ(history.size(), 1);
    EXPECT_EQ(chips(), QStringList{u"Method is not SEPA"_s});
}

} // namespace
} // namespace purser::kit
