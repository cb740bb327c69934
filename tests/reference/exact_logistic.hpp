// Maximum likelihood for two classes in fifty decimal digits, by plain Newton steps and Gaussian
// elimination: slow, short, and unlike the library's way.
#pragma once
#include <nn/data/dataset.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <utility>
#include <vector>

using Precise = boost::multiprecision::cpp_bin_float_50;
using PreciseRow = std::vector<Precise>;

// Solves G x = r for each column of r by elimination with pivoting; r stands to the right of G.
inline std::vector<PreciseRow> eliminated(std::vector<PreciseRow> rows) {
  const std::size_t p = rows.size();
  for (std::size_t j = 0; j < p; ++j) {
    std::size_t pivot = j;
    for (std::size_t i = j; i < p; ++i) {
      if (abs(rows[i][j]) > abs(rows[pivot][j])) pivot = i;
    }
    std::swap(rows[j], rows[pivot]);
    for (std::size_t i = 0; i < p; ++i) {
      if (i == j) continue;
      const Precise factor = rows[i][j] / rows[j][j];
      for (std::size_t k = j; k < rows[i].size(); ++k) rows[i][k] -= factor * rows[j][k];
    }
  }
  for (std::size_t j = 0; j < p; ++j) {
    for (std::size_t k = p; k < rows[j].size(); ++k) rows[j][k] /= rows[j][j];
  }
  return rows;
}

// Coefficients (the intercept first), their standard errors, and the log-likelihood.
struct ExactLogistic {
  PreciseRow beta, errors;
  Precise log_likelihood;
};

inline ExactLogistic exact_logistic(const nn::ClassificationData& data, int steps = 30) {
  const auto p = static_cast<std::size_t>(data.X.cols() + 1);
  ExactLogistic fit{PreciseRow(p, 0), PreciseRow(p), 0};
  for (int t = 0; t <= steps; ++t) {
    // [H | gradient | identity], all over the samples.
    std::vector<PreciseRow> rows(p, PreciseRow(2 * p + 1, 0));
    for (std::size_t j = 0; j < p; ++j) rows[j][p + 1 + j] = 1;
    fit.log_likelihood = 0;
    for (nn::Index i = 0; i < data.X.rows(); ++i) {
      PreciseRow a(p, 1);
      Precise z = fit.beta[0];
      for (std::size_t j = 1; j < p; ++j) {
        a[j] = data.X(i, static_cast<nn::Index>(j) - 1);
        z += a[j] * fit.beta[j];
      }
      const Precise probability = 1 / (1 + exp(-z));
      fit.log_likelihood += log(data.y(i) == 1 ? probability : 1 - probability);
      for (std::size_t j = 0; j < p; ++j) {
        rows[j][p] += a[j] * (data.y(i) - probability);
        for (std::size_t k = 0; k < p; ++k) {
          rows[j][k] += a[j] * a[k] * probability * (1 - probability);
        }
      }
    }
    rows = eliminated(rows);
    for (std::size_t j = 0; j < p; ++j) {
      if (t < steps) fit.beta[j] += rows[j][p];
      fit.errors[j] = sqrt(rows[j][p + 1 + j]);
    }
  }
  return fit;
}
