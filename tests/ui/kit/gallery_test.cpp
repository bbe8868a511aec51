// The gallery shows every reusable widget, and every picture comes about.

#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/gallery/gallery.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

/// Names of the widget classes that the headers of the kit declare.
QStringList declaredWidgets()
{
    static const QRegularExpression declaration(
        u"class (\\w+) : public (QWidget|QFrame|QLabel|QDialog|QMainWindow|QAbstractButton|QPushButton|"
        u"QLineEdit|QTableView|QHeaderView|DialogFrame|ReasonDialog)\\b"_s);
    QStringList names;
    const QDir kit(qEnvironmentVariable("PURSER_SOURCE_DIR") + "/ui/kit"_L1);
    for (const QString& folder : {u"actions"_s, u"desk"_s, u"dialogs"_s, u"grid"_s, u"widgets"_s}) {
        for (const QString& header : QDir(kit.filePath(folder)).entryList({u"*.h"_s})) {
            QFile file(kit.filePath(folder + u'/' + header));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << header.toStdString();
            auto found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                names.append(found.next().captured(1));
            }
        }
    }
    return names;
}

void noteClasses(const QObject& object, QSet<QString>& seen)
{
    for (const QMetaObject* type = object.metaObject(); type; type = type->superClass()) {
        seen.insert(QString::fromLatin1(type->className()).section(u"::"_s, -1));
    }
}

TEST(GalleryTest, ShowsEveryWidgetOfTheKit)
{
    tests::kitTheme();
    QSet<QString> seen;
    QSet<QString> pageNames;
    for (const gallery::Page& page : gallery::pages() + gallery::listPages()) {
        EXPECT_FALSE(pageNames.contains(page.name)) << page.name.toStdString() << " twice";
        pageNames.insert(page.name);
        const std::unique_ptr<QWidget> widget(page.make());
        noteClasses(*widget, seen);
        for (const QWidget* child : widget->findChildren<QWidget*>()) {
            noteClasses(*child, seen);
        }
    }
    const QStringList declared = declaredWidgets();
    EXPECT_GT(declared.size(), 30);
    for (const QString& name : declared) {
        EXPECT_TRUE(seen.contains(name)) << name.toStdString() << " stands on no page of the gallery";
    }
}

TEST(GalleryTest, APictureHasSoManyPixelsForEachLogicalOne)
{
    tests::kitTheme();
    for (const gallery::Page& page : gallery::pages() + gallery::listPages()) {
        if (page.name != "chip"_L1) {
            continue;
        }
        const std::unique_ptr<QWidget> widget(page.make());
        widget->resize(page.size);
        widget->show();
        const QImage one = gallery::pictureOf(*widget, 1).toImage();
        const QImage two = gallery::pictureOf(*widget, 2).toImage();
        EXPECT_EQ(one.size(), page.size);
        EXPECT_EQ(two.size(), page.size * 2);
        // Drawn anew, not blown up: a blown-up picture has every pixel twice.
        bool sharp = false;
        for (int y = 0; y < two.height() && !sharp; y += 2) {
            for (int x = 0; x < two.width() && !sharp; x += 2) {
                sharp = two.pixel(x, y) != two.pixel(x + 1, y);
            }
        }
        EXPECT_TRUE(sharp);
    }
}

} // namespace
} // namespace purser::kit
