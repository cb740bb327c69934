#include "../scratch_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/core/file.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <stdexcept>

using nn::Figure;

namespace {

const nn::FigureRecipe recipe{.chapter = "00-test",
                              .name = "parabola",
                              .title = "A parabola",
                              .seed = 7,
                              .parameters = {{"scale", 0.5, "height at 1", nn::above(0)}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_AUTO_TEST_CASE(the_seed_is_the_generators) {
  BOOST_TEST(Figure(recipe, false).rng().index(1000000) == nn::Rng(7).index(1000000));
}

BOOST_AUTO_TEST_CASE(mistakes_in_names_are_found) {
  Figure figure(recipe, false);
  BOOST_CHECK_THROW(figure.whole("pints"), std::logic_error);
  BOOST_CHECK_THROW(figure.whole("scale"), std::logic_error);
  figure.table("t", {"x"});
  BOOST_CHECK_THROW(figure.table("t", {"x"}), std::logic_error);
  BOOST_CHECK_THROW(figure.value("v", std::nan("")), std::runtime_error);
  BOOST_CHECK_THROW(figure.claim("{}", INFINITY), nn::NumericError);
}

BOOST_AUTO_TEST_CASE(tables_stay_where_they_are) {
  Figure figure(recipe, false);
  nn::Table& first = figure.table("first", {"x"});
  for (int i = 0; i < 100; ++i) figure.table("t." + std::to_string(i), {"x"});
  first.row(1);
  BOOST_TEST(first.rows() == 1);
}

BOOST_FIXTURE_TEST_CASE(a_graph_is_written_beside_its_tables, ScratchFolder) {
  Figure figure(recipe, false);
  figure.table("nodes", {"node"}).row(1);
  figure.claim("It is one.");
  figure.caption("A dot.");
  figure.graph("digraph { a }\n", "One node");
  figure.write(".");
  BOOST_TEST(nn::read_file("parabola.dot") == "digraph { a }\n");
  BOOST_TEST((nn::read_file("figure.json").find("A parabola. One node.") != std::string::npos));
}

BOOST_AUTO_TEST_SUITE_END()
