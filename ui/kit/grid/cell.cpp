#include "ui/kit/grid/cell.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"

namespace purser::kit {

Cell Cell::plain(QString text, Tone tone)
{
    Cell cell;
    cell.raw = text;
    cell.text = std::move(text);
    cell.tone = tone;
    return cell;
}

Cell Cell::of(const Money& amount, const Formats& formats)
{
    Cell cell;
    cell.text = formats.money(amount);
    cell.raw = amount.text();
    cell.money = amount;
    return cell;
}

Cell Cell::due(const QDateTime& instant, Tone level)
{
    Cell cell;
    cell.raw = instant;
    cell.tone = level == Tone::Normal ? Tone::Dim : level;
    cell.icon = statusIcon(level);
    return cell;
}

Cell Cell::risk(int score)
{
    Cell cell;
    cell.raw = score;
    cell.text = QString::number(score);
    return cell;
}

Cell Cell::state(QString word, Tone tone, QString icon)
{
    Cell cell;
    cell.raw = word;
    cell.text = std::move(word);
    cell.tone = tone == Tone::Normal ? Tone::Dim : tone;
    cell.icon = icon.isEmpty() ? statusIcon(tone) : std::move(icon);
    return cell;
}

Cell Cell::dateTime(const QDateTime& instant, const Formats& formats)
{
    Cell cell;
    cell.raw = instant;
    cell.text = formats.dateTime(instant);
    return cell;
}

Cell Cell::date(const QDate& day, const Formats& formats)
{
    Cell cell;
    cell.raw = day;
    cell.text = formats.date(day);
    return cell;
}

Cell Cell::number(qint64 value, const Formats& formats)
{
    Cell cell;
    cell.raw = value;
    cell.text = formats.number(value);
    return cell;
}

Cell Cell::age(const QDateTime& instant)
{
    Cell cell;
    cell.raw = instant;
    cell.tone = Tone::Dim;
    return cell;
}

Cell Cell::withKey(const QString& word) &&
{
    key = word;
    return std::move(*this);
}

bool operator==(const Cell& left, const Cell& right)
{
    return left.text == right.text && left.raw == right.raw && left.tone == right.tone
        && left.icon == right.icon;
}

} // namespace purser::kit
