#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

struct Written {
    QString original;
    QString latin;
};

void expectFound(std::initializer_list<Written> names)
{
    for (const Written& name : names)
        EXPECT_GE(pairScore(name.original, name.latin), reviewBand)
            << name.original.toStdString() << " | " << name.latin.toStdString();
}

TEST(OriginalScript, FindsArabicByItsConsonants)
{
    expectFound({{u"أيمن محمد ربيع الظواهري"_s, u"Aiman Muhammed Rabi al-Zawahiri"_s},
        {u"صدام حسين التكريتي"_s, u"Saddam Hussein al-Tikriti"_s},
        {u"عبد الرحمن محمد"_s, u"Abd al-Rahman Muhammad"_s},
        {u"عبدالله يوسف"_s, u"Abdullah Yusuf"_s},
        {u"عثمان أحمد الغامدي"_s, u"Othman Ahmed al-Ghamdi"_s},
        {u"خالد شيخ محمد"_s, u"Khalid Shaikh Mohammed"_s},
        {u"حسن نصر الله"_s, u"Hasan Nasrallah"_s}, {u"إبراهيم جمال"_s, u"Ibrahim Gamal"_s},
        {u"مسعود پزشکیان"_s, u"Masoud Pezeshkian"_s},
        {u"محمد جواد ظریف"_s, u"Mohammad Javad Zarif"_s}});
}

TEST(OriginalScript, KeepsArabicNamesApart)
{
    EXPECT_LT(pairScore(u"أحمد حسن"_s, u"Muhammad Husain"_s), reviewBand);
    EXPECT_LT(pairScore(u"سعيد الغامدي"_s, u"Ahmad al-Harbi"_s), reviewBand);
    EXPECT_LT(pairScore(u"خالد يوسف"_s, u"Walid Yasin"_s), reviewBand);
    EXPECT_LT(pairScore(u"رضا نيايش"_s, u"Rashid Nasiri"_s), reviewBand);
}

TEST(OriginalScript, FindsCyrillicGreekAndHebrew)
{
    expectFound({{u"Владимир Путин"_s, u"Vladimir Putin"_s},
        {u"Ротенберг Аркадий"_s, u"Arkadii Romanovich Rotenberg"_s},
        {u"Володимир Зеленський"_s, u"Volodymyr Zelenskyy"_s},
        {u"Аляксандр Лукашэнка"_s, u"Aleksandr Lukashenko"_s},
        {u"Александар Вучић"_s, u"Aleksandar Vucic"_s},
        {u"Κυριάκος Μητσοτάκης"_s, u"Kyriakos Mitsotakis"_s},
        {u"Αλέξης Τσίπρας"_s, u"Alexis Tsipras"_s}, {u"בנימין נתניהו"_s, u"Binyamin Netanyahu"_s}});
    expectFound({{u"Сергей Викторович Лавров"_s, u"Sergei Lavrov"_s}, {u"דוד כהן"_s, u"David Cohen"_s}});
}

TEST(OriginalScript, FindsOthersThroughTheirUsualSpelling)
{
    expectFound({{u"김정은"_s, u"Kim Jong Un"_s}, {u"习近平"_s, u"Xi Jinping"_s},
        {u"Բարակ Օբամա"_s, u"Barack Obama"_s}});
}

TEST(OriginalScript, ComparesAScriptWithItself)
{
    EXPECT_DOUBLE_EQ(pairScore(u"محمد بن سلمان"_s, u"محمد بن سلمان"_s), 1);
    EXPECT_GE(pairScore(u"בנימין נתניחו"_s, u"בנימין נתניהו"_s), reviewBand);
    EXPECT_LT(pairScore(u"Илиана Йорданова"_s, u"Илиана Йотова"_s), reviewBand);
    EXPECT_LT(pairScore(u"مسعود پزشک‌فر"_s, u"محمد پزشکیان"_s), reviewBand);
}

} // namespace
