#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/core/file.hpp>
#include <nn/core/number.hpp>
#include <nn/report/result.hpp>

#include <cmath>

#include "../refusal.hpp"
#include "../scratch_folder.hpp"

using nn::Matrix;
using nn::Real;
using nn::Result;
using nn::RowVector;
using nn::Vector;

namespace {

// The text without its line breaks and indentation.
std::string compact(const Result& result) {
  std::string text;
  for (const char letter : result.text()) {
    if (letter != '\n' && letter != ' ') text += letter;
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(result)

BOOST_AUTO_TEST_CASE(keeps_the_order_of_its_keys) {
  Result result;
  result.set("method", "qr");
  result.set("n", 24);
  result.set("converged", true);
  result.set("a", 0.5);
  result.set("nothing", nullptr);
  result.set("n", nn::Index{25});
  BOOST_TEST(result.text() ==
             "{\n  \"method\": \"qr\",\n  \"n\": 25,\n  \"converged\": true,\n  \"a\": 0.5,\n"
             "  \"nothing\": null\n}\n");
}

BOOST_AUTO_TEST_CASE(numbers_read_back_the_same) {
  for (const double number : {0.1, 1.0 / 3, 454.15844092154987, 5e-324, 1.7976931348623157e308}) {
    Result result;
    result.set("x", number);
    const auto text = compact(result);
    BOOST_TEST(nn::parse_number(text.substr(5, text.size() - 6)).value() == number);
  }
}

BOOST_AUTO_TEST_CASE(what_is_undefined_is_null) {
  Result result;
  result.set("sd", std::nan(""));
  result.set("limit", Real(INFINITY));
  result.set("list", std::vector<double>{1, -INFINITY});
  result.set("none", std::optional<double>{});
  result.set("some", std::optional<double>{2});
  Vector v(2);
  v << 1, Real(NAN);
  result.set("by_name", {"a", "b"}, v);
  BOOST_TEST(compact(result) ==
             "{\"sd\":null,\"limit\":null,\"list\":[1.0,null],\"none\":null,\"some\":2.0,"
             "\"by_name\":{\"a\":1.0,\"b\":null}}");
}

BOOST_AUTO_TEST_CASE(vectors_are_lists_and_matrices_lists_of_rows) {
  Matrix A(2, 3);
  A << 1, 2, 3, 4, 5, 6;
  Result result;
  result.set("A", A);
  result.set("column", A.col(1));
  result.set("row", RowVector(A.row(1)));
  result.set("sum", A + A);
  BOOST_TEST(compact(result) ==
             "{\"A\":[[1.0,2.0,3.0],[4.0,5.0,6.0]],\"column\":[2.0,5.0],\"row\":[4.0,5.0,6.0],"
             "\"sum\":[[2.0,4.0,6.0],[8.0,10.0,12.0]]}");
}

BOOST_AUTO_TEST_CASE(results_nest_and_copies_are_their_own) {
  Result inner;
  inner.set("x", 1);
  Result copy = inner;
  copy.set("x", 2);
  Result outer;
  outer.set("one", inner);
  outer.set("both", std::vector<Result>{inner, copy});
  BOOST_TEST(compact(outer) == "{\"one\":{\"x\":1},\"both\":[{\"x\":1},{\"x\":2}]}");
}

BOOST_AUTO_TEST_CASE(a_name_stands_for_one_number) {
  Result result;
  BOOST_TEST(refusal([&] {
               result.set("coefficients", {"intercept", "intercept"}, Vector::Ones(2));
             }) == "there are two coefficients called 'intercept'");
  BOOST_CHECK_THROW(result.set("c", {"a"}, Vector::Ones(2)), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(texts_are_escaped) {
  Result result;
  result.set("text", "a\"b\\\n\xff");
  BOOST_TEST(compact(result) == "{\"text\":\"a\\\"b\\\\\\n\xEF\xBF\xBD\"}");
}

BOOST_FIXTURE_TEST_CASE(goes_into_a_file_whole_or_not_at_all, ScratchFolder) {
  Result result;
  result.set("n", 1);
  result.write("result.json");
  BOOST_TEST(nn::read_file("result.json") == result.text());
  BOOST_TEST(refusal([&] { result.write("nowhere/result.json"); }).find("cannot write") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
