// What the processors can do that Swift and its Glibc module cannot ask of them.
#ifndef SHINKYU_CPROCESSOR_H
#define SHINKYU_CPROCESSOR_H
#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into the eight words of `state` (FIPS 180-4, 6.2.2), by its 64 constants (4.2.2). Returns 0, with
/// nothing done, on a processor without instructions for it.
int cprocessor_sha256(uint32_t *state, const uint8_t *blocks, size_t count, const uint32_t *constants);

/// How many processors this process may run on, fewer than there are under `taskset` and in some containers; 0 where it
/// cannot be told.
int cprocessor_count(void);

#endif
