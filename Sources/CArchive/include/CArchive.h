// A zip archive that is made in memory by minizip, with none of minizip's types in sight.
#ifndef SHINKYU_CARCHIVE_H
#define SHINKYU_CARCHIVE_H
#include <stddef.h>
#include <stdint.h>

/// An archive in the making.
typedef struct carchive carchive;

/// An empty archive; NULL when there is no memory for it.
carchive *carchive_open(void);

/// Adds a file of `length` bytes under `name` (ASCII), deflated, with the earliest time that the format knows. Returns 0,
/// or another number when it failed: the archive can then only be closed.
int carchive_add(carchive *archive, const char *name, const uint8_t *bytes, size_t length);

/// Writes the directory at the end: nothing can be added any more. Returns 0, or another number when it failed.
int carchive_finish(carchive *archive);

/// The bytes written so far, `*length` of them; they belong to the archive.
const uint8_t *carchive_bytes(const carchive *archive, size_t *length);

/// Frees an archive, finished or not.
void carchive_close(carchive *archive);

#endif
