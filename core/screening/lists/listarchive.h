#pragma once

#include "core/screening/lists/listset.h"

#include <QStringList>

namespace purser::screening {

/// The files of lists that were in force, each content once and compressed under its SHA-256, so
/// that a certificate can be made again after its lists were replaced. A folder that one process
/// writes and any may read.
class ListArchive
{
public:
    explicit ListArchive(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps the files of a set that are not here yet.
    /// @param paths  where the set was read from: files, and folders of them
    /// Errors: `Io` {path, why: not_readable, not_writable, changed}: changed is a file that is
    /// another by now than the one that was read.
    Result<void> keep(const ListSet& set, const QStringList& paths) const;

    /// Throws away what was kept longest ago until no more than so many bytes are left; never what
    /// `inForce` is made of. Errors: `Io` {path, why: not_writable}.
    Result<void> prune(const ListSet& inForce, qint64 mostBytes) const;

    /// Writes the files of a list as they were into a folder. Errors: `Io`; `NotFound` {file} where
    /// one was not kept, or not any more; `Parse` {what: not_a_list_file} for a name that is no
    /// file name, or a digest that is none.
    Result<void> restore(const std::vector<ListFileStamp>& files, const QString& folder) const;

private:
    QString pathOf(const ListFileStamp& file) const;
    Result<void> keepFile(const ListFileStamp& file, const QStringList& paths) const;

    const QString m_folder;
};

} // namespace purser::screening
