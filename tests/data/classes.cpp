#include "refusal.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/classes.hpp>

#include <boost/test/unit_test.hpp>

using nn::ClassificationData, nn::Labels, nn::Matrix;

BOOST_AUTO_TEST_SUITE(classes)

namespace {

using Names = std::vector<std::string>;

ClassificationData four_samples() {
  const Matrix X{{1, 2}, {3, 4}, {5, 6}, {7, 8}};
  return {X, Labels{{2, 0, 1, 2}}, {"a", "b", "c"}, {"u", "v"}};
}

}  // namespace

BOOST_AUTO_TEST_CASE(texts_are_sorted_and_numbered) {
  const auto [y, classes] = nn::number_classes({"oak", "elm", "oak", "ash"});
  BOOST_TEST((classes == Names{"ash", "elm", "oak"}));
  BOOST_TEST((y == Labels{{2, 1, 2, 0}}));
}

BOOST_AUTO_TEST_CASE(numbers_are_sorted_as_numbers_but_only_if_all_are) {
  BOOST_TEST((nn::number_classes({"10", "9", "-1"}).classes == Names{"-1", "9", "10"}));
  BOOST_TEST((nn::number_classes({"10", "9", "x"}).classes == Names{"10", "9", "x"}));
}

BOOST_AUTO_TEST_CASE(some_classes_only) {
  const ClassificationData part = nn::keep_classes(four_samples(), {"c", "a"});
  BOOST_TEST((part.classes == Names{"a", "c"}));
  BOOST_TEST((part.y == Labels{{1, 0, 1}}));
  BOOST_TEST((part.X == Matrix{{1, 2}, {3, 4}, {7, 8}}));
  BOOST_TEST((part.names == Names{"u", "v"}));
  BOOST_TEST(refusal([] {
               nn::keep_classes(four_samples(), {"a", "d"});
             }) == "'d' is not a class (there are: a, b, c)");
  BOOST_TEST(refusal([] {
               nn::keep_classes(four_samples(), {"a", "a"});
             }) == "class 'a' is given twice");
}

BOOST_AUTO_TEST_CASE(one_class_against_the_rest) {
  const ClassificationData two = nn::one_against_rest(four_samples(), "c");
  BOOST_TEST((two.classes == Names{"not c", "c"}));
  BOOST_TEST((two.y == Labels{{1, 0, 0, 1}}));
  BOOST_TEST(refusal([] { nn::one_against_rest(four_samples(), "d"); }) ==
             "'d' is not a class (there are: a, b, c)");
}

// \checks{one_hot}
BOOST_AUTO_TEST_CASE(one_hot_rows) {
  BOOST_TEST((nn::one_hot(Labels{{1, 0, 2}}, 3) == Matrix{{0, 1, 0}, {1, 0, 0}, {0, 0, 1}}));
  BOOST_TEST(refusal([] { nn::one_hot(Labels{{3}}, 3); }) == "label 3 is none of 3 classes");
  BOOST_CHECK_THROW(nn::one_hot(Labels{{-1}}, 3), nn::DataError);
}

BOOST_AUTO_TEST_CASE(labels_are_held_against_the_classes) {
  ClassificationData data = four_samples();
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  data.y(3) = 3;
  BOOST_TEST(refusal([&] { nn::require_valid(data); }) ==
             "label 3 of sample 3 is none of the 3 classes");
  data.y.conservativeResize(3);
  BOOST_CHECK_THROW(nn::require_valid(data), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(samples_are_chosen_with_their_labels) {
  const ClassificationData part = nn::subset(four_samples(), {3, 1});
  BOOST_TEST((part.X == Matrix{{7, 8}, {3, 4}}));
  BOOST_TEST((part.y == Labels{{2, 0}}));
  BOOST_TEST(part.classes.size() == 3);
  BOOST_CHECK_THROW(nn::subset(four_samples(), {4}), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
