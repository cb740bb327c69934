#include <nn/data/truth_table.hpp>

namespace nn {

ClassificationData truth_table(const Answers& answers) {
  ClassificationData table{Matrix(4, 2), Labels(4), {"0", "1"}, {"x1", "x2"}};
  for (Index i = 0; i < 4; ++i) {
    table.X.row(i) << static_cast<Real>(i / 2), static_cast<Real>(i % 2);
    table.y(i) = answers[static_cast<std::size_t>(i)];
  }
  require_valid(table);
  return table;
}

}  // namespace nn
