#include "CArchive.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// What minizip takes for a file: bytes in memory, and where the next ones go.
typedef struct {
  uint8_t *bytes;
  size_t length, capacity, place;
} memory_file;

struct carchive {
  zipFile zip;
  memory_file file;
};

static voidpf open_file(voidpf opaque, const void *name, int mode) {
  (void)name;
  (void)mode;
  return opaque;
}

static uLong read_file(voidpf opaque, voidpf stream, void *bytes, uLong length) {
  (void)opaque;
  memory_file *file = stream;
  size_t left = file->length - file->place;
  if (length > left) length = left;
  memcpy(bytes, file->bytes + file->place, length);
  file->place += length;
  return length;
}

// Makes room for `length` bytes in all; says whether there is.
static int make_room(memory_file *file, size_t length) {
  if (length <= file->capacity) return 1;
  size_t capacity = file->capacity < 4096 ? 4096 : file->capacity;
  while (capacity < length) capacity *= 2;
  uint8_t *bytes = realloc(file->bytes, capacity);
  if (bytes == NULL) return 0;
  file->bytes = bytes;
  file->capacity = capacity;
  return 1;
}

static uLong write_file(voidpf opaque, voidpf stream, const void *bytes, uLong length) {
  (void)opaque;
  memory_file *file = stream;
  if (!make_room(file, file->place + length)) return 0;
  memcpy(file->bytes + file->place, bytes, length);
  file->place += length;
  if (file->place > file->length) file->length = file->place;
  return length;
}

static ZPOS64_T tell_file(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((memory_file *)stream)->place;
}

static long seek_file(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  memory_file *file = stream;
  size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR ? file->place : origin == ZLIB_FILEFUNC_SEEK_END ? file->length : 0;
  if (base + offset > file->length) return -1;
  file->place = base + offset;
  return 0;
}

static int close_file(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static int has_failed(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

// The functions by which minizip reaches `file`.
static zlib_filefunc64_def functions_of(memory_file *file) {
  zlib_filefunc64_def functions = {open_file, read_file,  write_file, tell_file,
                                   seek_file, close_file, has_failed, file};
  return functions;
}

carchive *carchive_open(void) {
  carchive *archive = calloc(1, sizeof(*archive));
  if (archive == NULL) return NULL;
  zlib_filefunc64_def functions = functions_of(&archive->file);
  archive->zip = zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
  if (archive->zip == NULL) {
    free(archive);
    return NULL;
  }
  return archive;
}

int carchive_add(carchive *archive, const char *name, const uint8_t *bytes, size_t length) {
  zip_fileinfo info;
  memset(&info, 0, sizeof(info));
  // 1 January 1980, 0:00: months are counted from 0.
  info.tmz_date.tm_mday = 1;
  info.tmz_date.tm_year = 1980;
  int is_large = length >= 0xFFFFFFFF;
  int failure = zipOpenNewFileInZip64(archive->zip, name, &info, NULL, 0, NULL, 0, NULL, Z_DEFLATED,
                                      Z_DEFAULT_COMPRESSION, is_large);
  while (failure == ZIP_OK && length > 0) {
    unsigned part = length > 0x40000000 ? 0x40000000 : (unsigned)length;
    failure = zipWriteInFileInZip(archive->zip, bytes, part);
    bytes += part;
    length -= part;
  }
  int failure_at_end = zipCloseFileInZip(archive->zip);
  return failure != ZIP_OK ? failure : failure_at_end;
}

int carchive_finish(carchive *archive) {
  int failure = zipClose(archive->zip, NULL);
  archive->zip = NULL;
  return failure;
}

const uint8_t *carchive_bytes(const carchive *archive, size_t *length) {
  *length = archive->file.length;
  return archive->file.bytes;
}

void carchive_close(carchive *archive) {
  if (archive->zip != NULL) zipClose(archive->zip, NULL);
  free(archive->file.bytes);
  free(archive);
}

struct carchive_reader {
  unzFile zip;
  memory_file file;
  int has_begun;
  char name[1024];
};

carchive_reader *carchive_read(const uint8_t *bytes, size_t length) {
  carchive_reader *reader = calloc(1, sizeof(*reader));
  if (reader == NULL) return NULL;
  // Nothing is written to what is read.
  reader->file.bytes = (uint8_t *)bytes;
  reader->file.length = length;
  zlib_filefunc64_def functions = functions_of(&reader->file);
  reader->zip = unzOpen2_64("", &functions);
  if (reader->zip == NULL) {
    free(reader);
    return NULL;
  }
  return reader;
}

int carchive_next(carchive_reader *reader, const char **name, uint64_t *length) {
  int failure = reader->has_begun ? unzGoToNextFile(reader->zip) : unzGoToFirstFile(reader->zip);
  reader->has_begun = 1;
  if (failure == UNZ_END_OF_LIST_OF_FILE) return 0;
  unz_file_info64 info;
  if (failure == UNZ_OK)
    failure = unzGetCurrentFileInfo64(reader->zip, &info, reader->name, sizeof(reader->name) - 1, NULL, 0, NULL, 0);
  if (failure != UNZ_OK) return -1;
  *name = reader->name;
  *length = info.uncompressed_size;
  return 1;
}

int carchive_extract(carchive_reader *reader, uint8_t *bytes, size_t length) {
  if (unzOpenCurrentFile(reader->zip) != UNZ_OK) return -1;
  size_t done = 0;
  int count = 1;
  while (done < length && count > 0) {
    unsigned part = length - done > 0x40000000 ? 0x40000000 : (unsigned)(length - done);
    count = unzReadCurrentFile(reader->zip, bytes + done, part);
    if (count > 0) done += (size_t)count;
  }
  uint8_t more;
  int is_whole = done == length && count >= 0 && unzReadCurrentFile(reader->zip, &more, 1) == 0;
  // The check sum is compared when the member is closed.
  int failure = unzCloseCurrentFile(reader->zip);
  return is_whole ? failure : -1;
}

void carchive_end_reading(carchive_reader *reader) {
  unzClose(reader->zip);
  free(reader);
}
