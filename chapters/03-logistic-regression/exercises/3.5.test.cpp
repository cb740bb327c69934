#include "3.5.hpp"

#include <grading.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::near, exercise::roc_area;

namespace {

// Seven samples in no order; their scores from the lowest have the classes 0 1 0 0 1 1 0.
const Vector seven_scores{{Real(0.9), Real(0.1), Real(0.5), Real(0.2), Real(0.7), Real(0.3), 1}};
const Labels seven_classes{{1, 0, 0, 1, 1, 0, 0}};

// The long way: every pair.
Real by_pairs(const Vector& scores, const Labels& y) {
  Real sum = 0, pairs = 0;
  for (Index i = 0; i < y.size(); ++i) {
    for (Index j = 0; j < y.size(); ++j) {
      if (y(i) != 1 || y(j) != 0) continue;
      pairs += 1;
      sum += scores(i) > scores(j) ? Real(1) : scores(i) == scores(j) ? Real(0.5) : Real(0);
    }
  }
  return sum / pairs;
}

// n samples whose scores are whole numbers from 0 to `values` - 1, a little higher in class 1.
struct Drawn {
  Vector scores;
  Labels y;
  Drawn(Index n, Index values) : scores(n), y(n) {
    Rng rng(5);
    for (Index i = 0; i < n; ++i) {
      y(i) = rng.index(3) == 0 ? 1 : 0;
      scores(i) = static_cast<Real>(std::max(rng.index(values), y(i) * rng.index(values)));
    }
  }
};

template <class Call>
bool refuses(Call call) {
  try {
    call();
  } catch (const DataError&) {
    return true;
  }
  return false;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_share) {
  const Real area = roc_area(seven_scores, seven_classes);
  EXPECT(area >= 0 && area <= 1, "A share of pairs lies between 0 and 1, and the answer was "
                                     << area << ". Has the function been written?");
}

BOOST_AUTO_TEST_CASE(perfect_and_upside_down) {
  const Vector scores{{-3, -1, 4, 9}};
  EXPECT(near(roc_area(scores, Labels{{0, 0, 1, 1}}), 1, 16),
         "Every sample of class 1 scores above every one of class 0: the area is 1.");
  EXPECT(near(roc_area(scores, Labels{{1, 1, 0, 0}}), 0, 16),
         "Every sample of class 1 scores below every one of class 0: the area is 0.");
}

BOOST_AUTO_TEST_CASE(seven_samples) {
  const Real found = roc_area(seven_scores, seven_classes);
  EXPECT(near(found, Real(7) / 12, 16),
         "In order of their scores the classes are 0 1 0 0 1 1 0. Of the 12 pairs 7 are in the "
         "right order: an area of "
             << Real(7) / 12 << ", not " << found
             << ". The sum of the ranks of class 1 counts its own samples among those below. How "
             << "often?");
}

BOOST_AUTO_TEST_CASE(all_scores_equal) {
  const Real found = roc_area(Vector::Constant(5, 2), Labels{{0, 1, 1, 0, 0}});
  EXPECT(near(found, Real(0.5), 16),
         "Who gives all the same score knows nothing: the area should be one half, not "
             << found << ". Equal scores share the mean of the ranks they take up.");
}

BOOST_AUTO_TEST_CASE(many_equal_scores) {
  for (const Index values : {2, 5, 40}) {
    const auto [scores, y] = Drawn(300, values);
    DEMAND(near(roc_area(scores, y), by_pairs(scores, y), 1000),
           "300 samples share " << values << " scores. Going through all pairs gives "
                                << by_pairs(scores, y) << ", and you " << roc_area(scores, y)
                                << ". A run of equal scores ends where the next is higher, or "
                                << "where the table ends.");
  }
}

BOOST_AUTO_TEST_CASE(only_the_order_matters) {
  const auto [scores, y] = Drawn(200, 30);
  const Vector bent = (scores.array() / 10 - 1).exp();
  EXPECT(near(roc_area(bent, y), roc_area(scores, y), 1000),
         "A rising function of the scores keeps their order, and should keep the area.");
  EXPECT(near(roc_area(-scores, y), 1 - roc_area(scores, y), 1000),
         "With all scores reversed the area should be what is missing to 1.");
}

BOOST_AUTO_TEST_CASE(one_class_alone) {
  const Vector scores{{1, 2, 3}};
  EXPECT(refuses([&] {
           roc_area(scores, Labels{{1, 1, 1}});
         }) &&
             refuses([&] {
               roc_area(scores, Labels{{0, 0, 0}});
             }),
         "With one class alone there is no pair, and no area: throw a DataError.");
}
