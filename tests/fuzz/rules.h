#pragma once

#include <QByteArrayView>
#include <QString>

/// What has to hold for every parser whatever bytes it is given. Each function feeds the bytes to
/// one parser and returns the rule that was broken, or empty text. libFuzzer drives them for as
/// long as one likes; the ordinary test run drives them over a small corpus.
namespace purser::fuzz {

/// Money::parse() in all exponents: accepts exactly plain decimals, prints what it read.
QString moneyText(QByteArrayView bytes);
QString rateText(QByteArrayView bytes);
QString lotsText(QByteArrayView bytes);
/// moneyFromJson() of a document.
QString moneyJson(QByteArrayView bytes);
QString base32Text(QByteArrayView bytes);
/// Nothing that looks personal passes scrubbed() or LogValue::code().
QString logText(QByteArrayView bytes);
/// Rows of a list file: bounded, in order, or refused by line.
QString delimitedRows(QByteArrayView bytes);
/// Records of an XML list: bounded, or refused by line.
QString xmlRecords(QByteArrayView bytes);
/// Remarks of OFAC's lists keep their text.
QString remarkText(QByteArrayView bytes);
/// Any text is a name of words in plain letters.
QString nameText(QByteArrayView bytes);

} // namespace purser::fuzz
