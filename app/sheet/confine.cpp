#include "sheet/confine.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <new>

namespace sheet {
namespace {

void bound(__rlimit_resource resource, rlim_t most) {
  const rlimit limit{.rlim_cur = most, .rlim_max = most};
  setrlimit(resource, &limit);
}

}  // namespace

void confine(void (*out_of_memory)()) {
  std::set_new_handler(out_of_memory);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // those reserve terabytes of addresses …
  bound(RLIMIT_AS, rlim_t{512} << 20U);
  bound(RLIMIT_NOFILE, 3);  // none beyond standard input, output and error; … and open pipes to see what can be read
#endif
  bound(RLIMIT_CPU, 15);
  bound(RLIMIT_FSIZE, 0);
  bound(RLIMIT_CORE, 0);
  bound(RLIMIT_NPROC, 0);
}

}  // namespace sheet
