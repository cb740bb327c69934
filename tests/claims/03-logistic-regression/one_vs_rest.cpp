// The claim of figure 3.7: on asymmetric blobs the boundaries differ, and only softmax's
// probabilities sum to one.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "one_vs_rest"};

  Matrix polygon(const std::string& region) {
    Matrix corners(data.column_where("regions", "x1", "region", region).size(), 2);
    corners << data.column_where("regions", "x1", "region", region),
        data.column_where("regions", "x2", "region", region);
    return corners;
  }

  // Whether a point lies in a convex polygon whose first corner is its last.
  static bool inside(const Matrix& corners, double x1, double x2) {
    for (Index i = 0; i + 1 < corners.rows(); ++i) {
      const double u1 = corners(i + 1, 0) - corners(i, 0), u2 = corners(i + 1, 1) - corners(i, 1);
      if (u1 * (x2 - corners(i, 1)) - u2 * (x1 - corners(i, 0)) < 0) return false;
    }
    return true;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(one_vs_rest, Drawn)

// On a grid that is not the figure's, from the drawn polygons alone.
BOOST_AUTO_TEST_CASE(the_answers_differ_on_a_part_of_the_plane) {
  const std::string classes[] = {"A", "B", "C"};
  Index count = 0, differ = 0, unclaimed = 0;
  for (double x1 = -4.97; x1 < 5; x1 += 0.1) {
    for (double x2 = -3.97; x2 < 4; x2 += 0.1) {
      int softmax = -1, apart = -1;
      for (int k = 0; k < 3; ++k) {
        if (inside(polygon("softmax " + classes[k]), x1, x2)) softmax = k;
        if (inside(polygon("one-vs-rest " + classes[k]), x1, x2)) apart = k;
      }
      ++count;
      if (softmax < 0 || apart < 0) ++unclaimed;
      if (softmax != apart) ++differ;
    }
  }
  BOOST_TEST(unclaimed == 0);
  BOOST_TEST(data.value("differ") > 0.03);
  BOOST_TEST(std::abs(static_cast<double>(differ) / static_cast<double>(count) -
                      data.value("differ")) < 0.005);
}

BOOST_AUTO_TEST_CASE(they_differ_in_every_draw) {
  const Vector differ = data.column("draws", "differ");
  BOOST_TEST(differ.size() >= 10);
  BOOST_TEST(differ(0) == data.value("differ"));
  BOOST_TEST(differ.minCoeff() == data.value("differ_low"));
  BOOST_TEST(differ.maxCoeff() == data.value("differ_high"));
  BOOST_TEST(differ.minCoeff() > 0.02);
}

BOOST_AUTO_TEST_CASE(only_the_probabilities_of_softmax_sum_to_one) {
  const Vector softmax = data.column_where("sums", "sum", "model", "softmax");
  const Vector apart = data.column_where("sums", "sum", "model", "one-vs-rest");
  BOOST_TEST((softmax.array() - 1).abs().maxCoeff() < 1e-14);
  BOOST_TEST(data.value("softmax_sum_error") < 1e-14);
  BOOST_TEST(apart.minCoeff() < 0.6);
  BOOST_TEST(apart.maxCoeff() > 1.4);
  BOOST_TEST(data.value("sum_low") <= apart.minCoeff());
  BOOST_TEST(data.value("sum_high") >= apart.maxCoeff());
}

BOOST_AUTO_TEST_CASE(the_sum_is_that_of_the_three_curves) {
  Vector sum = Vector::Zero(data.column_where("sums", "sum", "model", "softmax").size());
  for (const std::string name : {"A", "B", "C"}) {
    sum += data.column_where("parts", "p", "class", name);
  }
  const Vector drawn = data.column_where("sums", "sum", "model", "one-vs-rest");
  BOOST_TEST((sum - drawn).cwiseAbs().maxCoeff() < 1e-12);
}

BOOST_AUTO_TEST_CASE(both_tell_most_samples_apart) {
  BOOST_TEST(data.value("accuracy_softmax") > 0.85);
  BOOST_TEST(data.value("accuracy_one_vs_rest") > 0.85);
}

BOOST_AUTO_TEST_SUITE_END()
