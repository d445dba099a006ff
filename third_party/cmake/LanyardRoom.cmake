# lanyard_room(<folder of app/> [ROOMS room...] [LIBRARIES target...])
#
# One static library per folder of app/. A room's headers are reachable as "<room>/<header>.h" by the rooms that name it,
# through a folder that holds nothing but a link to that room; so an include the design forbids does not resolve.
function(lanyard_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/app/${name}/*.cpp" "${CMAKE_SOURCE_DIR}/app/${name}/*.h")
  set(door "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${door}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/app/${name}" "${door}/${name}" SYMBOLIC)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC "${door}")
  target_link_libraries(${name} PUBLIC lanyard_flags ${ROOM_ROOMS} PRIVATE ${ROOM_LIBRARIES})
endfunction()
