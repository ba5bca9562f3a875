#include "LanguagesData.h"

// A new language is one folder beside these and its lines in both lists below; a test compares both with the disk.
// Each array ends with a zero of our own, so that an empty file is an array too.

static const unsigned char codes[] = {
#embed "../Languages/codes.yaml" suffix(, ) if_empty()
  0};

static const unsigned char common_words[] = {
#embed "../Languages/common/words.yaml" suffix(, ) if_empty()
  0};

static const unsigned char da_exports[] = {
#embed "../Languages/da/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char da_rules[] = {
#embed "../Languages/da/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char da_words[] = {
#embed "../Languages/da/words.yaml" suffix(, ) if_empty()
  0};

static const unsigned char en_exports[] = {
#embed "../Languages/en/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char en_rules[] = {
#embed "../Languages/en/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char en_words[] = {
#embed "../Languages/en/words.yaml" suffix(, ) if_empty()
  0};

#define FILE_AT(path, array) {path, array, sizeof array - 1}

static const struct LanguagesDataFile files[] = {
  FILE_AT("codes.yaml", codes),
  FILE_AT("common/words.yaml", common_words),
  FILE_AT("da/exports.yaml", da_exports),
  FILE_AT("da/rules.yaml", da_rules),
  FILE_AT("da/words.yaml", da_words),
  FILE_AT("en/exports.yaml", en_exports),
  FILE_AT("en/rules.yaml", en_rules),
  FILE_AT("en/words.yaml", en_words),
};

struct LanguagesDataTable languagesDataTable(void) {
  return (struct LanguagesDataTable){files, sizeof files / sizeof files[0]};
}
