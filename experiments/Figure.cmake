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

# nn_pictures(<stem> <label> SCRIPT <script> SETTINGS <name=value>... DEPENDS <file>...): one picture
# for each theme and format, drawn by a script that is told THEME, FORMAT, OUT and the settings. Sets
# `pictures` for the caller.
function(nn_pictures stem label)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "SCRIPT" "SETTINGS;DEPENDS")
  list(TRANSFORM arg_SETTINGS PREPEND -D OUTPUT_VARIABLE settings)
  foreach(theme IN ITEMS light dark)
    foreach(format IN LISTS FIGURE_FORMATS)
      set(picture ${FIGURE_PICTURES}/${stem}-${theme}.${format})
      add_custom_command(OUTPUT ${picture}
        COMMAND ${CMAKE_COMMAND} ${settings} -DSTYLE=${FIGURE_STYLE} -DTHEME=${theme} -DFORMAT=${format}
                -DOUT=${picture} -P ${arg_SCRIPT}
        DEPENDS ${arg_DEPENDS} ${FIGURE_STYLE} ${arg_SCRIPT}
        COMMENT "Drawing ${label} (${theme} ${format})"
        VERBATIM)
      list(APPEND pictures ${picture})
      if(format STREQUAL svg)
        set_property(GLOBAL APPEND PROPERTY NN_FIGURE_FILES ${picture})
      endif()
    endforeach()
  endforeach()
  set(pictures ${pictures} PARENT_SCOPE)
endfunction()

function(nn_figure number name)
  nn_figure_data(${name})
  nn_pictures(figure-${number} "figure ${number}" SCRIPT ${FIGURE_DRAW}
    SETTINGS GNUPLOT=${GNUPLOT} SCRIPT=${CMAKE_CURRENT_SOURCE_DIR}/${name}.gp DATA=${data}
    DEPENDS ${name}.gp ${data}/figure.json)
  nn_numbered(${number} ${name} ${chapter} "${pictures}")
endfunction()

# nn_numbered(<number> <name> <chapter> <pictures>): a place for the figure among all others.
function(nn_numbered number name chapter pictures)
  add_custom_target(figure-${number} DEPENDS ${pictures})
  add_dependencies(figures figure-${number})
  set_property(GLOBAL APPEND PROPERTY NN_TIMED ${number}:${name})
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "figure\t${number}\t${chapter}\t${name}")
endfunction()

find_program(DOT dot REQUIRED)
set(FIGURE_DRAW_NET ${CMAKE_CURRENT_SOURCE_DIR}/draw_net.cmake)

# nn_graph(<number> <name>)
#
# A figure with number, tables and claim like others, whose picture Graphviz draws: its program writes
# <name>.dot as well, and there is no script.
function(nn_graph number name)
  nn_figure_data(${name} ${name}.dot)
  nn_pictures(figure-${number} "figure ${number}" SCRIPT ${FIGURE_DRAW_NET}
    SETTINGS DOT=${DOT} SOURCE=${data}/${name}.dot
    DEPENDS ${data}/${name}.dot)
  nn_numbered(${number} ${name} ${chapter} "${pictures}")
endfunction()

# nn_drawing(<name>)
#
# A schematic drawing without a number: the program <name>.cpp writes a Graphviz file and figure.json.
#   picture  build/figures/<name>-light.svg and -dark.svg, and other formats on request
# One drawing: the target drawing-<name>.
function(nn_drawing name)
  nn_figure_data(${name} ${name}.dot)
  nn_pictures(${name} ${name} SCRIPT ${FIGURE_DRAW_NET}
    SETTINGS DOT=${DOT} SOURCE=${data}/${name}.dot
    DEPENDS ${data}/${name}.dot)
  add_custom_target(drawing-${name} DEPENDS ${pictures})
  add_dependencies(figures drawing-${name})
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "drawing\t${name}\t${chapter}")
endfunction()
