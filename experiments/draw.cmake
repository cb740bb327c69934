# cmake -D GNUPLOT=... -D SCRIPT=... -D STYLE=... -D THEME=... -D FORMAT=... -D DATA=... -D OUT=... -P draw.cmake
#
# Draws one picture, whole or not at all. gnuplot takes the values as arguments, which it does not
# parse: a quote in a path stays a quote. Its warnings count as errors, since a script that finds no
# points draws an empty picture and exits with 0.
set(part ${OUT}.part)
execute_process(
  COMMAND ${GNUPLOT} -c ${SCRIPT} ${THEME} ${FORMAT} ${part} ${DATA} ${STYLE}
  WORKING_DIRECTORY ${DATA}
  RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE complaint)
if(NOT result EQUAL 0 OR NOT complaint STREQUAL "" OR NOT EXISTS ${part})
  file(REMOVE ${part})
  message(FATAL_ERROR "gnuplot could not draw ${SCRIPT} (${result}):\n${complaint}")
endif()
if(FORMAT STREQUAL pdf)
  # The only part of a PDF that differs from one drawing to the next is its date.
  execute_process(COMMAND perl -pi -e "s/\\(D:\\d{14}[^)]*\\)/(D:20000101000000Z)/g" ${part})
endif()
file(RENAME ${part} ${OUT})
