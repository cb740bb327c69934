# nn_exercise(<number>)
#
# One exercise of the chapter beside the caller:
#   exercises/<number>.hpp       what to write: declaration, formula, shapes
#   exercises/<number>.cpp       the reader's file; as it comes, its checks fail
#   exercises/<number>.test.cpp  the checks, each with a hint
#   solutions/<number>.cpp       one answer, and <number>.md, a word on it
# The target exercise-<number> runs the checks on the reader's file and tells the verdict. Tests:
# solution-<number> passes; stub-<number> fails by its checks, so that they are known to be able to.
find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)
set(EXERCISE_STUB ${CMAKE_CURRENT_LIST_DIR}/stub.cmake)
add_library(nn_grading OBJECT ${CMAKE_CURRENT_LIST_DIR}/grading.cpp)
target_include_directories(nn_grading PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(nn_grading PUBLIC BOOST_TEST_DYN_LINK)
# A shape that does not fit is told, in every build type.
target_compile_options(nn_grading PUBLIC -UNDEBUG)
target_link_libraries(nn_grading PUBLIC Boost::unit_test_framework nn::nn PRIVATE nn_flags)

function(nn_exercise number)
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME chapter)
  add_library(exercise-checks-${number} OBJECT exercises/${number}.test.cpp)
  target_link_libraries(exercise-checks-${number} PRIVATE nn_grading nn_flags)

  add_executable(exercise-program-${number} exercises/${number}.cpp)
  add_executable(solution-${number} solutions/${number}.cpp)
  foreach(program IN ITEMS exercise-program-${number} solution-${number})
    target_include_directories(${program} PRIVATE exercises)
    target_link_libraries(${program} PRIVATE exercise-checks-${number} nn_grading nn_flags)
    set_target_properties(${program} PROPERTIES
      RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/exercises)
  endforeach()

  add_custom_target(exercise-${number}
    COMMAND exercise-program-${number}
    COMMENT "Checking exercise ${number}"
    USES_TERMINAL VERBATIM)

  add_test(NAME solution-${number} COMMAND solution-${number})
  add_test(NAME stub-${number} COMMAND ${CMAKE_COMMAND}
    -D PROGRAM=$<TARGET_FILE:exercise-program-${number}> -D NUMBER=${number} -P ${EXERCISE_STUB})
  set_tests_properties(solution-${number} stub-${number} PROPERTIES LABELS exercise TIMEOUT 60)
  set_property(GLOBAL APPEND PROPERTY NN_MANIFEST "exercise\t${number}\t${chapter}")
endfunction()
