#include "CUnicode.h"

#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <stdlib.h>
#include <string.h>

// Runs up to this many UTF-16 units are normalised on the stack.
enum { SHORT_RUN = 256 };

// Normalises `wide` into `normal`, which holds `room` units, and writes it out as UTF-8. Sets `needed` to the units that
// the normal form takes.
static int32_t write_normal(const UNormalizer2 *nfkc, const UChar *wide, int32_t wideLength, UChar *normal,
                            int32_t room, int32_t *needed, uint8_t *output, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  *needed = unorm2_normalize(nfkc, wide, wideLength, normal, room, &status);
  if (U_FAILURE(status)) return -1;
  int32_t written = -1;
  u_strToUTF8((char *)output, capacity, &written, normal, *needed, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : written;
}

int32_t cunicode_nfkc(const uint8_t *input, int32_t length, uint8_t *output, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  if (U_FAILURE(status)) return -1;
  UChar shortWide[SHORT_RUN], shortNormal[SHORT_RUN];
  UChar *wide = length <= SHORT_RUN ? shortWide : malloc((size_t)length * sizeof(UChar));
  if (wide == NULL) return -1;
  int32_t wideLength = 0;
  u_strFromUTF8(wide, length, &wideLength, (const char *)input, length, &status);
  int32_t written = -1, needed = 0;
  if (U_SUCCESS(status)) {
    written = write_normal(nfkc, wide, wideLength, shortNormal, SHORT_RUN, &needed, output, capacity);
    if (needed > SHORT_RUN) {
      UChar *normal = malloc((size_t)needed * sizeof(UChar));
      if (normal != NULL) {
        written = write_normal(nfkc, wide, wideLength, normal, needed, &needed, output, capacity);
        free(normal);
      }
    }
  }
  if (wide != shortWide) free(wide);
  return written;
}

struct cunicode_breaker {
  UBreakIterator *iterator;
};

cunicode_breaker *cunicode_breaker_open(const char *language) {
  char locale[64];
  size_t length = strlen(language);
  if (length > 40) return NULL;
  memcpy(locale, language, length);
  memcpy(locale + length, "@ss=standard", sizeof("@ss=standard"));
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  cunicode_breaker *breaker = malloc(sizeof(*breaker));
  if (breaker == NULL) {
    ubrk_close(iterator);
    return NULL;
  }
  breaker->iterator = iterator;
  return breaker;
}

int32_t cunicode_breaker_ends(cunicode_breaker *breaker, const uint8_t *input, int32_t length, int32_t *ends,
                              int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)input, length, &status);
  ubrk_setUText(breaker->iterator, &text, &status);
  int32_t count = 0;
  if (U_SUCCESS(status)) {
    ubrk_first(breaker->iterator);
    for (int32_t end = ubrk_next(breaker->iterator); end != UBRK_DONE; end = ubrk_next(breaker->iterator)) {
      if (count < capacity) ends[count] = end;
      count++;
    }
  }
  utext_close(&text);
  return U_FAILURE(status) ? -1 : count;
}

void cunicode_breaker_close(cunicode_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker);
}
