#include "8.6.hpp"

#include <nn/optimize/nesterov.hpp>

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::braked_step, exercise::near, exercise::steps_to;

BOOST_AUTO_TEST_CASE(downhill_it_is_nesterov) {
  const Nesterov recipe{.learning_rate = Real(0.125), .momentum = Real(0.5)};
  auto state = recipe.start(2);
  state.v = Vector{{-1, 1}};
  Vector ours{{1, 1}}, yours = ours, v = state.v;
  const Vector g{{2, -1}};  // g . v = -3: downhill
  recipe.update(ours, g, state);
  EXPECT(!braked_step(yours, v, g, Real(0.5), Real(0.125)), "g . v is -3: no brake is needed.");
  EXPECT(near(yours, ours, 10) && near(v, state.v, 10), "Without the brake it is Nesterov's step.");
}

BOOST_AUTO_TEST_CASE(uphill_it_forgets) {
  Vector theta{{1, 1}}, v{{1, 1}};
  EXPECT(braked_step(theta, v, Vector{{2, -1}}, Real(0.5), Real(0.25)), "g . v is 1: uphill.");
  EXPECT(near(v, Vector{{Real(-0.5), Real(0.25)}}, 10),
         "The old velocity is forgotten, and the new one is minus rate times gradient.");
  EXPECT(near(theta, Vector{{Real(0.25), Real(1.375)}}, 10),
         "theta moves by alpha v - rate g with the new v: -0.75 and 0.375.");
}

BOOST_AUTO_TEST_CASE(level_is_not_uphill) {
  Vector theta{{1, 1}}, v{{1, 2}};
  EXPECT(!braked_step(theta, v, Vector{{2, -1}}, Real(0.5), Real(0.25)),
         "g . v = 0 is not uphill.");
}

BOOST_AUTO_TEST_CASE(it_needs_no_tuning) {
  for (const Real kappa : {Real(10), Real(100), Real(1000), Real(10000)}) {
    const Vector h{{1, std::sqrt(kappa), kappa}};
    const Index steps = steps_to(h, Vector::Ones(3), Real(1e-4), 1000000);
    const Real allowed = 15 * std::sqrt(kappa) + 20;
    DEMAND(static_cast<Real>(steps) <= allowed,
           "κ = " << kappa << ": " << steps << " steps; with the brake they grow like √κ, and here "
                  << allowed << " are enough. Is k counted from 1 again after a brake?");
    DEMAND(static_cast<Real>(steps) >= std::sqrt(kappa),
           "κ = " << kappa << ": " << steps << " steps are too few to be true.");
  }
}

BOOST_AUTO_TEST_CASE(it_ends) {
  EXPECT(steps_to(Vector{{1, 100}}, Vector::Ones(2), Real(1e-4), 3) == 3,
         "After `most` steps it gives up and returns `most`.");
  EXPECT(steps_to(Vector{{1, 100}}, Vector::Ones(2), 1, 3) == 0,
         "A share of 1 is reached before the first step.");
}
