#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <set>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(affine_net)

// Counted in the file that Graphviz draws.
BOOST_AUTO_TEST_CASE(the_net_has_an_arrow_for_every_entry_of_W) {
  const FigureTables data("01-linear-regression", "affine_net");
  const auto folder =
      std::filesystem::path(BOOK_BINARY_DIR) / "experiments/01-linear-regression/affine_net";
  std::istringstream dot(nn::read_file(folder / "affine_net.dot"));
  std::set<std::string> ends;
  double arrows = 0;
  for (std::string line; std::getline(dot, line);) {
    if (line.find(" -> ") == std::string::npos) continue;
    ++arrows;
    ends.insert(line.substr(0, line.find('[')));
  }
  BOOST_TEST(arrows == data.value("inputs") * data.value("outputs"));
  BOOST_TEST(arrows == data.value("arrows"));
  BOOST_TEST(arrows == 6);
  BOOST_TEST(ends.size() == 6);
}

BOOST_AUTO_TEST_SUITE_END()
