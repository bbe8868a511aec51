#include "core/screening/lists/listimporter.h"

#include "core/screening/lists/ofaccsvreader.h"

#include <QDir>
#include <QFileInfo>

namespace purser::screening {

using namespace Qt::StringLiterals;

Result<ImportedLists> importLists(const QString& path, const ListLimits& limits)
{
    ImportedLists imported;
    if (holdsOfacCsv(path)) {
        auto list = readOfacCsv(path, limits);
        if (!list)
            return failure(list.error());
        imported.lists.push_back(std::make_shared<const ListVersion>(std::move(*list)));
    }
    if (imported.lists.empty())
        return failure(ErrorCode::BadInput, {{u"path"_s, path}, {u"what"_s, u"no_list"_s}});
    return imported;
}

} // namespace purser::screening
