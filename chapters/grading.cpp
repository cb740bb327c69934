// The main function of an exercise: Boost.Test runs the checks, and the reader is told the verdict
// with the hint of the first check that failed. The program ends with Boost.Test's exit code.
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#include <algorithm>
#include <boost/test/execution_monitor.hpp>
#include <boost/test/output/compiler_log_formatter.hpp>
#include <boost/test/results_reporter.hpp>
#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace unit_test = boost::unit_test;

class Verdict final : public unit_test::output::compiler_log_formatter {
 public:
  explicit Verdict(std::string exercise) : exercise_(std::move(exercise)) {}

  void log_start(std::ostream&, unit_test::counter_t) override {}

  void log_entry_start(std::ostream&, const unit_test::log_entry_data& entry,
                       log_entry_types) override {
    place_ = entry.m_file_name + ":" + std::to_string(entry.m_line_num);
    hint_.str("");
  }
  void log_entry_value(std::ostream&, unit_test::const_string value) override { hint_ << value; }
  void log_entry_value(std::ostream&, const unit_test::lazy_ostream& value) override {
    hint_ << value;
  }
  void log_entry_finish(std::ostream&) override { note("  " + hint_.str() + "\n"); }

  void log_exception_start(std::ostream&, const unit_test::log_checkpoint_data& last,
                           const boost::execution_exception& stop) override {
    std::ostringstream text;
    text << "  It stopped before it answered: " << stop.what() << '\n';
    place_ = std::string(last.m_file_name.begin(), last.m_file_name.end()) + ":" +
             std::to_string(last.m_line_num);
    (failed_.empty() ? stopped_ : stopped_later_) = true;
    note(text.str());
  }
  void log_exception_finish(std::ostream&) override {}

  void log_finish(std::ostream& out) override {
    out << "Exercise " << exercise_ << ": ";
    if (failed_.empty()) {
      out << "passed\n" << std::flush;
      return;
    }
    out << (stopped_ ? "stopped\n" : "not yet\n") << advice_ << "  (" << failed_.front() << ", "
        << first_place_ << ")\n";
    const auto others = failed_.size() - 1;
    if (others == 1) out << "  One more check fails. This one first.\n";
    if (others > 1) out << "  " << others << " more checks fail. This one first.\n";
    if (stopped_later_) out << "  At least one check stopped before it was answered.\n";
    out << std::flush;
  }

 private:
  // Keeps the advice of the first case that fails, each piece once, and counts the other cases.
  void note(const std::string& advice) {
    std::string name = unit_test::framework::current_test_case().p_name;
    std::replace(name.begin(), name.end(), '_', ' ');
    if (failed_.empty()) first_place_ = place_;
    if (failed_.empty() || failed_.back() != name) failed_.push_back(name);
    if (failed_.size() == 1 && advice_.find(advice) == std::string::npos) advice_ += advice;
  }

  std::string exercise_;
  std::ostringstream hint_;
  std::string place_;
  std::string first_place_;
  std::string advice_;
  std::vector<std::string> failed_;  // names of cases, in their order
  bool stopped_ = false;             // at the first failure, by a crash or an exception
  bool stopped_later_ = false;
};

// "build/bin/exercises/exercise-program-1.2" is exercise 1.2.
std::string number_in(const std::string& program) { return program.substr(program.rfind('-') + 1); }

bool start() {
  const auto& program = unit_test::framework::master_test_suite();
  unit_test::unit_test_log.set_formatter(new Verdict(number_in(program.argv[0])));
  unit_test::results_reporter::set_level(unit_test::NO_REPORT);
  return true;
}

}  // namespace

int main(int argc, char* argv[]) { return unit_test::unit_test_main(&start, argc, argv); }
