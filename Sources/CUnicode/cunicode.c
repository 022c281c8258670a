#include "CUnicode.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <stdlib.h>

int32_t cunicode_nfkc(const uint8_t *input, int32_t length, uint8_t *output, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  if (U_FAILURE(status)) return -1;
  UChar *wide = malloc(((size_t)length + 1) * sizeof(UChar));
  if (wide == NULL) return -1;
  int32_t wideLength = 0;
  u_strFromUTF8(wide, length + 1, &wideLength, (const char *)input, length, &status);
  // One scalar grows to 18 UTF-16 units at the most under NFKC (U+FDFA).
  int32_t room = wideLength * 18 + 1;
  UChar *normal = U_FAILURE(status) ? NULL : malloc((size_t)room * sizeof(UChar));
  if (normal == NULL) {
    free(wide);
    return -1;
  }
  int32_t normalLength = unorm2_normalize(nfkc, wide, wideLength, normal, room, &status);
  int32_t written = -1;
  if (U_SUCCESS(status)) {
    u_strToUTF8((char *)output, capacity, &written, normal, normalLength, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) written = -1;
  }
  free(normal);
  free(wide);
  return written;
}
