#pragma once

#include "ui/kit/desk/desk.h"

namespace purser::tests {

/// A desk that counts what is done to it.
class FakeDesk : public kit::Desk
{
    Q_OBJECT
public:
    FakeDesk(QString id, int order, QString permission = {});

    QString id() const override { return m_id; }
    QString title() const override { return m_id.toUpper(); }
    QString icon() const override;
    QString permission() const override { return m_permission; }
    int order() const override { return m_order; }
    void start(const kit::DeskContext& context) override;
    QWidget* createWidget(const kit::DeskContext& context, QWidget* parent) override;
    int badge() const override { return m_badge; }

    void setBadge(int badge);
    int starts() const { return m_starts; }
    int widgets() const { return m_widgets; }
    const QVariantMap& opened() const { return m_opened; }

private:
    QString m_id;
    int m_order;
    QString m_permission;
    int m_badge = -1;
    int m_starts = 0;
    int m_widgets = 0;
    QVariantMap m_opened;
};

} // namespace purser::tests
