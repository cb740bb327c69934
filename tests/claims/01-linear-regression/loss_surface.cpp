// The claim of figure 1.2: the loss is one bowl, and descent ends where the closed form puts its
// lowest point.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

struct Drawn {
  FigureTables data{"01-linear-regression", "loss_surface"};
  nn::Vector x = data.column("points", "x"), y = data.column("points", "y");

  nn::Real loss(nn::Real w, nn::Real b) const {
    return ((w * x).array() + b - y.array()).square().mean() / 2;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(loss_surface, Drawn)

BOOST_AUTO_TEST_CASE(descent_ends_at_the_closed_form) {
  BOOST_TEST(data.value("distance") < 1e-6);
  const nn::Vector w = data.column("path", "w"), b = data.column("path", "b");
  const nn::Index last = w.size() - 1;
  BOOST_TEST(std::hypot(w(last) - data.value("w"), b(last) - data.value("b")) < 1e-5);
  BOOST_TEST(std::hypot(w(0) - data.value("w"), b(0) - data.value("b")) > 1);
}

// A quadratic whose two curvatures are positive has one lowest point: where its gradient is 0.
BOOST_AUTO_TEST_CASE(the_loss_is_one_bowl) {
  const nn::Real variance = (x.array() - x.mean()).square().mean();
  BOOST_TEST(variance > 0.1);
  const auto w = static_cast<nn::Real>(data.value("w")), b = static_cast<nn::Real>(data.value("b"));
  const nn::Vector r = y.array() - w * x.array() - b;
  BOOST_TEST(std::abs(r.mean()) < 1e-12);
  BOOST_TEST(std::abs(r.dot(x)) < 1e-11);
  BOOST_TEST(loss(w, b) == data.value("loss"), boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(the_level_lines_are_level) {
  const nn::Vector level = data.column("levels", "loss"), w = data.column("levels", "w"),
                   b = data.column("levels", "b");
  nn::Real worst = 0;
  for (nn::Index i = 0; i < level.size(); ++i) {
    worst = std::max(worst, std::abs(loss(w(i), b(i)) - level(i)) / level(i));
  }
  BOOST_TEST(worst < 1e-12);
}

BOOST_AUTO_TEST_CASE(every_step_goes_down) {
  const nn::Vector steps = data.column("path", "loss");
  const nn::Index first = 30;  // further on, the steps are as small as rounding
  BOOST_TEST((steps.head(first).array() > steps.segment(1, first).array()).all());
}

BOOST_AUTO_TEST_SUITE_END()
