#include <boost/test/unit_test.hpp>

#include <nn/core/file.hpp>
#include <nn/core/number.hpp>
#include <nn/io/csv.hpp>

#include <limits>

#include "../refusal.hpp"
#include "../scratch_folder.hpp"

using nn::CsvTable;
using nn::Index;
using nn::Matrix;
using Names = std::vector<std::string>;

namespace {

CsvTable table(std::string bytes) { return CsvTable("t.csv", std::move(bytes)); }

Matrix numbers(std::string bytes) {
  const auto read = table(std::move(bytes));
  return read.numbers(read.names());
}

// What a program would print that asks for all columns of `bytes`.
std::string said(std::string bytes) {
  return refusal([&] { numbers(std::move(bytes)); });
}

Matrix matrix(Index rows, Index cols, std::initializer_list<double> values) {
  Matrix result(rows, cols);
  Index place = 0;
  for (const double value : values) result.data()[place++] = static_cast<nn::Real>(value);
  return result;
}

const Matrix two_by_two = matrix(2, 2, {1, 2, 3, 4});

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(columns_come_in_the_order_asked_for) {
  const auto read = table("object,x,y\nSMC,0.032,170\nLMC,.034,+2.9e2\n");
  BOOST_TEST(read.names() == (Names{"object", "x", "y"}), boost::test_tools::per_element());
  BOOST_TEST(read.rows() == 2);
  BOOST_TEST((read.numbers({"y", "x"}) == matrix(2, 2, {170, 0.032, 290, 0.034})));
  BOOST_TEST(read.text("object") == (Names{"SMC", "LMC"}), boost::test_tools::per_element());
  BOOST_TEST(read.text("x") == (Names{"0.032", ".034"}), boost::test_tools::per_element());
  BOOST_TEST(read.numbers({}).rows() == 2);
  BOOST_TEST(read.place(0) == "t.csv:2");
}

BOOST_AUTO_TEST_CASE(harmless_differences_between_files_are_accepted) {
  BOOST_TEST((numbers("a,b\n1,2\n3,4") == two_by_two));          // no last newline
  BOOST_TEST((numbers("a,b\r\n1,2\r\n3,4\r\n") == two_by_two));  // CRLF
  BOOST_TEST((numbers("a,b\r\n1,2\n3,4\r") == two_by_two));      // both, and half of one
  BOOST_TEST((numbers("\xEF\xBB\xBF"
                      "a,b\n1,2\n3,4\n") == two_by_two));                     // byte-order mark
  BOOST_TEST((numbers("a,b\n1,2\n3,4\n\n \t\n\r\n") == two_by_two));          // blank last lines
  BOOST_TEST((numbers(" a ,\tb\n 1 , 2\t\n3,4 \n") == two_by_two));           // blanks
  BOOST_TEST((numbers("\"a\",\"b\"\n\"1\",2\n3, \" 4\" \n") == two_by_two));  // quotes
  BOOST_TEST((numbers("a,b,\n1,2,\n3,4,\n") == two_by_two));                  // trailing commas
  BOOST_TEST((numbers(",a,b\nr1,1,2\nr2,3,4\n") == two_by_two));              // row names
}

BOOST_AUTO_TEST_CASE(blanks_around_a_cell_do_not_count) {
  const auto read = table("\ta , b\t\n\tx y ,1\n");
  BOOST_TEST(read.names() == (Names{"a", "b"}), boost::test_tools::per_element());
  BOOST_TEST(read.text("a") == (Names{"x y"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(quotes_keep_commas_and_quotes) {
  const auto read = table("\"a,\"\"b\"\"\",c\n\"x, \"\"y\"\"\",\" 1 \"\n\"\",2\n");
  BOOST_TEST(read.names() == (Names{"a,\"b\"", "c"}), boost::test_tools::per_element());
  BOOST_TEST(read.text("a,\"b\"") == (Names{"x, \"y\"", ""}), boost::test_tools::per_element());
  BOOST_TEST(read.text("c") == (Names{" 1 ", "2"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_no_number_is_named_with_its_place) {
  BOOST_TEST(said("sepal_length,sepal_width\n1,2\n3,abc\n") ==
             "t.csv:3: column 'sepal_width': 'abc' is not a number");
  BOOST_TEST(said("a,b\n1,\n") == "t.csv:2: column 'b': '' is not a number");
  for (const std::string text : {"nan", "inf", "-Infinity", "1e400", "0x10", "NA", "1 2", "1e"}) {
    BOOST_TEST(said("a\n" + text + "\n") == "t.csv:2: column 'a': '" + text + "' is not a number");
  }
  BOOST_TEST(said("a,b\n1,\"2,5\"\n") ==
             "t.csv:2: column 'b': '2,5' is not a number (decimals need a point)");
}

BOOST_AUTO_TEST_CASE(a_missing_column_is_named_with_those_there_are) {
  const auto read = table("a,b,y\n1,2,3\n");
  BOOST_TEST(refusal([&] {
               read.numbers({"a", "c"});
             }) == "'c' is not a column of t.csv (it has: a, b, y)");
  BOOST_TEST(refusal([&] { read.text("A"); }) == "'A' is not a column of t.csv (it has: a, b, y)");
  BOOST_TEST(refusal([&] { read.text(""); }) == "'' is not a column of t.csv (it has: a, b, y)");
  BOOST_TEST(refusal([&] { read.text("\n"); }) == "'?' is not a column of t.csv (it has: a, b, y)");
  BOOST_TEST(refusal([&] { read.text(std::string("a\0", 2)); }) != "accepted");
  BOOST_TEST(refusal([&] {
               read.numbers({"a", "b", "a"});
             }) == "column 'a' of t.csv is asked for twice");
}

BOOST_AUTO_TEST_CASE(rows_have_as_many_cells_as_the_header) {
  BOOST_TEST(said("a,b\n1,2\n3\n") == "t.csv:3: 1 cell where the header has 2");
  BOOST_TEST(said("a,b,c\n1,2\n") == "t.csv:2: 2 cells where the header has 3");
  BOOST_TEST(said("a,b\n1,2\n3,4,\n") ==
             "t.csv:3: 3 cells where the header has 2 (a comma too many at the end)");
  BOOST_TEST(said("a,b\n1,5,2,5\n") ==
             "t.csv:2: 4 cells where the header has 2 "
             "(a comma within a cell needs quotes, decimals need a point)");
  BOOST_TEST(refusal([] { table("a,b\nx\n").text("a"); }) ==
             "t.csv:2: 1 cell where the header has 2");
}

BOOST_AUTO_TEST_CASE(a_table_has_a_header_with_distinct_names_and_rows) {
  BOOST_TEST(said("") == "t.csv is empty");
  BOOST_TEST(said("\xEF\xBB\xBF\r\n \n") == "t.csv is empty");
  BOOST_TEST(said("a,b\n") == "t.csv has a header and no rows");
  BOOST_TEST(said("a,b,a\n1,2,3\n") == "t.csv:1: two columns are called 'a'");
  BOOST_TEST(said(",\n1,2\n") == "t.csv:1: no column has a name");
  BOOST_TEST(said("\na,b\n1,2\n") == "t.csv:1: the line is blank");
  BOOST_TEST(said("a,b\n1,2\n\r\n3,4\n") == "t.csv:3: the line is blank");
}

BOOST_AUTO_TEST_CASE(other_separators_are_recognised) {
  BOOST_TEST(said("a;b\n1,5;2\n") ==
             "t.csv:1: semicolons between the columns (write commas, and decimals with a point)");
  BOOST_TEST(said("a\tb\n1\t2\n") ==
             "t.csv:1: tabs between the columns (write commas, and decimals with a point)");
  BOOST_TEST((numbers("\"a;b\"\n1\n") == matrix(1, 1, {1})));
}

BOOST_AUTO_TEST_CASE(what_the_package_would_misread_is_refused) {
  BOOST_TEST(said(std::string("a,b\n1,2\0009\n", 10)) ==
             "t.csv:2: a NUL byte: this is not plain text (save it as CSV)");
  BOOST_TEST(said("a,b\n\"1\n2\",3\n") ==
             "t.csv:2: a quote is not closed on its line (line breaks within a cell are not read)");
  BOOST_TEST(said("a,b\r1,2\r") ==
             "t.csv:1: a carriage return amid the line (end lines in newlines)");
  BOOST_TEST(said("a,b\n1,caf\xE9\n") == "t.csv:2: the text is not UTF-8 (save it as UTF-8)");
  BOOST_TEST(said("a\n" + std::string((1 << 24) - 1, ' ') + "1\n") ==
             "t.csv:2: the line has 16777216 bytes, the most is 16777215");
}

BOOST_AUTO_TEST_CASE(long_lines_are_read_and_long_cells_are_not_repeated) {
  BOOST_TEST((numbers("a\n" + std::string((1 << 24) - 2, ' ') + "1\n") == matrix(1, 1, {1})));
  BOOST_TEST((numbers("a\n0." + std::string(1000000, '3')) == matrix(1, 1, {1.0 / 3})));
  BOOST_TEST(said("a\n" + std::string(1000000, 'x')) ==
             "t.csv:2: column 'a': '" + std::string(60, 'x') + "...' is not a number");
  BOOST_TEST(said("a\n\x1b[2Jx\n") == "t.csv:2: column 'a': '?[2Jx' is not a number");
}

BOOST_AUTO_TEST_CASE(any_number_of_columns) {
  for (const int columns : {63, 64, 65, 128, 300}) {
    std::string header, row;
    Names backwards;
    for (int i = 0; i < columns; ++i) {
      const auto name = std::string("c").append(std::to_string(i));
      header.append(i == 0 ? "" : ",").append(name);
      row.append(i == 0 ? "" : ",").append(std::to_string(i));
      backwards.insert(backwards.begin(), name);
    }
    const auto read = table(header + "\n" + row + "\n" + row + "\n");
    const auto values = read.numbers(backwards);
    for (int i = 0; i < columns; ++i) BOOST_TEST(values(1, i) == columns - 1 - i);
  }
}

BOOST_AUTO_TEST_CASE(a_long_list_of_columns_is_cut) {
  std::string header = "c0";
  for (int i = 1; i < 1000; ++i) header.append(",c").append(std::to_string(i));
  const auto message = refusal([&] { table(header + "\n" + header).text("x"); });
  BOOST_TEST(message.ends_with("c18, c19 and 980 more)"));
}

// More than the 32 MiB that the package reads ahead, so that lines cross its buffers.
BOOST_AUTO_TEST_CASE(two_hundred_thousand_rows) {
  const Index rows = 200000;
  const std::string wide(190, ' ');
  std::string bytes = "i,text,third\n";
  for (Index i = 0; i < rows; ++i) {
    bytes += std::to_string(i) + ",row " + std::to_string(i) + "," + wide +
             nn::format_exact(static_cast<double>(i) / 3) + "\n";
  }
  const auto read = table(bytes);
  const auto values = read.numbers({"third", "i"});
  const auto text = read.text("text");
  BOOST_TEST_REQUIRE(values.rows() == rows);
  Index wrong = 0;
  for (Index i = 0; i < rows; ++i) {
    wrong += values(i, 0) != static_cast<nn::Real>(static_cast<double>(i) / 3);
    wrong += values(i, 1) != static_cast<nn::Real>(i);
    wrong += text[static_cast<std::size_t>(i)] != "row " + std::to_string(i);
  }
  BOOST_TEST(wrong == 0);
  BOOST_TEST(said(bytes + "1,x,2\n") == "t.csv:2: column 'text': 'row 0' is not a number");
  BOOST_TEST(refusal([&] { table(bytes + "1,x,y\n").numbers({"third"}); }) ==
             "t.csv:200002: column 'third': 'y' is not a number");
}

BOOST_AUTO_TEST_CASE(a_number_that_real_cannot_hold_is_refused) {
  const double most = std::numeric_limits<nn::Real>::max();
  BOOST_TEST((numbers("a\n" + nn::format_exact(most)) == matrix(1, 1, {most})));
  if (sizeof(nn::Real) == sizeof(double)) return;
  BOOST_TEST(said("a\n1e39\n") == "t.csv:2: column 'a': '1e39' is not a number");
}

BOOST_FIXTURE_TEST_CASE(files_are_read_by_path, ScratchFolder) {
  std::filesystem::create_directory("a b");
  nn::write_file("a b/별's.csv", "x,y\n1,2\n3,4\n");
  BOOST_TEST((nn::read_columns("a b/별's.csv", {"x", "y"}) == two_by_two));
  BOOST_TEST(nn::column_names("a b/별's.csv") == (Names{"x", "y"}),
             boost::test_tools::per_element());
  BOOST_TEST(refusal([] { nn::read_columns("a b/별's.csv", {"z"}); }) ==
             "'z' is not a column of a b/별's.csv (it has: x, y)");
  BOOST_TEST(refusal([] { nn::read_table("a b"); }) == "cannot read a b: Is a directory");
  BOOST_TEST(refusal([] { nn::read_table("none"); }) ==
             "cannot read none: No such file or directory");
  nn::write_file("a b/bad.csv", "x\nq\n");
  BOOST_TEST(refusal([] { nn::read_columns("a b/bad.csv", {"x"}); }) ==
             "a b/bad.csv:2: column 'x': 'q' is not a number");
}

BOOST_AUTO_TEST_SUITE_END()
