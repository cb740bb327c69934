// The claim of figure 3.5: without regularisation |w| grows without bound, like log t.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "separable"};

  Vector column(const std::string& run, const std::string& name) {
    return data.column_where("runs", name, "run", run);
  }

  // How much |w| gains from a share of the steps to a larger share.
  double gain(const std::string& run, double from, double to) {
    const Vector step = column(run, "step"), norm = column(run, "norm");
    const double last = step(step.size() - 1);
    const auto at = [&](double share) { return norm((step.array() <= share * last).count() - 1); };
    return at(to) - at(from);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(separable, Drawn)

BOOST_AUTO_TEST_CASE(without_a_penalty_the_weights_never_stop_growing) {
  const Vector norm = column("no penalty", "norm");
  const Index n = norm.size() - 1;
  BOOST_TEST((norm.tail(n).array() > norm.head(n).array()).all());
  BOOST_TEST(norm(n) == data.value("norm_end"));
  BOOST_TEST(data.value("separated") == 1);
}

// Each decade of steps adds the same; 10 % for the logarithm's not being reached yet.
BOOST_AUTO_TEST_CASE(they_grow_like_the_logarithm) {
  const double last = gain("no penalty", 0.1, 1), before = gain("no penalty", 0.01, 0.1);
  BOOST_TEST(std::abs(last / before - 1) < 0.1);
  BOOST_TEST(last / std::log(10.0) == data.value("slope"), boost::test_tools::tolerance(0.05));
}

BOOST_AUTO_TEST_CASE(the_slope_is_the_length_of_the_widest_margins_weights) {
  BOOST_TEST(std::abs(data.value("slope") / data.value("slope_theory") - 1) < 0.05);
}

// The sum of the two features alone tells the classes apart.
BOOST_AUTO_TEST_CASE(a_line_parts_the_samples) {
  const Vector x1 = data.column("samples", "x1"), x2 = data.column("samples", "x2");
  const Vector y = data.column("samples", "class");
  const Vector sum = x1 + x2;
  double highest_0 = -1e9, lowest_1 = 1e9;
  for (Index i = 0; i < y.size(); ++i) {
    if (y(i) == 0) highest_0 = std::max(highest_0, sum(i));
    if (y(i) == 1) lowest_1 = std::min(lowest_1, sum(i));
  }
  BOOST_TEST(highest_0 < lowest_1);
}

BOOST_AUTO_TEST_CASE(a_penalty_holds_them) {
  BOOST_TEST(std::abs(gain("L2", 0.01, 1)) < 1e-9);
  BOOST_TEST(data.value("norm_l2") == data.value("norm_l2_limit"),
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(data.value("norm_l2") < data.value("norm_end") / 3);
}

BOOST_AUTO_TEST_CASE(the_loss_goes_to_zero_only_without_a_penalty) {
  const Vector free = column("no penalty", "loss"), held = column("L2", "loss");
  const Index last = free.size() - 1;
  BOOST_TEST(free(last) < 1e-4);
  BOOST_TEST(held(held.size() - 1) > 100 * free(last));
  BOOST_TEST(held(held.size() - 1) == data.value("loss_l2"));
}

BOOST_AUTO_TEST_SUITE_END()
