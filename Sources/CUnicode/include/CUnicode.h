// Unicode normalisation by ICU, with none of ICU's types in sight: its headers do not compile beside Foundation.
#ifndef SHINKYU_CUNICODE_H
#define SHINKYU_CUNICODE_H
#include <stdint.h>

/// Writes the NFKC form of `length` bytes of UTF-8 to `output`; returns its length in bytes, the length it would
/// need when that is more than `capacity`, or -1 when the input is not valid UTF-8.
int32_t cunicode_nfkc(const uint8_t *input, int32_t length, uint8_t *output, int32_t capacity);

#endif
