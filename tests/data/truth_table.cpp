#include "refusal.hpp"

#include <nn/data/truth_table.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(data_truth_table)

BOOST_AUTO_TEST_CASE(the_four_pairs_stand_in_order) {
  const nn::ClassificationData table = nn::truth_table(nn::xor_answers);
  nn::Matrix X(4, 2);
  X << 0, 0, 0, 1, 1, 0, 1, 1;
  BOOST_TEST((table.X == X));
  BOOST_TEST((table.y == nn::Labels{{0, 1, 1, 0}}));
  BOOST_TEST((table.classes == std::vector<std::string>{"0", "1"}));
  BOOST_TEST((table.names == std::vector<std::string>{"x1", "x2"}));
}

BOOST_AUTO_TEST_CASE(the_answers_are_those_of_the_operators) {
  for (nn::Index i = 0; i < 4; ++i) {
    const bool a = i / 2 == 1, b = i % 2 == 1;
    const auto k = static_cast<std::size_t>(i);
    BOOST_TEST(nn::and_answers[k] == (a && b));
    BOOST_TEST(nn::nand_answers[k] == !(a && b));
    BOOST_TEST(nn::or_answers[k] == (a || b));
    BOOST_TEST(nn::xor_answers[k] == (a != b));
  }
}

BOOST_AUTO_TEST_CASE(another_answer_is_refused) {
  BOOST_TEST(refusal([] {
               nn::truth_table({0, 1, 2, 0});
             }) == "label 2 of sample 2 is none of the 2 classes");
}

BOOST_AUTO_TEST_SUITE_END()
