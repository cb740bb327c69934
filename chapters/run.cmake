# cmake -D PROGRAM=... -D ARGUMENTS=... -D TEXT=... -D JSON=... -P run.cmake
#
# Runs a chapter's program and keeps what it printed and its result, whole or not at all. The run of
# a preset that breaks on purpose may end with 1; what it says on standard error belongs to the text.
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} --json ${JSON}.part
  RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE complaint)
if(NOT result EQUAL 0)
  file(REMOVE ${JSON}.part)
  message(FATAL_ERROR "${PROGRAM} ${ARGUMENTS} ended with ${result}: ${complaint}")
endif()
file(WRITE ${TEXT}.part "${said}")
file(RENAME ${TEXT}.part ${TEXT})
file(RENAME ${JSON}.part ${JSON})
