// What must not compile. Case 0 is the frame alone and must: it shows that the others fail for the
// reason that they name. Each case is what someone might write in good faith.
#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

int main() {
  const nn::Matrix X = nn::Matrix::Ones(2, 1), Y = nn::Matrix::Ones(2, 1);
  const nn::Labels labels = nn::Labels::Zero(2);
  const nn::Affine line{1, 1};
  const nn::Squared loss;
  nn::EmpiricalRisk risk(line, loss, X, Y);
#if CASE == 1  // class numbers as targets of a squared loss
  loss.value(X, labels);
#elif CASE == 2  // the same, on its way into a risk
  nn::EmpiricalRisk wrong(line, loss, X, labels);
#elif CASE == 3  // a number of rows for a table
  loss.value(nn::Index{2}, Y);
#elif CASE == 4  // chance without a seed
  nn::Rng rng;
#elif CASE == 5  // a seed for a generator: two calls would see the same chance
  nn::normal_matrix(2, 2, 0, 1, 7);
#elif CASE == 6  // a rate for a recipe
  nn::minimize(risk, nn::Vector::Zero(2), 0.1, {.max_steps = 3});
#elif CASE == 7  // a model for a loss
  nn::EmpiricalRisk wrong(line, line, X, Y);
#endif
}
