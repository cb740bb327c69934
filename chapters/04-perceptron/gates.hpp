#pragma once
#include <nn/data/truth_table.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// The names that --gate knows, and what each answers.
inline const std::vector<std::pair<std::string, nn::Answers>> gates = {{"and", nn::and_answers},
                                                                       {"nand", nn::nand_answers},
                                                                       {"or", nn::or_answers},
                                                                       {"xor", nn::xor_answers}};

/// The units set by hand, the same learned, and XOR made of three.
void tell_gates(nn::Narration& tell, nn::Result& result);
