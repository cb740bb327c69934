# nn_figure(<number> <name>)
#
# The figure's program is <name>.cpp and its script <name>.gp, both beside the caller.
#   program  build/bin/figures/<name>
#   tables   build/experiments/<chapter>/<name>/, with figure.json: caption, claim, values
#   picture  build/figures/figure-<number>-light.svg and -dark.svg, and other formats on request
# One figure: the target figure-<number>. All: the target figures. The tables alone: figure-data.
find_program(GNUPLOT gnuplot REQUIRED)
set(FIGURE_STYLE ${CMAKE_CURRENT_SOURCE_DIR}/style.gp)
set(FIGURE_DRAW ${CMAKE_CURRENT_SOURCE_DIR}/draw.cmake)
set(FIGURE_PICTURES ${PROJECT_BINARY_DIR}/figures)
add_custom_target(figures)
add_custom_target(figure-data)

function(nn_figure number name)
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME chapter)
  set(program figure-${name})
  add_executable(${program} ${name}.cpp)
  target_link_libraries(${program} PRIVATE nn::nn nn_flags)
  target_compile_definitions(${program} PRIVATE NN_CHAPTER="${chapter}")
  set_target_properties(${program} PROPERTIES
    OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/figures)

  set(data ${PROJECT_BINARY_DIR}/experiments/${chapter}/${name})
  file(MAKE_DIRECTORY ${data} ${FIGURE_PICTURES})
  add_custom_command(OUTPUT ${data}/figure.json
    COMMAND ${program} --out ${data}
    DEPENDS ${program}
    COMMENT "Computing figure ${number}, ${name}"
    VERBATIM)

  foreach(theme IN ITEMS light dark)
    foreach(format IN LISTS FIGURE_FORMATS)
      set(picture ${FIGURE_PICTURES}/figure-${number}-${theme}.${format})
      add_custom_command(OUTPUT ${picture}
        COMMAND ${CMAKE_COMMAND} -D GNUPLOT=${GNUPLOT} -D SCRIPT=${CMAKE_CURRENT_SOURCE_DIR}/${name}.gp
                -D STYLE=${FIGURE_STYLE} -D THEME=${theme} -D FORMAT=${format} -D DATA=${data}
                -D OUT=${picture} -P ${FIGURE_DRAW}
        DEPENDS ${name}.gp ${FIGURE_STYLE} ${FIGURE_DRAW} ${data}/figure.json
        COMMENT "Drawing figure ${number} (${theme} ${format})"
        VERBATIM)
      list(APPEND pictures ${picture})
      if(format STREQUAL svg)
        set_property(GLOBAL APPEND PROPERTY NN_FIGURE_FILES ${picture})
      endif()
    endforeach()
  endforeach()
  add_custom_target(figure-${number} DEPENDS ${pictures})
  add_custom_target(figure-${number}-data DEPENDS ${data}/figure.json)
  add_dependencies(figure-data figure-${number}-data)
  add_dependencies(figures figure-${number})
  set_property(GLOBAL APPEND PROPERTY NN_FIGURE_DATA ${data}/figure.json)
  set_property(GLOBAL APPEND PROPERTY NN_TIMED ${number}:${name})
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "figure\t${number}\t${chapter}\t${name}")
endfunction()
