# Debian's libimgui-dev ships a static library with the GLFW and OpenGL3 backends and FreeType inside, and no CMake package.
find_path(ImGui_INCLUDE_DIR imgui.h PATH_SUFFIXES imgui)
find_library(ImGui_LIBRARY imgui)
find_library(ImGui_stb_LIBRARY stb)
pkg_check_modules(ImGui_FREETYPE QUIET IMPORTED_TARGET freetype2)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ImGui REQUIRED_VARS ImGui_LIBRARY ImGui_INCLUDE_DIR ImGui_stb_LIBRARY ImGui_FREETYPE_FOUND)
if(ImGui_FOUND AND NOT TARGET ImGui::ImGui)
  add_library(ImGui::ImGui STATIC IMPORTED)
  set_target_properties(ImGui::ImGui PROPERTIES
    IMPORTED_LOCATION "${ImGui_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${ImGui_INCLUDE_DIR};${ImGui_INCLUDE_DIR}/backends"
    INTERFACE_LINK_LIBRARIES "${ImGui_stb_LIBRARY};PkgConfig::ImGui_FREETYPE;PkgConfig::GLFW;PkgConfig::GL;${CMAKE_DL_LIBS}")
endif()
