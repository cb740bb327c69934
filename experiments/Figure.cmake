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

# nn_figure_data(<name> [<file>...]): the program of a figure or a drawing and the command that
# computes its data; the files are those that it writes beside its tables and figure.json. Sets
# `chapter` and `data` for the caller.
function(nn_figure_data name)
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME chapter)
  set(program figure-${name})
  add_executable(${program} ${name}.cpp)
  target_link_libraries(${program} PRIVATE nn::nn nn_flags)
  target_compile_definitions(${program} PRIVATE NN_CHAPTER="${chapter}")
  set_target_properties(${program} PROPERTIES
    OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/figures)

  set(data ${PROJECT_BINARY_DIR}/experiments/${chapter}/${name})
  file(MAKE_DIRECTORY ${data} ${FIGURE_PICTURES})
  list(TRANSFORM ARGN PREPEND ${data}/ OUTPUT_VARIABLE files)
  add_custom_command(OUTPUT ${data}/figure.json ${files}
    COMMAND ${program} --out ${data}
    DEPENDS ${program}
    COMMENT "Computing ${name}"
    VERBATIM)
  add_custom_target(figure-data-${name} DEPENDS ${data}/figure.json)
  add_dependencies(figure-data figure-data-${name})
  set_property(GLOBAL APPEND PROPERTY NN_FIGURE_DATA ${data}/figure.json)
  set(chapter ${chapter} PARENT_SCOPE)
  set(data ${data} PARENT_SCOPE)
endfunction()

function(nn_figure number name)
  nn_figure_data(${name})
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
  add_dependencies(figures figure-${number})
  set_property(GLOBAL APPEND PROPERTY NN_TIMED ${number}:${name})
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "figure\t${number}\t${chapter}\t${name}")
endfunction()

# nn_drawing(<name>)
#
# A schematic drawing without a number: the program <name>.cpp writes a Graphviz file and figure.json.
#   picture  build/figures/<name>-light.svg and -dark.svg, and other formats on request
# One drawing: the target drawing-<name>.
find_program(DOT dot REQUIRED)
set(FIGURE_DRAW_NET ${CMAKE_CURRENT_SOURCE_DIR}/draw_net.cmake)

function(nn_drawing name)
  nn_figure_data(${name} ${name}.dot)
  foreach(theme IN ITEMS light dark)
    foreach(format IN LISTS FIGURE_FORMATS)
      set(picture ${FIGURE_PICTURES}/${name}-${theme}.${format})
      add_custom_command(OUTPUT ${picture}
        COMMAND ${CMAKE_COMMAND} -D DOT=${DOT} -D SOURCE=${data}/${name}.dot -D STYLE=${FIGURE_STYLE}
                -D THEME=${theme} -D FORMAT=${format} -D OUT=${picture} -P ${FIGURE_DRAW_NET}
        DEPENDS ${FIGURE_STYLE} ${FIGURE_DRAW_NET} ${data}/${name}.dot
        COMMENT "Drawing ${name} (${theme} ${format})"
        VERBATIM)
      list(APPEND pictures ${picture})
      if(format STREQUAL svg)
        set_property(GLOBAL APPEND PROPERTY NN_FIGURE_FILES ${picture})
      endif()
    endforeach()
  endforeach()
  add_custom_target(drawing-${name} DEPENDS ${pictures})
  add_dependencies(figures drawing-${name})
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "drawing\t${name}\t${chapter}")
endfunction()
