#pragma once
#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace nn {

/// Copies the given rows of `from` into `to`, which keeps its memory.
template <class Derived>
void take_rows(const Eigen::PlainObjectBase<Derived>& from, const Index* rows, Index count,
               Derived& to) {
  to.resize(count, from.cols());
  for (Index i = 0; i < count; ++i) to.row(i) = from.row(rows[i]);
}

/// The risk of a model on one mini-batch at a time: the mean loss over the batch, plus the penalty.
/// \f[ R_B(\theta) = L\bigl(f_\theta(X_B), Y_B\bigr) + \text{penalty}(\theta) \f]
/// Averaged over the batches of an epoch its gradient is that of the whole risk (where all batches
/// are equally large). X (n x d, n >= 1) and Y must outlive it. After the first epoch nothing is
/// allocated, also where the last batch is smaller: it has a workspace of its own. (Eigen takes
/// room for as long as a product lasts where it packs more than 128 KiB of a factor: 250 samples of
/// 64 numbers are below that, 300 above.)
template <Model M, Loss L, class Penalty = NoPenalty>
class BatchRisk {
 public:
  /// The risk of `model` under `loss`, `batch` samples at a time; 0 means all at once. Throws
  /// DataError if there is no sample, std::invalid_argument for a batch below 0.
  BatchRisk(M model, L loss, const Matrix& X, const typename L::Target& Y, Index batch,
            Penalty penalty = {})
      : model_(std::move(model)),
        loss_(std::move(loss)),
        penalty_(std::move(penalty)),
        X_(X),
        Y_(Y),
        batch_(batch == 0 ? X.rows() : std::min(batch, X.rows())),
        mask_(model_.weight_mask()),
        order_(static_cast<std::size_t>(X.rows())) {
    if (X.rows() == 0) throw DataError("the risk needs at least one sample");
    require_option(batch >= 0, "batch", static_cast<Real>(batch), ">= 0");
    require_shape("Y", Y, X.rows(), any_size);
    std::iota(order_.begin(), order_.end(), Index{0});
    select(0);
  }

  /// Batches in an epoch: n / batch, rounded up. The last may be smaller.
  Index batches() const { return (X_.rows() + batch_ - 1) / batch_; }

  /// A new order of the samples, each equally likely.
  void shuffle(Rng& rng) {
    for (Index last = X_.rows() - 1; last > 0; --last) {
      std::swap(order_[static_cast<std::size_t>(last)],
                order_[static_cast<std::size_t>(rng.index(last + 1))]);
    }
  }

  /// The next calls see batch b of the order, 0 <= b < batches(); before the first, batch 0. Throws
  /// std::invalid_argument for another b.
  void select(Index b) {
    require_option(b >= 0 && b < batches(), "b", static_cast<Real>(b), "a batch of the epoch");
    const Index first = b * batch_, count = std::min(batch_, X_.rows() - first);
    now_ = count == batch_ ? 0 : 1;
    take_rows(X_, order_.data() + first, count, work_[now_].X);
    take_rows(Y_, order_.data() + first, count, work_[now_].Y);
  }

  /// The value on the selected batch at theta (p); fills the gradient (p).
  Real operator()(const Vector& theta, Vector& gradient) {
    auto& [X, Y, trace, dO] = work_[now_];
    const Matrix& O = model_.forward(theta, X, trace);
    loss_.gradient(O, Y, dO);
    model_.backward(theta, X, trace, dO, gradient);
    penalty_.add_gradient(theta, mask_, gradient);
    return loss_.value(O, Y) + penalty_.value(theta, mask_);
  }

  /// Samples in the selected batch.
  Index selected() const { return work_[now_].X.rows(); }

 private:
  // Doxygen would link to a list of nested classes that it does not make.
  /// \cond
  // A batch and what a model needs for it.
  struct Workspace {
    Matrix X;
    typename L::Target Y;
    typename M::Trace trace;
    Matrix dO;
  };
  /// \endcond

  M model_;
  L loss_;
  Penalty penalty_;
  const Matrix& X_;
  const typename L::Target& Y_;
  Index batch_;
  Vector mask_;
  std::vector<Index> order_;
  std::array<Workspace, 2> work_;  // for whole batches and for a smaller last one
  std::size_t now_ = 0;
};

}  // namespace nn
