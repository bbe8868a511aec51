#include "tests/app/bridge/support/privatefiles.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

QString PrivateFiles::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QJsonObject PrivateFiles::secret(const QString& name, const QByteArray& content) const
{
    write(name, content);
    return {{u"file"_s, name}};
}

} // namespace purser::tests
