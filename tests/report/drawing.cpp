#include "../scratch_folder.hpp"
#include "forked.hpp"

#include <nn/report/drawing.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

namespace {

nn::Drawing dot() {
  nn::Drawing drawing{.title = "A dot",
                      .dot = "digraph { a }\n",
                      .claim = "It is one.",
                      .caption = "One node.",
                      .alt = "A circle."};
  drawing.values.set("nodes", 1);
  return drawing;
}

Ran running(std::vector<std::string> words, const std::function<nn::Drawing()>& draw = dot) {
  words.insert(words.begin(), "dot");
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  return forked([&] {
    return nn::drawing_main(static_cast<int>(arguments.size()), arguments.data(), "00-test", "dot",
                            draw);
  });
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(drawing_programs, ScratchFolder)

BOOST_AUTO_TEST_CASE(writes_the_graph_and_its_words) {
  BOOST_TEST(running({"--out", "some/data"}).code == 0);
  BOOST_TEST(nn::read_file("some/data/dot.dot") == "digraph { a }\n");
  const std::string json = nn::read_file("some/data/figure.json");
  for (const std::string part :
       {R"("name": "dot")", R"("title": "A dot")", R"("claim": "It is one.")",
        R"("alt": "A circle. It is one.")", R"("nodes": 1)", R"("seed": null)"}) {
    BOOST_TEST((json.find(part) != std::string::npos), part);
  }
}

BOOST_AUTO_TEST_CASE(bad_options_and_failures_end_in_one_line) {
  BOOST_TEST(running({"--nonsense"}).code == 2);
  const Ran failed =
      running({"--out", "data"}, []() -> nn::Drawing { throw std::runtime_error("no ink"); });
  BOOST_TEST(failed.code == 1);
  BOOST_TEST(failed.error == "error: no ink\n");
  BOOST_TEST(!std::filesystem::exists("data"));
  BOOST_TEST((running({"--help"}).said.find("--out") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(a_net_begins_with_its_look) {
  const std::string head = nn::net_head("web", {.node_width = 0.5, .label_distance = 7});
  BOOST_TEST(head.starts_with("digraph web {"));
  BOOST_TEST((head.find("width=0.5,") != std::string::npos));
  BOOST_TEST((head.find("labeldistance=7]") != std::string::npos));
  BOOST_TEST(nn::on_paper("w").starts_with("<<table "));
  BOOST_TEST(nn::on_paper("w").ends_with("<tr><td>w</td></tr></table>>"));
}

BOOST_AUTO_TEST_CASE(a_number_becomes_small_digits) {
  BOOST_TEST(nn::subscript(0) == "₀");
  BOOST_TEST(nn::subscript(120) == "₁₂₀");
}

BOOST_AUTO_TEST_SUITE_END()
