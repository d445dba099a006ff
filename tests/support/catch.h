#pragma once
// Catch2 is v2 on Debian 12 and v3 on Debian 13; a test includes this and runs on both.
#ifdef LANYARD_CATCH3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
