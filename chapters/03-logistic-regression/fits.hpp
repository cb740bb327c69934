#pragma once
#include <nn/data/dataset.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/softmax_regression.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <vector>

// What this chapter's program is asked to do with a table.
struct Settings {
  std::vector<std::string> classes = {};  // these samples only; empty: all
  std::string positive = {};              // this class against the rest; empty: as they are
  std::string reference = {};             // what the others are compared with; empty: the first
  nn::Real l2 = 0;
  nn::NewtonStop stop = {};
};

// The classes that the settings ask for.
nn::ClassificationData chosen_classes(nn::ClassificationData data, const Settings& settings);

// Fits two classes, or more, tells about it and fills the result.
void fit_and_tell(const nn::ClassificationData& data, const Settings& settings, nn::Narration& tell,
                  nn::Result& result);
