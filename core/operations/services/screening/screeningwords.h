#pragma once

#include "core/screening/match/hit.h"
#include "core/screening/match/subject.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::operations {

/// Between the office's words for a screening and the engine's.

/// Whom to screen, as link.screening_subjects says: name, kind, birth_date, former_names,
/// original_script_name, nationalities, sex, documents. What is not understood is left out: missing
/// data never counts against anybody. Countries of residence and birth are no nationality and no
/// place as lists give it, and stay out.
screening::Subject subjectFromOffice(const QJsonObject& subject);

/// The hits as link.put_screening takes them. The engine's band "review" is "possible" there.
/// "digest" covers the subject and the whole record of the list: a decision about a hit holds as
/// long as neither changes.
QJsonArray hitsForOffice(
    const screening::Subject& subject, const std::vector<screening::Hit>& hits);

/// sanction, pep, adverse or other: by the word of that name among the programs of the entity, else
/// by the source. What authorities publish are sanctions; an own list says so itself.
QString hitKind(const screening::ListVersion& list, const screening::ListedEntity& entity);

/// Where a hit is: list, entity and its first name, as long as the office keeps them.
QJsonObject placeOf(const screening::Hit& hit);
/// The score in thousandths.
int scoreMilli(const screening::Hit& hit);
/// person or entity, as scopes of the settings say it.
QString listedKind(const screening::ListedEntity& entity);

} // namespace purser::operations
