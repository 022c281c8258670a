#ifndef C_FUZZER_H
#define C_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer, which comes with `-sanitize=fuzzer`, with a program's arguments and what it tries each input on.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*tryOne)(const uint8_t *data, size_t size));

#endif
