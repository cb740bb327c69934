// The claim of figure 6.8: positive inputs move all weights one way, and that makes the path long.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(zigzag)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "zigzag"};
  Vector of(const std::string& inputs, const std::string& column) {
    return data.column_where("paths", column, "inputs", inputs);
  }
  // The share of the drawn steps that change both weights with one sign.
  double one_sign(const std::string& inputs) {
    const Vector w1 = of(inputs, "w1"), w2 = of(inputs, "w2");
    double alike = 0;
    for (Index t = 0; t + 1 < w1.size(); ++t) {
      alike += (w1(t + 1) - w1(t)) * (w2(t + 1) - w2(t)) >= 0;
    }
    return alike / static_cast<double>(w1.size() - 1);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(with_positive_inputs_every_step_has_one_sign, Drawn) {
  BOOST_TEST(one_sign("positive") == 1);
  BOOST_TEST(data.value("positive_one_sign") == 100);
  BOOST_TEST(one_sign("centred") < 0.75);
  BOOST_TEST(data.value("centred_one_sign") < 65);
}

BOOST_FIXTURE_TEST_CASE(and_the_path_is_longer, Drawn) {
  const Vector length = data.column("summary", "length");
  BOOST_TEST(length(0) > 1.2 * length(1));
  BOOST_TEST(data.value("longer") > 0.7 * data.value("seeds"));
  BOOST_TEST(data.value("positive_steps") > 1.5 * data.value("centred_steps"));
}

BOOST_FIXTURE_TEST_CASE(both_arrive, Drawn) {
  for (const std::string inputs : {"positive", "centred"}) {
    const Vector w1 = of(inputs, "w1"), w2 = of(inputs, "w2");
    const Index end = w1.size() - 1;
    BOOST_TEST(std::hypot(w1(end) - 1, w2(end) + 1) <= std::sqrt(2.0) / 20);
  }
}

BOOST_AUTO_TEST_SUITE_END()
