#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/table.hpp>

#include <cmath>
#include <stdexcept>

using nn::Table;

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(writes_exact_numbers_and_plain_texts) {
  Table curve("learning_rate", {"rate", "step", "loss"});
  curve.row("good", 0, 0.1);
  curve.row(std::string("slow"), nn::Index{100}, 1.0 / 3);
  BOOST_TEST(curve.csv() == "rate,step,loss\ngood,0,0.1\nslow,100,0.3333333333333333\n");
  BOOST_TEST(curve.rows() == 2);
}

BOOST_AUTO_TEST_CASE(quotes_texts_that_need_it) {
  Table table("t", {"text"});
  for (const char* text : {"a,b", "say \"x\"", "two\nlines", " blank", "", "plain text"}) {
    table.row(text);
  }
  BOOST_TEST(table.csv() ==
             "text\n\"a,b\"\n\"say \"\"x\"\"\"\n\"two\nlines\"\n\" blank\"\n\"\"\nplain text\n");
}

BOOST_AUTO_TEST_CASE(rows_fit_the_columns) {
  Table table("t", {"name", "x"});
  BOOST_CHECK_THROW(table.row("a"), std::invalid_argument);
  BOOST_CHECK_THROW(table.row("a", 1, 2), std::invalid_argument);
  table.row("a", 1);
  BOOST_CHECK_THROW(table.row(2, 1), std::invalid_argument);
  BOOST_CHECK_THROW(table.row("b", "c"), std::invalid_argument);
  BOOST_TEST(table.rows() == 1);
}

BOOST_AUTO_TEST_CASE(a_number_is_finite) {
  Table table("t", {"x"});
  table.row(1);
  try {
    table.row(std::nan(""));
    BOOST_ERROR("accepted");
  } catch (const nn::NumericError& error) {
    BOOST_TEST(error.what() == "table t, row 2: column 'x' is not finite");
  }
}

BOOST_AUTO_TEST_CASE(names_are_plain_and_distinct) {
  BOOST_CHECK_THROW(Table("../t", {"x"}), std::invalid_argument);
  BOOST_CHECK_THROW(Table("", {"x"}), std::invalid_argument);
  BOOST_CHECK_THROW(Table("t", {}), std::invalid_argument);
  BOOST_CHECK_THROW(Table("t", {"x", "x"}), std::invalid_argument);
  BOOST_CHECK_THROW(Table("t", {"x,y"}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(cells_are_found_by_column) {
  Table table("t", {"name", "x"});
  table.row("a", 0.5);
  BOOST_TEST(*table.at(0, "x").number() == 0.5);
  BOOST_TEST(*table.at(0, "name").text() == "a");
  BOOST_CHECK_THROW(table.at(0, "y"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
