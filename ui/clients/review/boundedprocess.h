#pragma once

#include <QByteArray>
#include <QPointer>
#include <QProcess>
#include <chrono>
#include <functional>

namespace purser::clients {

/// Why a program that reads what a stranger sent gave nothing.
enum class ProcessProblem {
    TooMuch,  ///< it wrote more than is taken
    TooLong,  ///< the bound on time was met
    NoProgram ///< it is not installed
};

/// Starts a program over `input`, which a stranger may have made, with bounds on its time, memory
/// and output; it may write no file. Ends with what it wrote, or with why there is nothing, and
/// with neither when it is given up or `owner` goes before.
QProcess* runBounded(QObject* owner, const QString& program, const QStringList& arguments,
    const QByteArray& input, std::chrono::milliseconds longest,
    const std::function<void(const QByteArray& output)>& ended,
    const std::function<void(ProcessProblem problem)>& failed);

/// Gives a process up; nobody hears of it any more.
void giveUp(QPointer<QProcess>& process);

} // namespace purser::clients
