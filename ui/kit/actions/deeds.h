#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>
#include <functional>

namespace purser::kit {

/// How desks meet without knowing one another: "open client 1042", "open payment 7". A desk tells
/// which deeds it does; another asks for one by its verb.
///
/// Verbs in use: `client.open` {id}, `payment.open` {id}, `merge.open` {id}, `account.open` {id,
/// client}, `partner.open` {id, name}, `audit.open` {entity, id}.
class Deeds : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const QVariantMap& arguments)>;
    using QObject::QObject;

    /// Later offers replace earlier ones; an offer ends with its owner.
    void offer(QObject* owner, const QString& verb, Handler handler);
    bool canDo(const QString& verb) const;
    /// False when nobody offers it (the person has no such desk).
    bool ask(const QString& verb, const QVariantMap& arguments);
    /// `ask(verb, {{"id", id}})`
    bool open(const QString& verb, qint64 id);

private:
    struct Offer {
        const QObject* owner;
        Handler handler;
    };
    QHash<QString, Offer> m_handlers;
};

} // namespace purser::kit
