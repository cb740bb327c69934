// The main function of every test program; Boost.Test itself is linked, not compiled.
#define BOOST_TEST_MODULE lines_to_layers
#include <boost/test/unit_test.hpp>
