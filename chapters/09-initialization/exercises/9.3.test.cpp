#include "9.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::twins;

namespace {

struct Net {
  Matrix W1, W2;
  RowVector b1;
  explicit Net(Index h) {
    Rng rng(4);
    W1 = normal_matrix(3, h, 0, 1, rng);
    W2 = normal_matrix(h, 2, 0, 1, rng);
    b1 = normal_matrix(1, h, 0, 1, rng);
  }
  void copy(Index from, Index to) {
    W1.col(to) = W1.col(from);
    b1(to) = b1(from);
    W2.row(to) = W2.row(from);
  }
  Labels answer() const { return twins(W1, b1, W2); }
};

}  // namespace

BOOST_AUTO_TEST_CASE(there_is_an_answer_for_each_unit) {
  EXPECT(Net(5).answer().size() == 5,
         "Five hidden units need five answers. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(random_units_are_alone) {
  const Labels answer = Net(5).answer();
  DEMAND(answer.size() == 5, "Five hidden units need five answers.");
  for (Index j = 0; j < 5; ++j) {
    DEMAND(answer(j) == j, "No unit of a random net has a twin, and you say that "
                               << j << " is the twin of " << answer(j) << ".");
  }
}

BOOST_AUTO_TEST_CASE(copies_are_twins_of_the_first) {
  Net net(6);
  net.copy(1, 3);
  net.copy(1, 4);
  net.copy(2, 5);
  const Labels answer = net.answer(), expected{{0, 1, 2, 1, 1, 2}};
  DEMAND(answer.size() == 6, "Six hidden units need six answers.");
  EXPECT((answer.array() == expected.array()).all(),
         "Units 3 and 4 are copies of 1, and 5 is a copy of 2: the answer is 0 1 2 1 1 2, not "
             << answer.transpose() << ".");
}

BOOST_AUTO_TEST_CASE(half_a_copy_is_none) {
  for (int part = 0; part < 3; ++part) {
    Net net(4);
    net.copy(0, 2);
    if (part == 0) net.W1(1, 2) += Real(0.01);
    if (part == 1) net.b1(2) += Real(0.01);
    if (part == 2) net.W2(2, 1) += Real(0.01);
    const Labels answer = net.answer();
    DEMAND(answer.size() == 4, "Four hidden units need four answers.");
    EXPECT(answer(2) == 2, "Unit 2 differs from unit 0 in "
                               << (part == 0   ? "a weight on its way in"
                                   : part == 1 ? "its bias"
                                               : "a weight on its way out")
                               << ". Its gradient will differ, too, and the two will part.");
  }
}

BOOST_AUTO_TEST_CASE(a_constant_start_has_one_unit) {
  const Labels answer =
      twins(Matrix::Constant(3, 7, 1), RowVector::Zero(7), Matrix::Constant(7, 2, 1));
  DEMAND(answer.size() == 7, "Seven hidden units need seven answers.");
  EXPECT((answer.array() == 0).all(), "All weights are equal, and so are all units.");
}
