// For CPU_COUNT.
#define _GNU_SOURCE
#include "CProcessor.h"

#include <sched.h>

int cprocessor_count(void) {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 0;
}

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

static int has_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3)) return 0;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
  return (b >> 29) & 1;
}

// Two rounds take the lower half of four scheduled words, so four rounds are two instructions. The state is kept in two
// registers in the order that these instructions want: a b e f and c d g h, from the highest word down.
__attribute__((target("sha,sse4.1,ssse3")))
static void compress(uint32_t *state, const uint8_t *block, size_t count, const uint32_t *constants) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bULL, 0x0405060700010203ULL);
  __m128i low = _mm_loadu_si128((const __m128i *)state);
  __m128i high = _mm_loadu_si128((const __m128i *)(state + 4));
  low = _mm_shuffle_epi32(low, 0xB1);
  high = _mm_shuffle_epi32(high, 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; count > 0; count--, block += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
    for (int i = 0; i < 4; i++) {
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), order);
    }
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) {
      const __m128i now = words[i & 3];
      __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      if (i < 12) {
        const __m128i last = words[(i + 3) & 3];
        __m128i next = _mm_sha256msg1_epu32(now, words[(i + 1) & 3]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(last, words[(i + 2) & 3], 4));
        words[i & 3] = _mm_sha256msg2_epu32(next, last);
      }
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

int cprocessor_sha256(uint32_t *state, const uint8_t *blocks, size_t count, const uint32_t *constants) {
  if (!has_instructions()) return 0;
  compress(state, blocks, count, constants);
  return 1;
}

#else

int cprocessor_sha256(uint32_t *state, const uint8_t *blocks, size_t count, const uint32_t *constants) {
  (void)state;
  (void)blocks;
  (void)count;
  (void)constants;
  return 0;
}

#endif
