#pragma once

#include "ui/shell/login/officebook.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class Banner;
}

namespace purser::shell {

/// The staff of the trial office: one click signs in as that person.
class PersonPage : public QWidget
{
    Q_OBJECT
public:
    explicit PersonPage(QWidget* parent = nullptr);

    void setEntry(const OfficeEntry& entry);
    void setBusy(bool busy);
    void showError(const Error& error);

Q_SIGNALS:
    void chosen(const QString& login);
    void otherOfficeRequested();

private:
    QWidget* m_people;
    QVBoxLayout* m_list;
    kit::Banner* m_banner;
};

} // namespace purser::shell
