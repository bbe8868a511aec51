#pragma once

#include "ui/shell/login/officebook.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace purser::kit {
class Banner;
class Field;
} // namespace purser::kit

namespace purser::shell {

/// Where the office is: host names, port, database and the certificate that proves it, or an office
/// file that holds all of that.
class OfficePage : public QWidget
{
    Q_OBJECT
public:
    explicit OfficePage(QWidget* parent = nullptr);

    void setEntry(const OfficeEntry& entry);
    /// What is in the form. BadInput {field} when it cannot be used.
    Result<OfficeEntry> entry() const;

Q_SIGNALS:
    void accepted(const purser::shell::OfficeEntry& entry);
    void backRequested();

private:
    void openFile();
    void openCertificate();
    void submit();

    QLineEdit* m_name;
    QLineEdit* m_hosts;
    QLineEdit* m_ports;
    QLineEdit* m_database;
    QLineEdit* m_certificate;
    kit::Field* m_hostsField;
    kit::Banner* m_banner;
    QPushButton* m_continue;
};

} // namespace purser::shell
