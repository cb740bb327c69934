#include "../refusal.hpp"
#include "../scratch_folder.hpp"

#include <nn/core/file.hpp>
#include <nn/io/idx.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::ClassificationData, nn::Index, nn::Real;

namespace {

// The four bytes of a number, the highest first.
std::string word(unsigned long number) {
  std::string bytes;
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(number >> shift & 255);
  return bytes;
}

std::string images(unsigned long n, unsigned long rows, unsigned long columns,
                   const std::string& pixels) {
  return word(0x803) + word(n) + word(rows) + word(columns) + pixels;
}

std::string labels(unsigned long n, const std::string& values) {
  return word(0x801) + word(n) + values;
}

const std::string two_images = images(2, 1, 3, std::string("\x00\x33\xff\x01\x80\xfe", 6));
const std::string two_labels = labels(2, "\x07\x01");

ClassificationData read(const std::string& image_bytes, const std::string& label_bytes,
                        Index K = 10) {
  nn::write_file("i", image_bytes);
  nn::write_file("l", label_bytes);
  return nn::read_idx("i", "l", K);
}

std::string said(const std::string& image_bytes, const std::string& label_bytes = two_labels,
                 Index K = 10) {
  return refusal([&] { read(image_bytes, label_bytes, K); });
}

std::string with_byte(std::string bytes, std::size_t at, char value) {
  bytes[at] = value;
  return bytes;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(io_idx, ScratchFolder)

BOOST_AUTO_TEST_CASE(pixels_are_scaled_and_labels_are_classes) {
  const ClassificationData data = read(two_images, two_labels);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  BOOST_TEST((data.X == nn::Matrix{{0, Real(51) / 255, 1},
                                   {Real(1) / 255, Real(128) / 255, Real(254) / 255}}));
  BOOST_TEST((data.y == nn::Labels{{7, 1}}));
  BOOST_TEST(data.classes.size() == 10u);
  BOOST_TEST(data.classes[7] == "7");
}

// The shape of MNIST: 28 rows of 28 pixels. Pixel j of image i is (i + j) mod 256.
BOOST_AUTO_TEST_CASE(files_of_the_real_shape_are_read) {
  std::string pixels, values;
  for (int i = 0; i < 300; ++i) {
    for (int j = 0; j < 784; ++j) pixels += static_cast<char>((i + j) % 256);
    values += static_cast<char>(i % 10);
  }
  const ClassificationData data = read(images(300, 28, 28, pixels), labels(300, values));
  BOOST_TEST(data.X.rows() == 300);
  BOOST_TEST(data.X.cols() == 784);
  Index wrong = 0;
  for (Index i = 0; i < 300; ++i) {
    wrong += data.y(i) != i % 10;
    for (Index j = 0; j < 784; ++j) {
      wrong += data.X(i, j) != static_cast<Real>((i + j) % 256) / 255;
    }
  }
  BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(the_magic_number_is_checked) {
  BOOST_TEST(said("") == "i: byte 0: the file ends within its magic number");
  BOOST_TEST(said(two_images.substr(0, 3)) == "i: byte 3: the file ends within its magic number");
  BOOST_TEST(said("PNG image") == "i: byte 0: this is no IDX file, which begins with 00 00");
  BOOST_TEST(said("\x1f\x8b\x08 and so on") ==
             "i: byte 0: the file is packed (unpack it by gunzip)");
  BOOST_TEST(said(with_byte(two_images, 2, 0x0D)) ==
             "i: byte 2: type 13, expected 8 (unsigned bytes)");
  BOOST_TEST(said(two_labels, two_labels) == "i: byte 3: 1 dimensions, expected 3");
  BOOST_TEST(said(two_images, two_images) == "l: byte 3: 3 dimensions, expected 1");
}

BOOST_AUTO_TEST_CASE(the_sizes_are_held_against_the_length) {
  BOOST_TEST(said(two_images.substr(0, 15)) == "i: byte 15: the file ends within its header");
  BOOST_TEST(said(images(0, 1, 3, "")) == "i: byte 4: the number of images is 0, expected >= 1");
  BOOST_TEST(said(images(2, 0, 3, "")) ==
             "i: byte 4: the number of images is 2, more than the 0 bytes behind the header hold");
  BOOST_TEST(said(images(2, 0, 3, "ab")) == "i: byte 8: rows is 0, expected >= 1");
  BOOST_TEST(said(images(2, 1, 0, "ab")) == "i: byte 12: columns is 0, expected >= 1");
  BOOST_TEST(said(two_images.substr(0, 21)) ==
             "i: byte 12: columns is 3, more than the 5 bytes behind the header hold");
  BOOST_TEST(said(two_images + "xy") == "i: byte 22: 2 bytes more than the header says");
  BOOST_TEST(said(two_images, two_labels + "\x01") ==
             "l: byte 10: 1 byte more than the header says");
  BOOST_TEST(said(two_images, labels(3, "\x07\x01")) ==
             "l: byte 4: the number of labels is 3, more than the 2 bytes behind the header hold");
}

// 2^16 x 2^24 x 2^24 is 2^64: a product of 64 bits would come out as 0, one of 32 bits sooner.
BOOST_AUTO_TEST_CASE(sizes_whose_product_overflows_are_refused) {
  const std::string pixels(1 << 16, 'x');
  BOOST_TEST(said(images(1 << 16, 1 << 24, 1 << 24, pixels)) ==
             "i: byte 8: rows is 16777216, more than the 65536 bytes behind the header hold");
  BOOST_TEST(said(images(1 << 16, 1, 1 << 16, pixels)) ==
             "i: byte 12: columns is 65536, more than the 65536 bytes behind the header hold");
  BOOST_TEST(
      said(images(0xffffffff, 0xffffffff, 0xffffffff, ""))
          .starts_with("i: byte 4: the number of images is 4294967295, more than the 0 bytes"));
}

BOOST_AUTO_TEST_CASE(labels_are_classes_and_as_many_as_images) {
  BOOST_TEST(said(two_images, labels(2, "\x07\x0a")) ==
             "l: byte 9: label 10 of sample 1 is none of the 10 classes");
  BOOST_TEST(said(two_images, labels(2, "\xff\x01")) ==
             "l: byte 8: label 255 of sample 0 is none of the 10 classes");
  BOOST_TEST(read(two_images, labels(2, "\x07\xff"), 256).y(1) == 255);
  BOOST_TEST(said(two_images, labels(3, "\x07\x01\x02")) ==
             "l: byte 4: 3 labels for the 2 images of i");
  BOOST_CHECK_THROW(read(two_images, two_labels, 0), std::invalid_argument);
  BOOST_CHECK_THROW(read(two_images, two_labels, 257), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_named) {
  nn::write_file("l", two_labels);
  BOOST_TEST(refusal([] { nn::read_idx("none", "l"); }) ==
             "cannot read none: No such file or directory");
  BOOST_TEST(refusal([] { nn::read_idx("none", "gone"); }) ==
             "cannot read gone: No such file or directory");
}

// Any single damaged byte of the header is noticed.
BOOST_AUTO_TEST_CASE(no_damage_to_a_header_goes_unseen) {
  for (std::size_t at = 0; at < 16; ++at) {
    for (int flip = 1; flip < 256; ++flip) {
      const char value = static_cast<char>(two_images[at] ^ flip);
      BOOST_TEST(said(with_byte(two_images, at, value)) != "accepted");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
