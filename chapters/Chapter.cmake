# nn_chapter(PROGRAM <name> [BUILDS_ON <chapter>...] [DATA <file>...] [BORROWS <chapter>/<file>...]
#            [BREAKS <preset>...] INTRODUCES <header>...)
#
# One chapter: its program from the .cpp files in its folder, the tables it reads, and the runs that its page quotes.
#   program  build/bin/<name>, data in build/share/lines-to-layers/<chapter>/
#            (BORROWS are tables that an earlier chapter keeps)
#   runs     build/runs/<name>.txt and .json, and <name>--break-<preset>.txt and .json
# BUILDS_ON and INTRODUCES are checked: a chapter's code includes only what it or a chapter that it
# builds on introduces.
set(RUNS ${PROJECT_BINARY_DIR}/runs)
file(MAKE_DIRECTORY ${RUNS})

function(nn_run program arguments)
  string(REPLACE " " "-" file "${program}${arguments}")
  separate_arguments(words UNIX_COMMAND "${arguments}")
  add_custom_command(OUTPUT ${RUNS}/${file}.txt ${RUNS}/${file}.json
    COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${program}> "-DARGUMENTS=${words}"
            -D TEXT=${RUNS}/${file}.txt -D JSON=${RUNS}/${file}.json
            -P ${CMAKE_SOURCE_DIR}/chapters/run.cmake
    DEPENDS ${program} ${CMAKE_SOURCE_DIR}/chapters/run.cmake ${ARGN}
    COMMENT "Running ${program} ${arguments}"
    VERBATIM)
  # Without a target beside it the site, which lies elsewhere, could not ask for the run.
  add_custom_target(run-${file} DEPENDS ${RUNS}/${file}.txt ${RUNS}/${file}.json)
  set_property(GLOBAL APPEND PROPERTY NN_RUN_FILES ${RUNS}/${file}.txt ${RUNS}/${file}.json)
  string(STRIP "${arguments}" arguments)
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST
    "run\t${program}\t${arguments}\t${file}.txt" "result\t${program}\t${arguments}\t${file}.json")
endfunction()

function(nn_chapter)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "PROGRAM" "BUILDS_ON;DATA;BORROWS;BREAKS;INTRODUCES")
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME chapter)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  add_executable(${arg_PROGRAM} ${sources})
  target_link_libraries(${arg_PROGRAM} PRIVATE nn::nn nn_flags)
  target_compile_definitions(${arg_PROGRAM} PRIVATE NN_CHAPTER="${chapter}")

  set_property(GLOBAL APPEND PROPERTY NN_PROGRAMS ${arg_PROGRAM})

  foreach(table IN LISTS arg_DATA)
    configure_file(${table} ${PROJECT_BINARY_DIR}/share/lines-to-layers/${chapter}/${table} COPYONLY)
    list(APPEND tables ${CMAKE_CURRENT_SOURCE_DIR}/${table})
  endforeach()
  list(TRANSFORM arg_BORROWS PREPEND ${PROJECT_SOURCE_DIR}/chapters/ OUTPUT_VARIABLE borrowed)
  list(APPEND tables ${borrowed})
  nn_run(${arg_PROGRAM} "" ${tables})
  foreach(preset IN LISTS arg_BREAKS)
    nn_run(${arg_PROGRAM} " --break ${preset}" ${tables})
  endforeach()

  list(JOIN arg_BUILDS_ON "," builds_on)
  list(JOIN arg_INTRODUCES "," introduces)
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST
    "chapter\t${chapter}\t${arg_PROGRAM}\t${builds_on}\t${introduces}")
endfunction()
