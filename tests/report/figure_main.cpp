#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/figure.hpp>

#include <stdexcept>

#include "../scratch_folder.hpp"
#include "forked.hpp"

namespace fs = std::filesystem;
using nn::Figure;

namespace {

const nn::FigureRecipe recipe{.chapter = "00-test",
                              .name = "parabola",
                              .title = "A parabola",
                              .seed = 7,
                              .parameters = {{"points", 3, "points drawn", nn::at_least(2)},
                                             {"scale", 0.5, "height at 1", nn::above(0)}}};

void draw(Figure& figure) {
  nn::Table& curve = figure.table("curve", {"x", "y"});
  for (nn::Index i = 0; i < figure.whole("points"); ++i) {
    curve.row(i, figure.number("scale") * static_cast<nn::Real>(i * i));
  }
  figure.value("height", figure.number("scale"));
  figure.value("ends", nn::Vector{{0, 2}});
  figure.caption("Height {:.2f}.", figure.number("scale"));
  figure.claim("It \\f$\\frac{{x}}{{1}}\\f$ rises.");
  figure.describe("y against x", curve, {.x = "x", .y = "y"});
}

int run(std::vector<std::string> words, const std::function<void(Figure&)>& experiment = draw,
        const nn::FigureRecipe& of = recipe) {
  words.insert(words.begin(), "parabola");
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  return nn::figure_main(static_cast<int>(arguments.size()), arguments.data(), of, experiment);
}

Ran running(const std::vector<std::string>& words) {
  return forked([&] { return run(words); });
}

Ran running(const std::function<void(Figure&)>& experiment) {
  return forked([&] { return run({"--out", "data"}, experiment); });
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(figure_programs, ScratchFolder)

BOOST_AUTO_TEST_CASE(writes_tables_and_figure_json) {
  const auto ran = running({"--out", "some/data"});
  BOOST_TEST(ran.code == 0);
  BOOST_TEST(ran.said == "parabola: wrote its tables and figure.json into some/data\n");
  BOOST_TEST(nn::read_file("some/data/curve.csv") == "x,y\n0,0\n1,0.5\n2,2\n");
  const std::string expected = R"({
  "name": "parabola",
  "title": "A parabola",
  "claim": "It \\f$\\frac{x}{1}\\f$ rises.",
  "caption": "Height 0.50.",
  "alt": "A parabola. y against x: y runs from 0 at x 0 to 2 at x 2. Claim: It \\f$\\frac{x}{1}\\f$ rises.",
  "seed": 7,
  "parameters": {
    "points": 3,
    "scale": 0.5
  },
  "changed": false,
  "tables": [
    {
      "file": "curve.csv",
      "rows": 3,
      "columns": [
        "x",
        "y"
      ]
    }
  ],
  "values": {
    "height": 0.5,
    "ends": [
      0.0,
      2.0
    ]
  }
}
)";
  BOOST_TEST(nn::read_file("some/data/figure.json") == expected);
}

BOOST_AUTO_TEST_CASE(parameters_and_seed_can_be_changed) {
  BOOST_TEST(running({"--out=data", "--set", "points=2", "--set=scale=4", "--seed", "8"}).code ==
             0);
  const auto json = nn::read_file("data/figure.json");
  BOOST_TEST(contains(json, "\"points\": 2"));
  BOOST_TEST(contains(json, "\"scale\": 4.0"));
  BOOST_TEST(contains(json, "\"seed\": 8"));
  BOOST_TEST(contains(json, "\"changed\": true"));
  BOOST_TEST(nn::read_file("data/curve.csv") == "x,y\n0,0\n1,4\n");
}

