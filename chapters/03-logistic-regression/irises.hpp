#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

// The second half of the story: what can be parted, what can not, and three species at once.
void tell_irises(nn::Narration& tell, nn::Result& result);
