// Each rule of the house is shown a house that breaks it, and one that does not.
#include "rules.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

using house::File, house::Findings;

BOOST_AUTO_TEST_SUITE(house_rules_can_fail)

namespace {

const house::Plan plan =
    house::parse_plan("core: \nloss: core\nlearn: core loss\nio: core\nreport: core\n");

Findings rooms(const std::string& path, const std::string& text) {
  return house::check_rooms({path, text}, plan);
}
bool misplaced(const std::string& path, const std::string& include) {
  return !house::check_packages({path, "#include " + include + "\n"}).empty();
}
bool strays(const std::string& path, const std::string& include) {
  return !house::check_neighbours({path, "#include " + include + "\n"}).empty();
}
bool improper(const std::string& code) {
  return !house::check_words({"lib/nn/core/a.cpp", code}).empty();
}
bool vague(const std::string& path) { return !house::check_name({path, ""}).empty(); }
bool too_long(const std::string& path, std::size_t lines) {
  return !house::check_length({path, std::string(lines, '\n')}).empty();
}
bool of_one_machine(const std::string& text) {
  return !house::check_paths({"README.md", text}).empty();
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_plan_is_read) {
  BOOST_TEST(plan.size() == 5u);
  BOOST_TEST(plan.at("core").empty());
  BOOST_TEST(plan.at("learn").contains("loss"));
  BOOST_TEST(!plan.at("loss").contains("learn"));
}

BOOST_AUTO_TEST_CASE(includes_are_read_and_comments_are_not) {
  const auto found = house::includes_of(
      "// #include <no/one.hpp>\n/* #include <no/two.hpp>\n#include <no/three.hpp> */\n"
      "#include <nn/core/matrix.hpp>\n  # include \"x.hpp\" // why\nconst char* s = \"// no "
      "comment\";\n"
      "#include <last>");
  BOOST_TEST(found == (std::vector<std::string>{"<nn/core/matrix.hpp>", "\"x.hpp\"", "<last>"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_room_includes_only_itself_and_what_lies_below) {
  BOOST_TEST(
      rooms("lib/nn/loss/a.cpp", "#include <nn/loss/a.hpp>\n#include <nn/core/b.hpp>\n").empty());
  BOOST_TEST(rooms("lib/nn/core/a.hpp", "#include <nn/loss/b.hpp>\n").size() == 1u);
  BOOST_TEST(rooms("lib/nn/loss/a.hpp", "#include <nn/learn/b.hpp>\n").size() == 1u);
  BOOST_TEST(rooms("lib/nn/loss/a.hpp", "#include <nn/cellar/b.hpp>\n").size() == 1u);
  BOOST_TEST(rooms("lib/nn/cellar/a.hpp", "").size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_library_does_not_know_what_stands_on_it) {
  for (const std::string include : {"\"a.hpp\"", "\"../core/a.hpp\"", "<chapters/01/a.hpp>",
                                    "<experiments/01/a.hpp>", "<tests/a.hpp>"}) {
    BOOST_TEST(rooms("lib/nn/loss/a.cpp", "#include " + include + "\n").size() == 1u, include);
  }
}

BOOST_AUTO_TEST_CASE(a_circle_is_found) {
  const File a{"lib/nn/core/a.hpp", "#include <nn/core/b.hpp>\n"};
  const File b{"lib/nn/core/b.hpp", "#include <nn/core/c.hpp>\n"};
  const File c{"lib/nn/core/c.hpp", "#include <vector>\n"};
  const File circle{"lib/nn/core/c.hpp", "#include <nn/core/a.hpp>\n"};
  BOOST_TEST(house::check_cycles({a, b, c}).empty());
  BOOST_TEST(house::check_cycles({a, b, circle}).size() == 1u);
  BOOST_TEST(house::check_cycles({{"lib/nn/core/a.hpp", "#include <nn/core/a.hpp>\n"}}).size() ==
             1u);
}

BOOST_AUTO_TEST_CASE(every_package_has_its_place) {
  BOOST_TEST(!misplaced("lib/nn/core/matrix.hpp", "<Eigen/Core>"));
  BOOST_TEST(misplaced("lib/nn/loss/a.hpp", "<Eigen/Core>"));
  for (const std::string module :
       {"QR", "SVD", "Cholesky", "Eigenvalues", "LU", "Dense", "Sparse"}) {
    const std::string include = "<Eigen/" + module + ">";
    BOOST_TEST(!misplaced("lib/nn/learn/a.cpp", include));
    BOOST_TEST(misplaced("lib/nn/learn/a.hpp", include));
    BOOST_TEST(misplaced("lib/nn/core/matrix.hpp", include));
    BOOST_TEST(misplaced("lib/nn/data/a.cpp", include));
  }
  BOOST_TEST(!misplaced("lib/nn/io/csv.cpp", "<libfccp/csv.h>"));
  BOOST_TEST(misplaced("lib/nn/io/csv.hpp", "<libfccp/csv.h>"));
  for (const std::string include : {"<CLI/CLI.hpp>", "<nlohmann/json.hpp>"}) {
    BOOST_TEST(!misplaced("lib/nn/report/a.cpp", include));
    BOOST_TEST(misplaced("lib/nn/report/a.hpp", include));
    BOOST_TEST(misplaced("lib/nn/io/a.cpp", include));
  }
  BOOST_TEST(!misplaced("lib/nn/io/parameters.cpp", "<nlohmann/json.hpp>"));
  BOOST_TEST(misplaced("lib/nn/io/parameters.hpp", "<nlohmann/json.hpp>"));
  BOOST_TEST(misplaced("lib/nn/io/parameters.cpp", "<CLI/CLI.hpp>"));
  BOOST_TEST(!misplaced("lib/nn/core/random.hpp", "<boost/random/mersenne_twister.hpp>"));
  BOOST_TEST(misplaced("lib/nn/data/a.cpp", "<boost/random/mersenne_twister.hpp>"));
  BOOST_TEST(!misplaced("lib/nn/learn/a.cpp", "<boost/multiprecision/cpp_bin_float.hpp>"));
  BOOST_TEST(misplaced("lib/nn/learn/a.hpp", "<boost/multiprecision/cpp_bin_float.hpp>"));
  BOOST_TEST(misplaced("lib/nn/core/a.cpp", "<boost/multiprecision/cpp_bin_float.hpp>"));
}

BOOST_AUTO_TEST_CASE(neighbours_do_not_include_each_other) {
  const std::string main = "chapters/01-one/main.cpp",
                    exercise = "chapters/01-one/exercises/1.1.cpp";
  BOOST_TEST(!strays(main, "<nn/core/matrix.hpp>"));
  BOOST_TEST(!strays(main, "\"breaks.hpp\""));
  BOOST_TEST(!strays(exercise, "\"../breaks.hpp\""));
  BOOST_TEST(strays(main, "\"../02-two/breaks.hpp\""));
  BOOST_TEST(strays(main, "<chapters/02-two/breaks.hpp>"));
  BOOST_TEST(strays(exercise, "\"../../../experiments/01-one/bowl.hpp\""));
  BOOST_TEST(strays("experiments/01-one/a.cpp", "\"../02-two/bowl.hpp\""));
  BOOST_TEST(strays("experiments/01-one/a.cpp", "\"../../chapters/01-one/breaks.hpp\""));
  BOOST_TEST(strays("experiments/01-one/a.cpp", "<tests/distance.hpp>"));
}

BOOST_AUTO_TEST_CASE(files_are_short) {
  BOOST_TEST(!too_long("lib/nn/core/a.cpp", 200));
  BOOST_TEST(too_long("lib/nn/core/a.cpp", 201));
  BOOST_TEST(!too_long("chapters/01-one/main.cpp", 149));
  BOOST_TEST(too_long("chapters/01-one/main.cpp", 150));
}

BOOST_AUTO_TEST_CASE(names_say_what_is_in_them) {
  for (const std::string path :
       {"lib/nn/core/utils.hpp", "lib/nn/core/csv_helpers.cpp", "lib/nn/common/a.hpp",
        "tests/misc.cpp", "docs/util.pl", "lib/nn/core/helper.hpp"}) {
    BOOST_TEST(vague(path), path);
  }
  BOOST_TEST(!vague("lib/nn/core/matrix.hpp"));
  BOOST_TEST(!vague("lib/nn/core/commonest_class.hpp"));
}

BOOST_AUTO_TEST_CASE(chance_and_names_stay_under_control) {
  for (const std::string code :
       {"std::normal_distribution<double> d;", "std::uniform_int_distribution<> d;",
        "std::random_device r;", "int i = rand();", "std::srand(7);",
        "Matrix A = Matrix::Random(2, 2);", "A.setRandom();", "using namespace Eigen;",
        "using  namespace  Eigen ;"}) {
    BOOST_TEST(improper(code), code);
  }
  for (const std::string code :
       {"// unlike std::normal_distribution", "boost::random::normal_distribution<double> d;",
        "operand(7);", "using Eigen::Map;"}) {
    BOOST_TEST(!improper(code), code);
  }
}

BOOST_AUTO_TEST_CASE(places_on_one_machine_are_found) {
  const std::string slash = "/";
  for (const std::string name : {"work", "root", "home"}) {
    BOOST_TEST(of_one_machine("see " + slash + name + slash + "a.csv"));
  }
  BOOST_TEST(!of_one_machine("a framework, root/home, the /rooms/"));
}

BOOST_AUTO_TEST_SUITE_END()