BOOST_AUTO_TEST_CASE(each_change_alone_is_a_change) {
  for (const std::string word : {"--seed=8", "--set=points=4", "--set=scale=1"}) {
    BOOST_TEST(running({"--out=data", word}).code == 0);
    BOOST_TEST(contains(nn::read_file("data/figure.json"), "\"changed\": true"));
  }
  BOOST_TEST(running({"--out=data", "--seed=7", "--set=points=3"}).code == 0);
  BOOST_TEST(contains(nn::read_file("data/figure.json"), "\"changed\": false"));
}

BOOST_AUTO_TEST_CASE(wrong_settings_are_refused) {
  const auto refusal = [](const std::string& setting) {
    const auto ran = running({"--out", "data", "--set", setting});
    BOOST_TEST(ran.code == 2);
    return ran.error;
  };
  BOOST_TEST(refusal("pints=3") ==
             "error: --set: no parameter 'pints', there are: points, scale\n");
  BOOST_TEST(refusal("points=1") == "error: --set: points: 1 is not allowed: expected >= 2\n");
  BOOST_TEST(refusal("points=2.5") == "error: --set: points: '2.5' is not a whole number\n");
  BOOST_TEST(refusal("scale=nan") == "error: --set: scale: 'nan' is not a number\n");
  BOOST_TEST(refusal("scale") == "error: --set: 'scale' is not name=value\n");
  BOOST_TEST(!fs::exists("data"));
}

BOOST_AUTO_TEST_CASE(help_lists_the_parameters) {
  const auto said = running({"--help"}).said;
  BOOST_TEST(contains(said, "points=3   points drawn (>= 2)\n"));
  BOOST_TEST(contains(said, "scale=0.5  height at 1 (> 0)\n"));
}

BOOST_AUTO_TEST_CASE(without_chance_there_is_no_seed) {
  nn::FigureRecipe fixed = recipe;
  fixed.seed.reset();
  BOOST_TEST(forked([&] { return run({"--seed", "1"}, draw, fixed); }).code == 2);
  BOOST_TEST(forked([&] { return run({"--out=data"}, draw, fixed); }).code == 0);
  BOOST_TEST(contains(nn::read_file("data/figure.json"), "\"seed\": null"));
  BOOST_CHECK_THROW(Figure(fixed, false).rng(), std::logic_error);
}

BOOST_AUTO_TEST_CASE(nothing_essential_may_be_missing) {
  const auto without = [](int missing) {
    return running([missing](Figure& figure) {
      nn::Table t("other", {"x"});
      t.row(1);
      if (missing != 0) figure.claim("c");
      if (missing != 1) figure.caption("c");
      if (missing != 2) figure.table("t", {"x"});
      if (missing != 3) figure.describe("x", t, {.x = "x", .y = "x"});
    });
  };
  BOOST_TEST(contains(without(0).error, "has no claim"));
  BOOST_TEST(contains(without(1).error, "has no caption"));
  BOOST_TEST(contains(without(2).error, "has no table"));
  BOOST_TEST(contains(without(3).error, "has no description"));
  BOOST_TEST(!fs::exists("data/figure.json"));
  BOOST_TEST(without(4).code == 0);
}

BOOST_AUTO_TEST_CASE(a_failed_run_leaves_the_old_figure_json) {
  BOOST_TEST(running({"--out", "data"}).code == 0);
  const auto before = nn::read_file("data/figure.json");
  fs::remove("data/curve.csv");
  fs::create_directory("data/curve.csv");
  const auto ran = running({"--out", "data", "--seed", "9"});
  BOOST_TEST(ran.code == 1);
  BOOST_TEST(nn::read_file("data/figure.json") == before);
}

BOOST_AUTO_TEST_CASE(the_usual_folder_is_the_builds) {
  const auto build = fs::read_symlink("/proc/self/exe").parent_path().parent_path().parent_path();
  BOOST_TEST(running(std::vector<std::string>{}).code == 0);
  BOOST_TEST(fs::exists(build / "experiments/00-test/parabola/figure.json"));
  fs::remove_all(build / "experiments/00-test");
}

BOOST_AUTO_TEST_SUITE_END()
