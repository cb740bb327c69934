#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

/// How much the start matters to each optimizer: training loss after the same epochs. `quiet`: no
/// progress bar.
void tell_optimizers(bool quiet, nn::Narration& tell, nn::Result& result);
