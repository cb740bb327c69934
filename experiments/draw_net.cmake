# cmake -D DOT=... -D SOURCE=... -D STYLE=... -D THEME=... -D FORMAT=... -D OUT=... -P draw_net.cmake
#
# Draws a net from a Graphviz file, whole or not at all. The file names its colours, as @ink@; here
# they get the values that style.gp gives them in this theme.
file(STRINGS ${STYLE} colours REGEX "= dark \\? \"#")
foreach(line IN LISTS colours)
  if(line MATCHES "^([a-z]+) *= dark \\? \"(#[0-9a-f]+)\" : \"(#[0-9a-f]+)\"")
    set(name ${CMAKE_MATCH_1})
    set(dark ${CMAKE_MATCH_2})
    set(light ${CMAKE_MATCH_3})
    set(${name} ${${THEME}})
  endif()
endforeach()
configure_file(${SOURCE} ${OUT}.dot @ONLY)
set(part ${OUT}.part)
execute_process(COMMAND ${DOT} -T${FORMAT} -o ${part} ${OUT}.dot
  RESULT_VARIABLE result ERROR_VARIABLE complaint)
file(REMOVE ${OUT}.dot)
if(NOT result EQUAL 0 OR NOT complaint STREQUAL "" OR NOT EXISTS ${part})
  file(REMOVE ${part})
  message(FATAL_ERROR "dot could not draw ${SOURCE} (${result}):\n${complaint}")
endif()
if(FORMAT STREQUAL svg)
  # Points become pixels, so that letters are as large as in the figures.
  file(READ ${part} picture)
  string(REGEX REPLACE "<svg width=\"([0-9]+)pt\" height=\"([0-9]+)pt\"" "<svg width=\"\\1\" height=\"\\2\"" picture "${picture}")
  file(WRITE ${part} "${picture}")
endif()
file(RENAME ${part} ${OUT})
