// The figures of the project, each beside its yardstick. lanyard_bench, under a display for the last two.
#include "store_bench.h"
#include "window_bench.h"

int main() {
  bench::scan_to_answer();
  bench::print_jobs();
  bench::start_with_many();
  bench::frame_time();
  bench::idle_frames();
}
