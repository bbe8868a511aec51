#include "core/offline/drafts/draft.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::offline {

QString oldestKey(const QHash<QString, Draft>& drafts)
{
    const auto first = std::min_element(
        drafts.cbegin(), drafts.cend(), [](const Draft& left, const Draft& right) {
            return left.savedMicros < right.savedMicros;
        });
    return first->key;
}

QByteArray toJson(const DraftChange& change)
{
    // The time as text: a JSON number would be a double.
    QJsonObject object{
        {u"k"_s, change.draft.key}, {u"t"_s, QString::number(change.draft.savedMicros)}};
    if (!change.removed)
        object.insert(u"c"_s, change.draft.content);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool fromJson(const QByteArray& text, DraftChange& change)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    bool isTime = false;
    change.draft.key = object.value(u"k"_s).toString();
    change.draft.savedMicros = object.value(u"t"_s).toString().toLongLong(&isTime);
    change.removed = !object.contains(u"c"_s);
    change.draft.content = object.value(u"c"_s).toObject();
    return isTime && !change.draft.key.isEmpty();
}

} // namespace purser::offline
