# What Debian's packages hold besides: the copyright with every licence in full, and the changelog, in each of them; and why
# what lintian notes of them is meant.

# engram_licence_text(VARIABLE FILE): the text as a paragraph of a machine-readable copyright file.
function(engram_licence_text variable file)
    file(READ ${PROJECT_SOURCE_DIR}/${file} text)
    string(REGEX REPLACE "[ \t\r]+\n" "\n" text "${text}")
    string(STRIP "${text}" text)
    string(REGEX REPLACE "\n\n" "\n.\n" text "${text}")
    string(REGEX REPLACE "\n\n" "\n.\n" text "${text}")
    string(REPLACE "\n" "\n " text " ${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

engram_licence_text(licence_mit LICENSE)
engram_licence_text(licence_cc data/CC-BY-SA-3.0.txt)
engram_licence_text(licence_ofl fonts/licences/OFL-1.1.txt)
engram_licence_text(licence_gust fonts/licences/GUST-Font-License.txt)
engram_licence_text(licence_lppl fonts/licences/LPPL-1.3c.txt)
configure_file(packaging/copyright.in ${generated}/copyright @ONLY)
configure_file(packaging/changelog.in ${generated}/changelog.Debian @ONLY)
execute_process(COMMAND gzip -9nc ${generated}/changelog.Debian OUTPUT_FILE ${generated}/changelog.Debian.gz COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md OUTPUT_FILE ${generated}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)
set(debian_documents ${generated}/copyright ${generated}/changelog.Debian.gz ${generated}/changelog.gz)
install(FILES ${debian_documents} DESTINATION ${share}/doc/engram COMPONENT engram)
install(FILES ${debian_documents} DESTINATION ${share}/doc/libengram-dev COMPONENT development)
install(FILES packaging/lintian-overrides DESTINATION ${share}/lintian/overrides RENAME engram COMPONENT engram)

# engram_without_comments(COMPONENT FILE): takes the name of the compiler out of what is installed, as Debian's own tools do.
function(engram_without_comments component file)
    install(CODE "execute_process(COMMAND \"${CMAKE_OBJCOPY}\" --remove-section=.comment
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${file}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT ${component})
endfunction()
