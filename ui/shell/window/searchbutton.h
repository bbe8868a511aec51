#pragma once

#include <QAbstractButton>

namespace purser::shell {

/// Looks like a search box and opens the palette; a letter typed on it is taken along.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    /// The keys that do the same, shown at the end.
    void setKeys(const QString& keys);
    QSize sizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_keys;
};

} // namespace purser::shell
