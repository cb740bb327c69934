#include <nn/initialize/any_initializer.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>
#include <string>

using nn::Initializer, nn::Matrix, nn::Rng;

BOOST_AUTO_TEST_SUITE(initialize_any_initializer)

namespace {

Matrix drawn(const Initializer& scheme) {
  Rng rng(1);
  return scheme(20, 30, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_name_makes_weights) {
  for (const std::string& name : nn::initializer_names()) {
    const Matrix W = drawn(nn::initializer_named(name));
    BOOST_TEST(W.rows() == 20, name);
    BOOST_TEST(W.cols() == 30, name);
    BOOST_TEST(W.allFinite(), name);
  }
}

BOOST_AUTO_TEST_CASE(a_name_stands_for_its_scheme) {
  BOOST_TEST((drawn(nn::initializer_named("xavier-uniform")) == drawn(nn::xavier_uniform)));
  BOOST_TEST((drawn(nn::initializer_named("xavier-normal")) == drawn(nn::xavier_normal)));
  BOOST_TEST((drawn(nn::initializer_named("he-uniform")) == drawn(nn::he_uniform)));
  BOOST_TEST((drawn(nn::initializer_named("he-normal")) == drawn(nn::he_normal)));
  BOOST_TEST((drawn(nn::initializer_named("zeros")).array() == 0).all());
  BOOST_TEST((drawn(nn::initializer_named("small")) == drawn(nn::normal_weights(nn::Real(0.01)))));
  BOOST_TEST((drawn(nn::initializer_named("large")) == drawn(nn::normal_weights(1))));
}

BOOST_AUTO_TEST_CASE(no_two_names_are_the_same_and_others_are_refused) {
  auto names = nn::initializer_names();
  std::ranges::sort(names);
  BOOST_TEST((std::ranges::adjacent_find(names) == names.end()));
  for (const std::string name : {"", "He-normal", "he", "he-normal "}) {
    BOOST_CHECK_THROW(nn::initializer_named(name), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_SUITE_END()
