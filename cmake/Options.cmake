# What every target of the project is compiled with. Linking countersign_options is how a target says "ours".
add_library(countersign_options INTERFACE)

target_compile_definitions(countersign_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS
    COUNTERSIGN_VERSION="${PROJECT_VERSION}")

target_compile_options(countersign_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong)
# GCC 12 sees overlapping copies in std::string's own concatenation where there are none (its bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(countersign_options INTERFACE -Wno-restrict)
endif()
# GCC 12 takes the payload of an empty std::optional for an uninitialised variable once it is inlined.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(countersign_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(COUNTERSIGN_WERROR)
    target_compile_options(countersign_options INTERFACE -Werror)
endif()
target_link_options(countersign_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
target_compile_options(countersign_options INTERFACE $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
target_link_options(countersign_options INTERFACE $<$<CONFIG:Release>:-Wl,--gc-sections>)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(COUNTERSIGN_SANITIZE)
    target_compile_options(countersign_options INTERFACE -fsanitize=${COUNTERSIGN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(countersign_options INTERFACE -fsanitize=${COUNTERSIGN_SANITIZE})
else()
    # The sanitizers replace the fortified functions, and glibc refuses the macro without optimisation.
    target_compile_options(countersign_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE>
                                                         $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
endif()

# countersign_library(NAME core SOURCES … LINKS …): one folder of the backend, one static library.
function(countersign_library)
    cmake_parse_arguments(ARG "AUTOMOC" "NAME" "SOURCES;LINKS" ${ARGN})
    add_library(countersign_${ARG_NAME} STATIC ${ARG_SOURCES})
    target_link_libraries(countersign_${ARG_NAME} PUBLIC countersign_options ${ARG_LINKS})
    if(ARG_AUTOMOC)
        set_target_properties(countersign_${ARG_NAME} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
