// The claim of figure 6.7: matching pairs give p - y; squared loss on a sigmoid loses it.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(output_gradients)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "output_gradients"};
  Vector of(const std::string& pair, const std::string& column) {
    return data.column_where("gradients", column, "pair", pair);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(matching_pairs_give_p_minus_y, Drawn) {
  for (const std::string pair : {"cross-entropy", "softmax"}) {
    const Vector logit = of(pair, "logit"), gradient = of(pair, "gradient");
    for (Index i = 0; i < logit.size(); ++i) {
      BOOST_TEST(std::abs(gradient(i) - (1 / (1 + std::exp(-logit(i))) - 1)) < 1e-15);
    }
  }
  BOOST_TEST(data.value("worst") < 1e-15);
}

BOOST_FIXTURE_TEST_CASE(squared_loss_says_little_where_the_answer_is_wrong, Drawn) {
  const Vector logit = of("squared", "logit"), gradient = of("squared", "gradient");
  const Vector difference = of("squared", "p_minus_y");
  // p (1 - p)^2 is largest at p = 1/3.
  BOOST_TEST(std::abs(-gradient.minCoeff() - 4.0 / 27) < 1e-4);
  for (Index i = 0; i < logit.size(); ++i) {
    if (logit(i) < -5) BOOST_TEST(std::abs(gradient(i)) < 0.01 * std::abs(difference(i)));
  }
}

BOOST_AUTO_TEST_SUITE_END()
