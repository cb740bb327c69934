#include "irises.hpp"

#include "breaks.hpp"
#include "fits.hpp"

using namespace nn;

void tell_irises(Narration& tell, Result& result) {
  const ClassificationData irises = read_irises();
  const auto part = [&](const char* heading, const char* key, const Settings& settings) {
    tell.heading(heading);
    Result inner;
    fit_and_tell(chosen_classes(irises, settings), settings, tell, inner);
    result.set(key, inner);
  };
  part("Setosa against the rest", "setosa", {.positive = "setosa"});
  part("Versicolor against virginica", "virginica", {.classes = {"versicolor", "virginica"}});
  part("Three species", "iris", {.reference = "virginica", .l2 = Real(0.001)});
}
