#pragma once

#include "app/workstation/options.h"
#include "app/workstation/workstation.h"
#include "ui/kit/desk/desk.h"

#include <QDir>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>
#include <vector>

namespace purser::workstation {

/// Walks the real workstation through every stop that the shell and the desks declare, over the
/// live trial office, in light and dark, then once more in Arabic, and saves
/// `NN-desk-stop-light.png` and so on. Signs in as one member of staff after another until every
/// stop has been shown by somebody who may. With --language only in that language, light and dark.
///
/// Then, where the program speaks English, the stretch by keyboard alone: KeyboardWalk. With --walk
/// nothing but that.
///
/// Ends the program with 0, or with 1 when a stop failed, timed out or could not be saved.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(Workstation& workstation, const Options& options, shell::OfficeEntry entry);
    ~Tour() override;

    void begin();

private:
    struct Stop {
        QString desk;
        kit::TourStop stop;
    };

    void beginRound(const QString& language, const QStringList& passes);
    void walkLogin();
    void nextPerson();
    void enter(const QString& login);
    void nextPass();
    void nextStop();
    void arrive(bool good);
    void leaveStop();
    void collectStops();
    void collectFrom(kit::Desk& desk);
    void walkByKeyboard();
    void failed(const QString& what);
    QString fileName(const Stop& stop);
    void end();

    Workstation& m_workstation;
    Options m_options;
    shell::OfficeEntry m_entry;
    QDir m_folder;
    std::unique_ptr<shell::LoginWindow> m_login;
    std::unique_ptr<office::OfficeSession> m_opening;
    std::unique_ptr<shell::Workspace> m_workspace;
    QStringList m_people; ///< still to sign in
    QStringList m_passesOfRound;
    bool m_isLastRound = false;
    bool m_walks = false;       ///< the stretch by keyboard is still to come
    QSet<QString> m_seen;       ///< "desk/stop"
    QSet<QString> m_outOfReach; ///< nobody signed in so far had the right
    std::vector<Stop> m_stops;
    QStringList m_passes;
    QString m_pass;
    size_t m_at = 0;
    quint64 m_step = 0; ///< answers to an earlier step are ignored
    QTimer m_patience;
    QHash<QString, int> m_numbers;
    int m_pictures = 0;
    int m_failures = 0;
};

} // namespace purser::workstation
