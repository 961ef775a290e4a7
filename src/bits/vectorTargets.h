#pragma once

// To be included before Highway, by every file that is compiled once for each instruction set: they look into each
// other's tables, so all of them are compiled for the same sets.

#define HWY_WANT_AVX3_DL
// Where vectors have no size before the program runs, they can be neither members of a struct nor elements of an array,
// as they are here; those machines have instructions for vectors of a fixed size, too (NEON), or take the scalar truth.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
