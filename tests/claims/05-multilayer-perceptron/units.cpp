// The claim of figure 5.4: units are ridges, and the output adds them.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(units)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "units"};
  Vector panel(Index k) {
    const Vector panels = data.column("answers", "panel"), all = data.column("answers", "value");
    const Index size = all.size() / 6;
    BOOST_TEST_REQUIRE(panels((k - 1) * size) == k);
    return all.segment((k - 1) * size, size);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(a_unit_does_not_change_along_its_line, Drawn) {
  BOOST_TEST(data.value("unrest") < 1e-12);
  // Drawn as a plane of numbers: atanh of the answers is flat, its second differences are 0.
  for (Index k = 1; k <= 5; ++k) {
    const Vector h = panel(k);
    double checked = 0;
    for (Index i = 1; i + 1 < 61; ++i) {
      const Index at = 22 * 61 + i;
      if (std::abs(h(at - 1)) > 0.999 || std::abs(h(at + 1)) > 0.999) continue;
      const double bend = std::atanh(h(at - 1)) - 2 * std::atanh(h(at)) + std::atanh(h(at + 1));
      BOOST_TEST(std::abs(bend) < 1e-9);
      ++checked;
    }
    BOOST_TEST(checked > 3);
  }
}

BOOST_FIXTURE_TEST_CASE(the_sum_of_the_panels_is_the_last_panel, Drawn) {
  const Vector v = data.column("arrows", "v");
  Vector sum = Vector::Zero(panel(1).size());
  for (Index k = 1; k <= 5; ++k) sum += v(k - 1) * panel(k);
  const Vector logit = panel(6).unaryExpr([](double a) { return 4 * std::atanh(a); });
  const Vector rest = logit - sum;  // the bias, everywhere the same
  BOOST_TEST(rest.maxCoeff() - rest.minCoeff() < 1e-9);
  BOOST_TEST(data.value("difference") < 1e-12);
}

BOOST_FIXTURE_TEST_CASE(nearly_all_samples_are_right, Drawn) {
  BOOST_TEST(data.value("accuracy") > 0.97);
}

BOOST_AUTO_TEST_SUITE_END()
