# cmake -D ROOT=... -D BUILD=... -D MANIFEST=... -D OUT=... -D PERL=... -D DOXYGEN=... -D AWESOME=...
#       -D MATHJAX=... -P site.cmake
#
# The whole recipe of the site, from pages to OUT. It works in a fresh folder beside OUT and moves
# the finished site into place at the end: there is never half a site.
cmake_minimum_required(VERSION 3.25)
foreach(name IN ITEMS ROOT BUILD MANIFEST OUT PERL DOXYGEN AWESOME MATHJAX)
  if(NOT DEFINED ${name})
    message(FATAL_ERROR "site.cmake needs -D ${name}=...")
  endif()
endforeach()
set(WORK ${OUT}.new)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})

# Runs one step; its words are shown when it fails, or when it says anything at all.
function(step what)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE words ERROR_VARIABLE words
    WORKING_DIRECTORY ${WORK})
  # A key that Doxygen does not know is no error to Doxygen.
  if(failed OR words MATCHES "warning:|error:")
    file(WRITE ${WORK}/messages.txt "${words}")
    execute_process(COMMAND ${PERL} ${ROOT}/docs/messages.pl ${ROOT} ${WORK}
      RESULT_VARIABLE serious OUTPUT_VARIABLE words ERROR_VARIABLE words)
    if(serious OR NOT what MATCHES "Doxygen")
      message("${words}")
      message(FATAL_ERROR "The site was not built: ${what}")
    endif()
  endif()
endfunction()

step("a page asks for something that is not there" ${PERL} ${ROOT}/docs/weave.pl ${ROOT} ${BUILD} ${MANIFEST} ${WORK}/woven)
file(READ ${WORK}/woven/inputs.txt INPUTS)
configure_file(${ROOT}/docs/Doxyfile.in ${WORK}/Doxyfile @ONLY)
step("Doxygen complains" ${DOXYGEN} ${WORK}/Doxyfile)
step("the pages could not be finished" ${PERL} ${ROOT}/docs/finish.pl ${ROOT} ${WORK})

# The part of MathJax that TeX to SVG needs: 1.7 MB instead of 54 MB.
foreach(path IN ITEMS MathJax.js extensions/tex2jax.js extensions/MathEvents.js extensions/AssistiveMML.js
    extensions/toMathML.js extensions/TeX jax/input/TeX jax/element jax/output/SVG/config.js
    jax/output/SVG/jax.js jax/output/SVG/autoload jax/output/SVG/fonts/TeX)
  cmake_path(GET path PARENT_PATH parent)
  file(COPY ${MATHJAX}/${path} DESTINATION ${WORK}/html/mathjax/${parent} FOLLOW_SYMLINK_CHAIN)
endforeach()

file(REMOVE_RECURSE ${OUT}.old)
if(EXISTS ${OUT})
  file(RENAME ${OUT} ${OUT}.old)
endif()
file(RENAME ${WORK}/html ${OUT})
file(REMOVE_RECURSE ${OUT}.old ${WORK})
