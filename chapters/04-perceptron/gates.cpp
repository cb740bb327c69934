#include "gates.hpp"

#include <nn/learn/perceptron.hpp>
#include <nn/model/threshold_unit.hpp>
#include <nn/model/xor_net.hpp>

using namespace nn;

namespace {

std::string digits(const Labels& answers) {
  std::string text;
  for (const Index answer : answers) text += std::to_string(answer) + " ";
  text.pop_back();
  return text;
}

void tell_by_hand(Narration& tell) {
  tell.heading("Gates by hand");
  const Matrix X = truth_table(and_answers).X;
  std::vector<std::vector<std::string>> rows;
  for (const auto& [name, unit] :
       {std::pair{"AND", and_unit()}, std::pair{"NAND", nand_unit()}, std::pair{"OR", or_unit()}}) {
    rows.push_back({name, significant(unit.w(0), 2), significant(unit.w(1), 2),
                    significant(unit.threshold, 2), digits(unit.fire(X))});
  }
  tell.table({"unit", "w1", "w2", "threshold", "at 00 01 10 11"}, rows);
}

void tell_learned(Narration& tell, Result& result) {
  tell.heading("Gates learned");
  std::vector<std::vector<std::string>> rows;
  Result learned;
  for (const auto& [name, answers] : gates) {
    const ClassificationData table = truth_table(answers);
    const PerceptronFit fit = Perceptron{}.fit(table);
    const Fitted<Affine>& line = fit.line;
    const auto weight = [&](Real w) { return fit.converged ? fixed(w, 0) : std::string("none"); };
    rows.push_back({name, weight(line.model.b(line.theta)(0)), weight(line.theta(0)),
                    weight(line.theta(1)), std::to_string(fit.mistakes),
                    std::to_string(fit.epochs)});
    Result one;
    one.set("mistakes", fit.mistakes);
    one.set("epochs", fit.epochs);
    one.set("converged", fit.converged);
    learned.set(name, one);
  }
  tell.table({"gate", "bias", "w1", "w2", "mistakes", "epochs"}, rows);
  result.set("gates", learned);
}

//! [three_units]
void tell_three_units(Narration& tell) {
  tell.heading("XOR of three units");
  const Matrix X = truth_table(xor_answers).X;
  const XorNet net;
  const Matrix H = net.hidden(X);
  const Labels answers = net.fire(X);
  std::vector<std::vector<std::string>> rows;
  for (Index i = 0; i < 4; ++i) {
    rows.push_back({fixed(X(i, 0), 0), fixed(X(i, 1), 0), fixed(H(i, 0), 0), fixed(H(i, 1), 0),
                    std::to_string(answers(i))});
  }
  tell.table({"x1", "x2", "NAND", "OR", "AND of the two"}, rows);
}
//! [three_units]

}  // namespace

void tell_gates(Narration& tell, Result& result) {
  tell_by_hand(tell);
  tell_learned(tell, result);
  tell_three_units(tell);
}
