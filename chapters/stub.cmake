# cmake -D PROGRAM=... -D NUMBER=1.2 -P stub.cmake
#
# Demands that an exercise that nobody has solved fails as it should: by its checks, with a hint, and
# none of them by a crash.
execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE ended OUTPUT_VARIABLE said ERROR_VARIABLE said)
message("${said}")
set(some_check_failed 201)  # Boost.Test's exit code
if(NOT ended EQUAL some_check_failed)
  message(FATAL_ERROR "exercise ${NUMBER} as it comes ended with ${ended}, expected ${some_check_failed}")
endif()
if(said MATCHES "stopped")
  message(FATAL_ERROR "exercise ${NUMBER} as it comes stops before it answers")
endif()
if(NOT said MATCHES "^Exercise ${NUMBER}: not yet\n  [^\n]")
  message(FATAL_ERROR "exercise ${NUMBER} as it comes gave no hint")
endif()
