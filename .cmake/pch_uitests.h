#pragma once
#include "pch_ui.h"
#include <gtest/gtest.h>
