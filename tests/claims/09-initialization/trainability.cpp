// The claim of figure 9.7: shallow nets train from every scale, deep ones only near the critical
// one.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(trainability)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "trainability"};

  double accuracy(const std::string& activation, int depth, double log2_scale) {
    const Vector depths = data.column_where("map", "depth", "activation", activation),
                 scales = data.column_where("map", "log2_scale", "activation", activation),
                 values = data.column_where("map", "accuracy", "activation", activation);
    for (Index i = 0; i < values.size(); ++i) {
      if (depths(i) == depth && scales(i) == log2_scale) return values(i);
    }
    BOOST_FAIL("not on the map");
    return 0;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(shallow_nets_train_from_every_scale, Drawn) {
  for (const std::string activation : {"tanh", "relu"}) {
    for (int k = -4; k <= 4; ++k) BOOST_TEST(accuracy(activation, 2, k / 2.0) > 0.8);
  }
}

BOOST_FIXTURE_TEST_CASE(deep_relu_nets_train_at_the_critical_scale_only, Drawn) {
  BOOST_TEST(accuracy("relu", 32, 0.5) > 0.8);
  for (const double k : {-2.0, -1.5, -1.0, -0.5, 1.5, 2.0}) {
    BOOST_TEST(accuracy("relu", 32, k) < 0.7, k);
  }
}

BOOST_FIXTURE_TEST_CASE(deep_tanh_nets_train_from_the_critical_scale_to_twice_it, Drawn) {
  BOOST_TEST(accuracy("tanh", 32, 0) > 0.85);
  BOOST_TEST(accuracy("tanh", 32, 0.5) > 0.85);
  for (const double k : {-2.0, -1.5, -1.0, -0.5, 2.0}) {
    BOOST_TEST(accuracy("tanh", 32, k) < accuracy("tanh", 32, 0) - 0.1, k);
  }
}

BOOST_FIXTURE_TEST_CASE(the_deeper_the_narrower, Drawn) {
  for (const std::string activation : {"tanh", "relu"}) {
    int before = 10;
    for (const int depth : {2, 8, 16, 32}) {
      int trained = 0;
      for (int k = -4; k <= 4; ++k) trained += accuracy(activation, depth, k / 2.0) > 0.85 ? 1 : 0;
      BOOST_TEST(trained <= before, activation << " " << depth);
      before = trained;
    }
    BOOST_TEST(before <= 5);
  }
}

BOOST_AUTO_TEST_SUITE_END()
