#pragma once
#include <nn/core/contract.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

/// "PLACE: column 'NAME': 'CELL' is not a number", with a hint where a decimal comma is in the way.
DataError not_a_number(const std::string& place, const std::string& name, const std::string& cell);

/// "'NAME' is not a column of FILE (it has: a, b, y)", with the first twenty of `names`.
DataError not_a_column(const std::string& name, const std::string& file,
                       const std::vector<std::string>& names);

/// "PLACE: 3 cells where the header has 2", with a hint where there are too many.
DataError ragged(const std::string& place, const std::vector<std::string>& cells,
                 std::size_t expected);

}  // namespace nn
