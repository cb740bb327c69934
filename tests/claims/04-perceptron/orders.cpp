// The claim of figure 4.4: every order ends without error, in a line of its own, and no order seeks
// the largest margin.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <set>

using namespace nn;

BOOST_AUTO_TEST_SUITE(orders)

namespace {

struct Drawn {
  FigureTables data{"04-perceptron", "orders"};
  Matrix A;  // the samples with a leading 1
  Vector y;  // their signs
  Drawn() {
    const Vector x1 = data.column("points", "petal_length"),
                 x2 = data.column("points", "sepal_width");
    A = Matrix::Ones(x1.size(), 3);
    A.col(1) = x1;
    A.col(2) = x2;
    y = 2 * data.column("points", "setosa").array() - 1;
  }
  Matrix weights(const std::string& table) {
    const Vector w0 = data.column(table, "w0");
    Matrix w(w0.size(), 3);
    w << w0, data.column(table, "w1"), data.column(table, "w2");
    return w;
  }
  double margin(const Vector& w) const { return y.cwiseProduct(A * w).minCoeff() / w.norm(); }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(every_line_parts_the_irises_with_the_margin_it_is_said_to_have, Drawn) {
  const Matrix w = weights("lines");
  const Vector said = data.column("lines", "margin");
  BOOST_TEST(w.rows() == data.parameter("orders"));
  for (Index i = 0; i < w.rows(); ++i) {
    BOOST_TEST(margin(w.row(i)) > 0);
    BOOST_TEST(margin(w.row(i)) == said(i), boost::test_tools::tolerance(1e-6));
  }
  BOOST_TEST(data.column("lines", "errors").maxCoeff() == 0);
}

BOOST_FIXTURE_TEST_CASE(all_lines_differ_and_none_has_the_largest_margin, Drawn) {
  const Matrix w = weights("lines");
  std::set<std::pair<double, double>> slopes;
  for (Index i = 0; i < w.rows(); ++i) slopes.emplace(w(i, 1) / w(i, 2), w(i, 0) / w(i, 2));
  BOOST_TEST(slopes.size() == data.value("different"));
  BOOST_TEST(slopes.size() == data.value("orders"));
  const double largest = margin(weights("largest").row(0));
  const Vector share = data.column("lines", "margin") / largest;
  BOOST_TEST(share.minCoeff() == data.value("smallest"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(share.maxCoeff() == data.value("largest"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(data.value("largest") < 0.99);
  BOOST_TEST(data.value("smallest") < 0.1);
}

BOOST_AUTO_TEST_SUITE_END()
