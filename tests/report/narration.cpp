#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/narration.hpp>

#include <cstdlib>
#include <stdexcept>

namespace {

template <class Story>
std::string told(Story story) {
  char* text = nullptr;
  std::size_t size = 0;
  std::FILE* out = ::open_memstream(&text, &size);
  nn::Narration tell(out);
  story(tell);
  std::fclose(out);
  const std::string all(text, size);
  std::free(text);
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(narration)

BOOST_AUTO_TEST_CASE(blocks_stand_apart_and_lines_together) {
  const auto text = told([](nn::Narration& tell) {
    tell.heading("The fit");
    tell.say("{} samples.", 24);
    tell.line("a {}", 1);
    tell.line("  b");
    tell.heading("End");
  });
  BOOST_TEST(text == "== The fit ==\n\n24 samples.\n\na 1\n  b\n\n== End ==\n");
}

BOOST_AUTO_TEST_CASE(prose_is_wrapped_and_lines_are_not) {
  const std::string forty(40, 'x');
  const auto text = told([&](nn::Narration& tell) {
    tell.say("{} {}", forty, forty);
    tell.line("{} {}", forty, forty);
  });
  BOOST_TEST(text == forty + "\n" + forty + "\n\n" + forty + " " + forty + "\n");
}

BOOST_AUTO_TEST_CASE(numbers_stand_to_the_right_and_words_to_the_left) {
  const auto text = told([](nn::Narration& tell) {
    tell.table({"", "estimate", "sd"},
               {{"intercept", "-40.78", "83.44"}, {"slope η", "454.2", "undefined"}});
  });
  BOOST_TEST(text ==
             "           estimate         sd\n"
             "intercept    -40.78      83.44\n"
             "slope η       454.2  undefined\n");
}

BOOST_AUTO_TEST_CASE(a_row_fits_its_header) {
  BOOST_CHECK_THROW(told([](nn::Narration& tell) {
                      tell.table({"a", "b"}, {{"1"}});
                    }),
                    std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(silence_still_checks_what_it_would_say) {
  nn::Narration nobody(nullptr);
  nobody.heading("nothing");
  BOOST_CHECK_THROW(nobody.say("{}", INFINITY), nn::NumericError);
}

BOOST_AUTO_TEST_SUITE_END()
