#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

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

    QVBoxLayout* m_lines;
    QStringList m_codes;
};

} // namespace purser::shell
