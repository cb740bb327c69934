#include "1.2.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/least_squares.hpp>

using namespace nn;
using exercise::answers, exercise::fit_each_output, exercise::near;

namespace {

struct Table {
  Matrix A, Y;
  Table() {
    Rng rng(2);
    A = normal_matrix(12, 4, 0, 1, rng);
    Y = normal_matrix(12, 3, 0, 1, rng);
  }
};

Vector by_qr(const Matrix& A, const Vector& y) { return least_squares(A, y).B; }

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  const auto zero = [](const Matrix&, const Vector&) -> Vector { return Vector::Zero(4); };
  EXPECT(answers(fit_each_output(A, Y, zero), 4, 3),
         "Expected d x q numbers: a row for each column of A, a column for each output. Has the "
         "function been written?");
}

BOOST_FIXTURE_TEST_CASE(the_solver_sees_each_output_once, Table) {
  Matrix seen(12, 0);
  fit_each_output(A, Y, [&](const Matrix& given, const Vector& y) {
    EXPECT(near(given, A, 0), "The solver was given another A. The features are the same for all.");
    DEMAND(y.size() == 12, "The solver was given " << y.size() << " targets for 12 samples. An "
                                                   << "output is a column of Y, a sample a row.");
    seen.conservativeResize(Eigen::NoChange, seen.cols() + 1);
    seen.rightCols(1) = y;
    return Vector::Zero(4);
  });
  EXPECT(seen.cols() == 3, "The solver was called " << seen.cols() << " times for 3 outputs.");
  EXPECT(near(seen, Y, 0), "The solver was not given the columns of Y, in order and unchanged.");
}

BOOST_FIXTURE_TEST_CASE(all_at_once_or_one_at_a_time, Table) {
  EXPECT(near(fit_each_output(A, Y, by_qr), least_squares(A, Y).B, 100),
         "Fitting all outputs at once gives other coefficients. Where does each answer go?");
}

BOOST_FIXTURE_TEST_CASE(the_answer_is_the_solvers, Table) {
  const auto marked = [](const Matrix& design, const Vector& y) -> Vector {
    return design.transpose() * y;
  };
  EXPECT(near(fit_each_output(A, Y, marked), A.transpose() * Y, 100),
         "With another solver the answer should be that solver's, column by column.");
}
