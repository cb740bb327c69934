#include <nn/core/contract.hpp>
#include <nn/report/phrase.hpp>

namespace nn {
namespace {

// Without the sign of a number that was rounded to zero.
std::string without_minus_zero(std::string text) {
  const auto significand = text.substr(0, text.find('e'));
  if (significand.find_first_of("123456789") == std::string::npos && text.front() == '-') {
    text.erase(0, 1);
  }
  return text;
}

std::string in_words(double number) {
  if (std::isnan(number)) return "undefined";
  return number > 0 ? "infinite" : "-infinite";
}

}  // namespace

void refuse_not_finite() { throw NumericError("the text would print a number that is not finite"); }

std::string fixed(double number, int decimals) {
  if (!std::isfinite(number)) return in_words(number);
  return without_minus_zero(fmt::format("{:.{}f}", number, decimals));
}

std::string significant(double number, int digits) {
  if (!std::isfinite(number)) return in_words(number);
  return without_minus_zero(fmt::format("{:.{}g}", number, digits));
}

}  // namespace nn
