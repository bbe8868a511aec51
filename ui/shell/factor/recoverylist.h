#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace purser::shell {

/// The recovery codes, shown this once, with a button that copies them.
class RecoveryList : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryList(QWidget* parent = nullptr);

    /// Empty: forgets them.
    void setCodes(const QStringList& codes);

private:
    void copy();

    QGridLayout* m_grid;
    QStringList m_codes;
};

} // namespace purser::shell
