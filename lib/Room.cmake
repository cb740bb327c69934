# nn_room(<name> [DEPENDS <room>...] [LINK <target>...] [HIDDEN <target>...])
#
# Makes the library of one room from lib/nn/<name>/. DEPENDS are the rooms below it; LINK are
# packages that its headers show; HIDDEN are packages that only its .cpp files see.
add_library(nn_flags INTERFACE)
# -Wno-restrict: g++ 12 warns of an overlap inside its own std::string (GCC bug 105651).
target_compile_options(nn_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${NN_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(nn_flags INTERFACE NN_REAL=${NN_REAL})

function(nn_room name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;LINK;HIDDEN")
  file(GLOB sources CONFIGURE_DEPENDS nn/${name}/*.cpp)
  file(GLOB headers CONFIGURE_DEPENDS nn/${name}/*.hpp)
  list(TRANSFORM arg_DEPENDS PREPEND nn_ OUTPUT_VARIABLE rooms)
  set(seen PUBLIC)
  if(sources)
    add_library(nn_${name} STATIC ${sources})
    target_link_libraries(nn_${name} PRIVATE nn_flags ${arg_HIDDEN})
  else()
    set(seen INTERFACE)
    add_library(nn_${name} INTERFACE)
  endif()
  target_sources(nn_${name} ${seen} FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR} FILES ${headers})
  target_compile_definitions(nn_${name} ${seen} NN_REAL=${NN_REAL})
  target_link_libraries(nn_${name} ${seen} ${rooms} ${arg_LINK})
  set_target_properties(nn_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  set_property(GLOBAL APPEND PROPERTY NN_ROOMS ${name})
  list(JOIN arg_DEPENDS " " plan)
  set_property(GLOBAL APPEND_STRING PROPERTY NN_FLOOR_PLAN "${name}: ${plan}\n")
endfunction()

# The whole house as one target, and its plan for the test.
function(nn_house name)
  get_property(rooms GLOBAL PROPERTY NN_ROOMS)
  list(TRANSFORM rooms PREPEND nn_)
  add_library(${name} INTERFACE)
  add_library(nn::${name} ALIAS ${name})
  target_link_libraries(${name} INTERFACE ${rooms})
  get_property(plan GLOBAL PROPERTY NN_FLOOR_PLAN)
  file(WRITE ${PROJECT_BINARY_DIR}/floor-plan.txt "${plan}")
endfunction()
