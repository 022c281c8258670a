// Unicode normalisation and sentence boundaries by ICU, with none of ICU's types in sight: its headers do not compile beside Foundation.
#ifndef SHINKYU_CUNICODE_H
#define SHINKYU_CUNICODE_H
#include <stdint.h>

/// Writes the NFKC form of `length` bytes of UTF-8 to `output`; returns its length in bytes, the length it would
/// need when that is more than `capacity`, or -1 when the input is not valid UTF-8.
int32_t cunicode_nfkc(const uint8_t *input, int32_t length, uint8_t *output, int32_t capacity);

/// What finds sentences in one language; NULL where there is none.
typedef struct cunicode_breaker cunicode_breaker;

/// A breaker by the rules of Unicode Standard Annex 29 for `language` (a code of BCP 47), which do not end a sentence
/// behind the language's usual abbreviations; NULL when it cannot be made.
cunicode_breaker *cunicode_breaker_open(const char *language);

/// Writes the ends of the sentences of `length` bytes of UTF-8, as offsets, to `ends`; returns how many there are, of
/// which at most `capacity` were written, or -1.
int32_t cunicode_breaker_ends(cunicode_breaker *breaker, const uint8_t *input, int32_t length, int32_t *ends,
                              int32_t capacity);

/// Frees a breaker.
void cunicode_breaker_close(cunicode_breaker *breaker);

#endif
