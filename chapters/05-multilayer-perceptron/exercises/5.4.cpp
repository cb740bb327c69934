#include "5.4.hpp"

namespace nn::exercise {

TanhNet canonical([[maybe_unused]] const TanhNet& net) {
  // Your code here.
  return {};
}

Index copies([[maybe_unused]] Index h) {
  // And here.
  return 0;
}

}  // namespace nn::exercise
