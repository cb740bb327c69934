# Every experiment, every drawing and every run of a chapter once more, into a scratch folder: not
# one byte may differ from what the book shows.
cmake_minimum_required(VERSION 3.25)

function(same once again)
  execute_process(COMMAND diff -r ${once} ${again} RESULT_VARIABLE differs OUTPUT_VARIABLE words ERROR_VARIABLE words)
  if(differs)
    message(FATAL_ERROR "The second time it differs:\n${words}")
  endif()
endfunction()

file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT})
file(STRINGS ${BUILD}/docs/manifest.txt lines)
set(compared 0)
foreach(line IN LISTS lines)
  string(REPLACE "\t" ";" fields "${line}")
  list(GET fields 0 kind)
  if(kind STREQUAL "figure")
    list(GET fields 1 number)
    list(GET fields 2 chapter)
    list(GET fields 3 name)
    file(MAKE_DIRECTORY ${OUT}/${name})
    execute_process(COMMAND ${BUILD}/bin/figures/${name} --out ${OUT}/${name}
      OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    same(${BUILD}/experiments/${chapter}/${name} ${OUT}/${name})
    foreach(theme IN ITEMS light dark)
      set(picture ${OUT}/figure-${number}-${theme}.svg)
      execute_process(COMMAND ${CMAKE_COMMAND} -D GNUPLOT=${GNUPLOT}
          -D SCRIPT=${ROOT}/experiments/${chapter}/${name}.gp -D STYLE=${ROOT}/experiments/style.gp
          -D THEME=${theme} -D FORMAT=svg -D DATA=${OUT}/${name} -D OUT=${picture}
          -P ${ROOT}/experiments/draw.cmake
        COMMAND_ERROR_IS_FATAL ANY)
      same(${BUILD}/figures/figure-${number}-${theme}.svg ${picture})
      math(EXPR compared "${compared} + 1")
    endforeach()
  elseif(kind STREQUAL "run")
    list(GET fields 1 program)
    list(GET fields 2 arguments)
    list(GET fields 3 text)
    separate_arguments(arguments UNIX_COMMAND "${arguments}")
    execute_process(COMMAND ${BUILD}/bin/${program} ${arguments} OUTPUT_FILE ${OUT}/${text}
      COMMAND_ERROR_IS_FATAL ANY)
    same(${BUILD}/runs/${text} ${OUT}/${text})
    math(EXPR compared "${compared} + 1")
  endif()
endforeach()
if(compared EQUAL 0)
  message(FATAL_ERROR "There was nothing to compare")
endif()
file(REMOVE_RECURSE ${OUT})
message(STATUS "${compared} pictures and runs are the same")
