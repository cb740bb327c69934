#include <nn/core/contract.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/perceptron.hpp>

#include <numeric>
#include <string>

namespace nn {
namespace {

// Samples on the wrong side; a sum of 0 decides for the sign +1.
Index count_errors(const Matrix& A, const Vector& y, const Vector& w) {
  return (((A * w).array() >= 0) != (y.array() > 0)).count();
}

// The weights of one run, and those that it would answer with.
class Run {
 public:
  Run(const Matrix& A, const Vector& y, PerceptronAnswer answer)
      : w(Vector::Zero(A.cols())), A_(A), y_(y), answer_(answer), sum_(w), pocket_(w) {
    fewest_ = count_errors(A, y, w);
  }

  Vector w;

  //! [answers]
  void after_mistake() {
    if (answer_ != PerceptronAnswer::pocket) return;
    const Index errors = count_errors(A_, y_, w);
    if (errors >= fewest_) return;
    fewest_ = errors;
    pocket_ = w;
  }

  void after_step() {
    sum_ += w;
    ++steps_;
  }

  Vector answer() const {
    if (answer_ == PerceptronAnswer::pocket) return pocket_;
    if (answer_ == PerceptronAnswer::averaged) return sum_ / static_cast<Real>(steps_);
    return w;
  }
  //! [answers]

  Index errors() const { return count_errors(A_, y_, answer()); }

 private:
  const Matrix& A_;
  const Vector& y_;
  PerceptronAnswer answer_;
  Vector sum_, pocket_;
  Index fewest_ = 0, steps_ = 0;
};

// The weights w₀, w₁, … or, without bias, w₁, … as the brick O = XW + b.
Fitted<Affine> as_line(const Vector& w, bool bias) {
  const Index d = w.size() - (bias ? 1 : 0);
  Fitted<Affine> line{{d, 1}, Vector(d + 1)};
  line.theta << w.tail(d), bias ? w(0) : Real(0);
  return line;
}

using Order = std::function<void(std::vector<Index>&)>;

PerceptronFit learn(const Perceptron& recipe, const ClassificationData& data,
                    const Perceptron::Watch& watch, const Order& reorder) {
  require_valid(data);
  if (data.classes.size() != 2) {
    throw DataError("a perceptron tells two classes apart, not " +
                    std::to_string(data.classes.size()));
  }
  require_option(recipe.max_epochs >= 1, "max_epochs", static_cast<Real>(recipe.max_epochs),
                 ">= 1");
  const Matrix A = design_matrix(data.X, recipe.bias);
  const Vector y = signs(data.y);
  Run run(A, y, recipe.answer);
  std::vector<Index> order(static_cast<std::size_t>(A.rows()));
  std::iota(order.begin(), order.end(), Index(0));
  //! [epochs]
  PerceptronFit fit;
  while (!fit.converged && fit.epochs < recipe.max_epochs) {
    const Index before = fit.mistakes;
    reorder(order);
    for (const Index i : order) {
      if (perceptron_step(run.w, y(i), A.row(i))) {
        ++fit.mistakes;
        run.after_mistake();
        if (watch) watch(i, run.w);
      }
      run.after_step();
    }
    ++fit.epochs;
    fit.converged = fit.mistakes == before;
    fit.errors.push_back(run.errors());
  }
  //! [epochs]
  const Vector answer = run.answer();
  if (!answer.allFinite()) throw NumericError("the weights of the perceptron overflow");
  fit.line = as_line(answer, recipe.bias);
  fit.training_errors = fit.errors.back();
  return fit;
}

}  // namespace

Vector signs(const Labels& y) { return 2 * y.cast<Real>().array() - 1; }

//! [step]
bool perceptron_step(Vector& w, Real y, const Sample& x) {
  if (y * x.dot(w) > 0) return false;
  w += y * x.transpose();
  return true;
}
//! [step]

PerceptronFit Perceptron::fit(const ClassificationData& data, const Watch& watch) const {
  return learn(*this, data, watch, [](std::vector<Index>&) {});
}

PerceptronFit Perceptron::fit(const ClassificationData& data, Rng& rng, const Watch& watch) const {
  return learn(*this, data, watch,
               [&](std::vector<Index>& order) { order = rng.permutation(data.X.rows()); });
}

}  // namespace nn
