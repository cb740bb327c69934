#pragma once
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <nn/core/file.hpp>
#include <string>

/// What a program did.
struct Ran {
  int code;           ///< its exit code, or 128 and the signal that ended it
  std::string said;   ///< its standard output
  std::string error;  ///< its standard error
};

/// Runs `program`, a function that gives an exit code, in a process of its own and in the working
/// folder. `arrange` is called in that process first; it may send the output elsewhere.
template <class Program, class Arrange>
Ran forked(Program program, Arrange arrange) {
  std::fflush(nullptr);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(::open("said", O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
    ::dup2(::open("error", O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
    arrange();
    const int code = program();
    ::_exit(code);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return {code, nn::read_file("said"), nn::read_file("error")};
}

template <class Program>
Ran forked(Program program) {
  return forked(program, [] {});
}
