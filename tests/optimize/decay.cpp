#include "distance.hpp"

#include <nn/optimize/adamw.hpp>
#include <nn/optimize/decay.hpp>
#include <nn/optimize/schedule.hpp>
#include <nn/optimize/warm_up.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_decay)

static_assert(nn::Schedule<nn::StepDecay> && nn::Schedule<nn::ExponentialDecay> &&
              nn::Schedule<nn::CosineDecay> && nn::Schedule<nn::WarmUp<nn::ConstantRate>>);

// \checks{step_schedule}
BOOST_AUTO_TEST_CASE(stairs_go_down_where_they_should) {
  const nn::StepDecay stairs{.rate = 8, .factor = Real(0.5), .every = 10};
  for (const auto& [t, rate] : {std::pair<Index, Real>{0, 8}, {9, 8}, {10, 4}, {19, 4}, {20, 2}}) {
    BOOST_TEST(stairs(t) == rate);
  }
}

// \checks{exponential_schedule}
BOOST_AUTO_TEST_CASE(each_step_multiplies_by_the_factor) {
  const nn::ExponentialDecay falling{.rate = 3, .factor = Real(0.75)};
  BOOST_TEST(falling(0) == 3);
  for (Index t = 0; t < 20; ++t) {
    BOOST_TEST(std::abs(falling(t + 1) / falling(t) - Real(0.75)) < 16 * eps);
  }
}

// \checks{cosine_schedule}
BOOST_AUTO_TEST_CASE(half_a_wave_from_the_first_rate_to_the_last) {
  const nn::CosineDecay wave{.rate = 1, .final = Real(0.25), .steps = 100};
  BOOST_TEST(wave(0) == 1);
  BOOST_TEST(std::abs(wave(50) - Real(0.625)) < 4 * eps);
  BOOST_TEST(std::abs(wave(25) - (Real(0.25) + Real(0.375) * (1 + std::sqrt(Real(0.5))))) <
             8 * eps);
  BOOST_TEST(wave(100) == Real(0.25));
  BOOST_TEST(wave(1000) == Real(0.25));
  for (Index t = 0; t < 100; ++t) BOOST_TEST(wave(t + 1) < wave(t));
}

// \checks{warm_up}
BOOST_AUTO_TEST_CASE(warming_up_reaches_the_other_schedule_and_then_is_it) {
  const nn::CosineDecay wave{.rate = 1, .final = Real(0.25), .steps = 100};
  const nn::WarmUp warm{4, wave};
  for (Index t = 0; t < 4; ++t) {
    BOOST_TEST(std::abs(warm(t) - static_cast<Real>(t + 1) / 4 * wave(t)) < 4 * eps);
  }
  for (Index t = 4; t < 120; ++t) BOOST_TEST(warm(t) == wave(t));
}

BOOST_AUTO_TEST_CASE(a_scheduled_recipe_keeps_what_else_it_was_told) {
  const nn::AdamW recipe{.weight_decay = Real(0.5), .mask = Vector{{1, 0}}};
  const nn::Scheduled scheduled{recipe,
                                nn::StepDecay{.rate = Real(0.5), .factor = Real(0.5), .every = 1}};
  auto state = scheduled.start(2);
  Vector theta{{1, 1}};
  scheduled.update(theta, Vector::Zero(2), state);
  BOOST_TEST((theta == Vector{{Real(0.75), 1}}));
  scheduled.update(theta, Vector::Zero(2), state);
  BOOST_TEST((theta == Vector{{Real(0.75) * Real(0.875), 1}}));
}

BOOST_AUTO_TEST_SUITE_END()
