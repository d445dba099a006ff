#pragma once
// unique_ptr for objects of C libraries that know how to be released.
#include <memory>

namespace badge {

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};

template <class T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

}  // namespace badge
