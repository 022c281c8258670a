// Zip archives made and read in memory by minizip, with none of minizip's types in sight.
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

/// An archive that is read, member by member.
typedef struct carchive_reader carchive_reader;

/// Reads the archive in `length` bytes, which must stay until it is closed; NULL when they are none.
carchive_reader *carchive_read(const uint8_t *bytes, size_t length);

/// Goes to the next member, the first one at first. Returns 1 with its name, which belongs to the reader until the next
/// call, and the size that it is said to have; 0 when there is no more; a negative number when the archive is damaged.
int carchive_next(carchive_reader *reader, const char **name, uint64_t *length);

/// Writes the member that the reader is at, `length` bytes, to `bytes`. Returns 0, or another number when it is encrypted,
/// damaged or not just as long.
int carchive_extract(carchive_reader *reader, uint8_t *bytes, size_t length);

/// Frees a reader.
void carchive_end_reading(carchive_reader *reader);

#endif
