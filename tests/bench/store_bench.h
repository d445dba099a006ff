#pragma once

namespace bench {

void scan_to_answer();
void print_jobs();
void start_with_many();

}  // namespace bench
