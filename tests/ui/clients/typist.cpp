#include "tests/ui/clients/typist.h"

#include "ui/kit/desk/typist.h"

#include <gtest/gtest.h>

namespace purser::tests {

QWidget* Typist::at()
{
    return kit::Typist::at();
}

bool Typist::goTo(const QString& name)
{
    const bool there = kit::Typist::goTo(name);
    EXPECT_TRUE(there) << "Tab does not lead to " << name.toStdString();
    return there;
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    kit::Typist::press(key, modifiers);
}

bool Typist::type(const QString& name, const QString& text)
{
    const bool typed = kit::Typist::type(name, text);
    EXPECT_TRUE(typed) << "Tab does not lead to " << name.toStdString();
    return typed;
}

} // namespace purser::tests
