# Options of the build, and the one target that carries every flag.

option(PURSER_TESTS "Build the tests" OFF)
option(PURSER_WERROR "Warnings are errors" OFF)
option(PURSER_COVERAGE "Instrument for gcov" OFF)
option(PURSER_FUZZ "Build the libFuzzer targets (clang only)" OFF)
set(PURSER_SANITIZE "" CACHE STRING "Value of -fsanitize= for every target, or empty")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

# "Dev" is what people build all day: cheap optimisation, line tables only, so that two cores
# compile and link it quickly and a stack trace still names the line.
set(CMAKE_CXX_FLAGS_DEV "-Og -g1" CACHE STRING "")
set(CMAKE_C_FLAGS_DEV "-Og -g1" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_DEV "" CACHE STRING "")
set(CMAKE_SHARED_LINKER_FLAGS_DEV "" CACHE STRING "")
set(CMAKE_MODULE_LINKER_FLAGS_DEV "" CACHE STRING "")
set(CMAKE_STATIC_LINKER_FLAGS_DEV "" CACHE STRING "")

find_program(PURSER_CCACHE ccache)
if(PURSER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${PURSER_CCACHE})
endif()
find_program(PURSER_MOLD mold)
if(PURSER_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

add_library(purser_flags INTERFACE)
add_library(Purser::Flags ALIAS purser_flags)
target_compile_definitions(purser_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PURSER_VERSION="${PROJECT_VERSION}")
target_compile_options(purser_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Winvalid-pch)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(purser_flags INTERFACE -fpch-preprocess)
endif()
if(PURSER_WERROR)
    target_compile_options(purser_flags INTERFACE -Werror)
endif()
target_include_directories(purser_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(PURSER_SANITIZE)
    add_compile_options(-fsanitize=${PURSER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PURSER_SANITIZE})
endif()
if(PURSER_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
