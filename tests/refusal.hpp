#pragma once
#include <nn/core/contract.hpp>

#include <string>

/// What the DataError says that `attempt` ends in; "accepted" if it ends well.
template <class Attempt>
std::string refusal(Attempt attempt) {
  try {
    attempt();
  } catch (const nn::DataError& error) {
    return error.what();
  }
  return "accepted";
}
