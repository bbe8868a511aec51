#include "tests/core/screening/support/listfolder.h"

#include <QFile>
#include <gtest/gtest.h>

namespace purser::screening {

using namespace Qt::StringLiterals;

QString ListFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

void ListFolder::writeOfac(const QByteArray& sdn, const QByteArray& alt, const QByteArray& add,
    const QByteArray& comments) const
{
    write(u"sdn.csv"_s, sdn);
    write(u"alt.csv"_s, alt);
    write(u"add.csv"_s, add);
    if (!comments.isEmpty())
        write(u"sdn_comments.csv"_s, comments);
}

std::string textOf(const Error& error)
{
    const QJsonObject& args = error.args;
    return (errorName(error.code) + u' ' + args.value(u"what"_s).toString() + u' '
        + args.value(u"path"_s).toString() + u':'
        + QString::number(args.value(u"line"_s).toInteger()))
        .toStdString();
}

} // namespace purser::screening
