#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>

#include <functional>
#include <vector>

namespace nn {

/// Which weights a perceptron answers with.
enum class PerceptronAnswer {
  last,      ///< those after the last step: Rosenblatt's
  pocket,    ///< of all that occurred, the first with the fewest training errors
  averaged,  ///< the mean of the weights after every step, mistake or not
};

/// What a perceptron has learned, and how.
struct PerceptronFit {
  Fitted<Affine> line;        ///< d -> 1; it decides for class 1 where its output is 0 or more
  Index mistakes = 0;         ///< corrections made
  Index epochs = 0;           ///< passes over the data
  bool converged = false;     ///< the last epoch made no mistake: the last weights separate
  Index training_errors = 0;  ///< samples that `line` decides wrongly
  std::vector<Index> errors;  ///< training errors of the answer after each epoch
};

/// Labels 0 and 1 as the signs -1 and +1.
Vector signs(const Labels& y);

/// One row of a design matrix, seen in its place.
using Sample = Eigen::Ref<const RowVector>;

/// One step: corrects w (p) if it errs on the sample x (1 x p) with sign y, and says if it did.
/// \f[ y \, w^\top x \le 0 \quad\Rightarrow\quad w \leftarrow w + y \, x \f]
/// A sum of exactly 0 counts as a mistake on either side, so that the start w = 0 learns at all.
/// Source: Rosenblatt 1958, Psychological Review 65(6), 386.
/// \implements{perceptron_rule}
bool perceptron_step(Vector& w, Real y, const Sample& x);

/// Rosenblatt's perceptron: from w = 0, sample by sample, each mistake adds the sample, with its
/// sign, to the weights. The bias is the weight w₀ of a constant 1. It ends with the first epoch
/// without a mistake, which exists if and only if some line separates the classes.
///
/// The pocket counts the training errors after each correction, one more pass over the data, where
/// Gallant counts them only after a longer run of right answers; both keep the better weights (his
/// "ratchet").
/// Sources: Gallant 1990, IEEE Transactions on Neural Networks 1(2), 179, for the pocket;
/// Freund and Schapire 1999, Machine Learning 37(3), 277, for the average.
/// Chapter: \ref ch_perceptron.
/// \implements{pocket_weights}
/// \implements{averaged_weights}
struct Perceptron {
  Index max_epochs = 1000;                           ///< >= 1
  PerceptronAnswer answer = PerceptronAnswer::last;  ///< which weights
  bool bias = true;                                  ///< false: the line passes through the origin

  /// Told after each correction: the sample, and the weights w₀, w₁, … (w₁, … without bias).
  using Watch = std::function<void(Index sample, const Vector& w)>;

  /// Learns from n >= 1 samples of two classes, in the order given.
  /// Errors: DataError for unusable data or other than two classes; NumericError where the weights
  /// overflow; std::invalid_argument for max_epochs.
  PerceptronFit fit(const ClassificationData& data, const Watch& watch = {}) const;

  /// The same in a new random order each epoch.
  PerceptronFit fit(const ClassificationData& data, Rng& rng, const Watch& watch = {}) const;
};

}  // namespace nn
