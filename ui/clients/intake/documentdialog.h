#pragma once

#include "ui/clients/intake/fieldform.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QByteArray>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace purser::kit {
class Banner;
class Field;
} // namespace purser::kit

namespace purser::clients {

/// A page of a document that was chosen: its name and content.
struct DocumentPage {
    int side = 1;
    QString name;
    QByteArray content;
};

/// Takes a document in: files by name, chooser or drag and drop, of one side or two, with what
/// stands on it. A machine readable zone is read by the office while it is typed.
class DocumentDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    DocumentDialog(const IntakeForm& form, const QString& clientKind, QWidget* parent);

    QString type() const;
    /// number, issuer, issued_on, expires_on, mrz, method: as the office takes them.
    QJsonObject facts() const;
    /// The files chosen, first side first. BadInput when one cannot be read.
    Result<std::vector<DocumentPage>> pages() const;
    void setFile(int side, const QString& path);
    void showZone(const TravelZone& zone);
    void showRefusal(const Error& error);

Q_SIGNALS:
    void zoneWanted(const QString& zone);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Place { ///< where a side's file is named
        QWidget* row = nullptr;
        kit::Field* field = nullptr;
        QLineEdit* path = nullptr;
    };
    Place addPlace(const QString& label);
    void buildForm(const QString& clientKind);
    void choose(int side);
    void showType();
    void showPreview(const QString& path);
    void check();

    IntakeForm m_rules;
    FieldForm* m_form;
    Place m_front;
    Place m_back;
    QLabel* m_preview;
    kit::Banner* m_zone;
    QTimer m_pause; ///< of the typing
};

} // namespace purser::clients
