#pragma once
#include <nn/activation/activation.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <functional>
#include <string>
#include <vector>

/// An activation as the program shows it: its name, and its value and slope at a place.
struct Member {
  std::string name;
  std::function<nn::Real(nn::Real)> value;
  std::function<nn::Real(nn::Real)> slope;
};

/// All of them, a PReLU at its start and a maxout unit of three fixed lines among them.
std::vector<Member> family();

/// Values and slopes at these places.
void tell_family(const std::vector<Member>& members, const std::vector<nn::Real>& at,
                 nn::Narration& tell, nn::Result& result);

/// Three of them as a plot in characters.
void tell_picture(nn::Narration& tell);

/// What each does far out on either side.
void tell_far_out(nn::Narration& tell, nn::Result& result);

/// Tanh out of a sigmoid.
void tell_tanh(nn::Narration& tell, nn::Result& result);
