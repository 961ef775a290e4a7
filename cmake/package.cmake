# CPack: two Debian packages, engram and libengram-dev (configure with the preset `package`), and the archive of the sources.
set(CPACK_PACKAGE_NAME engram)
set(CPACK_PACKAGE_CONTACT "The Engram authors <${ENGRAM_CONTACT}>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has a first line of its own
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL engram development)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0engram1) # not a revision of Debian's own
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_ENGRAM_PACKAGE_NAME engram)
set(CPACK_DEBIAN_ENGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_ENGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENGRAM_PACKAGE_DEPENDS "qt6-qpa-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_ENGRAM_PACKAGE_RECOMMENDS "qt6-wayland, qt6-image-formats-plugins, fonts-dejavu-core, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_COMPONENT_ENGRAM_DESCRIPTION
    "weightless neural networks, taught by hand
Draw a digit, teach it with a click, and watch a weightless neural network
settle into its answer, step by step. Lessons come from the canvas, from the
MNIST database, which is included, and from fonts. For every answer Engram
shows the memories behind it, and any of them can be taken back.
.
The package holds the window (engram) and the command line (engram-cli).")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libengram-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libexpected-dev, libgif-dev, libhwy-dev, libjpeg-dev, libpng-dev, libpugixml-dev, libssl-dev, libtbb-dev, libwebp-dev, libzip-dev, zlib1g-dev, pkgconf")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "engram")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "weightless neural networks, the C++ library
The library behind the program Engram: agents that are taught digits by
remembering them, answer by recalling, and explain their answers.
.
The package holds the headers, a static library, and the files for CMake's
find_package and for pkg-config. It needs no Qt. A program that uses it finds
MNIST and the fonts where the package engram put them.")

set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME engram-${PROJECT_VERSION})
# CPack matches whole paths: without its beginning, /build/ would leave out all of a clone below a folder of that name.
string(REGEX REPLACE "([][+.*()^$?|{}\\\\])" "\\\\\\1" top "${PROJECT_SOURCE_DIR}")
set(CPACK_SOURCE_IGNORE_FILES "^${top}/build/" "^${top}/\\.git(/|$)" "^${top}/\\.cache/" "~$")
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
