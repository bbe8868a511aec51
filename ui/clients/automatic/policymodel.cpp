#include "ui/clients/automatic/policymodel.h"

#include "ui/clients/automatic/policytexts.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

const QStringList& policyLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"ru"_s, u"ar"_s};
    return languages;
}

QJsonObject textRow(const QString& question, const QJsonValue& entry, bool isAnswer)
{
    QJsonObject row{{u"question"_s, question}};
    if (isAnswer) {
        row.insert(u"answer"_s, entry[u"code"]);
        row.insert(u"points"_s, entry[u"points"]);
    }
    for (const QString& language : policyLanguages())
        row.insert(language, entry[u"texts"][language].toString());
    return row;
}

QJsonObject textsIn(const QJsonObject& row)
{
    QJsonObject texts;
    for (const QString& language : policyLanguages())
        texts.insert(language, row.value(language).toString());
    return texts;
}

QList<QJsonObject> rowsOf(const QJsonValue& content)
{
    QList<QJsonObject> rows;
    for (const QJsonValue rule : content.toArray())
        rows.append(rule.toObject());
    for (const QJsonValue question : content[u"questions"].toArray()) {
        const QString code = question[u"code"].toString();
        rows.append(textRow(code, question, false));
        for (const QJsonValue answer : question[u"answers"].toArray())
            rows.append(textRow(code, answer, true));
    }
    return rows;
}

} // namespace

PolicyModel::PolicyModel(
    const OnboardingPart& part, const OnboardingNames& names, bool isEditable, QObject* parent)
    : QAbstractTableModel(parent), m_part(part.part), m_names(names),
      m_columns(policyColumns(part.part, names)), m_isEditable(isEditable),
      m_rules(rowsOf(part.content)), m_figures(part.content.toObject()), m_before(m_rules)
{
    m_figures.remove(u"questions"_s);
}

QJsonObject PolicyModel::questionnaire() const
{
    QJsonObject content = m_figures;
    QJsonArray questions;
    for (const QJsonObject& row : m_rules) {
        if (row.value(u"answer"_s).toString().isEmpty()) {
            questions.append(QJsonObject{{u"code"_s, row.value(u"question"_s)},
                {u"texts"_s, textsIn(row)}, {u"answers"_s, QJsonArray()}});
            continue;
        }
        // An answer belongs to the question it names; one that names none stands alone, and the
        // office says so.
        qsizetype at = 0;
        while (at < questions.size() && questions.at(at)[u"code"] != row.value(u"question"_s))
            ++at;
        if (at == questions.size())
            questions.append(QJsonObject{{u"code"_s, row.value(u"question"_s)},
                {u"texts"_s, QJsonObject()}, {u"answers"_s, QJsonArray()}});
        QJsonObject question = questions.at(at).toObject();
        QJsonArray answers = question.value(u"answers"_s).toArray();
        answers.append(QJsonObject{{u"code"_s, row.value(u"answer"_s)},
            {u"points"_s, row.value(u"points"_s)}, {u"texts"_s, textsIn(row)}});
        question.insert(u"answers"_s, answers);
        questions.replace(at, question);
    }
    content.insert(u"questions"_s, questions);
    return content;
}

QJsonValue PolicyModel::content() const
{
    if (isQuestions())
        return questionnaire();
    QJsonArray rules;
    for (const QJsonObject& rule : m_rules)
        rules.append(rule);
    return rules;
}

QModelIndex PolicyModel::addLike(int row)
{
    const int at = row < 0 ? rowCount() : row + 1;
    QJsonObject rule = row < 0 ? QJsonObject() : m_rules.at(row);
    beginInsertRows({}, at, at);
    m_rules.insert(at, rule);
    endInsertRows();
    Q_EMIT edited();
    return index(at, 0);
}

void PolicyModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void PolicyModel::setFigure(const QString& name, int value)
{
    m_figures.insert(name, value);
    Q_EMIT edited();
}

QString PolicyModel::wordOf(const PolicyColumn& column, const QJsonValue& value) const
{
    return isQuestions() ? value.toVariant().toString() : PolicyTexts::value(column.key, value);
}

QStringList PolicyModel::choicesOf(const QModelIndex& index) const
{
    const PolicyColumn& column = m_columns.at(index.column());
    if (column.key != "code"_L1)
        return column.choices;
    const QJsonObject& rule = m_rules.at(index.row());
    const QString what = rule.value(u"what"_s).toString();
    if (what == "field"_L1)
        return rule.value(u"client_kind"_s).toString() == "person"_L1 ? m_names.personFields
                                                                      : m_names.entityFields;
    if (what == "document"_L1)
        return m_names.proofs;
    if (what == "edd"_L1)
        return m_names.items;
    if (what == "test"_L1)
        return {u"appropriateness"_s, u"tax_certificate"_s};
    return {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s, u"electronic_delivery"_s};
}

int PolicyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int PolicyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PolicyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PolicyColumn& column = m_columns.at(index.column());
    const QJsonValue value = m_rules.at(index.row()).value(column.key);
    if (role == Qt::DisplayRole)
        return wordOf(column, value);
    if (role == Qt::EditRole)
        return value.toVariant();
    if (role == Qt::TextAlignmentRole && column.kind == PolicyColumn::Kind::Whole)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns.at(section).title;
    return m_before.contains(m_rules.at(section)) ? QString() : u"•"_s;
}

Qt::ItemFlags PolicyModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && !m_columns.at(index.column()).isFixed ? flags | Qt::ItemIsEditable
                                                                 : flags;
}

bool PolicyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const PolicyColumn& column = m_columns.at(index.column());
    QJsonValue written = QJsonValue::fromVariant(value);
    if (column.kind == PolicyColumn::Kind::Whole)
        written = column.mayBeEmpty && value.toInt() < column.least ? QJsonValue(QJsonValue::Null)
                                                                    : QJsonValue(value.toInt());
    else if (column.kind == PolicyColumn::Kind::Text)
        written = value.toString().trimmed();
    else if (column.kind == PolicyColumn::Kind::Day && value.toString().trimmed().isEmpty())
        written = QJsonValue(QJsonValue::Null);
    m_rules[index.row()].insert(column.key, written);
    Q_EMIT dataChanged(index, index);
    Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row());
    Q_EMIT edited();
    return true;
}

} // namespace purser::clients
