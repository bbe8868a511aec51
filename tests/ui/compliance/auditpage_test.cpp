// One record of the audit trail on the screen.

#include "tests/ui/support/deskrig.h"
#include "ui/compliance/auditpage.h"
#include "ui/kit/widgets/statepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::compliance::AuditPage;
using purser::compliance::AuditRow;
using State = purser::kit::StatePanel::State;

namespace {

class Record : public testing::Test
{
protected:
    Record()
    {
        row.id = 7;
        row.at = QDateTime(QDate(2026, 11, 28), QTime(14, 3, 9), Qt::UTC);
        row.actor = u"mara"_s;
        row.command = u"payment.approve"_s;
        row.entity = u"payment"_s;
        row.entityId = u"42"_s;
        row.payload = u"{\"b\":1,\"a\":\"x\"}"_s;
        row.chain = u"mara"_s;
        row.sequence = 12;
        row.hash = QString(64, u'a');
        page.resize(600, 700);
        page.show();
    }

    QToolButton& tool(const QString& name)
    {
        for (auto* button : page.findChildren<QToolButton*>()) {
            if (button->accessibleName() == name)
                return *button;
        }
        throw std::runtime_error("no button " + name.toStdString());
    }

    purser::kit::Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()};
    AuditPage page{formats};
    AuditRow row;
};

} // namespace

TEST_F(Record, ShowsTheContentReadablyAndCopiesItExactly)
{
    EXPECT_EQ(page.findChild<purser::kit::StatePanel*>()->state(), State::Empty);
    page.showRecord(&row);
    EXPECT_EQ(page.findChild<purser::kit::StatePanel*>()->state(), State::Fresh);
    EXPECT_TRUE(page.findChild<QPlainTextEdit*>()->toPlainText().contains(u"\n"_s));
    tool(u"Copy the content exactly as it was hashed"_s).click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), row.payload);
    DeskRig::picture(&page, u"audit-record"_s);
}

TEST_F(Record, WhatIsNoJsonStaysAsItIs)
{
    EXPECT_EQ(AuditPage::pretty(u"not json {"_s), u"not json {"_s);
    EXPECT_EQ(AuditPage::pretty(u"{}"_s), u"{\n}"_s);
}

TEST_F(Record, LeadsToItsThingWhereThereIsOne)
{
    page.showRecord(&row);
    const QSignalSpy opened(&page, &AuditPage::itemRequested);
    tool(u"Open the item"_s).click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first(), (QVariantList{u"payment"_s, u"42"_s}));
    row.entity = u"staff"_s;
    page.showRecord(&row);
    EXPECT_FALSE(tool(u"Open the item"_s).isEnabled()) << "no desk shows staff";
    EXPECT_TRUE(tool(u"History of this item"_s).isEnabled());
    row.entityId.clear();
    page.showRecord(&row);
    EXPECT_FALSE(tool(u"History of this item"_s).isEnabled());
}
