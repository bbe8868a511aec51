#pragma once

#include "app/office/command.h"
#include "tests/core/payments/kinds/kindsdesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

/// What a command of the tool answered with `--json`.
struct Answer {
    int exit = -1;
    QJsonObject json;

    QString error() const { return json[u"error"][u"code"].toString(); }
    QString sentence() const { return json[u"error"][u"sentence"].toString(); }
    QString state() const { return json[u"state"].toString(); }
    QString reference() const { return json[u"detail"][u"reference"].toString(); }
};

/// `purser-office pay …` against a real office, with a bridge played by the test.
class PayOffice : public testing::Test
{
protected:
    /// `purser-office pay WORDS` as that person, with the password in a file.
    Answer pay(const QString& login, const QStringList& words)
    {
        const QString secret = m_folder.filePath(login);
        QFile file(secret);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(TestOffice::password(login).text().toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        const auto address = desk.desk().office().address();
        QStringList arguments{u"pay"_s};
        arguments += words;
        arguments += {u"--host"_s, address.hosts, u"--database"_s, address.database, u"--login"_s,
            login, u"--password-file"_s, secret, u"--json"_s};
        if (!address.ports.isEmpty())
            arguments += {u"--port"_s, address.ports};
        testing::internal::CaptureStdout();
        testing::internal::CaptureStderr();
        Answer answer;
        answer.exit = tool::runCommandLine(tool::allCommands(), arguments);
        answer.json = QJsonDocument::fromJson(
            QByteArray::fromStdString(testing::internal::GetCapturedStdout()))
                          .object();
        m_said = QString::fromStdString(testing::internal::GetCapturedStderr());
        return answer;
    }

    QString clientCode() { return u"C-%1"_s.arg(desk.desk().client()); }
    QString accountLogin()
    {
        return QString::number(desk.books().number(
            u"select login from book.trading_account where id = $1"_s, {desk.desk().account()}));
    }
    Answer withdraw(const QString& login, const QString& amount, const QStringList& more = {})
    {
        return pay(login,
            QStringList{u"submit"_s, u"withdrawal"_s, u"--client"_s, clientCode(), u"--account"_s,
                accountLogin(), u"--destination"_s, QString::number(desk.desk().destination()),
                u"--amount"_s, amount}
                + more);
    }

    KindsDesk desk;
    QTemporaryDir m_folder;
    QString m_said;
};

} // namespace purser::tests
