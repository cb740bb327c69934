#pragma once
#include <nn/autodiff/tape.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <map>
#include <string>
#include <vector>

/// "x=1", "y=2" as names with numbers. Throws UsageError.
std::map<std::string, double> read_values(const std::vector<std::string>& assignments);

/// The graph of an expression at these values: it fills `value`, `gradient` and `nodes`, tells of
/// every node, and writes a Graphviz file unless `graphviz_file` is empty. Throws UsageError for an
/// expression that cannot be read, NumericError where it has no finite value.
void tell_graph(const std::string& text, const std::map<std::string, double>& values,
                const std::string& graphviz_file, nn::Narration& tell, nn::Result& result);
