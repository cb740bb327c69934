// The claim of figure 3.12: subtracting the reference class's coefficients from all three changes
// no probability by more than 1e-12.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "iris"};
  const std::string classes[3] = {"setosa", "versicolor", "virginica"};

  // A column of the logits along the line, one column a class.
  Matrix along(const std::string& name) {
    Matrix table(data.column_where("logits", name, "class", classes[0]).size(), 3);
    for (int k = 0; k < 3; ++k) {
      table.col(k) = data.column_where("logits", name, "class", classes[k]);
    }
    return table;
  }

  static Matrix softmax(const Matrix& O) {
    const Matrix e = O.array().exp();
    return e.array().colwise() / e.rowwise().sum().array();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(iris, Drawn)

BOOST_AUTO_TEST_CASE(the_two_forms_give_the_same_probabilities) {
  BOOST_TEST(data.value("change") < 1e-12);
  const Matrix P = along("p");
  BOOST_TEST((softmax(along("symmetric")) - P).cwiseAbs().maxCoeff() < 1e-12);
  BOOST_TEST((softmax(along("referred")) - P).cwiseAbs().maxCoeff() < 1e-12);
}

BOOST_AUTO_TEST_CASE(the_reference_has_logit_0_and_the_symmetric_logits_sum_to_0) {
  BOOST_TEST(along("referred").col(0).cwiseAbs().maxCoeff() == 0);
  BOOST_TEST(along("symmetric").rowwise().sum().cwiseAbs().maxCoeff() < 1e-9);
}

BOOST_AUTO_TEST_CASE(all_logits_are_straight_along_the_line) {
  for (const Matrix& O : {along("referred"), along("symmetric")}) {
    const Index n = O.rows() - 2;
    const Matrix bend = O.topRows(n) - 2 * O.middleRows(1, n) + O.bottomRows(n);
    BOOST_TEST(bend.cwiseAbs().maxCoeff() < 1e-9);
  }
}

BOOST_AUTO_TEST_CASE(each_class_wins_somewhere_along_the_line) {
  const Matrix O = along("symmetric");
  bool wins[3] = {false, false, false};
  for (Index i = 0; i < O.rows(); ++i) {
    Index k = 0;
    O.row(i).maxCoeff(&k);
    wins[k] = true;
  }
  BOOST_TEST((wins[0] && wins[1] && wins[2]));
}

BOOST_AUTO_TEST_CASE(without_a_penalty_there_is_no_maximum) {
  BOOST_TEST(data.value("separated") == 1);
  BOOST_TEST(data.value("l2") > 0);
}

BOOST_AUTO_TEST_CASE(few_flowers_lie_in_a_wrong_region) {
  BOOST_TEST(data.column("samples", "count").sum() == 150);
  BOOST_TEST(data.value("samples") == 150);
  BOOST_TEST(data.value("accuracy") == 1 - data.value("mistakes") / 150,
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(data.value("mistakes") <= 8);
}

BOOST_AUTO_TEST_SUITE_END()
