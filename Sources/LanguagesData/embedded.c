#include "LanguagesData.h"

// The codebook's files, written by scripts/make-embedded: one array each, and the table of all.
#include "files.h"

static const unsigned char reading[] = {
#embed "reading.tsv" suffix(, ) if_empty()
  0};

// What a first program made of the files above, when scripts/build-release or scripts/build-tests builds the second time.
static const unsigned char compiled[] = {
#if defined(COMPILED_CODEBOOK) && __has_embed("../../.build/compiled.bin")
#embed "../../.build/compiled.bin" suffix(, ) if_empty()
#endif
  0};

struct LanguagesDataTable languagesDataTable(void) {
  return (struct LanguagesDataTable){files, sizeof files / sizeof files[0]};
}

struct LanguagesDataFile languagesDataReading(void) {
  return (struct LanguagesDataFile)FILE_AT("reading.tsv", reading);
}

struct LanguagesDataFile languagesDataCompiled(void) {
  return (struct LanguagesDataFile)FILE_AT("compiled.bin", compiled);
}
