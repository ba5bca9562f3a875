#ifndef LANGUAGES_DATA_H
#define LANGUAGES_DATA_H

#include <stddef.h>

/// One file of the codebook, as it was in `Sources/Languages` when this was built.
struct LanguagesDataFile {
  /// Path inside the codebook's folder, such as `en/rules.yaml`.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

/// The table of all embedded files.
struct LanguagesDataTable {
  const struct LanguagesDataFile *files;
  size_t count;
};

/// The codebook's files, which live as long as the program.
struct LanguagesDataTable languagesDataTable(void);

/// `reading.tsv`: what reading exports needs of all these files, made beforehand.
struct LanguagesDataFile languagesDataReading(void);

/// The codebook as the classifier needs it, made beforehand from all these files; empty in a program that was not built
/// by scripts/build-release.
struct LanguagesDataFile languagesDataCompiled(void);

#endif
