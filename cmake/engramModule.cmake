# engram_module(NAME LIBRARIES ...): compiles src/NAME/*.cpp with exactly these libraries and adds it to engram_core.
# engram_warnings(TARGET): what every target of the project is built with: warnings, and what the options ask for.

# engram_shared_files(BIN): lets programs in the folder BIN find data and fonts of the source tree, by links where an
# installation has the files themselves. Also for projects that take Engram in.

function(engram_shared_files bin)
    get_property(share_from_bin GLOBAL PROPERTY ENGRAM_SHARE_FROM_BIN)
    cmake_path(ABSOLUTE_PATH share_from_bin BASE_DIRECTORY ${bin} NORMALIZE OUTPUT_VARIABLE shared)
    file(MAKE_DIRECTORY ${bin} ${shared})
    foreach(folder data fonts)
        file(CREATE_LINK ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${folder} ${shared}/${folder} SYMBOLIC)
    endforeach()
endfunction()

function(engram_warnings target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
        -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${ENGRAM_WERROR}>:-Werror>)
    # GCC 12 sees copies in std::string that overlap or overflow, and do not (GCC bugs 105329 and 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(${target} PRIVATE -Wno-restrict -Wno-stringop-overflow)
    endif()
    # And in code that it instruments for sanitizers, variables of <regex> that are not set, and are (GCC bug 105562).
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND ENGRAM_SANITIZE)
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    if(ENGRAM_HARDEN)
        target_compile_options(${target} PRIVATE -fPIE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(${target} PRIVATE -fstack-clash-protection -fcf-protection)
        elseif(CMAKE_SYSTEM_PROCESSOR STREQUAL "aarch64")
            target_compile_options(${target} PRIVATE -fstack-clash-protection -mbranch-protection=standard)
        endif()
        target_link_options(${target} PRIVATE -pie -Wl,-z,relro -Wl,-z,now)
    endif()
    if(ENGRAM_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${ENGRAM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(${target} PRIVATE -fsanitize=${ENGRAM_SANITIZE})
        find_program(ENGRAM_LLD ld.lld) # links these programs, which are large, three times as fast
        if(ENGRAM_LLD)
            target_link_options(${target} PRIVATE -fuse-ld=lld)
        endif()
    endif()
    if(ENGRAM_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

function(engram_module name)
    cmake_parse_arguments(module "" "" "LIBRARIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
    if(NOT sources)
        return()
    endif()
    string(REPLACE "/" "_" target engram_${name})
    add_library(${target} OBJECT ${sources})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
    target_compile_definitions(${target} PRIVATE ENGRAM_VERSION="${PROJECT_VERSION}")
    target_link_libraries(${target} PRIVATE tl::expected ${module_LIBRARIES})
    engram_warnings(${target})
    target_sources(engram_core PRIVATE $<TARGET_OBJECTS:${target}>)
    # Only what the linker needs: the headers of these libraries stay private to the module, and those that are nothing
    # but headers are nothing to who uses engram_core.
    list(FILTER module_LIBRARIES EXCLUDE REGEX "^(Eigen3|nlohmann_json)::")
    foreach(library IN LISTS module_LIBRARIES)
        target_link_libraries(engram_core PUBLIC $<LINK_ONLY:${library}>)
    endforeach()
endfunction()
