#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/wrap.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "../scratch_folder.hpp"

namespace fs = std::filesystem;
using nn::ascii_plot;
using nn::Vector;

namespace {

const nn::PlotSeries points{.x = Vector{{0, 1, 2, 3}}, .y = Vector{{0, 1, 4, 9}}};

// A setting of the environment that is put back afterwards.
struct Setting {
  std::string name;
  std::optional<std::string> before;

  Setting(const std::string& variable, const std::string& value) : name(variable) {
    if (const char* old = std::getenv(name.c_str())) before = old;
    ::setenv(name.c_str(), value.c_str(), 1);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;
  ~Setting() {
    if (before) {
      ::setenv(name.c_str(), before->c_str(), 1);
    } else {
      ::unsetenv(name.c_str());
    }
  }
};

void pretend_gnuplot(const std::string& script) {
  std::ofstream("gnuplot") << "#!/bin/sh\n" << script << "\n";
  fs::permissions("gnuplot", fs::perms(0755));
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(plots_in_characters, ScratchFolder)

BOOST_AUTO_TEST_CASE(draws_each_point_within_the_frame) {
  const auto picture = ascii_plot({points}).value();
  BOOST_TEST(std::count(picture.begin(), picture.end(), 'A') == 4);
  std::istringstream lines(picture);
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    BOOST_TEST(nn::columns_of(line) <= 72u);
    BOOST_TEST((line.empty() || line.back() != ' '));
  }
  BOOST_TEST(count <= 20);
  BOOST_TEST(picture.find_first_of("\f\r\033\t") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_have_a_key_and_axes_have_names) {
  nn::PlotSeries line = points;
  line.line = true;
  line.label = "the fit";
  const auto picture = ascii_plot({points, line}, {.x_label = "Mpc", .y_label = "km/s"}).value();
  BOOST_TEST(contains(picture, "the fit"));
  BOOST_TEST(contains(picture, "Mpc"));
  BOOST_TEST(std::count(picture.begin(), picture.end(), 'A') == 4);
  BOOST_TEST(std::count(picture.begin(), picture.end(), '*') > 10);
}

BOOST_AUTO_TEST_CASE(labels_are_printed_and_never_obeyed) {
  const std::vector<std::string> hostile = {"'; system('touch owned'); '",
                                            "\"; system(\"touch owned\"); \"",
                                            "`touch owned`",
                                            "a\nsystem('touch owned')\n",
                                            "$(touch owned) @x \\",
                                            "END",
                                            "{/Bold b}_x^2",
                                            "'`touch owned`'"};
  for (const auto& label : hostile) {
    nn::PlotSeries series = points;
    series.label = label;
    const auto picture = ascii_plot({series}, {.x_label = label});
    BOOST_TEST_CONTEXT(label) {
      BOOST_TEST_REQUIRE(picture.has_value());
      BOOST_TEST(!fs::exists("owned"));
    }
  }
  BOOST_TEST(contains(ascii_plot({points}, {.x_label = hostile[0]}).value(), hostile[0]));
  BOOST_TEST(contains(ascii_plot({points}, {.x_label = hostile[4]}).value(), hostile[4]));
  BOOST_TEST(contains(ascii_plot({points}, {.x_label = hostile[6]}).value(), hostile[6]));
  BOOST_TEST(contains(ascii_plot({points}, {.x_label = "Größe λ"}).value(), "Größe λ"));
  BOOST_TEST(contains(ascii_plot({points}, {.x_label = "3.00, -2.80"}).value(), "3.00, -2.80"));
}

BOOST_AUTO_TEST_CASE(neither_settings_nor_locale_have_a_say) {
  const auto plain = ascii_plot({points}).value();
  std::ofstream(".gnuplot") << "set title 'mine'\n";
  const Setting home("HOME", path.string());
  const Setting locale("LC_ALL", "de_DE.UTF-8");
  const Setting terminal("TERM", "xterm-256color");
  const Setting choice("GNUTERM", "png");
  BOOST_TEST(ascii_plot({points}).value() == plain);
}

BOOST_AUTO_TEST_CASE(without_gnuplot_there_is_no_picture) {
  const Setting nowhere("PATH", path.string());
  BOOST_TEST(!ascii_plot({points}).has_value());
}

BOOST_AUTO_TEST_CASE(a_gnuplot_that_fails_draws_no_picture) {
  const Setting first("PATH", path.string() + ":" + std::getenv("PATH"));
  pretend_gnuplot("echo half a picture; exit 1");
  BOOST_TEST(!ascii_plot({points}).has_value());
  pretend_gnuplot("exit 0");
  BOOST_TEST(!ascii_plot({points}).has_value());
  pretend_gnuplot("echo a picture; echo warning >&2");
  BOOST_TEST(ascii_plot({points}).value() == "a picture\n");
}

BOOST_AUTO_TEST_CASE(a_gnuplot_that_never_ends_is_ended) {
  const Setting first("PATH", path.string() + ":" + std::getenv("PATH"));
  pretend_gnuplot("exec sleep 60");
  const auto start = std::chrono::steady_clock::now();
  BOOST_TEST(!ascii_plot({points}).has_value());
  BOOST_TEST((std::chrono::steady_clock::now() - start < std::chrono::seconds(30)));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_plotted_is_refused) {
  BOOST_CHECK_THROW(ascii_plot({}), nn::DataError);
  BOOST_CHECK_THROW(ascii_plot({nn::PlotSeries{}}), nn::DataError);
  BOOST_CHECK_THROW(ascii_plot({{.x = Vector::Ones(2), .y = Vector::Ones(3)}}), nn::ShapeError);
  BOOST_CHECK_THROW(ascii_plot({{.x = Vector::Ones(1), .y = Vector{{nn::Real(NAN)}}}}),
                    nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
